"""What the conductor needs of a log."""

from collections.abc import Sequence
from typing import Protocol

from trainingsveld.session.event import Event
from trainingsveld.store.error import Notice


def in_log(session: str) -> str:
    """Name a session in the event log as a place that its log moves out of."""
    return f"log {session}"


class SessionLog(Protocol):
    """Where the events of a session go, and come from after a break."""

    @property
    def trouble(self) -> Notice | None:
        """Why what was written is not where it should be."""
        ...

    def append(self, session: str, at: str, new: Sequence[Event]) -> None:
        """Write these together, or not at all; none at all tries again. Raises StoreError."""
        ...

    def read(self, session: str) -> tuple[Event, ...]:
        """Give the session's events in order. Raises StoreError."""
        ...
