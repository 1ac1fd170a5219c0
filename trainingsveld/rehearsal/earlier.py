"""Then and now over days: what one answered to a line the first time, and what one answers now."""

from collections.abc import Callable, Sequence
from typing import Literal

from msgspec import Struct

from trainingsveld.dialogue import reply_of
from trainingsveld.rehearsal.practised import Move, Practised
from trainingsveld.scenario import Node
from trainingsveld.session import CallTurn, State

There = Callable[[Sequence[str]], bool]
"""Whether all recordings of these names are still kept in the vault that is open."""
Sound = Literal["", "both", "gone"]
"""What there is to hear: nothing was recorded, both answers, or that of then is there no more."""


class Earlier(Struct, frozen=True):
    """A line of this call, and the replies that came closest: on that day, and now.

    `day` counts from 1 January 1970. Nobody's own words are in it: those of then are elsewhere in
    the vault, or gone. `then_sound` are recordings of the vault, `now_sound` clips of this session;
    both are there, or neither.
    """

    line: str
    day: int
    then: str
    now: str
    sound: Sound = ""
    then_sound: tuple[str, ...] = ()
    now_sound: tuple[str, ...] = ()


def nothing_there(_names: Sequence[str]) -> bool:
    """Say that no recording is kept: no vault is open."""
    return False


def earlier(
    state: State, book: Sequence[Practised], there: There = nothing_there
) -> tuple[Earlier, ...]:
    """Lay what was answered now beside the first answer at that moment in a call of before.

    Only where another reply was given or both can be heard, once for each moment, in the order of
    this call; `book` has the oldest call first.
    """
    if state.case is None:
        return ()
    scenario = state.case.scenario
    first: dict[str, tuple[int, Move]] = {}
    for one in book:
        if one.case == scenario.id:
            for move in one.moves:
                if move.kind == "reply":
                    first.setdefault(move.node, (one.day, move))
    found: list[Earlier] = []
    for turn in state.turns:
        if turn.kind != "reply" or turn.said is None or turn.before.node not in first:
            continue
        day, move = first.pop(turn.before.node)
        then = _say(scenario.nodes[turn.before.node], move.reply)
        if not then:
            continue
        clips, sound = _to_hear(state, move, turn, there)
        if move.reply != turn.reply or sound == "both":
            now = reply_of(state.case, turn.before, turn.reply).say
            names = move.sound if clips else ()
            found.append(Earlier(turn.said.text, day, then, now, sound, names, clips))
    return tuple(found)


def _to_hear(
    state: State, move: Move, turn: CallTurn, there: There
) -> tuple[tuple[str, ...], Sound]:
    """Give the clips of the answer of now, where both can be heard, and what there is."""
    if not move.sound:
        return (), ""
    if not there(move.sound):
        return (), "gone"
    clips = tuple(clip for clip in turn.answer.clips if clip in state.recordings.clips)
    return (clips, "both") if clips else ((), "")


def _say(node: Node, reply: str) -> str:
    """Give a reply's words; "" where the case no longer has it."""
    return next((one.say for one in node.replies if one.id == reply), "")
