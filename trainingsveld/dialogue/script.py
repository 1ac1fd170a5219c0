"""A call played from a list of replies: what `[[tests]]` and `play --replies` mean.

A word of the list is a reply's id, `silence`, `interrupt`, `unclear`, `card:<id>` or `do:<action>`.
"""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from trainingsveld.dialogue.call import (
    CallState,
    CannotBeGiven,
    Numbers,
    Outcome,
    begin,
    do_action,
    ending,
    give,
    interrupt,
    next_silence,
    numbers,
    offered,
    open_card,
    possible,
    reply_of,
    stay_silent,
    style_of,
    unclear,
)
from trainingsveld.dialogue.case import Case, Rule, Said, language_of
from trainingsveld.dialogue.drift import drift, drifts
from trainingsveld.scenario import End, Style


class Turn(Struct, frozen=True):
    """One exchange: the customer's line, what came back, and what that did.

    `reply` is None where the call went on by itself; `act` is None where nothing was done.
    """

    node: str
    line: str
    style: Style
    reply: str | None
    act: str | None
    before: Numbers
    after: Numbers
    because: tuple[str, ...]
    shows: tuple[str, ...] = ()
    misses: tuple[str, ...] = ()


class Played(Struct, frozen=True):
    """What became of a play. `closing` is the line that nobody has answered (yet)."""

    turns: tuple[Turn, ...]
    state: CallState
    closing: Said | None
    closing_style: Style
    end: End | None


class CannotPlay(Exception):
    """A word of the list cannot be given at its place (counting from 0)."""

    def __init__(self, place: int, node: str, why: CannotBeGiven) -> None:
        super().__init__(f"{place}: {why.asked} at {node}")
        self.place = place
        self.node = node
        self.asked = why.asked
        self.possible = why.possible


def reasons(case: Case, applied: Iterable[Rule]) -> tuple[str, ...]:
    """Say in the scenario's language why the customer changed."""
    language = language_of(case.scenario)
    found = (rule.reason.get(language) or rule.reason.get("en", "") for rule in applied)
    return tuple(reason for reason in found if reason)


def begin_after(case: Case, words: Sequence[str]) -> Outcome:
    """Start a call in its midst, after these words; at its beginning if they cannot be played."""
    if not words:
        return begin(case)
    try:
        played = play(case, words)
    except CannotPlay:
        return begin(case)
    return Outcome(played.state, played.closing, ())


def play(case: Case, replies: Sequence[str]) -> Played:
    """Play the list to its end. Raises CannotPlay at the first word that does not fit."""
    return Script(case).play(replies)


class Script:
    """A call in the hands of a list, or of somebody at a terminal."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.turns: list[Turn] = []
        first = begin(case)
        self.state = first.state
        self.said = first.said
        self.style: Style = style_of(case, first.state)
        self._go_on()

    def play(self, replies: Sequence[str]) -> Played:
        """Take every word of the list."""
        for place, word in enumerate(replies):
            node = self.state.node
            try:
                self.take(word)
            except CannotBeGiven as why:
                raise CannotPlay(place, node, why) from why
        return self.result()

    def result(self) -> Played:
        """Say where the call stands."""
        end = ending(self.case, self.state)
        return Played(tuple(self.turns), self.state, self.said, self.style, end)

    def take(self, word: str) -> None:
        """Do one word. Raises CannotBeGiven, with nothing changed, where it does not fit."""
        case, state = self.case, self.state
        kind, _, name = word.partition(":")
        if ending(case, state) is not None:
            raise CannotBeGiven(word, ())
        if kind == "card" and name:
            self.state = open_card(case, state, name)
        elif kind == "do" and name:
            self.state = do_action(case, state, name)
        else:
            self._turn(word)
        self._go_on()

    def _turn(self, word: str) -> None:
        case, state = self.case, self.state
        if word in offered(case, state):
            reply = reply_of(case, state, word)
            self._note(give(case, state, word), word, reply.act, reply.shows, reply.misses)
        elif word == "silence":
            step = next_silence(case, state)
            self._note(stay_silent(case, state), word, step.act if step else "silence")
        elif word == "interrupt" and not drifts(case, state):  # nobody answers in a circle
            self._note(interrupt(case, state), word, "interrupt")
        elif word == "unclear":
            self._note(Outcome(state, unclear(case, state), ()), word, None)
        else:
            raise CannotBeGiven(word, possible(case, state))

    def _go_on(self) -> None:
        """Follow `otherwise` for as long as nothing can be said, but never in a circle."""
        been: set[CallState] = set()
        while self.state not in been and drifts(self.case, self.state):
            been.add(self.state)
            self._note(drift(self.case, self.state), None, None)

    def _note(
        self,
        outcome: Outcome,
        reply: str | None,
        act: str | None,
        shows: tuple[str, ...] = (),
        misses: tuple[str, ...] = (),
    ) -> None:
        self.turns.append(
            Turn(
                node=self.state.node,
                line=self.said.text if self.said else "",
                style=self.style,
                reply=reply,
                act=act,
                before=numbers(self.state),
                after=numbers(outcome.state),
                because=reasons(self.case, outcome.applied),
                shows=shows,
                misses=misses,
            )
        )
        entered = outcome.said is not None or outcome.state.node != self.state.node
        self.state = outcome.state
        if entered:
            self.said = outcome.said
            self.style = style_of(self.case, outcome.state)


def tally(case: Case, turns: Iterable[Turn]) -> dict[str, tuple[int, int]]:
    """Count per criterion how often it was shown and how often it was missed."""
    counts = {criterion: [0, 0] for criterion in case.scenario.criteria}
    for turn in turns:
        for criterion in turn.shows:
            counts[criterion][0] += 1
        for criterion in turn.misses:
            counts[criterion][1] += 1
    return {criterion: (shown, missed) for criterion, (shown, missed) in counts.items()}
