"""From a refused pack to a sentence, in Dutch and English, from `assets/wording/packs.toml`."""

from trainingsveld.scenario.packs import PackFault
from trainingsveld.wording.findings import describe
from trainingsveld.wording.phrases import sentence

LONGEST_NAME = 80


def refusal(fault: PackFault, pack: str, language: str) -> str:
    """Say why; `pack` is the name of the pack's own file."""
    values = dict(fault.values)
    if fault.finding is not None:
        values["line"] = str(fault.finding.line)
        values["why"] = describe(fault.finding, language).message
    shown = {name: _short(value) for name, value in values.items()}
    return sentence("packs", fault.code, language, file=_short(fault.file or pack), **shown)


def _short(text: str) -> str:
    """Keep both ends of what would make the sentence unreadable."""
    if len(text) <= 3 * LONGEST_NAME:
        return text
    return f"{text[:LONGEST_NAME]}…{text[-LONGEST_NAME:]}"
