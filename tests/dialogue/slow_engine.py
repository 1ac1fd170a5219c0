"""The format's meaning, written down slowly and obviously: what the engine must agree with.

Works on the model's own dataclasses with a dictionary of named values, no slots, no compiling.
"""

from trainingsveld.scenario import (
    NUMBERS,
    All,
    Any,
    Change,
    ChoiceVar,
    CounterVar,
    Flag,
    Not,
    Number,
    OneOf,
    level_of,
)

OPS = {
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
}


class SlowCall:
    def __init__(self, scenario, model):
        self.scenario, self.model = scenario, model
        self.range = dict(NUMBERS)
        self.values = {name: scenario.customer.start.get(name, 0) for name in NUMBERS}
        for var in scenario.variables.values():
            self.values[var.name] = var.start
            if isinstance(var, CounterVar):
                self.range[var.name] = (var.least, var.most)
            assert isinstance(var.start, str) == isinstance(var, ChoiceVar)
        self.visits, self.acts, self.used, self.seen, self.did = {}, {}, set(), set(), set()
        self.entered = {}
        self.enter(scenario.start)

    def holds(self, guard):
        match guard:
            case None:
                return True
            case Number(name, op, value):
                return OPS[op](self.number(name), value)
            case Flag(name, value):
                return self.flag(name) == value
            case OneOf(name, values):
                return self.word(name) in values
            case All(parts):
                return all(self.holds(part) for part in parts)
            case Any(parts):
                return any(self.holds(part) for part in parts)
            case Not(part):
                return not self.holds(part)

    def number(self, name):
        kind, _, rest = name.partition(".")
        if kind == "visits" and rest:
            return min(3, self.visits.get(rest, 0))
        if kind == "acts" and rest:
            return min(2, self.acts.get(rest, 0))
        return self.values[name]

    def flag(self, name):
        kind, _, rest = name.partition(".")
        if rest:
            return rest in (self.seen if kind == "seen" else self.did)
        return self.values[name]

    def word(self, name):
        if name == "level":
            return level_of(self.values["tension"])
        if name in ("motive", "stance"):
            return getattr(self.scenario.customer, name)
        return self.values[name]

    def enter(self, node):
        self.node = self.scenario.nodes[node]
        self.visits[node] = self.visits.get(node, 0) + 1
        self.waited = 0
        plain = [variant.text for variant in self.node.say if variant.plain]
        for variant in self.node.say:
            if variant.plain:
                self.said = plain[min(self.visits[node], len(plain)) - 1]
                return
            if self.holds(variant.when):
                self.said = variant.text
                return

    def offered(self):
        return [r for r in self.node.replies if r.id not in self.used and self.holds(r.when)]

    def apply(self, act, effects, goto):
        rules = (*self.model.acts.get(act, ()), *self.scenario.acts.get(act, ()))
        every = [e for rule in rules if self.holds(rule.when) for e in rule.effects] + [*effects]
        for effect in every:
            if isinstance(effect, Change):
                self.values[effect.name] += effect.by
        for name, (low, high) in self.range.items():
            self.values[name] = min(high, max(low, self.values[name]))
        for effect in every:
            if not isinstance(effect, Change):
                value = effect.value
                if effect.name in self.range:
                    low, high = self.range[effect.name]
                    value = min(high, max(low, value))
                self.values[effect.name] = value
        self.acts[act] = self.acts.get(act, 0) + 1
        if goto:
            target = next((g.node for g in goto if self.holds(g.when)), self.node.id)
            self.enter(target)

    def give(self, reply):
        if reply.once:
            self.used.add(reply.id)
        self.apply(reply.act, reply.effects, reply.goto)

    def silence(self):
        step = self.node.silence[self.waited]
        self.waited += 1
        self.apply(step.act, step.effects, step.goto)
        if not step.goto and step.say:
            self.said = step.say

    def actions(self):
        for card in self.scenario.cards.values():
            if card.id in self.seen:
                for action in card.actions:
                    if action.id not in self.did and self.holds(action.when):
                        yield action

    def do(self, action):
        before = dict(self.acts)
        self.apply("", action.effects, ())
        self.acts = before
        self.did.add(action.id)
