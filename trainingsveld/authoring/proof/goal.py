"""What a call would have to come to, to answer one question."""

from collections.abc import Callable, Iterator, Mapping

from trainingsveld.authoring.proof.calls import Condition
from trainingsveld.authoring.proof.distance import Distance, Wish
from trainingsveld.authoring.proof.landscape import Landscape
from trainingsveld.authoring.proof.stop import Counter, Move, Said, Stop
from trainingsveld.scenario import Guard

Key = tuple[str, int, int]
"""What a goal shows at its stop: a kind, and the numbers of what it is about."""


class Goal:
    """What should be so at a stop; `open` says whether it still has to be shown.

    What is not `possible` is so in no state whatever. `wishes` are guards that should hold, or not,
    and `later` one more that should not hold after the `move`.
    """

    def __init__(
        self, land: Landscape, key: Key, wishes: tuple[Wish, ...], open_: Callable[[], bool]
    ) -> None:
        self.open = open_
        self.key = key
        self.wishes = wishes
        self.move: Move | None = None
        self.later: Guard | None = None
        self._wishes = [land.distance(*wish) for wish in wishes]
        self._entered: Counter = (0, 0, 0)
        self._round = 0
        self._later: Distance | None = None

    def again(self, entered: Counter, moves: int) -> "Goal":
        """Want it only where a call has been so many times; to come back takes so many moves."""
        self._entered = entered
        self._round = moves
        return self

    def after(self, move: Move, guard: Guard, later: Distance) -> "Goal":
        """Want a guard not to hold after a move, too."""
        self.move = move
        self.later = guard
        self._later = later
        return self

    @property
    def possible(self) -> bool:
        """Whether there is a value for every variable with which it would be so."""
        return all(one.possible for one in self._wishes) and not (
            self._later and not self._later.possible
        )

    def far(self, index: int, state: int) -> int:
        """Say how far off a state at a node is: in steps of what the wishes ask about."""
        found = 0
        for one in self._wishes:
            off = one[state & one.asks]
            found += off.at(index) if off.ways else off.steps
        if self._round:
            shift, mask, times = self._entered
            found += self._round * max(0, times - (state >> shift & mask))
        if self.move and self._later is not None:
            doing, later = self.move.doing, self._later
            done = doing[state & doing.asks]
            state = state & done.keep | done.put
            found += later[state & later.asks].at(index)
        return found


def goals(land: Landscape, stop: Stop, ways: Mapping[int, int]) -> Iterator[Goal]:
    """Give what would answer each open question about a node; `ways` lead there.

    Before a call was there, that is the first question; without an answer there are no others.
    """
    if stop.waited < 0:
        yield Goal(land, ("entered", 0, 0), (), lambda: stop.waited < 0)
        if stop.waited < 0:
            return
    say = stop.node.say
    for number in sorted(stop.unsaid):
        wishes = [(one.when, False) for one in say[:number] if one.when]
        if when := say[number].when:
            wishes.append((when, True))
        goal = Goal(land, ("unsaid", number, 0), tuple(wishes), _among(number, stop.unsaid))
        entered = stop.say[number]
        if isinstance(entered, tuple):
            times = sum([one.plain for one in say[:number]])
            if times:
                goal.again((*entered[:2], times), land.way_round(stop.index, ways))
        yield goal
    for number in sorted(stop.unfailed):
        if when := say[number].when:
            key = ("unfailed", number, 0)
            yield Goal(land, key, ((when, False),), _among(number, stop.unfailed))
    for number, said in enumerate(stop.said):
        yield from _of_reply(land, number, said)
    for number, step in enumerate(stop.ladder):
        yield from _of_goto(land, "silence", number, (), step)


def _of_reply(land: Landscape, number: int, said: Said) -> Iterator[Goal]:
    given: tuple[Wish, ...] = ()
    if said.reply.when:
        given = ((said.reply.when, True),)
        if not said.refused:
            refused = ((said.reply.when, False),)
            yield Goal(land, ("refused", number, 0), refused, lambda: not said.refused)
    if not said.given:
        yield Goal(land, ("given", number, 0), given, lambda: not said.given)
    if not said.rewarded:
        for rule in said.doing.rules:
            also = ((rule.when, True),) if rule.when else ()
            key = ("rewarded", number, 0)
            yield Goal(land, key, (*given, *also), lambda: not said.rewarded)
    yield from _of_goto(land, "replies", number, given, said)


def _of_goto(
    land: Landscape, kind: str, number: int, given: tuple[Wish, ...], move: Move
) -> Iterator[Goal]:
    for one in move.unsure:
        at = next(n for n, (condition, _) in enumerate(move.goto) if condition is one)
        goal = Goal(land, (kind, number, at), given, _unsure(one, move))
        yield goal.after(move, one.guard, land.distance(one.guard, False))


def _among(number: int, left: set[int]) -> Callable[[], bool]:
    return lambda: number in left


def _unsure(one: Condition, move: Move) -> Callable[[], bool]:
    return lambda: any(one is left for left in move.unsure)
