"""The call as it was said, turn by turn: what captions, looking back and the result show."""

from dataclasses import dataclass
from typing import Literal

from trainingsveld.dialogue import Case, numbers, reply_of
from trainingsveld.scenario import Style
from trainingsveld.session import CALL, CallTurn, Phase, State

Kind = Literal["customer", "agent", "silence", "interrupt", "director", "directed"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was said, or was not. `words` and `clips` name vault items.

    `text` is the customer's line or the reply that came closest; `by` sat in the agent's seat;
    `open` marks an answer for which no reply has been chosen yet, `unclear` one that none came
    close to, `cut` one the customer broke into, `gap` one that a piece is missing of.
    """

    kind: Kind
    turn: int
    text: str = ""
    style: Style = "calm"
    words: str = ""
    clips: tuple[str, ...] = ()
    open: bool = False
    unclear: bool = False
    cut: bool = False
    gap: bool = False
    by: str = ""


def transcript(state: State) -> tuple[Entry, ...]:
    """Everything said so far in the turns that count, and the line that is on now."""
    if state.case is None:
        return ()
    found: list[Entry] = []
    fresh = True
    for at, turn in enumerate(state.turns):
        if fresh and turn.said:
            found.append(Entry("customer", at, turn.said.text, turn.style))
        found += _answered(state.case, turn, at)
        fresh = speaks_after(state.case, turn)
    if fresh and state.said and state.call:
        found.append(Entry("customer", len(state.turns), state.said.text, state.style))
    answer = state.answer
    clips = answer.clips[:-1] if state.phase is Phase.ANSWERING else answer.clips
    if state.phase in CALL and (clips or answer.words):
        found.append(
            Entry(
                "agent",
                len(state.turns),
                words=answer.words,
                clips=clips,
                open=True,
                by=state.seated,
            )
        )
    return tuple(found)


def speaks_after(case: Case, turn: CallTurn) -> bool:
    """Whether the customer said something after this turn, or the line before it still stands."""
    match turn.kind:
        case "unclear" | "otherwise" | "broke_in":
            return True
        case "interrupt" | "nudge":
            return False
        case "reply" | "directed":
            return bool(reply_of(case, turn.before, turn.reply).goto)
        case "silence":
            step = case.moment(turn.before.node).silence[turn.before.waited][0]
            return bool(step.say or step.goto)


def reply_text(case: Case, turn: CallTurn) -> str:
    """The words of the reply that was chosen; empty where none was, or where the director chose."""
    return reply_of(case, turn.before, turn.reply).say if turn.kind == "reply" else ""


def tensions(state: State) -> tuple[int, ...]:
    """The tension at the start of the call and after each turn; empty before the call."""
    if state.turns:
        start = numbers(state.turns[0].before).tension
    elif state.call:
        start = numbers(state.call).tension
    else:
        return ()
    return (start, *(turn.numbers.tension for turn in state.turns))


def earlier_tensions(state: State) -> tuple[tuple[int, ...], ...]:
    """The lines of all attempts before this one, the first one first, to lie under it."""
    now = tensions(state)
    return tuple((now[0], *line) for line in state.earlier) if now else ()


def last_clip(state: State) -> str:
    """The player's newest recording; empty if there is none."""
    for answer in (state.answer, *(turn.answer for turn in reversed(state.turns))):
        if answer.clips:
            return answer.clips[-1]
    return ""


def _answered(case: Case, turn: CallTurn, at: int) -> list[Entry]:
    answer = turn.answer
    match turn.kind:
        case "reply" | "unclear" | "broke_in":
            text = reply_text(case, turn)
            return [
                Entry(
                    "agent", at, text, words=answer.words, clips=answer.clips,
                    unclear=turn.kind == "unclear", cut=turn.kind == "broke_in",
                    gap=bool(answer.gaps), by=turn.by,
                )
            ]  # fmt: skip
        case "silence":
            return [Entry("silence", at)]
        case "interrupt":
            return [Entry("interrupt", at)]
        case "directed":
            own = Entry("agent", at, words=answer.words, clips=answer.clips, by=turn.by)
            said = [own] if answer.words or answer.clips else []
            return [*said, Entry("directed", at)]
        case "nudge":
            return [Entry("director", at)]
        case "otherwise":
            return []
