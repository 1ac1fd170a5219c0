"""The case on the bench: the last text that was looked at, and what can be asked about it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from trainingsveld.authoring.map import Point
from trainingsveld.authoring.proof import Cancelled, Proof, prove
from trainingsveld.authoring.story import story
from trainingsveld.authoring.style import style
from trainingsveld.authoring.uncollected import uncollected
from trainingsveld.authoring.workbench.look import Look, in_order, look
from trainingsveld.authoring.workbench.picture import Picture, picture
from trainingsveld.authoring.workbench.rehearsal import Rehearsal, rehearse
from trainingsveld.dialogue import Case, Numbers, open_case
from trainingsveld.scenario import CustomerModel, parse_model

MOST_WAYS = 8
"""Ways to one moment that are offered."""

NotWanted = Callable[[], bool]
"""Says whether nobody waits for the answer any more."""


@dataclass(frozen=True, slots=True)
class Way:
    """The words to a moment, and how the customer is there."""

    words: tuple[str, ...]
    numbers: Numbers
    variables: Mapping[str, bool | int | str]


class Bench:
    """Answers about one text after the other. A text that cannot be played leaves the last case."""

    def __init__(self, model: str) -> None:
        self._model: CustomerModel = parse_model(model)
        self._case: Case | None = None
        self._proof: Proof | None = None

    def looks(self, text: str, not_wanted: NotWanted) -> Iterator[Look]:
        """Look at a text; all questions are about it from now on, if it is a sound case.

        Such a one is looked at twice: once without and once with what the proof finds. The second
        look is left out when nobody wants it any more.
        """
        with uncollected():
            seen, scenario = look(text)
        if scenario is not None:
            self._case, self._proof = open_case(scenario, self._model), None
        yield seen
        if scenario is None or self._case is None:
            return
        try:
            with uncollected():
                self._proof = prove(self._case, text, cancelled=not_wanted)
                read_well = style(scenario, text)
        except Cancelled:
            return
        findings = in_order((*seen.findings, *self._proof.findings, *read_well))
        yield replace(seen, findings=findings, proved=True)

    def picture(self, moved: Mapping[str, Point]) -> Picture | None:
        """Draw the last sound case; None when there was none."""
        return picture(self._case, self._proof, moved) if self._case else None

    def rehearse(self, words: Sequence[str]) -> Rehearsal | None:
        """Play a row of words on the last sound case; None when there was none."""
        return rehearse(self._case, words) if self._case else None

    def story(self, words: Sequence[str], language: str) -> tuple[str, ...]:
        """Tell a row of words on the last sound case; nothing when there was none."""
        return story(self._case, words, language) if self._case else ()

    def ways(self, node: str) -> tuple[Way, ...]:
        """Give ways to a moment of the last proved case, each to another state of it."""
        if self._case is None or self._proof is None:
            return ()
        found: dict[object, Way] = {}
        for way in self._proof.ways_to(node, MOST_WAYS):
            there = rehearse(self._case, way.plays)
            state = (there.numbers, tuple(there.variables.items()))
            found.setdefault(state, Way(way.plays, there.numbers, there.variables))
        return tuple(found.values())
