"""Sentences about what is kept for its owner, from `assets/wording/kept.toml`."""

from trainingsveld.wording.phrases import sentence

_LONGEST = 200


def kept_words(key: str, language: str, /, **values: str) -> str:
    """Give a sentence of the report, of export or of erasure."""
    return sentence("kept", key, language, **values)


def kept_trouble(code: str, detail: str, language: str) -> str:
    """Say what is wrong and what to do; `code` is one of the store's."""
    return sentence("kept", code, language, detail=detail[:_LONGEST])
