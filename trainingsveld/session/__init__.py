"""A practice session: decide what follows a command, evolve by events. Pure."""

from trainingsveld.session.activity import (
    Activity,
    CountMonologue,
    CountSilence,
    CountToThrowAway,
    Destroy,
    Listen,
    PlayBack,
    PlayStretches,
    PrepareVoice,
    Record,
    RevealNotes,
    ShowLine,
    Speak,
    activities,
    reading_time,
    recording_now,
)
from trainingsveld.session.alone import Alone, Practice
from trainingsveld.session.cards import ObserverCard, behaviours, cards, looked_for
from trainingsveld.session.command import (
    AgreeAction,
    AnswerBy,
    AnswerConsent,
    BeginSession,
    BreakIn,
    CallTimeOut,
    ChangeLevel,
    ChooseNone,
    ChooseNote,
    ChooseReply,
    ClipFinished,
    ClipsDestroyed,
    CloseSession,
    Command,
    ConfirmRules,
    DeclineAction,
    DirectTo,
    DoAction,
    EndCall,
    GiveMinute,
    GiveWords,
    GoOn,
    HandIn,
    JoinSession,
    KeepRecordings,
    LineFailed,
    LineFinished,
    ListeningFailed,
    ListenTo,
    NotesShuffled,
    NudgeMood,
    OpenCard,
    OpenCurtain,
    PassTask,
    PlayClip,
    PrepareClosing,
    RecordingBroke,
    RecordingFailed,
    RepeatLine,
    Resume,
    RewindTo,
    SetMark,
    ShowCaptions,
    ShowReplies,
    SilenceElapsed,
    SkipLine,
    StartAnswer,
    StartCall,
    StartTyping,
    StayOpen,
    StopAnswer,
    StopClip,
    StopPlay,
    StopRecording,
    TakeBack,
    TakeSeat,
    TakeTime,
    ThrowAway,
    TimeToKeepElapsed,
    TryAgain,
    VoiceReady,
    WriteNote,
)
from trainingsveld.session.decide import decide
from trainingsveld.session.decide_listening import turns_of
from trainingsveld.session.decide_seat import may_try_on
from trainingsveld.session.director import director, may_direct, nudges_left
from trainingsveld.session.event import Event
from trainingsveld.session.evolve import evolve, replay
from trainingsveld.session.help import Help, Hint, help_now
from trainingsveld.session.mark import Mark, Stack, about, stacks
from trainingsveld.session.own_speech import tells_own_speech
from trainingsveld.session.person import Person, Role
from trainingsveld.session.refused import Refused, RefusedCode
from trainingsveld.session.round_view import (
    own_view_locked,
    step_begins,
    to_reveal,
    visible_marks,
    visible_notes,
)
from trainingsveld.session.seat import next_in_seat
from trainingsveld.session.state import (
    CALL,
    SILENT_AFTER,
    Action,
    Answer,
    Attempt,
    CallTurn,
    Clip,
    Hold,
    Note,
    Phase,
    Recordings,
    Round,
    State,
    TurnKind,
)
from trainingsveld.session.stretch import PACES, STILL, TO_THE_END, Pace, Stretch

__all__ = [
    "CALL", "PACES", "SILENT_AFTER", "STILL", "TO_THE_END", "Action", "Activity", "AgreeAction",
    "Alone", "Answer", "AnswerBy", "AnswerConsent", "Attempt", "BeginSession", "BreakIn",
    "CallTimeOut", "CallTurn", "ChangeLevel", "ChooseNone", "ChooseNote", "ChooseReply", "Clip",
    "ClipFinished", "ClipsDestroyed", "CloseSession", "Command", "ConfirmRules", "CountMonologue",
    "CountSilence", "CountToThrowAway", "DeclineAction", "Destroy", "DirectTo", "DoAction",
    "EndCall", "Event", "GiveMinute", "GiveWords", "GoOn", "HandIn", "Help", "Hint", "Hold",
    "JoinSession", "KeepRecordings", "LineFailed", "LineFinished", "Listen", "ListenTo",
    "ListeningFailed", "Mark", "Note", "NotesShuffled", "NudgeMood", "ObserverCard", "OpenCard",
    "OpenCurtain", "Pace", "PassTask", "Person", "Phase", "PlayBack", "PlayClip", "PlayStretches",
    "Practice", "PrepareClosing", "PrepareVoice", "Record", "RecordingBroke", "RecordingFailed",
    "Recordings", "Refused", "RefusedCode", "RepeatLine", "Resume", "RevealNotes", "RewindTo",
    "Role", "Round", "SetMark", "ShowCaptions", "ShowLine", "ShowReplies", "SilenceElapsed",
    "SkipLine", "Speak", "Stack", "StartAnswer", "StartCall", "StartTyping", "State", "StayOpen",
    "StopAnswer", "StopClip", "StopPlay", "StopRecording", "Stretch", "TakeBack", "TakeSeat",
    "TakeTime", "ThrowAway", "TimeToKeepElapsed", "TryAgain", "TurnKind", "VoiceReady", "WriteNote",
    "about", "activities", "behaviours", "cards", "decide", "director", "evolve", "help_now",
    "looked_for", "may_direct", "may_try_on", "next_in_seat", "nudges_left", "own_view_locked",
    "reading_time", "recording_now", "replay", "stacks", "step_begins", "tells_own_speech",
    "to_reveal", "turns_of", "visible_marks", "visible_notes",
]  # fmt: skip
