"""Bookkeeping: what an event makes of the state. Never refuses, never asks."""

from collections.abc import Iterable
from functools import reduce

from msgspec.structs import replace

from trainingsveld.dialogue import case_from_text
from trainingsveld.feedback import parse_method
from trainingsveld.session import evolve_call, evolve_keeping, evolve_round, evolve_seat
from trainingsveld.session.aftercall import evolve as evolve_aftercall
from trainingsveld.session.aftercall.event import AfterCallEvent
from trainingsveld.session.event import (
    ActionAgreed,
    ActionDeclined,
    ClipEnded,
    ClipStarted,
    ClosingLeft,
    ClosingPrepared,
    ConsentAnswered,
    CurtainOpened,
    Event,
    LevelChanged,
    ListeningStarted,
    MinuteGiven,
    NoteChosen,
    NotesRevealed,
    NoteWritten,
    PersonJoined,
    PlayStopped,
    RecordingsGone,
    RecordingsKept,
    RecordingsThrownAway,
    RecordingStopped,
    Resumed,
    RulesConfirmed,
    SeatTaken,
    SessionBegun,
    SessionClosed,
    SessionEvent,
    SpeechFailed,
    TaskPassed,
    TimeOutCalled,
    TimeTaken,
    TriedAgain,
    VoicePrepared,
    WayChosen,
)
from trainingsveld.session.group import evolve as evolve_group
from trainingsveld.session.group.event import GroupEvent
from trainingsveld.session.group.evolve_rounds import Harvest
from trainingsveld.session.state import Clip, Phase, State


def replay(events: Iterable[Event]) -> State:
    """Make the state anew from a log."""
    return reduce(evolve, events, State())


def evolve(state: State, event: Event) -> State:
    """Take one event in."""
    after = replace(state, position=state.position + 1)
    if isinstance(event, GroupEvent):
        return evolve_group.take(after, event)
    if isinstance(event, AfterCallEvent):
        return evolve_aftercall.take(after, event)
    if isinstance(event, Harvest) and after.at_harvest:
        return evolve_group.take(after, event)
    return _take(after, event)


def _take(state: State, event: SessionEvent) -> State:
    match event:
        case SessionBegun():
            return _begun(state, event)
        case SeatTaken():
            return evolve_seat.take(state, event)
        case WayChosen():
            return evolve_call.way_chosen(state, event)
        case TimeTaken(on):
            return evolve_call.time_taken(state, on=on)
        case VoicePrepared():
            return replace(state, voice_ready=True)
        case SpeechFailed(code):
            return _failed(state, code)
        case ClipStarted() | ListeningStarted() | ClipEnded():
            return _played(state, event)
        case TimeOutCalled():
            return replace(state, held="time-out", playing=None)
        case PlayStopped():
            return replace(state, held="stopped", playing=None)
        case Resumed():
            return evolve_call.resumed(state)
        case SessionClosed():
            kept = replace(state.recordings, undecided=None)
            return replace(state, phase=Phase.DONE, playing=None, held="", recordings=kept)
        case (
            RulesConfirmed() | LevelChanged() | PersonJoined() | ConsentAnswered()
            | RecordingStopped() | RecordingsKept() | RecordingsThrownAway() | RecordingsGone()
            | ClosingPrepared() | ClosingLeft()
        ):  # fmt: skip
            return evolve_keeping.take(state, event)
        case (
            CurtainOpened() | NoteWritten() | TaskPassed() | NoteChosen() | TriedAgain()
            | ActionAgreed() | ActionDeclined() | NotesRevealed() | MinuteGiven()
        ):  # fmt: skip
            return evolve_round.take(state, event)
        case _:
            return evolve_call.take(state, event)


def _begun(state: State, event: SessionBegun) -> State:
    return State(
        phase=Phase.BRIEFING,
        position=state.position,
        since=state.position,
        case=case_from_text(event.scenario, event.model),
        method=parse_method(event.method),
        people=event.people,
        by_hand=event.by_hand,
        hands_free=event.hands_free and not event.by_hand,
        listens=state.position,
        actor=event.actor,
        level=event.level,
        naming=event.naming,
        alone=event.alone,
        voice_ready=event.actor,
    )


def _played(state: State, event: ClipStarted | ListeningStarted | ClipEnded) -> State:
    match event:
        case ClipStarted(clip):
            return replace(state, playing=Clip(clip, state.position))
        case ListeningStarted(stretches, pace, again):
            return replace(state, playing=Clip("", state.position, stretches, pace, again))
        case ClipEnded():
            return replace(state, playing=None, since=state.position)


def _failed(state: State, code: str) -> State:
    line = state.phase is Phase.SPEAKING
    return replace(
        state,
        trouble=code,
        failures=state.failures + line,
        failed_here=True,
        since=state.position,
    )
