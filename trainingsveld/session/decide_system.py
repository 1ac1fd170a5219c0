"""The rules of what stands beside a call: the screens of "the system", and the wallboard."""

from trainingsveld.dialogue import CallState, CannotBeGiven, Case, do_action, open_card
from trainingsveld.session.command import (
    DoAction,
    OpenCard,
    QueueElapsed,
    ReadArticle,
    ShowWallboard,
)
from trainingsveld.session.event import (
    ActionDone,
    ArticleRead,
    CardOpened,
    Event,
    QueueMoved,
    WallboardShown,
)
from trainingsveld.session.lookup import Lookup
from trainingsveld.session.refused import Refused
from trainingsveld.session.state import CALL, Phase, State


def decide_system(
    state: State, command: OpenCard | ReadArticle | DoAction, case: Case, call: CallState
) -> tuple[Event, ...]:
    """Look something up. The same thing again, with nothing else between, is the same look."""
    turn = len(state.turns)
    try:
        match command:
            case OpenCard(card, at):
                opened = open_card(case, call, card) != call
                look = Lookup(turn, "card", card)
                return (CardOpened(card, at),) if opened or _is_new(state, look) else ()
            case ReadArticle(card, article, at):
                shut = open_card(case, call, card) != call
                if shut or not 0 <= article < len(case.scenario.cards[card].articles):
                    raise Refused("not-offered", card)
                look = Lookup(turn, "read", card, article)
                return (ArticleRead(card, article, at),) if _is_new(state, look) else ()
            case DoAction(action, at):
                do_action(case, call, action)
                return (ActionDone(action, at),)
    except CannotBeGiven as no:
        raise Refused("not-offered", no.asked) from no


def _is_new(state: State, look: Lookup) -> bool:
    return not state.lookups or not state.lookups[-1].same(look)


def decide_wallboard(state: State, command: ShowWallboard | QueueElapsed) -> tuple[Event, ...]:
    """Pressure is for who practises alone and asks for it."""
    board = state.wallboard
    if isinstance(command, QueueElapsed):
        on = board is not None and board.since == command.since
        return (QueueMoved(),) if on and state.phase in CALL and not state.held else ()
    if len(state.people) != 1 or state.group:
        raise Refused("only-alone")
    if state.phase not in CALL | {Phase.BRIEFING}:
        raise Refused("not-now")
    return (WallboardShown(command.seed),) if command.seed != (board.seed if board else 0) else ()
