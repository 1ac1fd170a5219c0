"""How much of a case was played: by its tests, or by people."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from trainingsveld.dialogue import CannotBeGiven, Case, Script


@dataclass(frozen=True, slots=True)
class Coverage:
    """How often moments were played and replies given, as a share of the most often, 0 to 1.

    What was never played is left out. Moments and replies have a share each, because both
    kinds of names may be the same.
    """

    entered: Mapping[str, float]
    given: Mapping[str, float]


def coverage_of_tests(case: Case) -> Coverage:
    """Say how much the case's own tests play of it."""
    return coverage(case, [test.play for test in case.scenario.tests])


def coverage(case: Case, plays: Iterable[Sequence[str]]) -> Coverage:
    """Count the turns at every moment, and every reply, in plays written as in a test.

    A play that does not fit the case, because the text has changed since, counts up to there.
    """
    entered: dict[str, int] = {}
    given: dict[str, int] = {}
    for play in plays:
        script = Script(case)
        for word in play:
            try:
                script.take(word)
            except CannotBeGiven:
                break
        for node in [*(turn.node for turn in script.turns), script.state.node]:
            entered[node] = entered.get(node, 0) + 1
        for turn in script.turns:
            if turn.reply and turn.reply in case.moment(turn.node).moves:
                given[turn.reply] = given.get(turn.reply, 0) + 1
    return Coverage(_shares(entered), _shares(given))


def _shares(counts: Mapping[str, int]) -> dict[str, float]:
    most = max(counts.values(), default=1)
    return {name: count / most for name, count in counts.items()}
