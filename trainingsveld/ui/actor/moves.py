"""What each reply on offer would do to the customer: for whoever plays the customer."""

from dataclasses import dataclass

from trainingsveld.dialogue import ending, give, numbers, offered, reply_of
from trainingsveld.scenario import End
from trainingsveld.session import Phase, State

_CHOOSING = (Phase.LISTENING, Phase.TYPING, Phase.CHOOSING)


@dataclass(frozen=True, slots=True)
class Move:
    """A reply, the tension before and after it, and the line that would follow ("" for none)."""

    id: str
    say: str
    tension: tuple[int, int]
    trust: tuple[int, int]
    then: str
    end: End | None


def moves(state: State) -> tuple[Move, ...]:
    """Look one reply ahead, in the author's order; also while the customer is still speaking."""
    if state.case is None or state.call is None:
        return ()
    case, call = state.on_call
    now = numbers(call)
    found: list[Move] = []
    for name in offered(case, call):
        outcome = give(case, call, name)
        after = numbers(outcome.state)
        found.append(
            Move(
                name,
                reply_of(case, call, name).say,
                (now.tension, after.tension),
                (now.trust, after.trust),
                outcome.said.text if outcome.said else "",
                ending(case, outcome.state),
            )
        )
    return tuple(found)


def may_choose(state: State) -> bool:
    """Whether a reply can be chosen now: the customer waits, and nobody is being recorded."""
    return state.phase in _CHOOSING and not state.held
