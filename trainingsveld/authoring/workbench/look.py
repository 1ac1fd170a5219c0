"""One look at a text: everything the workbench shows of it at a pause in typing."""

from collections.abc import Callable
from dataclasses import dataclass

import rtoml

from trainingsveld.authoring.workbench.names import Names, names_of
from trainingsveld.scenario import Finding, Gender, Scenario, read

_UNREADABLE = "TV01"
"""Codes that begin so are of texts that no TOML parser may see, or that are no TOML."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whose voice says the lines."""

    language: str = "nl"
    gender: Gender = "neutral"
    rate: float = 1.0
    pitch: float = 0.0


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen.

    `names` is None where the text is no TOML: then the ones of the last look are still the best
    there are. `sound` says whether the case can be played; then `speaker` is its customer.
    """

    findings: tuple[Finding, ...]
    names: Names | None
    sound: bool
    speaker: Speaker | None = None


def look(text: str, more: Callable[[Scenario], tuple[Finding, ...]] | None = None) -> Look:
    """Look at a text. `more` finds what only a sound case can have wrong, such as the proof."""
    data = text.encode("utf-8", "surrogatepass")
    reading = read(data)
    findings, scenario = reading.findings, reading.scenario
    if scenario is not None and more is not None:
        findings = tuple(sorted((*findings, *more(scenario)), key=_place))
    return Look(findings, _names(text, findings), scenario is not None, _speaker(scenario))


def _place(finding: Finding) -> tuple[int, int, str]:
    return finding.line, finding.column, finding.code


def _names(text: str, findings: tuple[Finding, ...]) -> Names | None:
    if any(finding.code.startswith(_UNREADABLE) for finding in findings):
        return None
    return names_of(rtoml.loads(text))


def _speaker(scenario: Scenario | None) -> Speaker | None:
    if scenario is None:
        return None
    voice = scenario.customer.voice
    return Speaker(scenario.language, voice.gender, voice.rate, voice.pitch)
