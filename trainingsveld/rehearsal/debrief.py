"""Looking back on one's own call: what happened and why, as a value that pages only have to draw.

Nothing in it is a grade, and nothing is read from the voice: it is what was said, what the customer
said about it afterwards, and what was counted.
"""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from trainingsveld.dialogue import Case, ending, give, numbers, offered, reply_of
from trainingsveld.dialogue.wanted import END_RANK, after_reply
from trainingsveld.rehearsal.ways import WayOut, way_out
from trainingsveld.scenario import End
from trainingsveld.session import CallTurn, Looks, Lookup, State, looked_at, visible_lookups

WAYS = 2
"""From so many moments at most another way is looked for: what one can take in, and try."""


class Felt(Struct, frozen=True):
    """One turn, counting from 0: where the tension went, and why in the customer's words."""

    turn: int
    before: int
    after: int
    because: tuple[str, ...]


class Aim(Struct, frozen=True):
    """A criterion: the turns, counting from 0, at which it was shown or there was a chance."""

    criterion: str
    shown: tuple[int, ...]
    missed: tuple[int, ...]


class Counted(Struct, frozen=True):
    """What was counted: silences that ran out, answers begun in the customer's line, long answers
    the customer broke into, and answers that came close to nothing.
    """

    silences: int = 0
    interruptions: int = 0
    broken_into: int = 0
    unclear: int = 0


class ThenNow(Struct, frozen=True):
    """The same line, answered at the first attempt and at the latest one; both are whole turns."""

    line: str
    then: CallTurn
    now: CallTurn
    then_at: tuple[int, int]
    now_at: tuple[int, int]
    """Attempt and turn of each, as `Stretch` counts them."""


class Looked(Struct, frozen=True):
    """What was looked up, in the turn counting from 0: a screen, and what was read or done there.

    `at` is in seconds of the call, −1 where it is not known.
    """

    turn: int
    at: int
    what: Looks
    screen: str
    detail: str = ""


class Debrief(Struct, frozen=True):
    """What there is to look back on."""

    end: End | None
    felt: tuple[Felt, ...] = ()
    aims: tuple[Aim, ...] = ()
    ways: tuple[WayOut, ...] = ()
    counted: Counted = Counted()
    then_now: tuple[ThenNow, ...] = ()


def debrief(state: State) -> Debrief:
    """Look back on the turns that count, and on the attempts before them."""
    case, call = state.case, state.call
    if case is None or call is None:
        return Debrief(None)
    end = None if state.left else ending(case, call)
    return Debrief(
        end=end,
        felt=tuple(map(_felt, range(len(state.turns)), state.turns)),
        aims=_aims(case, state.turns),
        ways=ways_out(case, state.turns, end),
        counted=_counted(state.turns),
        then_now=_then_now(state),
    )


def looked_up(state: State) -> tuple[Looked, ...]:
    """Give what was looked up in the call, in its order, as far as it may be seen by all here."""
    case = state.case
    return tuple(_looked(case, one) for one in visible_lookups(state)) if case else ()


def ways_out(case: Case, turns: Sequence[CallTurn], end: End | None) -> tuple[WayOut, ...]:
    """Give better ways from the moments that cost most, in the order of the call."""
    found: list[WayOut] = []
    for turn in sorted(_costly(case, turns)[:WAYS]):
        at = turns[turn]
        line = at.said.text if at.said else ""
        if way := way_out(case, turn, at.before, line, end):
            found.append(way)
    return tuple(found)


def _costly(case: Case, turns: Sequence[CallTurn]) -> list[int]:
    """Name the turns at which another reply would have left the call better, the dearest first."""
    costs: dict[int, int] = {}
    for number, turn in enumerate(turns):
        cost = _cost(case, turn)
        if cost > 0:
            costs[number] = cost
    return sorted(costs, key=lambda number: (-costs[number], number))


def _cost(case: Case, turn: CallTurn) -> int:
    """Say what a turn cost: more tension than the best reply, a criterion missed, a worse end."""
    if turn.kind not in ("reply", "silence"):
        return 0
    best, least = None, 0
    for name in offered(case, turn.before):
        reply = reply_of(case, turn.before, name)
        outcome = give(case, turn.before, name)
        value = after_reply(case, reply, outcome)
        if best is None or value > best:
            best, least = value, numbers(outcome.state).tension
    if best is None:
        return 0
    worse_end = END_RANK[ending(case, turn.after)] < min(0, best[0])
    dearer = max(0, turn.numbers.tension - least)
    return dearer + 2 * len(turn.misses) + 4 * worse_end


def _felt(number: int, turn: CallTurn) -> Felt:
    return Felt(number, numbers(turn.before).tension, turn.numbers.tension, turn.because)


def _aims(case: Case, turns: Sequence[CallTurn]) -> tuple[Aim, ...]:
    def at(criterion: str, where: Iterable[tuple[str, ...]]) -> tuple[int, ...]:
        return tuple(number for number, names in enumerate(where) if criterion in names)

    return tuple(
        Aim(one, at(one, (t.shows for t in turns)), at(one, (t.misses for t in turns)))
        for one in case.scenario.criteria
    )


def _looked(case: Case, one: Lookup) -> Looked:
    at = one.at // 1000 if one.at >= 0 else -1
    return Looked(one.turn, at, one.what, *looked_at(case, one))


def _counted(turns: Sequence[CallTurn]) -> Counted:
    kinds = [turn.kind for turn in turns]
    return Counted(
        silences=sum(turn.kind == "silence" and turn.act != "listen" for turn in turns),
        interruptions=kinds.count("interrupt"),
        broken_into=kinds.count("broke_in"),
        unclear=kinds.count("unclear"),
    )


def _then_now(state: State) -> tuple[ThenNow, ...]:
    """Lay the latest answer to a line beside the first, where there was an attempt before."""
    first: dict[tuple[str, int], tuple[tuple[int, int], CallTurn]] = {}
    for attempt, left in enumerate(state.attempts):
        for number, turn in enumerate(left.turns):
            if turn.kind == "reply" and turn.said and left.compared:
                first.setdefault(turn.said[:2], ((attempt, number), turn))
    found: list[ThenNow] = []
    for number, turn in enumerate(state.turns):
        if turn.kind != "reply" or turn.said is None or turn.said[:2] not in first:
            continue
        at, then = first[turn.said[:2]]
        if then != turn:
            now_at = (len(state.attempts), number)
            found.append(ThenNow(turn.said.text, then, turn, at, now_at))
    return tuple(found)
