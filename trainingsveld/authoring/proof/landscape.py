"""How far things lie apart in a case, at a guess: nodes by moves, states by what would change."""

from collections import deque
from collections.abc import Callable, Container, Iterable, Mapping

from trainingsveld.authoring.proof.calls import Calls
from trainingsveld.authoring.proof.comparing import COMPARED, values_of
from trainingsveld.authoring.proof.distance import FAR, Distance, Gate, Off, Wish, steps_of, summed
from trainingsveld.authoring.proof.stop import Stop
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

ONLY_UP = ("visits.", "acts.", "did.", "seen.")
"""What no call can take back."""


_Way = tuple[str, bool]
"""A variable, and whether it goes up."""


class Landscape:
    """Distances in one case."""

    def __init__(self, calls: Calls, stops: Iterable[Stop]) -> None:
        self._layout = calls.layout
        self._outline = calls.outline
        self._distances: dict[Wish, Distance] = {}
        self._gates: dict[tuple[int, frozenset[str]], Gate | None] = {}
        self._ways: dict[_Way, dict[int, int]] = {}
        cards = calls.case.scenario.cards.values()
        self._actions = {f"did.{one.id}": one for card in cards for one in card.actions}
        anywhere = [effect for one in self._actions.values() for effect in one.effects]
        for act in ("interrupt", "silence"):
            anywhere += [e for rule in calls.case.acts.get(act, ()) for e in rule.effects]
        self._changed = self._changes(calls, stops)
        for way in _ways_of(anywhere):
            self._changed.pop(way, None)

    def _changes(self, calls: Calls, stops: Iterable[Stop]) -> dict[_Way, list[int]]:
        """Give for each variable where it can go up, and where down."""
        of_act = {
            act: _ways_of(effect for rule in rules for effect in rule.effects)
            for act, rules in calls.case.acts.items()
        }
        nothing = frozenset[_Way]()
        known: dict[tuple[str, ...], frozenset[_Way]] = {}
        found: dict[_Way, list[int]] = {}
        for stop in stops:
            node = stop.node
            acts = (*map(act_of, node.replies), *[step.act for step in node.silence])
            ways = known.get(acts)
            if ways is None:
                ways = known[acts] = nothing.union(*(of_act.get(act, nothing) for act in acts))
            for one in (*node.replies, *node.silence):
                if one.effects:
                    ways |= _ways_of(one.effects)
            for way in ways:
                found.setdefault(way, []).append(stop.index)
        return found

    def distance(self, guard: Guard, holds: bool) -> Distance:
        """Give how far off it is that a guard holds, or does not."""
        found = self._distances.get((guard, holds))
        if found is None:
            found = self._distances[guard, holds] = Distance(
                self.asks_of(guard), lambda state: self.off(guard, holds, state)
            )
        return found

    def gate_of(self, index: int) -> Gate | None:
        """Give what has to hold where the call comes from to enter a node; None for nothing."""
        if index == self._outline.start:
            return None
        rows: list[list[Distance]] = []
        for other in self._outline.before[index]:
            more = self._rows(other, {self._outline.nodes[index].id})
            if not more:
                return None
            rows += more
        return Gate(rows) if rows else None

    def gate_on(self, index: int, ways: Mapping[int, int]) -> Gate | None:
        """Give what has to hold to come nearer from a node; None for nothing."""
        here, nodes = ways[index], self._outline.nodes
        nearer = frozenset(
            [nodes[n].id for n in self._outline.edges[index] if ways.get(n, here) < here]
        )
        key = (index, nearer)
        if key not in self._gates:
            rows = self._rows(index, nearer)
            self._gates[key] = Gate(rows) if rows else None
        return self._gates[key]

    def _rows(self, index: int, targets: Container[str]) -> list[list[Distance]]:
        """Give what has to hold, one row of these, to go from a node to others; [] for nothing."""
        node, found = self._outline.nodes[index], list[list[Distance]]()
        if node.otherwise and node.otherwise in targets:
            return []
        for one in (*node.replies, *node.silence):
            if not any(goto.node in targets for goto in one.goto):
                continue
            row: list[Distance] = []
            if isinstance(one, Reply) and one.when:
                row.append(self.distance(one.when, True))
            for goto in one.goto:
                if goto.node in targets:
                    whole = [*row, self.distance(goto.when, True)] if goto.when else list(row)
                    if not whole:
                        return []
                    found.append(whole)
                if goto.when:
                    row.append(self.distance(goto.when, False))
        return found

    def ways_to(self, targets: Iterable[int], most: int | None = None) -> dict[int, int]:
        """Give for nodes that lead to one of these how many moves it takes, the nearest first."""
        before = self._outline.before
        found = dict.fromkeys(targets, 0)
        waiting = deque(found)
        while waiting and (most is None or len(found) < most):
            node = waiting.popleft()
            further = found[node] + 1
            for other in before[node]:
                if other not in found:
                    found[other] = further
                    waiting.append(other)
        return found

    def way_round(self, index: int, ways: Mapping[int, int]) -> int:
        """Say how many moves it takes to come back to a node."""
        edges = self._outline.edges[index]
        return 1 + min([ways[n] for n in edges if n in ways], default=FAR)

    def asks_of(self, guard: Guard, depth: int = 1) -> int:
        """Give the part of a state that says how far off a guard is."""
        found = self._layout.mask_of_fields(guard)
        for name in reads(guard) if depth else ():
            action = self._actions.get(name)
            if action and action.when:
                found |= self.asks_of(action.when, depth - 1)
        return found

    def off(self, guard: Guard, holds: bool, state: int, depth: int = 1) -> Off:
        """Say how much would have to change for a guard to hold, or not to hold."""
        match guard:
            case Not(part):
                return self.off(part, not holds, state, depth)
            case All(parts) | Any(parts):
                each = [self.off(part, holds, state, depth) for part in parts]
                if isinstance(guard, All) == holds:
                    return summed(each)
                return min(each, key=steps_of, default=Off(FAR))
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
            return summed((Off(1), more))
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


def _ways_of(effects: Iterable[Effect]) -> frozenset[_Way]:
    """Name what effects make go up, and what down."""
    found = set[_Way]()
    for effect in effects:
        match effect:
            case Change(name, by):
                found.add((name, by > 0))
            case Put(name, _):
                found |= {(name, True), (name, False)}
    return frozenset(found)
