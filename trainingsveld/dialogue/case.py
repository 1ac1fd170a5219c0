"""A scenario made ready to be played: each moment compiled when it is first entered."""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct

from trainingsveld.dialogue.own_reason import own_reason
from trainingsveld.dialogue.predicate import Predicate, predicate
from trainingsveld.dialogue.slots import Slots, lay_out
from trainingsveld.scenario import (
    ActRule,
    CardAction,
    Change,
    CustomerModel,
    Effect,
    End,
    Goto,
    Guard,
    Node,
    Put,
    Reply,
    Scenario,
    SilenceStep,
    Style,
    parse,
    parse_model,
)


class Said(NamedTuple):
    """One line as the customer says it; `variant` counts from 1 and names its sound file."""

    node: str
    variant: int
    text: str


class Effects(NamedTuple):
    """What changes: sums per slot, and values put after the sums."""

    sums: tuple[tuple[int, int], ...]
    puts: tuple[tuple[int, int], ...]


_NOTHING = Effects((), ())


class Rule(NamedTuple):
    """A rule of the customer model, ready to apply."""

    holds: Predicate | None
    effects: Effects
    reason: Mapping[str, str]


class Branch(NamedTuple):
    """One place a move may lead to."""

    holds: Predicate | None
    node: str


class Move(NamedTuple):
    """What the agent does (or fails to do), ready to apply.

    `once` is the bit that remembers a `once` reply, or 0; `counter` is the slot that counts its
    act, or −1; `touched` are the slots that a sum may move. Without branches the turn goes on at
    the same node.
    """

    id: str
    act: str
    holds: Predicate | None
    once: int
    rules: tuple[Rule, ...]
    effects: Effects
    counter: int
    branches: tuple[Branch, ...]
    touched: tuple[tuple[int, int, int], ...]


class Line(NamedTuple):
    """A variant of a node's line, ready to be chosen."""

    holds: Predicate | None
    plain: bool
    said: Said


class Moment(NamedTuple):
    """A node, ready to be played.

    `always` are its replies where nothing decides which of them are offered, `only` its line where
    nothing decides which one is said.
    """

    id: str
    lines: tuple[Line, ...]
    plain: tuple[Said, ...]
    moves: Mapping[str, Move]
    silence: tuple[tuple[SilenceStep, Move], ...]
    otherwise: str | None
    end: End | None
    style: Style | None
    visits: int
    entries: int
    free: bool
    always: tuple[str, ...] | None
    only: Said | None


class Case(Struct, frozen=True, eq=False):
    """A scenario with its customer, compiled. Two cases are equal only if they are the same one."""

    scenario: Scenario
    model: CustomerModel
    acts: Mapping[str, tuple[ActRule, ...]]
    slots: Slots
    moments: dict[str, Moment]
    rules: dict[str, tuple[Rule, ...]]
    styles: tuple[tuple[Predicate | None, Style], ...]
    low: tuple[int, ...]
    high: tuple[int, ...]
    once_bits: dict[str, int]

    def moment(self, node: str) -> Moment:
        """Give the node's compiled form, making it the first time."""
        found = self.moments.get(node)
        if found is None:
            found = self.moments[node] = _moment(self, self.scenario.nodes[node])
        return found

    def predicate(self, guard: Guard | None) -> Predicate | None:
        """Compile a guard for this case's values; None always holds."""
        return predicate(guard, self.slots, self.scenario)

    def effects(self, effects: tuple[Effect, ...]) -> Effects:
        """Resolve names to slots."""
        sums: list[tuple[int, int]] = []
        puts: list[tuple[int, int]] = []
        for effect in effects:
            slot = self.slots.place[effect.name]
            match effect:
                case Change(_, by):
                    sums.append((slot, by))
                case Put(name, str(value)):
                    puts.append((slot, self.slots.values[name].index(value)))
                case Put(_, value):
                    low, high = self.low[slot], self.high[slot]
                    puts.append((slot, min(max(int(value), low), high)))
        return Effects(tuple(sums), tuple(puts))

    def act(self, name: str) -> tuple[Rule, ...]:
        """Give an act's rules, ready to apply."""
        found = self.rules.get(name)
        if found is None:
            found = self.rules[name] = tuple(
                Rule(self.predicate(rule.when), self.effects(rule.effects), rule.reason)
                for rule in self.acts.get(name, ())
            )
        return found


def open_case(scenario: Scenario, model: CustomerModel) -> Case:
    """Make a scenario playable with this customer model."""
    acts = {**model.acts}
    for name, rules in scenario.acts.items():
        acts[name] = (*acts.get(name, ()), *rules)
    slots = lay_out(scenario, acts)
    once = (r.id for node in scenario.nodes.values() for r in node.replies if r.once)
    return Case(
        scenario=scenario,
        model=model,
        acts=acts,
        slots=slots,
        moments={},
        rules={},
        styles=tuple((predicate(rule.when, slots, scenario), rule.style) for rule in model.styles),
        low=tuple(slots.low),
        high=tuple(slots.high),
        once_bits={reply: 1 << bit for bit, reply in enumerate(once)},
    )


@lru_cache(maxsize=16)
def case_from_text(scenario: str, model: str) -> Case:
    """Open a case from the texts a log carries; the same texts give the same case object."""
    return open_case(parse(scenario), parse_model(model))


def _moment(case: Case, node: Node) -> Moment:
    place = case.slots.place
    lines = tuple(
        Line(case.predicate(variant.when), variant.plain, Said(node.id, number, variant.text))
        for number, variant in enumerate(node.say, 1)
    )
    moves = {reply.id: _reply(case, reply) for reply in node.replies}
    free = not any(move.holds or move.once for move in moves.values())
    settled = len(lines) == 1 and (lines[0].plain or lines[0].holds is None)
    return Moment(
        id=node.id,
        lines=lines,
        plain=tuple(line.said for line in lines if line.plain),
        moves=moves,
        silence=tuple((step, _silence(case, step)) for step in _ladder(case, node)),
        otherwise=node.otherwise,
        end=node.end,
        style=node.style,
        visits=place.get(f"visits.{node.id}", -1),
        entries=place.get(f"entries.{node.id}", -1),
        free=node.interruptible == "free",
        always=tuple(moves) if free else None,
        only=lines[0].said if settled else None,
    )


def language_of(scenario: Scenario) -> str:
    """Give the language without its region: `nl` for `nl-BE`."""
    return scenario.language.split("-")[0].lower()


def _ladder(case: Case, node: Node) -> tuple[SilenceStep, ...]:
    """A node without a ladder of its own: silence counts once, at the customer's patience."""
    if node.end:
        return ()
    return node.silence or (SilenceStep(after=case.scenario.customer.patience),)


def _reply(case: Case, reply: Reply) -> Move:
    left_waiting = reply.act == "hold" and not reply.reason
    move = act_move(case, reply.id, reply.act, reply.effects, reply.goto)
    rules = case.act("silence") if left_waiting else move.rules
    reason = own_reason(reply, language_of(case.scenario))
    if reason:  # then the reply's own effects are one more rule, with words of its own
        rules = (*rules, Rule(None, move.effects, reason))
        move = move._replace(effects=_NOTHING)
    return move._replace(
        holds=case.predicate(reply.when),
        once=case.once_bits.get(reply.id, 0),
        rules=rules,
        touched=_touched(case, rules, move.effects),
    )


def _silence(case: Case, step: SilenceStep) -> Move:
    return act_move(case, "silence", step.act, step.effects, step.goto)


def act_move(
    case: Case,
    id_: str,
    act: str,
    effects: tuple[Effect, ...] = (),
    goto: tuple[Goto, ...] = (),
) -> Move:
    """Make a move of an act, whoever or whatever makes it."""
    rules, resolved = case.act(act), case.effects(effects)
    return Move(
        id=id_,
        act=act,
        holds=None,
        once=0,
        rules=rules,
        effects=resolved,
        counter=case.slots.place.get(f"acts.{act}", -1),
        branches=_branches(case, goto),
        touched=_touched(case, rules, resolved),
    )


def _touched(
    case: Case, rules: tuple[Rule, ...], effects: Effects
) -> tuple[tuple[int, int, int], ...]:
    """List each slot a sum may move, with its lowest and highest value."""
    every = (effects, *(rule.effects for rule in rules))
    slots = sorted({slot for one in every for slot, _ in one.sums})
    return tuple((slot, case.low[slot], case.high[slot]) for slot in slots)


def _branches(case: Case, goto: tuple[Goto, ...]) -> tuple[Branch, ...]:
    return tuple(Branch(case.predicate(entry.when), entry.node) for entry in goto)


def action_effects(case: Case, action: CardAction) -> Effects:
    """Resolve what a card's action changes, its `did.` flag included."""
    sums, puts = case.effects(action.effects)
    return Effects(sums, (*puts, (case.slots.place[f"did.{action.id}"], 1)))
