"""The rules of the call."""

from functools import reduce

from trainingsveld.dialogue import (
    CallState,
    Case,
    breaks_in,
    circles,
    drifts,
    ending,
    interrupts,
    next_silence,
    offered,
)
from trainingsveld.session.alone import Practice
from trainingsveld.session.command import (
    AnswerBy,
    BreakIn,
    ChooseNone,
    ChooseReply,
    Command,
    DirectTo,
    DoAction,
    EndCall,
    GiveWords,
    LineFailed,
    LineFinished,
    ListeningFailed,
    NudgeMood,
    OpenCard,
    QueueElapsed,
    ReadArticle,
    RecordingBroke,
    RecordingFailed,
    RepeatLine,
    RewindTo,
    ShowCaptions,
    ShowReplies,
    ShowWallboard,
    SilenceElapsed,
    SkipLine,
    StartAnswer,
    StartCall,
    StartTyping,
    StopAnswer,
    TakeBack,
    TakeTime,
)
from trainingsveld.session.decide_system import decide_system, decide_wallboard
from trainingsveld.session.director import decide_directing
from trainingsveld.session.event import (
    AnswerStarted,
    AnswerStopped,
    BrokeIn,
    CallEnded,
    CallStarted,
    CaptionsShown,
    Event,
    LineInterrupted,
    LineRepeated,
    LineSpoken,
    NoneFitted,
    RecordingWentOn,
    RepliesShown,
    ReplyChosen,
    Rewound,
    SilencePassed,
    SpeechFailed,
    TimeTaken,
    TypingStarted,
    WayChosen,
    WentOn,
    WordsGiven,
)
from trainingsveld.session.evolve import evolve
from trainingsveld.session.refused import Refused
from trainingsveld.session.state import CALL, Phase, State

_TURN_OPEN = frozenset({Phase.LISTENING, Phase.TYPING, Phase.CHOOSING})
"""The customer has spoken and waits."""


def decide_call(state: State, command: Command) -> tuple[Event, ...]:
    """Say what follows during the call."""
    return _and_goes_on(state, _asked(state, command))


def _and_goes_on(state: State, events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Whatever left the agent with nothing to say, the call goes on by itself, as in `play`.

    Not in a circle: there the call stands still until somebody ends it, takes a turn back, or the
    silence leads on.
    """
    after = reduce(evolve, events, state)
    if not events or after.held or after.phase not in _TURN_OPEN | {Phase.ANSWERING}:
        return events
    case, call = after.on_call
    if drifts(case, call) is None or circles(case, call):
        return events
    return (*(event for event in events if not isinstance(event, AnswerStarted)), WentOn())


def _asked(state: State, command: Command) -> tuple[Event, ...]:
    match command:
        case (
            LineFinished() | LineFailed() | RecordingFailed() | SilenceElapsed() | BreakIn()
            | RecordingBroke()
        ):  # fmt: skip
            return _report(state, command)
        case ListeningFailed(since, code):
            current = state.hands_free and since == state.listens and state.phase in CALL
            fallen = WayChosen(hands_free=False, by_hand=False, code=code)
            return (fallen,) if current and not state.held else ()
        case AnswerBy():
            return _way(state, command)
        case StartCall():
            if state.phase is not Phase.BRIEFING:
                raise Refused("not-now")
            if state.recording is None:
                raise Refused("no-consent")
            return (CallStarted(),)
        case ShowCaptions():
            return _captions(state, on=command.on)
        case ShowWallboard() | QueueElapsed():
            return decide_wallboard(state, command)
        case TakeBack() | RewindTo():
            return _back(state, command)
        case _:
            pass
    if state.phase not in CALL:
        raise Refused("not-now")
    if isinstance(command, EndCall):
        return (CallEnded(),)
    if state.held:
        raise Refused("not-now")
    return _turn(state, command, *state.on_call)


def _captions(state: State, *, on: bool) -> tuple[Event, ...]:
    if state.phase not in CALL | {Phase.BRIEFING}:
        raise Refused("not-now")
    return (CaptionsShown(on),) if on != state.alone.captions else ()


def _said_first(state: State) -> None:
    """Raise Refused where an answer is given before the replies are seen, and none was yet."""
    unaided = state.alone.practice is Practice.UNAIDED
    if unaided and state.phase in (Phase.LISTENING, Phase.TYPING):
        raise Refused("speak-first")


def _way(state: State, command: AnswerBy) -> tuple[Event, ...]:
    """Choose another way to answer, before the call or at any moment of it."""
    if state.phase not in CALL | {Phase.BRIEFING}:
        raise Refused("not-now")
    hands_free, by_hand = command.hands_free and not command.by_hand, command.by_hand
    if (hands_free, by_hand) == (state.hands_free, state.by_hand):
        return ()
    return (WayChosen(hands_free, by_hand),)


def _report(
    state: State,
    command: LineFinished | LineFailed | RecordingFailed | SilenceElapsed | BreakIn
    | RecordingBroke,
) -> tuple[Event, ...]:  # fmt: skip
    """Take what an activity reports, unless the session has moved on since."""
    if state.held or command.since != state.since:
        return ()
    match command:
        case LineFinished() if state.phase is Phase.SPEAKING:
            return (LineSpoken(),)
        case LineFailed(_, code) if state.phase is Phase.SPEAKING:
            return (SpeechFailed(code),)
        case RecordingFailed(_, code) if state.phase is Phase.ANSWERING:
            return (SpeechFailed(code),)
        case RecordingBroke(_, clip) if state.phase is Phase.ANSWERING and state.recording:
            return (RecordingWentOn(clip),)
        case BreakIn() if state.phase is Phase.ANSWERING and not state.thinking:
            return (BrokeIn(),) if breaks_in(*state.on_call) else ()
        case SilenceElapsed() if state.phase is Phase.LISTENING and not state.playing:
            return (SilencePassed(),) if next_silence(*state.on_call) else ()
        case _:
            return ()


def _back(state: State, command: TakeBack | RewindTo) -> tuple[Event, ...]:
    """Go back within the call; after the round whoever plays alone may try from any moment too."""
    own_again = state.phase is Phase.RESULT and len(state.people) == 1 and state.group is None
    if state.phase not in CALL and not (own_again and isinstance(command, RewindTo)):
        raise Refused("not-now")
    if state.phase in CALL and state.alone.practice is Practice.UNAIDED:
        raise Refused("to-the-end")
    match command:
        case TakeBack():
            own = [n for n, turn in enumerate(state.turns) if turn.kind == "reply"]
            if not own:
                raise Refused("nothing-to-take-back")
            return (Rewound(own[-1]),)
        case RewindTo(turn):
            if not 0 <= turn < len(state.turns):
                raise Refused("nothing-to-take-back")
            return (Rewound(turn, compared=True),)


def _turn(state: State, command: Command, case: Case, call: CallState) -> tuple[Event, ...]:
    match command:
        case SkipLine() if state.phase is Phase.SPEAKING:
            return (LineSpoken(),)
        case TakeTime() if state.phase in (Phase.LISTENING, Phase.ANSWERING):
            return (TimeTaken(not state.thinking),)
        case RepeatLine() if state.phase in _TURN_OPEN:
            return (LineRepeated(),)
        case StartAnswer() | StopAnswer() | StartTyping() | GiveWords() | ShowReplies():
            return _answer(state, command, case, call)
        case ChooseReply(reply) if state.phase in _TURN_OPEN:
            _said_first(state)
            if reply not in offered(case, call):
                raise Refused("not-offered", reply)
            return (ReplyChosen(reply),)
        case NudgeMood() | DirectTo():
            return decide_directing(state, command)
        case ChooseNone() if state.phase is Phase.CHOOSING:
            return (NoneFitted(),)
        case OpenCard() | ReadArticle() | DoAction() if (
            state.phase is not Phase.SPEAKING or _may_talk(case, call)
        ):
            return decide_system(state, command, case, call)
        case _:
            raise Refused("not-now")


def _answer(
    state: State,
    command: StartAnswer | StopAnswer | StartTyping | GiveWords | ShowReplies,
    case: Case,
    call: CallState,
) -> tuple[Event, ...]:
    match command:
        case StartAnswer(clip) if state.phase in _TURN_OPEN:
            return (AnswerStarted(clip if state.recording else ""),)
        case StartAnswer(clip) if state.phase is Phase.SPEAKING and _may_talk(case, call):
            started = AnswerStarted(clip if state.recording else "")
            counts = interrupts(case, call)
            return (LineInterrupted(), started) if counts else (LineSpoken(), started)
        case StopAnswer() if state.phase is Phase.ANSWERING:
            return (AnswerStopped(),)
        case StartTyping() if state.phase in (Phase.LISTENING, Phase.CHOOSING):
            return (TypingStarted(),)
        case GiveWords(words) if state.phase in _TURN_OPEN:
            return (WordsGiven(words),)
        case ShowReplies() if state.phase in _TURN_OPEN:
            _said_first(state)
            return (RepliesShown(),)
        case _:
            raise Refused("not-now")


def _may_talk(case: Case, call: CallState) -> bool:
    """Nobody can answer a line after which the call ends or goes on by itself.

    Nor look anything up meanwhile: that could change where it goes, which no play can.
    """
    return ending(case, call) is None and drifts(case, call) is None
