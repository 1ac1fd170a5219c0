"""What a call would have to come to, to answer one question."""

from collections.abc import Callable, Iterator, Mapping

from trainingsveld.authoring.proof.calls import Condition
from trainingsveld.authoring.proof.landscape import Distance, Landscape, Wish
from trainingsveld.authoring.proof.stops import Counter, Move, Said, Stop


class Goal:
    """What should be so at a stop; `open` says whether it still has to be shown.

    What is not `possible` is so in no state whatever.
    """

    def __init__(
        self, land: Landscape, wishes: tuple[Wish, ...], open_: Callable[[], bool]
    ) -> None:
        self.open = open_
        self._wishes = [land.distance(*wish) for wish in wishes]
        self._entered: Counter = (0, 0, 0)
        self._round = 0
        self._move: Move | None = None
        self._later: Distance | None = None

    def again(self, entered: Counter, moves: int) -> "Goal":
        """Want it only where a call has been so many times; to come back takes so many moves."""
        self._entered = entered
        self._round = moves
        return self

    def after(self, move: Move, later: Distance) -> "Goal":
        """Want something after a move, too."""
        self._move = move
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
        if self._move and self._later is not None:
            doing, later = self._move.doing, self._later
            done = doing[state & doing.asks]
            state = state & done.keep | done.put
            found += later[state & later.asks].at(index)
        return found


def goals(land: Landscape, stop: Stop, ways: Mapping[int, int]) -> Iterator[Goal]:
    """Give what would answer each open question about a node; `ways` lead there."""
    say = stop.node.say
    for number in sorted(stop.unsaid):
        wishes = [(one.when, False) for one in say[:number] if one.when]
        if when := say[number].when:
            wishes.append((when, True))
        goal = Goal(land, tuple(wishes), _among(number, stop.unsaid))
        entered = stop.say[number]
        if isinstance(entered, tuple):
            times = sum([one.plain for one in say[:number]])
            if times:
                goal.again((*entered[:2], times), land.way_round(stop.index, ways))
        yield goal
    for number in sorted(stop.unfailed):
        if when := say[number].when:
            yield Goal(land, ((when, False),), _among(number, stop.unfailed))
    for said in stop.said:
        yield from _of_reply(land, said)
    for step in stop.ladder:
        yield from _of_goto(land, (), step)


def _of_reply(land: Landscape, said: Said) -> Iterator[Goal]:
    given: tuple[Wish, ...] = ()
    if said.reply.when:
        given = ((said.reply.when, True),)
        if not said.refused:
            yield Goal(land, ((said.reply.when, False),), lambda: not said.refused)
    if not said.given:
        yield Goal(land, given, lambda: not said.given)
    if not said.rewarded:
        for rule in said.doing.rules:
            also = ((rule.when, True),) if rule.when else ()
            yield Goal(land, (*given, *also), lambda: not said.rewarded)
    yield from _of_goto(land, given, said)


def _of_goto(land: Landscape, given: tuple[Wish, ...], move: Move) -> Iterator[Goal]:
    for one in move.unsure:
        goal = Goal(land, given, _unsure(one, move))
        yield goal.after(move, land.distance(one.guard, False))


def _among(number: int, left: set[int]) -> Callable[[], bool]:
    return lambda: number in left


def _unsure(one: Condition, move: Move) -> Callable[[], bool]:
    return lambda: any(one is left for left in move.unsure)
