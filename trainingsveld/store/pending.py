"""The events of one session on their way to the log."""

import logging
from collections.abc import Sequence
from datetime import UTC, datetime

from trainingsveld.session.event import Event
from trainingsveld.store.error import Notice, StoreError
from trainingsveld.store.session_log.port import SessionLog

logger = logging.getLogger(__name__)


class Pending:
    """What cannot be written now waits here and goes with the next; `trouble` says why it waits."""

    def __init__(self, session: str, log: SessionLog) -> None:
        self.trouble: Notice | None = log.trouble
        self._session, self._log = session, log
        self._waiting: list[Event] = []

    def write(self, new: Sequence[Event] = ()) -> bool:
        """Try all that waits; say whether the trouble is another than before."""
        before = self.trouble
        self._waiting += new
        try:
            self._log.append(self._session, datetime.now(UTC).isoformat(), self._waiting)
        except StoreError as error:
            self.trouble = Notice(error.code, error.detail)
        else:
            self._waiting.clear()
            self.trouble = self._log.trouble
        if self.trouble and self.trouble != before:
            logger.warning("the log cannot be written: %s", self.trouble)
        return self.trouble != before
