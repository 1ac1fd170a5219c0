"""What the settings may ask about models. `app` implements it; tests fake it.

Nothing here is awaited: what takes time reports back later, on the screen's own thread.
"""

from collections.abc import Callable
from typing import Protocol

from msgspec import Struct


class ModelRow(Struct, frozen=True):
    """A model of the catalogue, and how much of it is here, in per cent; 100 is all of it."""

    id: str
    title: str
    megabytes: int
    licence: str
    percent: int


class ModelDesk(Protocol):
    """The models. One is brought at a time."""

    def has_engine(self) -> bool:
        """Whether the extra that works with them is installed."""
        ...

    def rows(self) -> tuple[ModelRow, ...]:
        """List the models there are for recognition."""
        ...

    def fetch(
        self, model: str, source: str, told: Callable[[int], None], done: Callable[[str], None]
    ) -> None:
        """Bring one from its own address, another one, or a folder; what is there stays.

        `told` gets the per cent that are here; `done` gets "" or a sentence that says what to do.
        """
        ...

    def pause(self) -> None:
        """Stop bringing; the next time goes on from there. `done` gets ""."""
        ...

    def remove(self, model: str, done: Callable[[str], None]) -> None:
        """Delete one."""
        ...
