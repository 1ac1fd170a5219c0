"""Sentences about models, from `assets/wording/models.toml`."""

from trainingsveld.wording.phrases import sentence

_LONGEST = 120


def model_words(key: str, language: str, /, **values: str) -> str:
    """Give a sentence about models."""
    return sentence("models", key, language, **values)


def model_trouble(code: str, detail: str, language: str) -> str:
    """Say what is wrong with a model and what to do; `code` and `detail` are a ModelError's."""
    return sentence("models", code, language, detail=detail[:_LONGEST])
