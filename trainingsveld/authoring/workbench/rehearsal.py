"""A call tried out while it is being written: a row of words, played anew on every text.

Words are those of `play --replies`. Nothing is kept between two rehearsals, so the text may change
under a call: as much of the row as still fits is played, and the first word that does not is said.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from trainingsveld.dialogue import (
    CannotBeGiven,
    Case,
    Numbers,
    Script,
    next_silence,
    numbers,
    offered,
    reply_of,
    variables,
    visible_cards,
)
from trainingsveld.scenario import End, Style

Does = Literal["reply", "silence", "card", "action"]


@dataclass(frozen=True, slots=True)
class Possible:
    """One thing that can be done now: its word, what the screen says of it, and its kind."""

    word: str
    text: str
    does: Does
    act: str = ""


@dataclass(frozen=True, slots=True)
class Exchange:
    """A turn that was played. `text` is what the agent said, "" where nothing was said."""

    node: str
    line: str
    style: Style
    word: str
    text: str
    because: tuple[str, ...]
    after: Numbers


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """Where a row of words leads. `refused` is the first word that could not be given, or ""."""

    words: tuple[str, ...]
    refused: str
    exchanges: tuple[Exchange, ...]
    node: str
    line: str
    style: Style
    numbers: Numbers
    variables: Mapping[str, bool | int | str]
    possible: tuple[Possible, ...]
    end: End | None
    tensions: tuple[int, ...]
    """The tension at the start and after each turn."""


def rehearse(case: Case, words: Sequence[str]) -> Rehearsal:
    """Play the row as far as it goes. Never raises for what the row holds."""
    script = Script(case)
    given: list[str] = []
    refused = ""
    for word in words:
        try:
            script.take(word)
        except CannotBeGiven:
            refused = word
            break
        given.append(word)
    result = script.result()
    state = result.state
    return Rehearsal(
        words=tuple(given),
        refused=refused,
        exchanges=tuple(
            Exchange(
                turn.node, turn.line, turn.style, turn.reply or "",
                _text(case, turn.node, turn.reply), turn.because, turn.after,
            )
            for turn in result.turns
        ),
        node=state.node,
        line=result.closing.text if result.closing else "",
        style=result.closing_style,
        numbers=numbers(state),
        variables=variables(case, state),
        possible=() if result.end else tuple(_possible(script)),
        end=result.end,
        tensions=(
            result.turns[0].before.tension if result.turns else numbers(state).tension,
            *(turn.after.tension for turn in result.turns),
        ),
    )  # fmt: skip


def _text(case: Case, node: str, word: str | None) -> str:
    replies = case.scenario.nodes[node].replies
    return next((reply.say for reply in replies if reply.id == word), "")


def _possible(script: Script) -> Iterator[Possible]:
    case, state = script.case, script.state
    for name in offered(case, state):
        reply = reply_of(case, state, name)
        yield Possible(name, reply.say, "reply", reply.act)
    if step := next_silence(case, state):
        yield Possible("silence", str(step.after), "silence", step.act)
    for card in visible_cards(case, state.values):
        if not card.opened:
            yield Possible(f"card:{card.id}", card.title, "card")
        for action in card.actions:
            if action.possible:
                yield Possible(f"do:{action.id}", action.label, "action")
