"""Bookkeeping of what is promised and kept."""

from msgspec.structs import replace

from trainingsveld.session.event import (
    ClosingLeft,
    ClosingPrepared,
    ConsentAnswered,
    LevelChanged,
    PersonJoined,
    RecordingsGone,
    RecordingsKept,
    RecordingsThrownAway,
    RecordingStopped,
    RulesConfirmed,
)
from trainingsveld.session.evolve_marks import without
from trainingsveld.session.group.parts import joined
from trainingsveld.session.state import CALL, Answer, CallTurn, Recordings, Spoken, State

KeepingEvent = (
    RulesConfirmed | LevelChanged | PersonJoined | ConsentAnswered | RecordingStopped
    | RecordingsKept | RecordingsThrownAway | RecordingsGone | ClosingPrepared | ClosingLeft
)  # fmt: skip


def take(state: State, event: KeepingEvent) -> State:
    """Take an event of the promise in."""
    now = state.recordings
    match event:
        case ClosingPrepared():
            return replace(state, closing=True, playing=None)
        case ClosingLeft():
            return replace(state, closing=False)
        case RulesConfirmed(person):
            return replace(state, confirmed=(*state.confirmed, person))
        case LevelChanged(level):
            return replace(state, level=level)
        case PersonJoined(person):
            asked = None if state.recording else state.recording
            group = joined(state.group, person.id)
            if group and group.relay:
                group = replace(group, relay=(*group.relay, person.id))
            people = (*state.people, person)
            return replace(
                state, people=people, recording=asked, group=group, wallboard=None
            )  # the queue is for who is alone
        case ConsentAnswered(yes):
            return replace(state, recording=yes)
        case RecordingStopped():
            return _stopped(state)
        case RecordingsKept():
            return replace(state, recordings=replace(now, undecided=None))
        case RecordingsThrownAway(clips):
            return _thrown_away(state, frozenset(clips))
        case RecordingsGone():
            return replace(state, recordings=replace(now, leaving=()))


def into(state: State, clip: str) -> State:
    """An answer begins; it goes into this vault item, or nowhere."""
    now = state.recordings
    if clip and clip not in now.clips:
        spoken = (*now.spoken, Spoken(clip, state.seated))
        now = replace(now, clips=(*now.clips, clip), spoken=spoken)
    return replace(state, recordings=replace(now, into=clip))


def _stopped(state: State) -> State:
    undecided = state.position if state.recordings.clips else None
    return replace(
        state,
        recording=False,
        recordings=replace(state.recordings, undecided=undecided),
        held="stopped" if state.phase in CALL else state.held,
        playing=None,
    )


def _thrown_away(state: State, clips: frozenset[str]) -> State:
    """Nothing on any page can name them from now on."""
    now = state.recordings
    left = tuple(clip for clip in now.clips if clip not in clips)
    every = dict.fromkeys((*now.clips, *(one.clip for one in now.spoken)))
    playing = state.playing
    gone = playing is not None and bool(playing.names() & clips)
    return replace(
        state,
        recordings=Recordings(
            clips=left,
            into="" if now.into in clips else now.into,
            undecided=now.undecided if left else None,
            leaving=(*now.leaving, *(clip for clip in every if clip in clips)),
            since=state.position,
            spoken=tuple(one for one in now.spoken if one.clip not in clips),
        ),
        playing=None if gone else playing,
        since=state.position if gone else state.since,
        answer=_without(state.answer, clips),
        turns=_turns_without(state.turns, clips),
        marks=without(state.marks, clips),
        attempts=tuple(
            replace(
                one,
                turns=_turns_without(one.turns, clips),
                marks=without(one.marks, clips),
            )
            for one in state.attempts
        ),
    )


def _turns_without(turns: tuple[CallTurn, ...], clips: frozenset[str]) -> tuple[CallTurn, ...]:
    return tuple(replace(turn, answer=_without(turn.answer, clips)) for turn in turns)


def _without(answer: Answer, clips: frozenset[str]) -> Answer:
    return replace(
        answer,
        clips=tuple(clip for clip in answer.clips if clip not in clips),
        gaps=tuple(clip for clip in answer.gaps if clip not in clips),
    )
