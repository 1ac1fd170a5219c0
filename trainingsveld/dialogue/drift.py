"""`otherwise`: where a call goes by itself when nothing can be said."""

from trainingsveld.dialogue.call import CallState, CannotBeGiven, Outcome, enter, offered, possible
from trainingsveld.dialogue.case import Case


def drifts(case: Case, state: CallState) -> str | None:
    """Name the node the call goes to by itself after this line, if nothing can be said."""
    otherwise = case.moment(state.node).otherwise
    return otherwise if otherwise and not offered(case, state) else None


def drift(case: Case, state: CallState) -> Outcome:
    """The call goes on by itself. Raises CannotBeGiven where it does not."""
    target = drifts(case, state)
    if target is None:
        raise CannotBeGiven("otherwise", possible(case, state))
    return enter(case, target, list(state.values), state.used, ())


def circles(case: Case, state: CallState) -> bool:
    """Say whether going on by itself would come back to this very state, and so for ever."""
    been: set[CallState] = set()
    now = state
    while now not in been and drifts(case, now):
        been.add(now)
        now = drift(case, now).state
    return bool(been) and now == state
