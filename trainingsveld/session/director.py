"""The customer's director (klantregisseur): a little more, or less, of what the customer feels.

Not the player's doing: a nudge is a turn of its own, and where the director chose where the call
goes no criterion is shown or missed. A case's own tests know neither.
"""

from trainingsveld.dialogue import CallState, Case, offered
from trainingsveld.scenario import level_of
from trainingsveld.session.command import DirectTo, NudgeMood
from trainingsveld.session.event import BranchChosen, Event, MoodNudged
from trainingsveld.session.group.group import Duty
from trainingsveld.session.refused import Refused
from trainingsveld.session.state import Phase, State

MOST_NUDGES = 3
"""In one call: more would be another customer."""
_TENSION = 0
_RUNGS = tuple(
    (min(rung), max(rung))
    for rung in ([n for n in range(11) if level_of(n) == level] for level in "ABCD")
)
"""The tensions of each level: A, B, C, D."""


def director(state: State) -> str:
    """Who directs the customer in this round, by id; "" where nobody does."""
    parts = state.group.parts if state.group else ()
    return next((one.person for one in parts if Duty.DIRECTOR in one.duties), "")


def may_direct(state: State) -> bool:
    """Say whether there is a director, who is not playing at the moment."""
    who = director(state)
    return bool(who) and who != state.seated and not state.held and not state.closing


def nudges_left(state: State) -> int:
    """How often the mood may still be nudged in this call."""
    return MOST_NUDGES - sum(turn.kind == "nudge" for turn in state.turns)


def decide_directing(state: State, command: NudgeMood | DirectTo) -> tuple[Event, ...]:
    """Say what follows. A mood changes while the customer speaks or waits, never in an answer."""
    if not may_direct(state):
        raise Refused("not-now")
    case, call = state.on_call
    match command:
        case NudgeMood(by):
            waits = state.phase in (Phase.SPEAKING, Phase.LISTENING) and not state.answer.clips
            if not waits or by not in (-1, 1) or nudged(case, call, by) == call:
                raise Refused("not-now")
            if not nudges_left(state):
                raise Refused("nudged-enough", str(MOST_NUDGES))
            return (MoodNudged(by),)
        case DirectTo(reply):
            if state.phase is not Phase.CHOOSING:
                raise Refused("not-now")
            if reply not in offered(case, call):
                raise Refused("not-offered", reply)
            return (BranchChosen(reply),)


def nudged(case: Case, call: CallState, by: int) -> CallState:
    """Give the call one level of tension up or down, just over its edge; at the end as it is."""
    values = list(call.values)
    tension = values[_TENSION]
    rung = next(n for n, (_, most) in enumerate(_RUNGS) if tension <= most) + by
    if not 0 <= rung < len(_RUNGS):
        return call
    edge = _RUNGS[rung][0 if by > 0 else 1]
    values[_TENSION] = min(max(edge, case.low[_TENSION]), case.high[_TENSION])
    return call._replace(values=tuple(values))
