"""What the window shows at this moment of a session, as far as hiding it from captures goes."""

from trainingsveld.privacy import View, policy
from trainingsveld.session import CALL, Phase, State


def view_now(state: State) -> View:
    """Give the most private thing on the screen."""
    if state.playing is not None:
        return View.PLAYBACK
    if state.phase is Phase.FEEDBACK:
        return View.FEEDBACK
    if state.phase in CALL:
        return View.CALL
    return (
        View.OTHER
        if state.phase in (Phase.NEW, Phase.GATHERED, Phase.BRIEFING)
        else View.TRANSCRIPT
    )


def hides_now(state: State) -> bool:
    """Say whether the level of this session wants the window left out of captures now."""
    if state.phase in (Phase.NEW, Phase.DONE):
        return False
    return policy(state.level).hides(view_now(state))
