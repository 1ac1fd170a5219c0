"""Why another computer was not asked or gave no good answer, from `assets/wording/outward.toml`."""

from trainingsveld.privacy import Level, Outward
from trainingsveld.wording.levels import level_words
from trainingsveld.wording.phrases import sentence

_LONGEST = 100


def outward_trouble(code: str, detail: str, what: Outward, language: str) -> str:
    """Say what was not done, why, and what to do; `code` and `detail` are an OutwardError's."""
    subject = sentence("outward", f"what-{what.value}", language)
    levels = {level.value: level for level in Level}
    if code == "level-forbids" and detail in levels:
        detail = level_words(levels[detail], language).name
    return sentence("outward", code, language, what=subject, detail=detail[:_LONGEST])
