"""Bookkeeping of marks."""

from msgspec.structs import replace

from trainingsveld.session.event import MarkSet
from trainingsveld.session.mark import TO_ITS_END, Mark
from trainingsveld.session.state import Attempt, Phase, State


def take(state: State, event: MarkSet) -> State:
    """Put a mark where the call is now: in the customer's line, or in the answer to it."""
    return replace(state, marks=(*state.marks, _placed(state, event)))


def _placed(state: State, event: MarkSet) -> Mark:
    turn = len(state.turns)
    if state.phase is Phase.ANSWERING:
        clip = state.recordings.into if state.recording else ""
        return Mark(event.behaviour, event.at, turn, "answer", clip, event.into)
    if state.answer.clips:
        return Mark(event.behaviour, event.at, turn, "answer", state.answer.clips[-1], TO_ITS_END)
    if state.phase is Phase.SPEAKING:
        return Mark(event.behaviour, event.at, turn, "line", "", event.into)
    part = "answer" if state.answer.words else "line"
    return Mark(event.behaviour, event.at, turn, part)


def gone_back(state: State, turn: int, *, compared: bool) -> State:
    """Keep the attempt that is left, with its marks; what came after this turn counts no more."""
    left = Attempt(state.turns, state.marks, turn, compared, state.lookups)
    return replace(
        state,
        attempts=(*state.attempts, left),
        marks=tuple(mark for mark in state.marks if mark.turn < turn),
    )


def without(marks: tuple[Mark, ...], clips: frozenset[str]) -> tuple[Mark, ...]:
    """Name none of these recordings any more; the marks themselves stay."""
    return tuple(
        replace(mark, clip="", into=TO_ITS_END) if mark.clip in clips else mark for mark in marks
    )
