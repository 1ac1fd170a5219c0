"""A practice session: decide what follows a command, evolve by events. Pure."""

from trainingsveld.session.activity import (
    Activity,
    CountSilence,
    PlayBack,
    PrepareVoice,
    Record,
    ShowLine,
    Speak,
    activities,
    reading_time,
)
from trainingsveld.session.command import (
    AgreeAction,
    AnswerConsent,
    BeginSession,
    CallTimeOut,
    ChooseNone,
    ChooseNote,
    ChooseReply,
    ClipFinished,
    CloseSession,
    Command,
    DeclineAction,
    DoAction,
    EndCall,
    GiveWords,
    GoOn,
    LineFailed,
    LineFinished,
    OpenCard,
    OpenCurtain,
    PassTask,
    PlayClip,
    RecordingFailed,
    RepeatLine,
    Resume,
    RewindTo,
    ShowReplies,
    SilenceElapsed,
    SkipLine,
    StartAnswer,
    StartCall,
    StartTyping,
    StopAnswer,
    StopClip,
    StopPlay,
    TakeBack,
    TryAgain,
    VoiceReady,
    WriteNote,
)
from trainingsveld.session.decide import decide
from trainingsveld.session.event import Event
from trainingsveld.session.evolve import evolve, replay
from trainingsveld.session.person import Person, Role
from trainingsveld.session.refused import Refused, RefusedCode
from trainingsveld.session.round_view import own_view_locked, visible_notes
from trainingsveld.session.state import (
    CALL,
    SILENT_AFTER,
    Action,
    Answer,
    CallTurn,
    Clip,
    Hold,
    Note,
    Phase,
    Round,
    State,
    TurnKind,
)

__all__ = [
    "CALL", "SILENT_AFTER", "Action", "Activity", "AgreeAction", "Answer", "AnswerConsent",
    "BeginSession", "CallTimeOut", "CallTurn", "ChooseNone", "ChooseNote", "ChooseReply", "Clip",
    "ClipFinished", "CloseSession", "Command", "CountSilence", "DeclineAction", "DoAction",
    "EndCall", "Event", "GiveWords", "GoOn", "Hold", "LineFailed", "LineFinished", "Note",
    "OpenCard", "OpenCurtain", "PassTask", "Person", "Phase", "PlayBack", "PlayClip",
    "PrepareVoice", "Record", "RecordingFailed", "Refused", "RefusedCode", "RepeatLine", "Resume",
    "RewindTo", "Role", "Round", "ShowLine", "ShowReplies", "SilenceElapsed", "SkipLine", "Speak",
    "StartAnswer", "StartCall", "StartTyping", "State", "StopAnswer", "StopClip", "StopPlay",
    "TakeBack", "TryAgain", "TurnKind", "VoiceReady", "WriteNote", "activities", "decide",
    "evolve", "own_view_locked", "reading_time", "replay", "visible_notes",
]  # fmt: skip
