"""What pages may ask for when a session begins, or goes on after it stopped."""

from pathlib import Path
from typing import Protocol

from msgspec import Struct

from trainingsveld.privacy import DEFAULT, Level, Naming
from trainingsveld.session import Alone


class Stopped(Struct, frozen=True):
    """A session that can go on. `line` is the last thing the customer said.

    `round` counts the rounds of a session with the group, from 1; without a group it is 0. So many
    `days` after it was cut off it goes by itself; 0 where that is told elsewhere.
    """

    session: str
    title: str
    face: str
    turn: int
    line: str
    at: str
    round: int = 0
    days: int = 0


class Gathering(Struct, frozen=True):
    """What a session with the group begins with. `goal` is what it is for, in a sentence.

    The cases are files, in the order in which they are proposed; an intake needs none.
    """

    goal: str
    people: tuple[str, ...]
    cases: tuple[Path, ...]
    method: str
    minutes: int
    by_hand: bool = False
    hands_free: bool = False
    level: Level = DEFAULT
    naming: Naming = Naming.NAMED
    day_start: bool = False
    intake: bool = False


class SessionDesk(Protocol):
    """Beginning sessions, and going on with those that stopped. One is on at a time."""

    def stopped(self) -> Stopped | None:
        """Give the session that can go on, if there is one."""
        ...

    def start(  # noqa: PLR0913 - as many choices as setting up a session has
        self,
        case: Path,
        people: tuple[str, ...],
        method: str,
        *,
        by_hand: bool,
        actor: bool = False,
        level: Level = DEFAULT,
        hands_free: bool = False,
        naming: Naming = Naming.NAMED,
        alone: Alone = Alone(),  # noqa: B008 - a value that never changes
    ) -> None:
        """Start a session: the first name plays, the others observe.

        With an `actor` somebody at the table speaks for the customer. `level` is what is promised,
        `naming` whether those who look on sign what they write, `alone` how who plays alone does.
        """
        ...

    def gather(self, gathering: Gathering) -> None:
        """Start a session with the group."""
        ...

    def go_on(self, session: str) -> None:
        """Go on with a session where it stopped."""
        ...

    def discard(self, session: str) -> None:
        """Forget a session that was stopped."""
        ...

    def leave(self) -> None:
        """Back to the library; the session stays as it is, to go on with later."""
        ...
