"""Bookkeeping of the call itself."""

from msgspec.structs import replace

from trainingsveld.dialogue import (
    CallState,
    Case,
    Outcome,
    begin_after,
    breaks_in,
    drift,
    ending,
    give,
    interrupt,
    next_silence,
    numbers,
    reasons,
    reply_of,
    stay_silent,
    style_of,
    unclear,
)
from trainingsveld.session import evolve_keeping, evolve_marks, evolve_round
from trainingsveld.session.alone import drill_over
from trainingsveld.session.director import nudged
from trainingsveld.session.event import (
    ActionDone,
    AnswerStarted,
    AnswerStopped,
    ArticleRead,
    BranchChosen,
    BrokeIn,
    CallEnded,
    CallStarted,
    CaptionsShown,
    CardOpened,
    LineInterrupted,
    LineRepeated,
    LineSpoken,
    MarkSet,
    MoodNudged,
    NoneFitted,
    QueueMoved,
    RecordingWentOn,
    RepliesShown,
    ReplyChosen,
    Rewound,
    SilencePassed,
    TypingStarted,
    WallboardShown,
    WayChosen,
    WentOn,
    WordsGiven,
)
from trainingsveld.session.evolve_system import looked, queued
from trainingsveld.session.rewind import rewound
from trainingsveld.session.seat import passed_on
from trainingsveld.session.state import SILENT_AFTER, Answer, CallTurn, Phase, State, TurnKind

CallEvent = (
    CallStarted | LineSpoken | LineInterrupted | LineRepeated | AnswerStarted | AnswerStopped
    | TypingStarted | WordsGiven | RepliesShown | ReplyChosen | NoneFitted | SilencePassed | WentOn
    | CardOpened | ActionDone | Rewound | CallEnded | RecordingWentOn | BrokeIn | MarkSet
    | CaptionsShown | MoodNudged | BranchChosen | ArticleRead | WallboardShown | QueueMoved
)  # fmt: skip


def take(state: State, event: CallEvent) -> State:
    """Take an event of the call in."""
    match event:
        case (
            AnswerStarted() | AnswerStopped() | TypingStarted() | WordsGiven() | RepliesShown()
            | RecordingWentOn()
        ):  # fmt: skip
            return _answer(state, event)
        case MarkSet():
            return evolve_marks.take(state, event)
        case CardOpened() | ActionDone() | ArticleRead():
            return looked(state, event)
        case WallboardShown() | QueueMoved():
            return queued(state, event)
        case CallEnded():
            return evolve_round.begin(replace(state, left=True))
        case LineRepeated():
            return replace(
                state, phase=Phase.SPEAKING, since=state.position, failures=0, failed_here=False
            )
        case LineSpoken():
            return _spoken(state)
        case CaptionsShown(on):
            return replace(state, alone=replace(state.alone, captions=on))
        case _:
            return _move(state, event)


def _move(
    state: State,
    event: CallStarted | LineInterrupted | ReplyChosen | NoneFitted | SilencePassed | WentOn
    | Rewound | BrokeIn | MoodNudged | BranchChosen,
) -> State:  # fmt: skip
    if isinstance(event, CallStarted):
        assert state.case is not None  # noqa: S101 - a session begins with a case
        return _say(state, state.case, begin_after(state.case, state.alone.opening))
    case, call = state.on_call
    match event:
        case Rewound(turn, compared):
            return rewound(state, turn, compared=compared)
        case LineInterrupted():
            return _turn(state, case, interrupt(case, call), "interrupt", act="interrupt")
        case SilencePassed():
            step = next_silence(case, call)
            act = step.act if step else "silence"
            return _turn(state, case, stay_silent(case, call), "silence", act=act)
        case NoneFitted():
            return _turn(state, case, Outcome(call, unclear(case, call), ()), "unclear")
        case BrokeIn():
            return _turn(state, case, Outcome(call, breaks_in(case, call), ()), "broke_in")
        case WentOn():
            return _turn(state, case, drift(case, call), "otherwise")
        case MoodNudged(by):
            return _nudge(state, case, nudged(case, call, by))
        case BranchChosen(reply):
            return _turn(state, case, give(case, call, reply), "directed", reply=reply)
        case ReplyChosen(reply):
            act = reply_of(case, call, reply).act
            return _turn(state, case, give(case, call, reply), "reply", reply=reply, act=act)


def _answer(
    state: State,
    event: AnswerStarted | AnswerStopped | TypingStarted | WordsGiven | RepliesShown
    | RecordingWentOn,
) -> State:  # fmt: skip
    state = replace(state, since=state.position, thinking=False)
    match event:
        case RecordingWentOn(clip):
            answer, trouble = state.answer, "microphone-changed"
            answer = replace(answer, clips=(*answer.clips, clip), gaps=(*answer.gaps, clip))
            return replace(evolve_keeping.into(state, clip), answer=answer, trouble=trouble)
        case AnswerStarted(clip):
            clips = (*state.answer.clips, clip) if clip else state.answer.clips
            return replace(
                evolve_keeping.into(state, clip),
                phase=Phase.ANSWERING,
                answer=replace(state.answer, clips=clips),
                failed_here=False,
            )
        case TypingStarted():
            return replace(state, phase=Phase.TYPING)
        case WordsGiven(words):
            return replace(state, phase=Phase.CHOOSING, answer=replace(state.answer, words=words))
        case AnswerStopped() | RepliesShown():
            return replace(state, phase=Phase.CHOOSING)


def _spoken(state: State) -> State:
    case, call = state.on_call
    if not state.failed_here and state.failures < SILENT_AFTER:
        state = replace(state, failures=0, trouble="")
    if ending(case, call) or drill_over(state.alone.skill, replied(state)):
        return evolve_round.begin(state)
    return replace(state, phase=Phase.LISTENING, since=state.position)


def _turn(
    state: State,
    case: Case,
    outcome: Outcome,
    kind: TurnKind,
    *,
    reply: str = "",
    act: str = "",
) -> State:
    """Write the turn down and let the customer react."""
    _, before = state.on_call
    given = reply_of(case, before, reply) if kind == "reply" else None
    turn = CallTurn(
        kind=kind,
        said=state.said,
        style=state.style,
        before=before,
        after=outcome.state,
        numbers=numbers(outcome.state),
        answer=state.answer,
        reply=reply,
        act=act,
        because=reasons(case, outcome.applied),
        shows=given.shows if given else (),
        misses=given.misses if given else (),
        by=state.seated,
    )
    after = replace(state, turns=(*state.turns, turn), answer=Answer())
    return passed_on(_say(after, case, outcome))


def _nudge(state: State, case: Case, after: CallState) -> State:
    """Another mood, and a turn of its own for it; what is being said is said to its end."""
    _, before = state.on_call
    turn = CallTurn("nudge", state.said, state.style, before, after, numbers(after))
    waits = state.phase is Phase.LISTENING
    return replace(
        state,
        turns=(*state.turns, turn),
        call=after,
        style=style_of(case, after) if waits else state.style,
    )


def _say(state: State, case: Case, outcome: Outcome) -> State:
    """The customer says the next line; without one the turn goes on in silence."""
    state = replace(
        state, call=outcome.state, since=state.position, failed_here=False, thinking=False
    )
    moved = state.call is not None and bool(state.turns) and _new_node(state)
    if outcome.said is None and not moved:
        return replace(state, phase=Phase.LISTENING)
    return replace(
        state, phase=Phase.SPEAKING, said=outcome.said, style=style_of(case, outcome.state)
    )


def replied(state: State) -> tuple[str, ...]:
    """Give the acts of the replies that were given, in order."""
    return tuple(turn.act for turn in state.turns if turn.kind == "reply")


def _new_node(state: State) -> bool:
    last = state.turns[-1]
    return last.before.node != last.after.node


def way_chosen(state: State, event: WayChosen) -> State:
    """Answer another way. An answer that was going on is over: it was begun the other way."""
    if state.phase is Phase.ANSWERING:
        state = replace(state, phase=Phase.CHOOSING, since=state.position)
    return replace(
        state,
        hands_free=event.hands_free and not event.by_hand,
        by_hand=event.by_hand,
        trouble=event.code or state.trouble,
        listens=state.position,
        thinking=False,
    )


def time_taken(state: State, *, on: bool) -> State:
    """Think, or think no more: then the silence counts from now."""
    listening = state.phase is Phase.LISTENING
    return replace(state, thinking=on, since=state.position if listening else state.since)


def resumed(state: State) -> State:
    """Go on: a line that was cut off is said again, an answer that was cut off is begun again."""
    if state.phase in (Phase.ANSWERING, Phase.TYPING):
        state = replace(state, phase=Phase.LISTENING)
    return replace(state, held="", since=state.position, failed_here=False)
