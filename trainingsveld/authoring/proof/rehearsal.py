"""What a few well-chosen calls show: most of what can happen in a case, in little time.

Almost every question about a sound case is whether something can happen at all. One call in which
it does answers that. So before all states are looked at, calls are followed one state at a time,
part of the case by part. What questions are left then are taken one by one, see `seeking` and
`pursuit`.
"""

from collections.abc import Callable

from trainingsveld.authoring.proof.asking import Asking
from trainingsveld.authoring.proof.budget import Budget
from trainingsveld.authoring.proof.chase import Chase
from trainingsveld.authoring.proof.following import Following
from trainingsveld.authoring.proof.goal import goals
from trainingsveld.authoring.proof.landscape import Landscape
from trainingsveld.authoring.proof.outline import Outline
from trainingsveld.authoring.proof.pursuit import Pursuit, hopeless
from trainingsveld.authoring.proof.seeking import Seeking
from trainingsveld.authoring.proof.stop import Stop

SEEKS, AROUND, ASIDE, WEIGHT = 120, 150, 150, 2
"""For a question that is left: how many states are followed, at how many nodes around it, from how
many that were put aside, and how much what is missing weighs against the way there."""

SEEKS_IN_ALL, SEEKS_PER_NODE = 2000, 20
"""How many states are followed for all questions together."""

MANY = 10
"""How many questions may be left before all states are looked at, if that takes little."""


class Rehearsal:
    """Follows calls until nothing is left to ask or to try. What it shows can happen.

    `all_seen` looks at all states and says whether that took little.
    """

    def __init__(
        self, outline: Outline, budget: Budget, all_seen: Callable[[], bool] | None = None
    ) -> None:
        self._outline = outline
        self._following = following = Following(outline, budget)
        following.begin()
        if not self._left():
            return
        land = Landscape(following.calls, self.stops)
        left = self._seek_all(land)
        if left and not (left > MANY and all_seen and all_seen()):
            Pursuit(following.calls, self.stops, self._chase).run(land)

    @property
    def stops(self) -> list[Stop]:
        """The nodes, with what was seen there."""
        return self._following.stops

    @property
    def actions(self) -> dict[str, Asking]:
        """The actions on cards that have a guard, with what was seen of them."""
        return self._following.actions

    @property
    def calms(self) -> bool:
        """Whether a reply made the customer calmer."""
        return self._following.calms

    @property
    def angers(self) -> bool:
        """Whether a reply made the customer angrier."""
        return self._following.angers

    @property
    def reached(self) -> frozenset[int]:
        """The nodes that were entered."""
        return frozenset(stop.index for stop in self.stops if stop.waited >= 0)

    def _left(self) -> bool:
        """Say whether any question about a node is open."""
        linked = self._outline.linked
        return any(stop.open and stop.index in linked for stop in self.stops)

    def _seek_all(self, land: Landscape) -> int:
        """Look for what answers single questions, from the calls put aside that come nearest.

        Gives how many are left.
        """
        linked, left, following = self._outline.linked, 0, self._following
        most = following.followed + SEEKS_IN_ALL + SEEKS_PER_NODE * len(self.stops)
        for stop in self.stops:
            if stop.open and stop.index in linked:
                ways, gate = land.ways_to((stop.index,), AROUND), land.gate_of(stop.index)
                for goal in goals(land, stop, ways):
                    if goal.possible and goal.open():
                        if following.followed < most and not hopeless(stop, goal):
                            seeking = Seeking(land, gate, goal, ways, WEIGHT)
                            seeking.start(self.stops, ASIDE)
                            self._chase(seeking, SEEKS)
                        left += goal.open()
        return left

    def _chase(self, seeking: Seeking | Chase, most: int) -> tuple[int, bool]:
        """Follow what comes nearest to a goal; give how many states, and whether none is left."""
        following = self._following
        before, following.seeker = following.followed, seeking
        at = None
        while seeking.goal.open() and following.followed < before + most:
            at = seeking.take()
            if at is None:
                break
            following.follow(*at)
        following.seeker = None
        followed = following.followed - before
        following.drain()
        return followed, at is None and followed < most
