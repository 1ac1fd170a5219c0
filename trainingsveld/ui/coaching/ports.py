"""What the page of a coaching talk may ask. `app.coaching` implements it; tests fake it.

Nothing here is awaited: what takes time reports back later, on the screen's own thread. Everything
is about the vault that is open; `ui.vault.ports` opens one.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from trainingsveld.coaching import Command, Promise, Talk, Used
from trainingsveld.coaching.cut import Cut
from trainingsveld.privacy import Level
from trainingsveld.ui.vault.ports import Done, Thing, Trouble


class Heard(Struct, frozen=True):
    """What a file holds that is to be brought in: seconds, and how loud each tenth is, 0–1.

    `spoilt` is the part of it that is cut off at full scale: it sounds distorted. `missing` are the
    seconds it should have after that and has not: the file breaks off.
    """

    seconds: float
    loudness: tuple[float, ...]
    spoilt: float = 0.0
    missing: float = 0.0


Progress = Callable[[float], None]
"""Is told how far something is, 0–1."""
Looked = Callable[[Heard | None, Trouble], None]
"""Is told what a file holds, or why it cannot be used."""
Brought = Callable[[str, Trouble], None]
"""Is told the name of the new recording, or why there is none; neither when it was stopped."""


class BringIn(Protocol):
    """A file with a real call, on its way into the vault. One at a time; nothing of it is kept
    before `keep`, and then only what is to be kept.
    """

    def look(self, file: Path, progress: Progress, done: Looked) -> None:
        """Go through a file; what was looked at before is let go."""
        ...

    def hear(self, start: float, end: float, done: Done) -> None:
        """Play a part, in seconds of the file."""
        ...

    def hush(self) -> None:
        """Stop playing."""
        ...

    def keep(self, cut: Cut, progress: Progress, done: Brought) -> None:
        """Seal what is left after these cuts into the vault."""
        ...

    def stop(self) -> None:
        """Stop whatever of this is going on, and let the file go."""
        ...


class CoachingDesk(Protocol):
    """The talk that is on, and what there is for the next one."""

    def watch(self, told: Callable[[], None]) -> None:
        """Have it told that something below has changed."""
        ...

    def unwatch(self, told: Callable[[], None]) -> None:
        """No longer."""
        ...

    def now(self) -> int:
        """Seconds since 1 January 1970."""
        ...

    def ready(self) -> bool:
        """Whether it is known what is in the open vault."""
        ...

    def talk(self) -> Talk | None:
        """The talk that is on; one that is over stays until `leave`."""
        ...

    def waiting(self) -> Talk | None:
        """A talk of the open vault that was not brought to its end."""
        ...

    def last(self) -> Promise | None:
        """What was agreed last, in the open vault."""
        ...

    def due(self) -> Sequence[Promise]:
        """What there is to ask about after two weeks, in the open vault."""
        ...

    def begin(self, leader: str, level: Level = Level.CONFIDENTIAL) -> Trouble:
        """Begin a talk with whoever's vault is open; at one level nothing of it stays."""
        ...

    def go_on(self) -> Trouble:
        """Go on with the talk that waits."""
        ...

    def discard(self) -> None:
        """Forget the talk that waits."""
        ...

    def send(self, command: Command) -> Trouble:
        """Do this in the talk. Raises `coaching.Refused`; where the disk refuses, nothing is lost
        but this, and the sentence says so.
        """
        ...

    def leave(self) -> None:
        """Leave the talk: one that is over is done, another waits in the vault.

        One of which nothing stays is gone.
        """
        ...

    def answer(self, promise: Promise, used: Used, happened: str, done: Done) -> None:
        """Keep what became of an agreement, for its owner alone."""
        ...

    def recordings(self, told: Callable[[Sequence[Thing]], None]) -> None:
        """Look for what can be listened to: told in parts, the newest first."""
        ...

    def play(self, thing: Thing, at: float, pace: int, place: Progress, done: Done) -> None:
        """Play a recording from so many seconds on, at so many percent of its speed.

        `place` is told the seconds it is at, about once a second.
        """
        ...

    def hush(self) -> None:
        """Stop playing."""
        ...

    @property
    def bring_in(self) -> BringIn:
        """What brings a real call in."""
        ...
