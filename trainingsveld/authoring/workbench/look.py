"""One look at a text: everything the workbench shows of it at a pause in typing."""

from dataclasses import dataclass

from trainingsveld.authoring.workbench.names import Names, names_of
from trainingsveld.scenario import Finding, Gender, Scenario, read


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whose voice says the lines."""

    language: str = "nl"
    gender: Gender = "neutral"
    rate: float = 1.0
    pitch: float = 0.0
    pronounce: tuple[tuple[str, str], ...] = ()
    age: int = 40


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen.

    `names` is None where the text is no TOML: then the ones of the last look are still the best
    there are. `sound` says whether the case can be played; then `speaker` is its customer.
    `proved` says that `findings` is everything there is to say; a sound text is told of once before
    that, because its proof may take a while.
    """

    findings: tuple[Finding, ...]
    names: Names | None
    sound: bool
    proved: bool
    speaker: Speaker | None = None


def look(text: str) -> tuple[Look, Scenario | None]:
    """Look at a text, and give the case it is, if it is sound."""
    reading = read(text.encode("utf-8", "surrogatepass"))
    scenario, findings = reading.scenario, reading.findings
    proved = scenario is None
    names = None if reading.values is None else names_of(reading.values)
    seen = Look(findings, names, not proved, proved, _speaker(scenario))
    return seen, scenario


def in_order(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings as they stand in the text."""
    return tuple(sorted(findings, key=lambda one: (one.line, one.column, one.code)))


def _speaker(scenario: Scenario | None) -> Speaker | None:
    if scenario is None:
        return None
    voice = scenario.customer.voice
    own = tuple(scenario.pronounce.items())
    return Speaker(scenario.language, voice.gender, voice.rate, voice.pitch, own, voice.age)
