"""What a call would have to come to, to answer one question, and how far off it is."""

from collections import deque
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from trainingsveld.authoring.proof.calls import Calls, Condition, after
from trainingsveld.authoring.proof.layout import COMPARED, values_of
from trainingsveld.authoring.proof.stops import Counter, Move, Said, Stop
from trainingsveld.authoring.proof.variables import act_of, reads
from trainingsveld.scenario import (
    All,
    Any,
    Change,
    Effect,
    Flag,
    Guard,
    Not,
    Number,
    OneOf,
    Put,
    Reply,
    level_of,
)

FAR = 1000
"""Further off than any call can come."""

MOST = 20_000
"""How many nodes are looked at for where something can change."""

ONLY_UP = ("visits.", "acts.", "did.", "seen.")
"""What no call can take back."""

Wish = tuple[Guard, bool]
"""A guard, and whether it is to hold."""


class Goal:
    """What should be so at a stop; `open` says whether it still has to be shown.

    With `entered`, a call has to have been there so many times before; `later` is a move and what
    should not hold after it. What is not `possible` is so in no state whatever.
    """

    def __init__(
        self,
        land: "Landscape",
        stop: Stop,
        wishes: tuple[Wish, ...],
        is_open: Callable[[], bool],
        entered: Counter | None = None,
        later: tuple[Move, Condition] | None = None,
    ) -> None:
        self.open = is_open
        self.possible = all(land.off(guard, holds, 0).steps < FAR for guard, holds in wishes)
        self._entered = entered
        self._round = 1 + land.way_round(stop.index) if entered else 0
        self._land = land
        self._wishes = wishes
        self._asks = 0
        for guard, _ in wishes:
            self._asks |= land.asks_of(guard)
        self._doing, self._later = later[0].doing if later else None, None
        if later:
            self._later = Gate(land, (((later[1].guard, False),),))
            self.possible = self.possible and land.off(later[1].guard, False, 0).steps < FAR
        gates = land.gates(stop.index)
        self._gate = Gate(land, gates) if gates else None
        self._known: dict[int, Off] = {}

    def far(self, index: int, state: int) -> int:
        """Say how far off a state at a node is: in steps of what the wishes ask about."""
        key = state & self._asks
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._land.off_all(self._wishes, key)
        steps, ways = found
        if self._entered:
            shift, mask, times = self._entered
            steps += self._round * max(0, times - (state >> shift & mask))
        if self._doing is not None and self._later:
            done = self._doing[state & self._doing.asks]
            steps += self._later.far(index, after(state, done))
        if self._gate:
            steps += self._gate.far(index, state)
        for way in ways:
            steps += way.get(index, FAR)
        return steps


class Gate:
    """Wishes of which one row has to be fulfilled to get through."""

    def __init__(self, land: "Landscape", rows: Sequence[Iterable[Wish]]) -> None:
        self._land = land
        self._rows = rows
        self._asks = 0
        for row in rows:
            for guard, _ in row:
                self._asks |= land.asks_of(guard)
        self._known: dict[int, Off] = {}

    def far(self, index: int, state: int) -> int:
        """Say how far off a state at a node is from getting through."""
        key = state & self._asks
        found = self._known.get(key)
        if found is None:
            found = min((self._land.off_all(row, key) for row in self._rows), key=_steps)
            self._known[key] = found
        steps, ways = found
        for way in ways:
            steps += way.get(index, FAR)
        return steps


class Off(NamedTuple):
    """How far off something is: steps, and per node the moves to where they can be taken."""

    steps: int
    ways: tuple[Mapping[int, int], ...] = ()


def _steps(off: Off) -> int:
    return off.steps


def _sum(every: Iterable[Off]) -> Off:
    steps, ways = 0, tuple[Mapping[int, int], ...]()
    for one in every:
        steps += one.steps
        ways += one.ways
    return Off(min(steps, FAR), ways)


class Landscape:
    """How many moves lie between nodes, and between a state and a guard, at a guess."""

    def __init__(self, calls: Calls, stops: Iterable[Stop]) -> None:
        self._layout = calls.layout
        self._outline = calls.outline
        self._changed = self._changes(calls, stops)
        self._ways: dict[tuple[str, bool], dict[int, int]] = {}
        cards = calls.case.scenario.cards.values()
        self._actions = {f"did.{one.id}": one for card in cards for one in card.actions}
        anywhere = [effect for one in self._actions.values() for effect in one.effects]
        for act in ("interrupt", "silence"):
            anywhere += [e for rule in calls.case.acts.get(act, ()) for e in rule.effects]
        for way in _directions(anywhere):
            self._changed.pop(way, None)

    def _changes(self, calls: Calls, stops: Iterable[Stop]) -> dict[tuple[str, bool], list[int]]:
        """Give for each variable where it can go up, and where down."""
        found: dict[tuple[str, bool], list[int]] = {}
        of_act = {
            act: _directions(effect for rule in rules for effect in rule.effects)
            for act, rules in calls.case.acts.items()
        }
        for stop in stops:
            ways = set[tuple[str, bool]]()
            for one in (*stop.node.replies, *stop.node.silence):
                act = act_of(one) if isinstance(one, Reply) else one.act
                ways |= of_act.get(act, frozenset())
                if one.effects:
                    ways |= _directions(one.effects)
            for way in ways:
                found.setdefault(way, []).append(stop.index)
        return found

    def gates(self, index: int) -> list[list[Wish]]:
        """Give what has to hold where the call comes from, one of these, to enter a node."""
        if index == self._outline.start:
            return []
        found: list[list[Wish]] = []
        for other in self._outline.before[index]:
            gates = self.gates_between(other, {self._outline.nodes[index].id})
            if not gates:
                return []
            found += gates
        return found

    def gates_between(self, index: int, targets: Container[str]) -> list[list[Wish]]:
        """Give what has to hold, one of these, to go from a node to others; [] for nothing."""
        node, found = self._outline.nodes[index], list[list[Wish]]()
        if node.otherwise and node.otherwise in targets:
            return []
        for one in (*node.replies, *node.silence):
            gate: list[Wish] = []
            if isinstance(one, Reply) and one.when:
                gate.append((one.when, True))
            for goto in one.goto:
                if goto.node in targets:
                    whole = [*gate, (goto.when, True)] if goto.when else list(gate)
                    if not whole:
                        return []
                    found.append(whole)
                if goto.when:
                    gate.append((goto.when, False))
        return found

    def way_round(self, index: int) -> int:
        """Say how many moves it takes to come back to a node from those that it leads to."""
        ways = self.ways_to((index,))
        return min((ways[n] for n in self._outline.edges[index] if n in ways), default=FAR)

    def gate_on(self, index: int, ways: Mapping[int, int]) -> "Gate | None":
        """Give what has to hold to come nearer from a node; None for nothing."""
        here, nodes = ways[index], self._outline.nodes
        nearer = {nodes[n].id for n in self._outline.edges[index] if ways.get(n, here) < here}
        gates = self.gates_between(index, nearer) if nearer else []
        return Gate(self, gates) if gates else None

    def ways_to(self, targets: Iterable[int], most: int = MOST) -> dict[int, int]:
        """Give for nodes that lead to one of these how many moves it takes, the nearest first."""
        found = dict.fromkeys(targets, 0)
        waiting = deque(found)
        while waiting and len(found) < most:
            node = waiting.popleft()
            for other in self._outline.before[node]:
                if other not in found:
                    found[other] = found[node] + 1
                    waiting.append(other)
        return found

    def asks_of(self, guard: Guard, depth: int = 1) -> int:
        """Give the part of a state that says how far off a guard is."""
        found = self._layout.mask_of_fields(guard)
        for name in reads(guard) if depth else ():
            action = self._actions.get(name)
            if action and action.when:
                found |= self.asks_of(action.when, depth - 1)
        return found

    def off_all(self, wishes: Iterable[Wish], state: int) -> Off:
        """Say how much would have to change for all of these to come true."""
        return _sum(self.off(guard, holds, state) for guard, holds in wishes)

    def off(self, guard: Guard, holds: bool, state: int, depth: int = 1) -> Off:
        """Say how much would have to change for a guard to hold, or not to hold."""
        match guard:
            case Not(part):
                return self.off(part, not holds, state, depth)
            case All(parts) | Any(parts):
                each = [self.off(part, holds, state, depth) for part in parts]
                if isinstance(guard, All) == holds:
                    return _sum(each)
                return min(each, key=_steps, default=Off(FAR))
            case Number(name, op, value):
                by = self._nearest(name, state, lambda n: COMPARED[op](n, value) == holds)
            case Flag(name, value):
                by = self._nearest(name, state, lambda n: (n == int(value)) == holds)
            case OneOf("motive" | "stance"):
                return Off(0 if self._layout.holds(guard, state) == holds else FAR)
            case OneOf("level", values):
                name = "tension"
                by = self._nearest(name, state, lambda n: (level_of(n) in values) == holds)
            case OneOf(name, values):
                known = values_of(self._layout.known[name])
                by = self._nearest(name, state, lambda n: (known[n] in values) == holds)
                by = max(-1, min(by, 1)) if abs(by) < FAR else FAR
        if by in {0, FAR}:
            return Off(by)
        action = self._actions.get(name)
        if action:
            more = self.off(action.when, True, state, 0) if action.when and depth else Off(0)
            return _sum((Off(1), more))
        ways = self._ways_to_change(name, by > 0)
        return Off(abs(by), (ways,) if ways else ())

    def _ways_to_change(self, name: str, up: bool) -> Mapping[int, int]:
        """Give how many moves away from each node a variable can go up or down."""
        ways = self._ways.get((name, up))
        if ways is None:
            if name.startswith("visits."):
                nodes = [self._outline.index[name.removeprefix("visits.")]]
            else:
                nodes = self._changed.get((name, up), ())
            ways = self._ways[name, up] = self.ways_to(nodes)
        return ways

    def _nearest(self, name: str, state: int, test: Callable[[int], bool]) -> int:
        """Say by how much a variable would have to change at least to pass a test; FAR: never."""
        field = self._layout.fields.get(name)
        if field is None:
            return 0 if test(self._layout.constants.get(name, 0)) else FAR
        low = field.variable.low
        now = low + ((state & field.mask) >> field.shift)
        first = now if name.startswith(ONLY_UP) else low
        ways = [n - now for n in range(first, low + field.size) if test(n)]
        return min(ways, key=abs, default=FAR)


def _directions(effects: Iterable[Effect]) -> frozenset[tuple[str, bool]]:
    """Name what effects make go up, and what down."""
    found = set[tuple[str, bool]]()
    for effect in effects:
        match effect:
            case Change(name, by):
                found.add((name, by > 0))
            case Put(name, _):
                found |= {(name, True), (name, False)}
    return frozenset(found)


def goals(land: Landscape, stop: Stop) -> Iterator[Goal]:
    """Give what would answer each open question about a node."""
    say = stop.node.say
    for number in sorted(stop.unsaid):
        wishes = [(one.when, False) for one in say[:number] if one.when]
        if when := say[number].when:
            wishes.append((when, True))
        entered = stop.say[number]
        if isinstance(entered, tuple):
            shift, mask, _ = entered
            times = sum(one.plain for one in say[:number])
            entered = (shift, mask, times)
        else:
            entered = None
        yield Goal(land, stop, tuple(wishes), _among(number, stop.unsaid), entered)
    for number in sorted(stop.unfailed):
        if when := say[number].when:
            yield Goal(land, stop, ((when, False),), _among(number, stop.unfailed))
    for said in stop.said:
        yield from _of_reply(land, stop, said)
    for step in stop.ladder:
        for one in step.unsure:
            yield Goal(land, stop, (), _unsure(one, step), later=(step, one))


def _of_reply(land: Landscape, stop: Stop, said: Said) -> Iterator[Goal]:
    given: tuple[Wish, ...] = ()
    if said.reply.when:
        given = ((said.reply.when, True),)
        if not said.refused:
            yield Goal(land, stop, ((said.reply.when, False),), lambda: not said.refused)
    if not said.given:
        yield Goal(land, stop, given, lambda: not said.given)
    if not said.rewarded:
        for rule in said.doing.rules:
            also = ((rule.when, True),) if rule.when else ()
            yield Goal(land, stop, (*given, *also), lambda: not said.rewarded)
    for one in said.unsure:
        yield Goal(land, stop, given, _unsure(one, said), later=(said, one))


def _among(number: int, left: set[int]) -> Callable[[], bool]:
    return lambda: number in left


def _unsure(one: Condition, move: Move) -> Callable[[], bool]:
    return lambda: any(one is left for left in move.unsure)
