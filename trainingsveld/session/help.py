"""What the page of a call may show to whoever practises alone. Decided here, drawn there."""

from typing import Literal

from msgspec import Struct

from trainingsveld.dialogue import wanted
from trainingsveld.session.alone import Practice
from trainingsveld.session.state import CALL, CallTurn, Phase, State

Size = Literal["sentence", "keyword"]


class Hint(Struct, frozen=True):
    """What would help the customer now: an act, as a whole sentence or as a keyword.

    `reply` is the id of the reply it comes from, which is not to be shown itself.
    """

    act: str
    size: Size
    reply: str


class Help(Struct, frozen=True):
    """What may be seen at this moment.

    `replies` to choose from before anything was said, `may_ask` for them with a button; `reaction`
    to the turn before, at once; `captions` of what the customer says; `course`, the signs of how
    it goes: curve, mood in words, criteria that were shown; `tips` of the author; `back`, going
    back to an earlier turn.
    """

    replies: bool = False
    may_ask: bool = True
    reaction: CallTurn | None = None
    hint: Hint | None = None
    captions: bool = True
    course: bool = True
    tips: bool = True
    back: bool = True


_OPEN = frozenset({Phase.LISTENING, Phase.ANSWERING, Phase.TYPING})
_SIZES: tuple[Size, ...] = ("sentence", "keyword")


def help_now(state: State) -> Help:
    """Say what may be seen. A customer who cannot be heard can always be read."""
    match state.alone.practice:
        case Practice.PLAIN:
            return Help(replies=state.by_hand)
        case Practice.EXPLORE:
            return Help(replies=True, may_ask=False, reaction=_reaction(state))
        case Practice.REHEARSE:
            return Help(hint=hint_now(state))
        case Practice.UNAIDED:
            heard = not state.failures and not state.failed_here and not state.actor
            listens = not state.alone.captions and heard
            return Help(may_ask=False, captions=not listens, course=False, tips=False, back=False)


def hint_now(state: State) -> Hint | None:
    """Give the hint for the turn that is open, as far as it has faded.

    The first time an act would help it is a sentence, the second time a keyword, then nothing. It
    counts as a time only when the act was then given: who missed it gets the same hint again. Each
    time the case was practised before is one step too, so that the same help is not given twice.
    """
    if state.phase not in _OPEN or state.call is None or state.case is None:
        return None
    reply = wanted(state.case, state.call)
    if reply is None:
        return None
    given = sum(_given(state, turn, reply.act) for turn in state.turns)
    step = state.alone.before + given
    if step >= len(_SIZES):
        return None
    return Hint(reply.act, _SIZES[step], reply.id)


def _given(state: State, turn: CallTurn, act: str) -> bool:
    """Whether this act was given at a turn where it would have helped most."""
    if turn.kind != "reply" or turn.act != act or state.case is None:
        return False
    best = wanted(state.case, turn.before)
    return best is not None and best.act == act


def _reaction(state: State) -> CallTurn | None:
    """The last thing the player did, until the next: how it was taken can be read meanwhile."""
    if state.phase not in CALL or not state.turns:
        return None
    return next((one for one in reversed(state.turns) if one.kind in ("reply", "silence")), None)
