"""What a talk is at a moment. Made of its events alone."""

from msgspec import Struct

from trainingsveld.coaching.follow_up import Promise, Used
from trainingsveld.coaching.phase import MINUTES, RUNGS, Phase, Rung
from trainingsveld.privacy import Level

_OPEN = frozenset((Phase.SETTLE, Phase.LISTEN, Phase.VIEW, Phase.LADDER, Phase.SOLVED))


class Viewed(Struct, frozen=True):
    """A criterion the agent looked at; without `words` it is the one that is on."""

    criterion: str
    words: str = ""


class FollowUp(Struct, frozen=True):
    """What who will do, by an ISO date, and how the two notice; without `who` "none, because"."""

    words: str
    who: str = ""
    by: str = ""
    notice: str = ""


class Talk(Struct, frozen=True):
    """A talk. `at` is when its phase began; `silent_since` the log position of a silence, or 0.

    `rungs` are the answers of the ladder that is being climbed, `before` those of earlier climbs.
    `reached` is the furthest phase: what the leader parked is shown from BESIDE on.
    """

    position: int = 0
    phase: Phase = Phase.NEW
    reached: Phase = Phase.NEW
    at: int = 0
    agent: str = ""
    leader: str = ""
    last: Promise | None = None
    used: Used = ""
    happened: str = ""
    recording: str = ""
    well: tuple[str, ...] = ()
    less: tuple[str, ...] = ()
    viewed: tuple[Viewed, ...] = ()
    rungs: tuple[str, ...] = ()
    before: tuple[tuple[str, ...], ...] = ()
    question: str = ""
    silent_since: int = 0
    parked: tuple[str, ...] = ()
    solved: bool | None = None
    follow_up: FollowUp | None = None
    level: Level = Level.CONFIDENTIAL

    @property
    def stays(self) -> bool:
        """Whether anything of it is kept."""
        return self.level is not Level.EPHEMERAL

    @property
    def criterion(self) -> str:
        """The one criterion that is on, or ""."""
        return self.viewed[-1].criterion if self.viewed and not self.viewed[-1].words else ""

    @property
    def rung(self) -> Rung | None:
        """The question of the ladder that is on; None at its top."""
        return RUNGS[len(self.rungs)] if len(self.rungs) < len(RUNGS) else None

    @property
    def may_park(self) -> bool:
        """Whether what the leader writes would still be a view of their own."""
        return self.phase in _OPEN and self.reached in _OPEN

    @property
    def laid_beside(self) -> tuple[str, ...]:
        """What the leader thought, once it may be seen."""
        return () if self.reached in _OPEN else self.parked

    def seconds_left(self, now: int) -> int:
        """Give how long the phase usually has still; below zero it takes longer."""
        return 60 * MINUTES.get(self.phase, 0) - (now - self.at)
