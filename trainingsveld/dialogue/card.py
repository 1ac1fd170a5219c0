"""The screens of "the system": what they show now, and what can be done on them."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from trainingsveld.dialogue.case import Case, Effects, action_effects


class VisibleAction(Struct, frozen=True):
    """A button on a card; `possible` says whether it can be pressed now."""

    id: str
    label: str
    possible: bool
    done: bool


class VisibleCard(Struct, frozen=True):
    """A card as the agent sees it: what was done on it shows in its fields.

    `articles`, by their titles, are there to be searched (`lookup.find_articles`).
    """

    id: str
    title: str
    opened: bool
    fields: Mapping[str, str]
    actions: tuple[VisibleAction, ...]
    articles: Mapping[str, str]


def find_action(case: Case, values: Sequence[int], action: str) -> Effects | None:
    """Give what an action changes, or None when it cannot be done now."""
    place = case.slots.place
    for card in case.scenario.cards.values():
        for one in card.actions:
            if one.id != action:
                continue
            if not values[place[f"seen.{card.id}"]] or values[place[f"did.{action}"]]:
                return None
            holds = case.predicate(one.when)
            return action_effects(case, one) if holds is None or holds(values) else None
    return None


def visible_cards(case: Case, values: Sequence[int]) -> tuple[VisibleCard, ...]:
    """Show every card as it stands now, in the author's order."""
    place = case.slots.place
    shown: list[VisibleCard] = []
    for card in case.scenario.cards.values():
        fields = dict(card.fields)
        actions: list[VisibleAction] = []
        for action in card.actions:
            done = bool(values[place[f"did.{action.id}"]])
            if done:
                fields.update(action.fields)
            possible = find_action(case, values, action.id) is not None
            actions.append(VisibleAction(action.id, action.label, possible, done))
        opened = bool(values[place[f"seen.{card.id}"]])
        shown.append(
            VisibleCard(card.id, card.title, opened, fields, tuple(actions), card.articles)
        )
    return tuple(shown)
