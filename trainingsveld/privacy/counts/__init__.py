"""Tables of counts that leave the room: nothing in them, or worked out from them, is below five."""

from trainingsveld.privacy.counts.issue import Issue, issue
from trainingsveld.privacy.counts.table import ALL, Label, Table

__all__ = ["ALL", "Issue", "Label", "Table", "issue"]
