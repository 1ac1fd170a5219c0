"""The rules of what is promised and kept: the level, who is here, and everybody's yes."""

from trainingsveld.privacy import Level, may_become, policy
from trainingsveld.session.command import (
    AnswerConsent,
    ChangeLevel,
    ClipsDestroyed,
    ConfirmRules,
    JoinSession,
    KeepRecordings,
    StopRecording,
    ThrowAway,
    TimeToKeepElapsed,
)
from trainingsveld.session.event import (
    ClipEnded,
    ConsentAnswered,
    Event,
    LevelChanged,
    PersonJoined,
    PlayStopped,
    RecordingsGone,
    RecordingsKept,
    RecordingsThrownAway,
    RecordingStopped,
    RulesConfirmed,
    TimeOutCalled,
)
from trainingsveld.session.group.group import MOST_PEOPLE, Group, Step
from trainingsveld.session.refused import Refused
from trainingsveld.session.state import CALL, Phase, State

Keeping = (
    ConfirmRules | ChangeLevel | JoinSession | AnswerConsent | StopRecording | KeepRecordings
    | ThrowAway | TimeToKeepElapsed | ClipsDestroyed
)  # fmt: skip
_ASKED = CALL | {Phase.GATHERED, Phase.BRIEFING, Phase.FEEDBACK}
"""Where there is, or may still be, something to record."""


def decide_keeping(state: State, command: Keeping) -> tuple[Event, ...]:
    """Say what follows."""
    match command:
        case TimeToKeepElapsed(since):
            return _thrown_away(state) if since == state.recordings.undecided else ()
        case ClipsDestroyed(since):
            now = state.recordings
            return (RecordingsGone(),) if now.leaving and since == now.since else ()
        case _:
            pass
    if state.phase in (Phase.NEW, Phase.DONE):
        raise Refused("not-now")
    match command:
        case ChangeLevel(level):
            return _change(state, level)
        case ConfirmRules(person):
            return _confirm(state, person)
        case JoinSession():
            return _join(state, command)
        case AnswerConsent():
            return _consent(state, command)
        case StopRecording():
            return _stop(state)
        case KeepRecordings():
            if state.recordings.undecided is None:
                raise Refused("not-now")
            return (RecordingsKept(),)
        case ThrowAway(clip, person):
            return _throw_away_of(state, person) if person else _throw_away(state, clip)


def _change(state: State, level: Level) -> tuple[Event, ...]:
    if level is state.level:
        return ()
    if not may_become(state.level, level):
        raise Refused("only-stricter", level.value)
    return (LevelChanged(level),)


def _confirm(state: State, person: str) -> tuple[Event, ...]:
    if person not in {one.id for one in state.people}:
        raise Refused("unknown-person", person)
    return () if person in state.confirmed else (RulesConfirmed(person),)


def _join(state: State, command: JoinSession) -> tuple[Event, ...]:
    """A newcomer stops the microphone by coming in; nothing more is heard until they are asked."""
    person = command.person
    if person.role != "observer" or not person.id:
        raise Refused("no-people", person.id)
    if person.id in {one.id for one in state.people}:
        raise Refused("already-here", person.id)
    if state.group is not None:
        _may_come_in(state.group, state, person.id)
    holds = state.phase in CALL and not state.held
    return (TimeOutCalled(), PersonJoined(person)) if holds else (PersonJoined(person),)


def _may_come_in(group: Group, state: State, person: str) -> None:
    """A group has room for twelve, and nobody comes in to what is over; ids are given once."""
    if group.step is Step.CLOSING:
        raise Refused("not-now")
    if len(state.people) >= MOST_PEOPLE:
        raise Refused("too-many-people")
    if person in {one.id for one in group.gone}:
        raise Refused("already-here", person)


def _consent(state: State, command: AnswerConsent) -> tuple[Event, ...]:
    """Where others are in the room one no is for the whole session: nobody is asked into giving in.

    Who is alone may change their mind before the call, and while it is held.
    """
    if state.phase not in _ASKED:
        raise Refused("not-now")
    if not command.yes:
        return (
            _stop(state) if state.recording and state.phase in CALL else (ConsentAnswered(False),)
        )
    everybody = {person.id for person in state.people}
    if len(everybody) > 1:
        if state.recording is False:
            raise Refused("recording-off")
        if everybody != set(command.heard):
            raise Refused("not-everyone")
    if state.phase in CALL and not state.held:
        raise Refused("not-now")
    return (ConsentAnswered(True),)


def _stop(state: State) -> tuple[Event, ...]:
    """Anybody may, at any moment, and twice is no mistake."""
    if state.recording or (state.recording is None and state.recordings.clips):
        return (RecordingStopped(),)
    if state.phase in CALL and state.held != "stopped":
        return (PlayStopped(),)
    return (ClipEnded(),) if state.playing else ()


def _throw_away(state: State, clip: str) -> tuple[Event, ...]:
    now = state.recordings
    if clip and clip not in now.clips:
        raise Refused("not-offered", clip)
    going = clip in ("", now.into) and state.phase is Phase.ANSWERING and not state.held
    stopped = (RecordingStopped(),) if going and state.recording and now.into else ()
    return (*stopped, *_thrown_away(state, clip))


def _throw_away_of(state: State, person: str) -> tuple[Event, ...]:
    """What somebody spoke in goes, also of rounds that are over; of nobody else's anything."""
    clips = state.recordings.of(person)
    going = state.recordings.into in clips and state.phase is Phase.ANSWERING and not state.held
    stopped = (RecordingStopped(),) if going and state.recording else ()
    return (*stopped, RecordingsThrownAway(clips)) if clips else ()


def _thrown_away(state: State, clip: str = "") -> tuple[Event, ...]:
    clips = (clip,) if clip else state.recordings.clips
    return (RecordingsThrownAway(clips),) if clips else ()


def undecided_at_the_end(state: State) -> tuple[Event, ...]:
    """What was stopped and never said to stay goes, where it would have gone by itself."""
    by_itself = policy(state.level).throw_away_seconds is not None
    return _thrown_away(state) if by_itself and state.recordings.undecided is not None else ()
