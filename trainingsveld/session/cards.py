"""Who looks for what: the criteria of the case, dealt round to those who look on."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from trainingsveld.session.state import State


class ObserverCard(Struct, frozen=True):
    """What one person looks for, as ids of criteria; everybody may know who looks for what."""

    person: str
    behaviours: tuple[str, ...]


def cards(state: State) -> tuple[ObserverCard, ...]:
    """Deal a card to each who looks on, in the order of the group.

    In an afternoon they were dealt with the parts of the round: only who observes has one.
    """
    if state.group:
        parts = state.group.parts
        return tuple(ObserverCard(one.person, one.lens) for one in parts if one.lens)
    return dealt(tuple(behaviours(state)), state.observers)


def dealt(criteria: Sequence[str], observers: Sequence[str]) -> tuple[ObserverCard, ...]:
    """Deal the criteria round: two each as long as somebody would otherwise have none left over.

    With as many observers as criteria, or more, each has one. When it has gone round, it begins
    again: then two people look for the same, and their marks are one stack.
    """
    if not criteria:
        return ()
    each = 1 if len(observers) >= len(criteria) else min(2, len(criteria))
    whole = len(criteria)
    return tuple(
        ObserverCard(person, tuple(criteria[(each * place + n) % whole] for n in range(each)))
        for place, person in enumerate(observers)
    )


def looked_for(state: State) -> tuple[str, ...]:
    """Name the behaviours that stand on a card, in the order of the case."""
    on_cards = {behaviour for card in cards(state) for behaviour in card.behaviours}
    return tuple(one for one in behaviours(state) if one in on_cards)


def behaviours(state: State) -> Mapping[str, str]:
    """Give the case's criteria: the words of each by its id."""
    if state.case is None:
        return {}
    return {one.id: one.text for one in state.case.scenario.criteria.values()}
