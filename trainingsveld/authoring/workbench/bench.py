"""The case on the bench: the last text that was looked at, and what can be asked about it."""

from collections.abc import Callable, Mapping, Sequence

from trainingsveld.authoring.map import Point
from trainingsveld.authoring.workbench.look import Look, look
from trainingsveld.authoring.workbench.picture import Picture, picture
from trainingsveld.authoring.workbench.rehearsal import Rehearsal, rehearse
from trainingsveld.authoring.workbench.ways import Way, ways_to
from trainingsveld.dialogue import Case, open_case
from trainingsveld.scenario import CustomerModel, Finding, Scenario, parse_model

Cancelled = Callable[[], bool]
"""Says whether nobody waits for the answer any more."""


class Bench:
    """Answers about one text after the other. A text that cannot be played leaves the last case."""

    def __init__(self, model: str) -> None:
        self._model: CustomerModel = parse_model(model)
        self._case: Case | None = None

    def look(self, text: str, cancelled: Cancelled) -> Look:
        """Look at a text; from now on all questions are about it, if it is a sound case."""

        def prove(scenario: Scenario) -> tuple[Finding, ...]:
            self._case = open_case(scenario, self._model)
            return ()

        return look(text, prove)

    def picture(self, moved: Mapping[str, Point]) -> Picture | None:
        """Draw the last sound case; None when there was none."""
        return picture(self._case, moved) if self._case else None

    def rehearse(self, words: Sequence[str]) -> Rehearsal | None:
        """Play a row of words on the last sound case; None when there was none."""
        return rehearse(self._case, words) if self._case else None

    def ways(self, node: str, cancelled: Cancelled) -> tuple[Way, ...]:
        """Give ways to a moment of the last sound case."""
        return ways_to(self._case, node, cancelled) if self._case else ()
