"""The rules: which events a command leads to, or why it is refused. The only place that refuses."""

from trainingsveld.privacy.reveal import offer
from trainingsveld.session.aftercall.command import AfterCallCommand
from trainingsveld.session.aftercall.decide import decide_aftercall
from trainingsveld.session.alone import Alone
from trainingsveld.session.command import (
    BeginSession,
    CallTimeOut,
    ClipFinished,
    CloseSession,
    Command,
    LineFailed,
    LineFinished,
    ListenTo,
    PlayClip,
    PrepareClosing,
    Resume,
    SetMark,
    StartCall,
    StayOpen,
    StopClip,
    StopPlay,
    TakeSeat,
    TryAgain,
    VoiceReady,
)
from trainingsveld.session.decide_call import decide_call
from trainingsveld.session.decide_keeping import Keeping, decide_keeping, undecided_at_the_end
from trainingsveld.session.decide_listening import decide_listening
from trainingsveld.session.decide_marks import decide_mark
from trainingsveld.session.decide_round import decide_round
from trainingsveld.session.decide_seat import decide_seat
from trainingsveld.session.event import (
    ClipEnded,
    ClipStarted,
    ClosingLeft,
    ClosingPrepared,
    Event,
    PlayStopped,
    Resumed,
    SessionBegun,
    SessionClosed,
    TimeOutCalled,
    VoicePrepared,
)
from trainingsveld.session.group.command import BeginAfternoon, GroupCommand
from trainingsveld.session.group.decide import (
    Gathered,
    begin_afternoon,
    decide_gathered,
    decide_group,
    everybody_heard,
)
from trainingsveld.session.group.hearing import line_over
from trainingsveld.session.refused import Refused
from trainingsveld.session.state import CALL, Phase, State

_QUIET = frozenset({Phase.LISTENING, Phase.CHOOSING, Phase.FEEDBACK, Phase.RESULT})
"""Where a recording may be played: nobody is speaking or answering."""


def decide(state: State, command: Command) -> tuple[Event, ...]:
    """Say what follows. A late report from an activity that no longer matters says nothing.

    Raises Refused where the command does not fit the moment.
    """
    if isinstance(command, Keeping):
        return decide_keeping(state, command)
    if isinstance(command, GroupCommand):
        return decide_group(state, command)
    if isinstance(command, AfterCallCommand):
        return decide_aftercall(state, command)
    if isinstance(command, TakeSeat):
        return decide_seat(state, command)
    if isinstance(command, SetMark):
        return decide_mark(state, command)
    return _decide(state, command)


def _decide(state: State, command: Command) -> tuple[Event, ...]:
    if isinstance(command, Gathered) and state.phase is Phase.GATHERED:
        return decide_gathered(state, command)
    if isinstance(command, LineFinished | LineFailed) and state.phase is Phase.GATHERED:
        return line_over(state.group, command.since)
    if isinstance(command, StartCall | Resume | TryAgain) and state.unconfirmed:
        raise Refused("agree-first")
    return _in_general(state, command)


def _in_general(state: State, command: Command) -> tuple[Event, ...]:
    match command:
        case BeginSession():
            return _begin(state, command)
        case BeginAfternoon():
            return begin_afternoon(state, command)
        case VoiceReady(since):
            current = state.phase is Phase.BRIEFING and since == state.since
            return (VoicePrepared(),) if current and not state.voice_ready else ()
        case CallTimeOut() | StopPlay() | Resume():
            return _hold(state, command)
        case PlayClip() | StopClip() | ClipFinished():
            return _clip(state, command)
        case ListenTo():
            return decide_listening(state, command)
        case PrepareClosing() | StayOpen() | CloseSession():
            return _close(state, command)
        case _:
            pass
    if state.phase is Phase.FEEDBACK:
        return decide_round(state, command)
    return decide_call(state, command)


def _begin(state: State, command: BeginSession) -> tuple[Event, ...]:
    if state.phase is not Phase.NEW:
        raise Refused("not-now")
    ids = [person.id for person in command.people]
    players = [person for person in command.people if person.role == "player"]
    if len(players) != 1 or len(set(ids)) != len(ids):
        raise Refused("no-people")
    if len(ids) > 1 and command.alone != Alone():
        raise Refused("only-alone")
    if command.naming not in offer(command.level, len(ids) - 1).ways:
        raise Refused("names-needed")
    return (
        SessionBegun(
            command.scenario,
            command.model,
            command.method,
            command.people,
            command.by_hand,
            command.actor,
            command.level,
            command.hands_free,
            command.naming,
            command.alone,
        ),
    )


def _close(state: State, command: PrepareClosing | StayOpen | CloseSession) -> tuple[Event, ...]:
    """What goes and what stays can be looked at first; a call holds meanwhile."""
    if state.phase in (Phase.NEW, Phase.DONE):
        raise Refused("not-now")
    if not isinstance(command, StayOpen) and not everybody_heard(state):
        raise Refused("not-all-heard")
    match command:
        case PrepareClosing():
            if state.closing:
                return ()
            holds = state.phase in CALL and not state.held
            return (TimeOutCalled(), ClosingPrepared()) if holds else (ClosingPrepared(),)
        case StayOpen():
            return (ClosingLeft(),) if state.closing else ()
        case CloseSession():
            if state.group and not state.closing:
                raise Refused("not-now")
            return (*undecided_at_the_end(state), SessionClosed())


def _hold(state: State, command: CallTimeOut | StopPlay | Resume) -> tuple[Event, ...]:
    """Anybody may hold the call at any moment; doing it twice is no mistake."""
    match command:
        case Resume():
            if not state.held:
                raise Refused("not-now")
            return (Resumed(),)
        case StopPlay():
            if state.phase in CALL and state.held != "stopped":
                return (PlayStopped(),)
            return (ClipEnded(),) if state.playing else ()
        case CallTimeOut():
            if state.phase not in CALL:
                raise Refused("not-now")
            return () if state.held else (TimeOutCalled(),)


def _clip(state: State, command: PlayClip | StopClip | ClipFinished) -> tuple[Event, ...]:
    match command:
        case PlayClip(clip):
            if state.phase not in _QUIET or state.held:
                raise Refused("not-now")
            if clip not in state.recordings.clips:
                raise Refused("not-offered", clip)
            return (ClipStarted(clip),)
        case StopClip():
            return (ClipEnded(),) if state.playing else ()
        case ClipFinished(since):
            current = state.playing is not None and state.playing.since == since
            return (ClipEnded(),) if current else ()
