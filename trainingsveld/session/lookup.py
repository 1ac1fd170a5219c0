"""What the agent looked up during a call, and when: evidence for whoever looks back on it."""

from typing import Literal

from msgspec import Struct

from trainingsveld.dialogue import Case

Looks = Literal["card", "read", "do"]
"""A screen was opened, an article read, something done. The values stay: they are taken along."""


class Lookup(Struct, frozen=True):
    """One look at "the system", in the turn with this number, counting from 0.

    `name` is the id of the card, or of the action; `article` counts from 0. `at` is in milliseconds
    of the call, −1 where nobody told.
    """

    turn: int
    what: Looks
    name: str
    article: int = -1
    at: int = -1

    def same(self, other: "Lookup") -> bool:
        """Whether both look at the same thing in the same turn."""
        mine = (self.turn, self.what, self.name, self.article)
        return mine == (other.turn, other.what, other.name, other.article)


def looked_at(case: Case, one: Lookup) -> tuple[str, str]:
    """Give the title of the card and what was read or done there, "" where it was only opened."""
    for card in case.scenario.cards.values():
        if one.what == "do":
            label = next((act.label for act in card.actions if act.id == one.name), "")
            if label:
                return card.title, label
        elif card.id == one.name:
            titles = tuple(card.articles)
            read = one.what == "read" and one.article < len(titles)
            return card.title, titles[one.article] if read else ""
    return "", ""
