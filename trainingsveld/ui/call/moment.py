"""What can be said at this moment of the call: questions several parts of the page ask."""

from trainingsveld.dialogue import drifts, ending, next_silence, offered, reply_of, visible_cards
from trainingsveld.scenario import Reply
from trainingsveld.session import Phase, State, help_now

_TURN = (Phase.LISTENING, Phase.TYPING, Phase.CHOOSING)


def replies_now(state: State) -> tuple[Reply, ...]:
    """The replies on offer, in the author's order; none while the customer speaks."""
    if state.phase not in (*_TURN, Phase.ANSWERING):
        return ()
    case, call = state.on_call
    return tuple(reply_of(case, call, name) for name in offered(case, call))


def choosing(state: State) -> bool:
    """Whether the replies are shown: once something was said, or where they may be read before."""
    return state.phase is Phase.CHOOSING or (
        state.phase is Phase.LISTENING and help_now(state).replies
    )


def may_talk(state: State) -> bool:
    """Whether an answer may begin: not at a line that ends the call or leads on by itself."""
    if state.phase in (*_TURN, Phase.ANSWERING):
        return True
    if state.phase is not Phase.SPEAKING:
        return False
    case, call = state.on_call
    return ending(case, call) is None and drifts(case, call) is None


def goes_on_alone(state: State) -> bool:
    """Nothing can be said, but the customer will speak again after a silence."""
    return _speechless(state) and not state.by_hand and _silence_left(state)


def is_stuck(state: State) -> bool:
    """Nothing can be said and nothing will happen by itself."""
    return _speechless(state) and (state.by_hand or not _silence_left(state))


def may_act(state: State) -> bool:
    """Whether something can still be opened or done on the screens of the system."""
    case, call = state.on_call
    cards = visible_cards(case, call.values)
    return any(not card.opened or any(a.possible for a in card.actions) for card in cards)


def _speechless(state: State) -> bool:
    return state.phase in _TURN and not replies_now(state)


def _silence_left(state: State) -> bool:
    return next_silence(*state.on_call) is not None
