"""Bookkeeping of what stands beside a call: the screens of "the system", and the wallboard."""

from msgspec.structs import replace

from trainingsveld.dialogue import do_action, open_card
from trainingsveld.session.event import (
    ActionDone,
    ArticleRead,
    CardOpened,
    QueueMoved,
    WallboardShown,
)
from trainingsveld.session.lookup import Lookup
from trainingsveld.session.state import State
from trainingsveld.session.wallboard import moved, opened


def looked(state: State, event: CardOpened | ActionDone | ArticleRead) -> State:
    """Look at a screen, or do something there: it takes no turn, and is remembered."""
    case, call = state.on_call
    turn = len(state.turns)
    match event:
        case CardOpened(card, at):
            call = open_card(case, call, card)
            look = Lookup(turn, "card", card, at=at)
        case ArticleRead(card, article, at):
            look = Lookup(turn, "read", card, article, at)
        case ActionDone(action, at):
            call = do_action(case, call, action)
            look = Lookup(turn, "do", action, at=at)
    return replace(state, call=call, lookups=(*state.lookups, look))


def queued(state: State, event: WallboardShown | QueueMoved) -> State:
    """Show a simulated queue, let it move, or take it away."""
    board = state.wallboard
    match event:
        case WallboardShown(seed):
            board = opened(seed, state.position) if seed else None
        case QueueMoved():
            board = moved(board, state.position) if board else None
    return replace(state, wallboard=board)
