"""The texts of a feedback method in the language of the screen."""

from collections.abc import Mapping

from trainingsveld.feedback import Step


def in_language(words: Mapping[str, str], language: str) -> str:
    """The text in that language, or in English."""
    return words.get(language) or words["en"]


def starters(step: Step, language: str) -> tuple[str, ...]:
    """The beginnings of sentences a step offers."""
    return step.starters.get(language) or step.starters.get("en", ())
