"""What the conductor needs of a log."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from trainingsveld.session.event import Event
from trainingsveld.store.error import Notice

Row = tuple[str, Event]
"""When, as an ISO time, and what."""


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


class Sealed(Protocol):
    """What is asked of `sealed.SealedLog`, which loads the cipher."""

    rows: list[Row]
    words: dict[str, str]

    vaults: dict[str, str]

    @property
    def place(self) -> str:
        """Name where it is."""
        ...

    def move_in(
        self, old: str, rows: Sequence[Row], words: Mapping[str, str], vaults: Mapping[str, str]
    ) -> None:
        """Write these together as the first of a log that was elsewhere. Raises StoreError."""
        ...

    def moved(self) -> None:
        """It is no longer there."""
        ...

    def append(
        self, rows: Sequence[Row], words: Mapping[str, str], vaults: Mapping[str, str]
    ) -> None:
        """Write these together. Raises StoreError."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...

    def destroy(self) -> bool:
        """Take it away."""
        ...
