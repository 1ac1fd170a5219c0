"""One call at a time: its state as a whole number, a guard and a move as what is looked up in it.

Where a block holds thousands of states (see `layout`), this holds one, with everything that anybody
asks about, so that one call shows at once what is true of it in every respect.
"""

from collections.abc import Mapping
from typing import NamedTuple

from trainingsveld.authoring.proof.kernel import resolved
from trainingsveld.authoring.proof.layout import Layout
from trainingsveld.authoring.proof.outline import Outline
from trainingsveld.authoring.proof.reward import rewards, tension_of
from trainingsveld.authoring.proof.slots import Field
from trainingsveld.authoring.proof.variables import reads
from trainingsveld.scenario import ActRule, Change, Effect, Guard, Var


class Condition(dict[int, bool]):
    """A guard: whether it holds, by the part of a state (`asks`) that it is about."""

    __slots__ = ("_layout", "asks", "guard")

    def __init__(self, layout: Layout, guard: Guard) -> None:
        super().__init__()
        self._layout = layout
        self.guard = guard
        self.asks = layout.mask_of_fields(guard)

    def __missing__(self, state: int) -> bool:
        found = self[state] = self._layout.holds(self.guard, state)
        return found


class Done(NamedTuple):
    """What an act makes of a state: `state & keep | put`.

    `helps` says that the customer is rewarded, `tension` which way it goes.
    """

    keep: int
    put: int
    helps: bool
    tension: int


class _Together(NamedTuple):
    """What the rules that hold do together: sums, each of a field, and values put."""

    sums: tuple[tuple[Field, int], ...]
    puts: tuple[tuple[Field, int], ...]
    helps: bool
    tension: int


class Doing(dict[int, Done]):
    """An act with the effects that come with it, by the part of a state that decides about it.

    `rules` are those of the act, `own` the effects beside them, and `counter` counts the act.
    """

    __slots__ = ("_conditions", "_known", "_layout", "_ways", "asks", "counter", "own", "rules")

    def __init__(
        self,
        layout: Layout,
        rules: tuple[tuple[ActRule, Condition | None], ...],
        own: tuple[Effect, ...],
        counter: str,
        known: Mapping[str, Var],
    ) -> None:
        super().__init__()
        self._layout = layout
        self._conditions = rules
        self.rules = tuple([rule for rule, _ in rules])
        self.own = own
        self.counter = counter
        self._known = known
        self._ways: dict[tuple[int, ...], _Together] = {}
        every = [*own, *(effect for rule in self.rules for effect in rule.effects)]
        self.asks = layout.asked_of((counter, *(e.name for e in every if isinstance(e, Change))))
        for _, condition in rules:
            if condition is not None:
                self.asks |= condition.asks

    def __missing__(self, state: int) -> Done:
        holding = tuple(
            [rule for rule, one in self._conditions if one is None or one[state & one.asks]]
        )
        key = tuple(map(id, holding))
        way = self._ways.get(key)
        if way is None:
            way = self._ways[key] = self._together(holding)
        keep, put = -1, 0
        for field, by in way.sums:
            value = ((state & field.mask) >> field.shift) + by
            keep &= field.clear
            put |= min(max(value, 0), field.size - 1) << field.shift
        for field, value in way.puts:
            keep &= field.clear
            put |= value << field.shift
        found = self[state] = Done(keep, put, way.helps, way.tension)
        return found

    def _together(self, rules: tuple[ActRule, ...]) -> _Together:
        effects = [effect for rule in rules for effect in rule.effects]
        every = (*effects, *self.own)
        sums, puts = resolved(self._layout, every, self._known)
        fields = self._layout.fields
        if self.counter in fields:
            sums[self.counter] = 1
        return _Together(
            tuple([(fields[name], by) for name, by in sums.items() if name not in puts]),
            tuple([(fields[name], value) for name, value in puts.items()]),
            rewards(effects) or rewards(every),
            tension_of(every),
        )


class _Some(dict[int, int]):
    """The values of a few variables: per state a bit for each."""

    __slots__ = ("asks", "fields")

    def __init__(self) -> None:
        super().__init__()
        self.asks = 0
        self.fields: list[tuple[Field, int, tuple[int, ...]]] = []

    def __missing__(self, state: int) -> int:
        found = 0
        for field, at, of in self.fields:
            found |= 1 << at + of[(state & field.mask) >> field.shift]
        self[state] = found
        return found


class Values(dict[int, int]):
    """Gives per state a bit for each value of each variable in it, for telling what is new.

    `kinds` number the values of each variable; those with the same number are not told apart.
    """

    __slots__ = ("_groups", "asks", "bits")

    def __init__(self, fields: Mapping[str, Field], kinds: Mapping[str, tuple[int, ...]]) -> None:
        super().__init__()
        self._groups: list[_Some] = []
        self.bits: dict[str, int] = {}
        self.asks = 0
        at, size = 0, _TOGETHER
        for name, of in kinds.items():
            field = fields[name]
            size *= field.size
            if size > _TOGETHER:
                size = field.size
                self._groups.append(_Some())
            group = self._groups[-1]
            group.asks |= field.mask
            self.asks |= field.mask
            group.fields.append((field, at, of))
            count = max(of) + 1
            self.bits[name] = ((1 << count) - 1) << at
            at += count

    def __missing__(self, state: int) -> int:
        found = 0
        for group in self._groups:
            found |= group[state & group.asks]
        self[state] = found
        return found


_TOGETHER = 128
"""How many combinations of values are looked up together."""


class Calls:
    """The variables of a case with everything that is asked about them, and its acts."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        self.case = case = outline.case
        guards = set(outline.guards())
        asked = frozenset[str]().union(*map(reads, guards))
        variables = outline.described(outline.cone(asked))
        variables.sort(key=lambda one: ("." in one.name, one.name))
        self.layout = Layout((), variables, case.scenario.customer, case.scenario.variables)
        self.bits = max((f.mask.bit_length() for f in self.layout.fields.values()), default=0)
        self.start = self.layout.start[0]
        self._conditions: dict[Guard, Condition] = {}
        self._doings: dict[tuple[str, str, tuple[Effect, ...]], Doing] = {}

    def condition(self, guard: Guard | None) -> Condition | None:
        """Give a guard as something to look up."""
        if guard is None:
            return None
        found = self._conditions.get(guard)
        if found is None:
            found = self._conditions[guard] = Condition(self.layout, guard)
        return found

    def doing(self, act: str, counted: str, effects: tuple[Effect, ...]) -> Doing:
        """Give what an act does; `counted` is the act as which it counts."""
        key = (act, counted, effects)
        found = self._doings.get(key)
        if found is None:
            rules = [(rule, self.condition(rule.when)) for rule in self.case.acts.get(act, ())]
            known = self.case.scenario.variables
            found = Doing(self.layout, tuple(rules), effects, f"acts.{counted}", known)
            self._doings[key] = found
        return found
