"""Who may be told how they spoke: whoever was alone with it, and nobody else, at any level."""

from trainingsveld.session.state import Phase, State


def tells_own_speech(state: State) -> bool:
    """Say whether the call may be looked at for the speaker's own speech.

    With others round the laptop, whoever leads among them, a figure about one person would be a
    figure before all: so there it is not even counted.
    """
    alone = len(state.people) == 1 and state.group is None
    looking_back = state.phase in (Phase.FEEDBACK, Phase.RESULT)
    there = any(turn.answer.clips for turn in state.turns)
    return alone and looking_back and there and state.recordings.undecided is None
