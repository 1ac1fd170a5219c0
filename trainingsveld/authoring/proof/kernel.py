"""What an act does to a whole block of states, with the effects that come with it."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from trainingsveld.authoring.proof.comparing import values_of
from trainingsveld.authoring.proof.layout import Layout
from trainingsveld.authoring.proof.steps import Steps
from trainingsveld.scenario import ActRule, Change, Effect, Put, Var


class Shift(NamedTuple):
    """What an act does to the states in `mask`, before the call goes anywhere."""

    mask: int
    steps: Steps
    keep: int
    put: int


class Kernel:
    """An act with the effects that come with it. Shared by all replies that do the same."""

    def __init__(
        self,
        layout: Layout,
        rules: Iterable[ActRule],
        own: tuple[Effect, ...],
        counter: str,
        known: Mapping[str, Var],
    ) -> None:
        self._layout = layout
        self._known = known
        self._own = resolved(layout, own, known)
        self._rules = [
            (rule.when, effects)
            for rule in rules
            if not (effects := resolved(layout, rule.effects, known)).nothing
        ]
        self._counter = counter if counter in layout.slots or counter in layout.fields else ""
        self.asks = self._asks()
        self._at: dict[int, tuple[Shift, ...]] = {}

    def _asks(self) -> int:
        layout, names = self._layout, {self._counter}
        asks = 0
        for when, effects in self._rules:
            asks |= layout.mask_of_fields(when)
            names.update(effects.sums)
        names.update(self._own.sums)
        return asks | layout.asked_of(names)

    def at(self, label: int) -> tuple[Shift, ...]:
        """Give what it does to blocks with this label."""
        label &= self.asks
        found = self._at.get(label)
        if found is None:
            found = self._at[label] = tuple(self._changes(label))
        return found

    def _changes(self, label: int) -> Iterable[Shift]:
        layout = self._layout
        groups: list[tuple[int, tuple[Effects, ...]]] = [(layout.full, ())]
        for when, effects in self._rules:
            holds = layout.mask(when, label)
            fails = layout.full & ~layout.mask(when, label, sure=True)
            split: list[tuple[int, tuple[Effects, ...]]] = []
            for mask, so_far in groups:
                if mask & holds:
                    split.append((mask & holds, (*so_far, effects)))
                if mask & fails:
                    split.append((mask & fails, so_far))
            groups = split
        for mask, applied in groups:
            yield Shift(mask, *self._together((*applied, self._own), label))

    def _together(self, every: tuple["Effects", ...], label: int) -> tuple[Steps, int, int]:
        layout = self._layout
        sums: dict[str, int] = {}
        puts: dict[str, int] = {}
        for effects in every:
            for name, by in effects.sums.items():
                sums[name] = sums.get(name, 0) + by
            puts |= effects.puts
        if self._counter:
            sums[self._counter] = sums.get(self._counter, 0) + 1
        steps: Steps = ()
        keep, put = -1, 0
        for name in {**sums, **puts}:
            field = layout.fields.get(name)
            if field:
                value = (label & field.mask) >> field.shift
                value = min(max(value + sums.get(name, 0), 0), field.size - 1)
                keep &= field.clear
                put |= puts.get(name, value) << field.shift
            elif name in puts:
                steps += layout.put_step(name, puts[name])
            else:
                steps += layout.sum_step(name, sums[name])
        return steps, keep, put


class Effects(NamedTuple):
    """What changes: sums per variable, and then places of values, as far as it matters."""

    sums: dict[str, int]
    puts: dict[str, int]

    @property
    def nothing(self) -> bool:
        """Whether nothing changes that matters."""
        return not self.sums and not self.puts


def resolved(layout: Layout, effects: Iterable[Effect], known: Mapping[str, Var]) -> Effects:
    """Turn effects into sums and places of values, as far as the variable matters."""
    sums: dict[str, int] = {}
    puts: dict[str, int] = {}
    for effect in effects:
        place = layout.slots.get(effect.name) or layout.fields.get(effect.name)
        if place is None:
            continue
        match effect:
            case Change(name, by):
                sums[name] = sums.get(name, 0) + by
            case Put(name, str(value)):
                puts[name] = values_of(known[name]).index(value)
            case Put(name, value):
                puts[name] = min(max(int(value) - place.variable.low, 0), place.size - 1)
    return Effects(sums, puts)
