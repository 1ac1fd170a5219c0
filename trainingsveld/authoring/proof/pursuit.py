"""What is still open after the first calls, taken one by one: shown by a call, or never so.

A compass over the few variables that a question is about says how far each state is from an answer.
From the nearest ones calls are followed. Where they get no nearer, something that was left open is
in the way: then the compass is made over that, too. In the end either a call shows it, or no state
is left from which one could.
"""

from collections.abc import Callable, Iterator, Sequence

from trainingsveld.authoring.proof.calls import Calls
from trainingsveld.authoring.proof.chase import Chase
from trainingsveld.authoring.proof.compass import ONCE, Compass, said_once
from trainingsveld.authoring.proof.goal import Goal, goals
from trainingsveld.authoring.proof.landscape import Landscape
from trainingsveld.authoring.proof.question import guard_names
from trainingsveld.authoring.proof.reward import rewards
from trainingsveld.authoring.proof.stop import Said, Stop
from trainingsveld.scenario import Effect, Guard

STATES, POINTS = 256, 120_000
"""How many values a compass tells apart at each node, and in all."""

COMPASSES, EXACT, ATTEMPTS = 40, 20, 3
"""How many compasses are made, how many more that tell apart what can be said only once, and with
how many each goal is tried."""


FOLLOWED, IN_ALL, PER_NODE = 300, 4000, 40
"""How many states are followed for a goal with one compass, and for all goals."""


class Pursuit:
    """Goes after every goal that is open. What can never be is noted at its stop.

    `follow` follows a chase over at most so many states, gives how many it were, and whether none
    is left.
    """

    def __init__(
        self,
        calls: Calls,
        stops: Sequence[Stop],
        follow: Callable[[Chase, int], tuple[int, bool]],
    ) -> None:
        self._calls = calls
        self._stops = stops
        self._follow = follow
        self._compasses: list[Compass] = []
        self._exact: dict[frozenset[str], Compass] = {}
        self._left = IN_ALL + PER_NODE * len(stops)
        self._once: dict[str, set[str]] = {}
        for name, (_, said) in said_once(stops):
            for effect in said.doing.own:
                self._once.setdefault(effect.name, set()).add(name)
        self._start = calls.start
        for shift, mask, top in stops[calls.outline.start].counters:
            if (self._start >> shift) & mask < top:
                self._start += 1 << shift

    def run(self, land: Landscape) -> None:
        """Take all goals, one after the other; first those to come to a node at all."""
        self._enter(land)
        for stop in self._stops:
            if stop.open and stop.waited >= 0:
                self._go_after(stop, land)

    def _go_after(self, stop: Stop, land: Landscape) -> None:
        for goal in goals(land, stop, land.ways_to((stop.index,), 1)):
            if goal.open() and not hopeless(stop, goal) and self._never(stop, goal):
                stop.never.add(goal.key)

    def _enter(self, land: Landscape) -> None:
        """Try to come to every node from one where calls have been."""
        outline, stops = self._calls.outline, self._stops
        left = [stops[n] for n in sorted(outline.linked) if stops[n].waited < 0]
        more = True
        while left and more:
            more = False
            for stop in list(left):
                before = [stops[n] for n in outline.before[stop.index] if n in outline.linked]
                nobody = all(one.refuted("entered", 0) for one in before if one is not stop)
                if nobody or any(one.waited >= 0 for one in before):
                    left.remove(stop)
                    more = True
                    if nobody:
                        stop.never.add(("entered", 0, 0))
                    elif stop.waited < 0:
                        self._go_after(stop, land)

    def _never(self, stop: Stop, goal: Goal) -> bool:
        names: frozenset[str] | None = self._told(guard_names(*_guards(stop, goal)))
        for _ in range(ATTEMPTS):
            exact, compass = self._compass_with_once(names), self._compass(names)
            if exact and not self._possible(self._to(stop, goal, exact)):
                return True
            if compass is None:
                return False
            chase = self._to(stop, goal, compass)
            if not self._possible(chase):
                return True
            chase.start(self._stops)
            followed, nothing_left = self._follow(chase, min(FOLLOWED, self._left))
            self._left -= followed
            if not goal.open() or nothing_left or self._left <= 0:
                return nothing_left and goal.open()
            more = (self._widened(compass.names, node) for node in chase.nearest())
            names = next((one for one in more if one != compass.names), None)
            if names is None:
                return False
        return False

    def _to(self, stop: Stop, goal: Goal, compass: Compass) -> Chase:
        return Chase(goal, compass, stop.index, _states(compass, stop, goal))

    def _possible(self, chase: Chase) -> bool:
        """Say whether a call could come to the goal from the start at all."""
        return chase.possible_from(self._calls.outline.start, self._start)

    def _told(self, names: frozenset[str]) -> frozenset[str]:
        fields = self._calls.layout.fields
        found = frozenset(names & fields.keys())
        return found if self._size(found) <= STATES else frozenset()

    def _size(self, names: frozenset[str]) -> int:
        size = 1
        for name in names:
            size *= 2 if name.startswith(ONCE) else self._calls.layout.fields[name].size
        return size

    def _compass_with_once(self, names: frozenset[str]) -> Compass | None:
        """Give a compass that tells too which replies were given that change these, and only once.

        It shows that a counter which one such reply puts up never reaches two. None where there are
        no such replies, or where it would be too large.
        """
        names |= frozenset[str]().union(*(self._once.get(name, ()) for name in names))
        if not any(name.startswith(ONCE) for name in names):
            return None
        found, size = self._exact.get(names), self._size(names)
        fits = size <= STATES and size * len(self._stops) <= POINTS
        if found is None and fits and len(self._exact) < EXACT:
            found = self._exact[names] = Compass(self._calls, self._stops, names)
        return found

    def _widened(self, names: frozenset[str], node: int) -> frozenset[str]:
        """Add what guards at a node ask about, as far as it fits, the smallest first."""
        outline, fields = self._calls.outline, self._calls.layout.fields
        asked = self._told_each(guard_names(*outline.guards_at(outline.nodes[node]))) - names
        for name in sorted(asked, key=lambda one: (fields[one].size, one)):
            if self._size(names | {name}) <= STATES:
                names |= {name}
        return names

    def _told_each(self, names: frozenset[str]) -> frozenset[str]:
        return frozenset[str]().union(*(self._told(frozenset((name,))) for name in names))

    def _compass(self, names: frozenset[str]) -> Compass | None:
        """Give a compass over these variables: one that is there already, if it tells them."""
        fit = [one for one in self._compasses if names <= one.names]
        if fit:
            return min(fit, key=lambda one: one.size)
        if len(self._compasses) >= COMPASSES or self._size(names) * len(self._stops) > POINTS:
            return None
        self._compasses.append(Compass(self._calls, self._stops, names))
        return self._compasses[-1]


def hopeless(stop: Stop, goal: Goal) -> bool:
    """Say whether a goal was settled, or comes after something that was not found."""
    kind, number, _ = goal.key
    after = kind in ("rewarded", "replies") and not stop.said[number].given
    return after or goal.key in stop.never


def _guards(stop: Stop, goal: Goal) -> Iterator[Guard]:
    """Give what a goal asks about."""
    kind, number, _ = goal.key
    if kind == "rewarded":
        said = stop.said[number]
        yield from (rule.when for rule in said.doing.rules if rule.when)
    yield from (guard for guard, _ in goal.wishes)
    if goal.later:
        yield goal.later


def _states(compass: Compass, stop: Stop, goal: Goal) -> int:
    """Give the states at its stop in which a goal is reached, or may be."""
    kind, number, _ = goal.key
    if kind == "rewarded":
        return rewarded(compass, stop.said[number])
    layout = compass.layout
    found = layout.full
    for guard, holds in goal.wishes:
        found &= layout.mask(guard, 0) if holds else layout.full & ~layout.mask(guard, 0, sure=True)
    if goal.move and goal.later:
        after = layout.full & ~layout.mask(goal.later, 0, sure=True)
        found &= compass.states_before(goal.move, after)
    return found


def rewarded(compass: Compass, said: Said) -> int:
    """Give the states in which a reply is rewarded, or may be."""
    groups: list[tuple[int, tuple[Effect, ...]]] = [(compass.may(said.when), ())]
    layout = compass.layout
    for rule in said.doing.rules:
        holds, fails = (
            layout.mask(rule.when, 0),
            layout.full & ~layout.mask(rule.when, 0, sure=True),
        )
        groups = [
            *((mask & holds, (*effects, *rule.effects)) for mask, effects in groups),
            *((mask & fails, effects) for mask, effects in groups),
        ]
    found = 0
    for mask, effects in groups:
        if mask and (rewards(effects) or rewards((*effects, *said.reply.effects))):
            found |= mask
    return found
