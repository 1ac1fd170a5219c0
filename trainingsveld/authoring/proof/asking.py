"""The actions on cards, as single calls meet them."""

from collections.abc import Iterator

from trainingsveld.authoring.proof.calls import Calls, Condition
from trainingsveld.authoring.proof.variables import reads
from trainingsveld.scenario import All, Flag


class Asking:
    """An action on a card: whether it was seen `possible`, and its guard to be failing."""

    __slots__ = ("failing", "fails", "holds", "possible")

    def __init__(self, holds: Condition | None, fails: Condition | None) -> None:
        self.holds = holds
        self.fails = fails
        self.possible = self.failing = False


def on_screen(calls: Calls) -> Iterator[tuple[str, Asking]]:
    """Give the actions that have a guard, by their names."""
    for card in calls.case.scenario.cards.values():
        seen = f"seen.{card.id}"
        for action in card.actions:
            if action.when:
                asks = seen in reads(action.when)
                holds = All((Flag(seen, True), action.when)) if asks else action.when
                yield action.id, Asking(calls.condition(holds), calls.condition(action.when))
