"""The questions of a talk as data: what each phase asks, the criteria, and a coach's questions."""

from collections.abc import Mapping

from msgspec import Struct

Texts = Mapping[str, str]
"""A text per language: `nl`, `en`."""


class Criterion(Struct, frozen=True):
    """One observable behaviour a call may be listened to for."""

    id: str
    text: Texts


class Coaching(Struct, frozen=True):
    """A question of the bank, for one phase by its name."""

    phase: str
    ask: Texts


class Bank(Struct, frozen=True):
    """`asked` by the name of a phase or a rung, `explained` by that of a phase."""

    asked: Mapping[str, Texts]
    explained: Mapping[str, Texts]
    criteria: tuple[Criterion, ...]
    questions: tuple[Coaching, ...]

    def ask(self, name: str, language: str) -> str:
        """Give what a phase or a rung asks."""
        return in_language(self.asked.get(name, {}), language)

    def explain(self, name: str, language: str) -> str:
        """Give the line below it."""
        return in_language(self.explained.get(name, {}), language)

    def for_phase(self, phase: str, language: str) -> tuple[str, ...]:
        """Give the questions of a phase."""
        found = (one for one in self.questions if one.phase == phase)
        return tuple(in_language(one.ask, language) for one in found)


def in_language(texts: Texts, language: str) -> str:
    """Give a text in a language, or in the first it has."""
    return texts.get(language) or next(iter(texts.values()), "")
