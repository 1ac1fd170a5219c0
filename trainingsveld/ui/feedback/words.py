"""The texts of a feedback method in the language of the screen."""

from collections.abc import Mapping

from trainingsveld.feedback import Step


def in_language(words: Mapping[str, str], language: str) -> str:
    """The text in that language, in English, or in the one its author wrote it in."""
    return words.get(language) or words.get("en") or next(iter(words.values()), "")


def starters(step: Step, language: str) -> tuple[str, ...]:
    """The beginnings of sentences a step offers."""
    lines = step.starters
    return lines.get(language) or lines.get("en") or next(iter(lines.values()), ())
