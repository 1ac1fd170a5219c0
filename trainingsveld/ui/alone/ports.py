"""What pages may ask about practising alone. `app.rehearsals` implements it; tests fake it."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Literal, Protocol

from trainingsveld.dialogue import Skill
from trainingsveld.rehearsal.practised import Practised

Sounds = Literal["then", "now", "over", "gone", "locked", "failed"]
"""What is heard: the answer of then, that of now, or nothing any more. `gone`: one is not there,
`locked`: its vault is locked, `failed`: nothing can be played."""


class EarlierSound(Protocol):
    """Own answers of calls of before, in the open vault, as recordings by their name in it."""

    def there(self, names: Sequence[str]) -> bool:
        """Whether all of these are still kept, and their owner's vault is open."""
        ...

    def hear(self, then: Sequence[str], now: Sequence[str], told: Callable[[Sounds], None]) -> None:
        """Play these of the vault, and after them these clips of the session that is on.

        `told` hears what sounds, and last how it ended. What was playing falls silent.
        """
        ...

    def hush(self) -> None:
        """Fall silent. Nothing is told any more."""
        ...


class AloneDesk(Protocol):
    """What was practised by whoever's vault is open; without one, since the program was started.

    While a vault is locked nothing of it is known here.
    """

    def watch(self, told: Callable[[], None]) -> None:
        """Have it told that there is more, or less, to know."""
        ...

    def book(self) -> tuple[Practised, ...]:
        """Give every call that is known of, the oldest first."""
        ...

    def today(self) -> int:
        """Give the day, counted from 1 January 1970."""
        ...

    def drill(self, skill: Skill) -> None:
        """Find a moment for this skill, and begin there."""
        ...

    def write(
        self,
        folder: Path,
        files: Mapping[str, Callable[[], bytes]],
        progress: Callable[[int], None],
        done: Callable[[str], None],
    ) -> Callable[[], None]:
        """Make these files in a folder that may be new, beside the screen, one after the other.

        `progress` is told how many there are, `done` what went wrong, "" where nothing did. Gives
        what stops it, after which nothing is told any more.
        """
        ...

    def forget(self) -> None:
        """Erase all of it: from the vault that is open, and from memory."""
        ...
