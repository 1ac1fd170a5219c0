"""Then and now over days: what one answered to a line the first time, and what one answers now."""

from collections.abc import Sequence

from msgspec import Struct

from trainingsveld.dialogue import reply_of
from trainingsveld.rehearsal.practised import Practised
from trainingsveld.scenario import Node
from trainingsveld.session import State


class Earlier(Struct, frozen=True):
    """A line of this call, and the replies that came closest: on that day, and now.

    `day` counts from 1 January 1970. Nobody's own words are in it: those of then are elsewhere in
    the vault, or gone.
    """

    line: str
    day: int
    then: str
    now: str


def earlier(state: State, book: Sequence[Practised]) -> tuple[Earlier, ...]:
    """Lay what was answered now beside the first answer at that moment in a call of before.

    Only where another reply was given, once for each moment, in the order of this call; `book` has
    the oldest call first.
    """
    if state.case is None:
        return ()
    scenario = state.case.scenario
    first: dict[str, tuple[int, str]] = {}
    for one in book:
        if one.case == scenario.id:
            for move in one.moves:
                if move.kind == "reply":
                    first.setdefault(move.node, (one.day, move.reply))
    found: list[Earlier] = []
    for turn in state.turns:
        if turn.kind != "reply" or turn.said is None or turn.before.node not in first:
            continue
        day, reply = first.pop(turn.before.node)
        then = _say(scenario.nodes[turn.before.node], reply)
        if then and reply != turn.reply:
            now = reply_of(state.case, turn.before, turn.reply).say
            found.append(Earlier(turn.said.text, day, then, now))
    return tuple(found)


def _say(node: Node, reply: str) -> str:
    """Give a reply's words; "" where the case no longer has it."""
    return next((one.say for one in node.replies if one.id == reply), "")
