"""One call: the state, and what each thing that can happen makes of it.

Everything here is a function of its arguments. A state is small, never changes and can be kept, so
rewinding to any turn is going back to a value one still has.
"""

from typing import NamedTuple

from trainingsveld.dialogue.card import find_action
from trainingsveld.dialogue.case import Case, Moment, Move, Rule, Said, act_move, language_of
from trainingsveld.scenario import (
    DEFAULT_UNCLEAR,
    ChoiceVar,
    CounterVar,
    End,
    FlagVar,
    Reply,
    Scenario,
    SilenceStep,
    Style,
    level_of,
)


class CannotBeGiven(Exception):
    """What was asked does not fit this moment of the call; `possible` says what would."""

    def __init__(self, asked: str, possible: tuple[str, ...]) -> None:
        super().__init__(asked)
        self.asked = asked
        self.possible = possible


class CallState(NamedTuple):
    """Everything that decides how the call can go on.

    `values` holds one whole number per slot of the case, `used` a bit per `once` reply that was
    given, `waited` how many steps of this moment's silence ladder were taken.
    """

    node: str
    values: tuple[int, ...]
    used: int = 0
    waited: int = 0


class Outcome(NamedTuple):
    """What came of it: the new state, the line now said (if any) and the rules that applied."""

    state: CallState
    said: Said | None
    applied: tuple[Rule, ...]


class Numbers(NamedTuple):
    """The customer's numbers at one moment."""

    tension: int
    trust: int
    heard: int
    acknowledged: int
    grip: int
    level: str


def numbers(state: CallState) -> Numbers:
    """Read the customer's state."""
    values = state.values
    return Numbers(values[0], values[1], values[2], values[3], values[4], level_of(values[0]))


def variables(case: Case, state: CallState) -> dict[str, bool | int | str]:
    """Read the scenario's own variables, in the author's order."""
    found: dict[str, bool | int | str] = {}
    for name, var in case.scenario.variables.items():
        value = state.values[case.slots.place[name]]
        match var:
            case FlagVar():
                found[name] = bool(value)
            case ChoiceVar(values=values):
                found[name] = values[value]
            case CounterVar():
                found[name] = value
    return found


def style_of(case: Case, state: CallState) -> Style:
    """Say how the customer sounds and looks now."""
    own = case.moment(state.node).style
    if own:
        return own
    for holds, style in case.styles:
        if holds is None or holds(state.values):
            return style
    return "calm"


def begin(case: Case) -> Outcome:
    """Start the call."""
    values = list(case.slots.start)
    return enter(case, case.scenario.start, values, 0, ())


def ending(case: Case, state: CallState) -> End | None:
    """Say how the call ended, if it did."""
    return case.moment(state.node).end


def offered(case: Case, state: CallState) -> tuple[str, ...]:
    """Name the replies that can be given now, in the author's order."""
    node, values, used, _ = state
    moment = case.moments.get(node) or case.moment(node)
    if moment.always is not None:
        return moment.always
    return tuple(
        [
            name
            for name, _, holds, once, _, _, _, _, _ in moment.moves.values()
            if not once & used and (holds is None or holds(values))
        ]
    )


def reply_of(case: Case, state: CallState, reply: str) -> Reply:
    """Give the scenario's reply of that id at this moment; KeyError if there is none."""
    return next(r for r in case.scenario.nodes[state.node].replies if r.id == reply)


def give(case: Case, state: CallState, reply: str) -> Outcome:
    """The agent gives a reply. Raises CannotBeGiven if it is not offered."""
    moment = case.moments.get(state[0]) or case.moment(state[0])
    move = moment.moves.get(reply)
    if move is not None and not move[3] & state[2]:
        holds = move[2]
        if holds is None or holds(state[1]):
            return _apply(case, state, move)
    raise CannotBeGiven(reply, possible(case, state))


def next_silence(case: Case, state: CallState) -> SilenceStep | None:
    """Give the next step of the silence ladder, if there is one left."""
    ladder = case.moment(state.node).silence
    return ladder[state.waited][0] if state.waited < len(ladder) else None


def stay_silent(case: Case, state: CallState) -> Outcome:
    """Nothing is said for as long as the next step waits. Raises CannotBeGiven past the last."""
    ladder = case.moment(state.node).silence
    if state.waited >= len(ladder):
        raise CannotBeGiven("silence", possible(case, state))
    step, move = ladder[state.waited]
    outcome = _apply(case, state._replace(waited=state.waited + 1), move)
    if outcome.said is None and step.say:
        return outcome._replace(said=Said(state.node, 0, step.say))
    return outcome


def interrupts(case: Case, state: CallState) -> bool:
    """Say whether talking through this line counts."""
    moment = case.moment(state.node)
    return not moment.free and moment.end is None


def interrupt(case: Case, state: CallState) -> Outcome:
    """The agent talks through the line; the turn goes on."""
    if not interrupts(case, state):
        return Outcome(state, None, ())
    return _apply(case, state, act_move(case, "interrupt", "interrupt"))


def unclear(case: Case, state: CallState) -> Said:
    """What the customer says to an answer that fits none; nothing changes."""
    return Said(state.node, 0, unclear_text(case.scenario, state.node))


def unclear_text(scenario: Scenario, node: str) -> str:
    """Give the node's own sentence, the scenario's, or the one of its language."""
    default = DEFAULT_UNCLEAR.get(language_of(scenario), DEFAULT_UNCLEAR["en"])
    return scenario.nodes[node].unclear or scenario.unclear or default


def open_card(case: Case, state: CallState, card: str) -> CallState:
    """The agent opens a screen. Takes no turn. Raises CannotBeGiven for an unknown card."""
    if card not in case.scenario.cards:
        raise CannotBeGiven(f"card:{card}", possible(case, state))
    return _put(state, case.slots.place[f"seen.{card}"], 1)


def do_action(case: Case, state: CallState, action: str) -> CallState:
    """The agent does something on a screen. Takes no turn. Raises CannotBeGiven if it cannot."""
    found = find_action(case, state.values, action)
    if found is None:
        raise CannotBeGiven(f"do:{action}", possible(case, state))
    values = list(state.values)
    for slot, by in found.sums:
        values[slot] += by
    for slot, _ in found.sums:
        values[slot] = min(max(values[slot], case.low[slot]), case.high[slot])
    for slot, value in found.puts:
        values[slot] = value
    return state._replace(values=tuple(values))


def possible(case: Case, state: CallState) -> tuple[str, ...]:
    """Name everything that can be done now, as `play --replies` takes it."""
    names = list(offered(case, state))
    if next_silence(case, state):
        names.append("silence")
    if ending(case, state) is None:
        for card in case.scenario.cards.values():
            if not state.values[case.slots.place[f"seen.{card.id}"]]:
                names.append(f"card:{card.id}")
            names += [
                f"do:{action.id}"
                for action in card.actions
                if find_action(case, state.values, action.id)
            ]
    return tuple(names)


def _put(state: CallState, slot: int, value: int) -> CallState:
    values = list(state.values)
    values[slot] = value
    return state._replace(values=tuple(values))


def _apply(case: Case, state: CallState, move: Move) -> Outcome:
    """Make a move: its rules on the state before, then where it leads on the state after.

    This is the one path every turn takes; it unpacks instead of naming fields because that halves
    what a turn costs.
    """
    node, before, used, waited = state
    _, _, _, once, rules, own, counter, branches, touched = move
    applied: tuple[Rule, ...] = ()
    values = list(before)
    puts: tuple[tuple[int, int], ...] = ()
    for rule in rules:
        holds, effects, _ = rule
        if holds is None or holds(before):
            applied += (rule,)
            for slot, by in effects[0]:
                values[slot] += by
            if effects[1]:
                puts += effects[1]
    for slot, by in own[0]:
        values[slot] += by
    for slot, low, high in touched:
        if values[slot] < low:
            values[slot] = low
        elif values[slot] > high:
            values[slot] = high
    for slot, value in puts + own[1]:
        values[slot] = value
    if counter >= 0 and values[counter] < case.high[counter]:
        values[counter] += 1
    used |= once
    for holds, target in branches:
        if holds is None or holds(values):
            return enter(case, target, values, used, applied)
    if branches:
        return enter(case, node, values, used, applied)
    return Outcome(CallState(node, tuple(values), used, waited), None, applied)


def enter(
    case: Case, node: str, values: list[int], used: int, applied: tuple[Rule, ...]
) -> Outcome:
    """Enter a node, whatever led there: count the visit, begin its ladder, find its line."""
    moment = case.moments.get(node) or case.moment(node)
    if moment.visits >= 0 or moment.entries >= 0:
        for slot in (moment.visits, moment.entries):
            if slot >= 0 and values[slot] < case.high[slot]:
                values[slot] += 1
    said = moment.only or _line(moment, values)
    return Outcome(CallState(node, tuple(values), used), said, applied)


def _line(moment: Moment, values: list[int]) -> Said | None:
    for line in moment.lines:
        if line.plain:
            if moment.entries < 0:
                return line.said
            return moment.plain[values[moment.entries] - 1]
        if line.holds is None or line.holds(values):
            return line.said
    return None
