"""Which page shows which phase. A new page is a file and a line here."""

from importlib import import_module
from typing import Protocol, cast

from msgspec import Struct

from trainingsveld.session import CALL, Phase, State
from trainingsveld.session.group import Group, Step
from trainingsveld.store import Settings
from trainingsveld.ui.page import SessionPage
from trainingsveld.ui.ports import Room, Send


class _MakePage(Protocol):
    def __call__(self, send: Send, room: Room, settings: Settings) -> SessionPage: ...


class Place(Struct, frozen=True):
    """Where a page is found; imported when it is first shown, so that the start stays quick."""

    module: str
    name: str

    def build(self, send: Send, room: Room, settings: Settings) -> SessionPage:
        """Make the page."""
        make = cast("_MakePage", getattr(import_module(self.module), self.name))
        return make(send, room, settings)


_CALL = Place("trainingsveld.ui.call_page", "CallPage")

PAGES: dict[Phase, Place] = {
    Phase.GATHERED: Place("trainingsveld.ui.afternoon_page", "AfternoonPage"),
    Phase.BRIEFING: Place("trainingsveld.ui.briefing_page", "BriefingPage"),
    **dict.fromkeys(CALL, _CALL),
    Phase.FEEDBACK: Place("trainingsveld.ui.feedback_page", "FeedbackPage"),
    Phase.RESULT: Place("trainingsveld.ui.result_page", "ResultPage"),
}
"""NEW and DONE have none: there the window shows the library, or what it showed last."""

TOGETHER = Place("trainingsveld.ui.together_page", "TogetherPage")
AFTER_CALL = Place("trainingsveld.ui.after_call_page", "AfterCallPage")
LISTENING = Place("trainingsveld.ui.listening_back_page", "ListeningBackPage")
ATTEMPTS = Place("trainingsveld.ui.seats.attempts_page", "AttemptsPage")
ROUND_PAGES = frozenset(PAGES.values()) - {PAGES[Phase.GATHERED]} | {
    AFTER_CALL,
    ATTEMPTS,
    LISTENING,
}
"""The pages of one person's call and what follows it."""
CLOSING = Place("trainingsveld.ui.closing_page", "ClosingPage")


def may_listen_back(state: State) -> bool:
    """Whether the call can be listened to together now: it is over, and nobody has the laptop."""
    after = state.phase in (Phase.FEEDBACK, Phase.RESULT)
    return after and bool(state.turns) and not state.closing and not state.round.curtain


def place_of(state: State, *, microphone: bool) -> Place | None:
    """Say which page shows a state.

    Before anything else a group agrees and is asked about recording, also when somebody comes in;
    a call that is not held is never covered.
    """
    if state.closing:
        return CLOSING
    waits = state.phase in (Phase.BRIEFING, Phase.FEEDBACK) or (state.phase in CALL and state.held)
    if state.group and state.phase is Phase.GATHERED:
        return _gathered(state, state.group, microphone=microphone)
    if waits and len(state.people) > 1:
        asks = state.recording is None and microphone and not state.by_hand
        if state.unconfirmed or asks:
            return TOGETHER
    if state.phase is Phase.RESULT and state.work and state.work.is_open:
        return AFTER_CALL
    return PAGES.get(state.phase)


def _gathered(state: State, group: Group, *, microphone: bool) -> Place:
    """Between two calls recording is asked about once, where the ground rules are; at the briefing
    it is asked again of a group that somebody joined.
    """
    asks = group.step is Step.AGREEMENT and state.recording is None
    asks = asks and microphone and not state.by_hand
    waits = group.step is not Step.CHECK_IN and bool(state.unconfirmed)
    return TOGETHER if waits or asks else PAGES[Phase.GATHERED]
