"""What is counted during a call, by name: how it starts, how a guard reads it, how it changes."""

from collections.abc import Iterable, Mapping

from tests.authoring.names import every_guard, names_in
from trainingsveld.scenario import (
    BUILT_IN_ACTS,
    NUMBERS,
    All,
    Any,
    Change,
    CounterVar,
    CustomerModel,
    Effect,
    Flag,
    Guard,
    Not,
    Number,
    OneOf,
    Scenario,
    level_of,
)

Value = bool | int | str
Values = dict[str, Value]
Place = tuple[str, ...]
"""Where a guard stands: ("reply", id), ("goto", reply, n), ("say", node, n), ("action", id),
("silence", node, step, n) or ("act", name, n); n and step count from 1."""

KEPT = ("seen.", "did.", "entered.")
"""What decides by itself, without any guard: buttons that work, and which line is said."""

COMPARED = {
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
}


class Sheet:
    """The names of one scenario with their ranges, and what each guard has answered so far.

    With `whole`, everything the format counts is counted; without, only what some guard reads, what
    is KEPT, and tension: the rest makes no difference to how a call can go. `asked` and `held` note
    what each guard answered: `asked` where it decided something, `held` wherever its list was read.
    """

    def __init__(self, scenario: Scenario, model: CustomerModel, *, whole: bool = False) -> None:
        self.scenario = scenario
        self.rules = {
            act: (*model.acts.get(act, ()), *scenario.acts.get(act, ()))
            for act in {*model.acts, *scenario.acts}
        }
        self.shipped = {act: len(rules) for act, rules in model.acts.items()}
        self.asked: dict[Place, set[bool]] = {}
        self.held: dict[Place, set[bool]] = {}
        self.range: dict[str, tuple[int, int]] = {}
        read = names_in(every_guard(scenario, self.rules))
        start = {
            name: value
            for name, value in self._everything().items()
            if whole or name in read or name == "tension" or name.startswith(KEPT)
        }
        self.names = tuple(start)
        self.at_first = tuple(start.values())

    def _everything(self) -> Values:
        scenario = self.scenario
        values: Values = {}
        for name, bounds in NUMBERS.items():
            self.range[name] = bounds
            values[name] = scenario.customer.start.get(name, 0)
        for var in scenario.variables.values():
            values[var.name] = var.start
            if isinstance(var, CounterVar):
                self.range[var.name] = (var.least, var.most)
        for card in scenario.cards.values():
            values["seen." + card.id] = False
            values.update({"did." + action.id: False for action in card.actions})
        for node in scenario.nodes.values():
            self.range["visits." + node.id] = (0, 3)
            values["visits." + node.id] = 0
            plain = sum(variant.plain for variant in node.say)
            if plain > 1:  # how often it was entered decides which of them is said
                self.range["entered." + node.id] = (0, plain)
                values["entered." + node.id] = 0
        for act in {**dict.fromkeys(BUILT_IN_ACTS), **self.rules}:
            self.range["acts." + act] = (0, 2)
            values["acts." + act] = 0
        return values

    def holds(self, guard: Guard | None, values: Mapping[str, Value]) -> bool:
        """Say whether a guard holds; no guard always does."""
        match guard:
            case None:
                return True
            case Number(name, op, value):
                return COMPARED[op](values[name], value)
            case Flag(name, value):
                return values[name] is value
            case OneOf("level", those):
                return level_of(values["tension"]) in those
            case OneOf(("motive" | "stance") as name, those):
                return getattr(self.scenario.customer, name) in those
            case OneOf(name, those):
                return values[name] in those
            case All(parts):
                return all(self.holds(part, values) for part in parts)
            case Any(parts):
                return any(self.holds(part, values) for part in parts)
            case Not(part):
                return not self.holds(part, values)

    def ask(self, place: Place, guard: Guard | None, values: Values, *, decides: bool) -> bool:
        """Say whether the guard at this place holds, and note it."""
        answer = self.holds(guard, values)
        if guard is not None:
            self.held.setdefault(place, set()).add(answer)
            if decides:
                self.asked.setdefault(place, set()).add(answer)
        return answer

    def change(self, effects: Iterable[Effect], values: Values) -> None:
        """Sum per number and clamp once; plain values come after the sums."""
        known = [effect for effect in effects if effect.name in values]
        for effect in known:
            if isinstance(effect, Change):
                values[effect.name] += effect.by
        for effect in known:
            self._clamp(effect.name, values)
        for effect in known:
            if not isinstance(effect, Change):
                values[effect.name] = effect.value
                self._clamp(effect.name, values)

    def _clamp(self, name: str, values: Values) -> None:
        if name in self.range:
            low, high = self.range[name]
            values[name] = min(max(values[name], low), high)

    def count(self, name: str, values: Values) -> None:
        """Count one more, as far as the format counts."""
        if name in values:
            values[name] = min(values[name] + 1, self.range[name][1])
