"""What is wrong with a text, where, and about what: codes and parameters, never words."""

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import Struct, field

from trainingsveld.scenario.model import Scenario

Severity = Literal["error", "warning"]

WARNINGS = frozenset({"TV0208", "TV0224", "TV0233", "TV0313"})
"""The codes with which a scenario can still be played; all others of TV01–TV03 are errors."""


class Finding(Struct, frozen=True):
    """One thing the author has to look at.

    `line` and `column` count from 1, in characters of the text without its byte order mark.
    `params` fill the sentences, which are data elsewhere. `witness` is the shortest row of replies
    that leads there, where a path matters.
    """

    code: str
    severity: Severity
    line: int
    column: int
    params: Mapping[str, str] = field(default_factory=dict[str, str])
    witness: tuple[str, ...] = ()


class Reading(Struct, frozen=True):
    """What came of a text. `scenario` is None when any finding is an error.

    `values` are the bare tables of the text, None where it is no TOML.
    """

    scenario: Scenario | None
    findings: tuple[Finding, ...] = ()
    values: Mapping[str, Any] | None = None


class ScenarioError(ValueError):
    """The text is not a sound scenario; `findings` says everything that is wrong with it."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        places = "; ".join(f"{f.code} at line {f.line}, column {f.column}" for f in findings)
        super().__init__(places)
        self.findings = findings


def severity_of(code: str) -> Severity:
    """Say whether a code stops the scenario from being played."""
    return "warning" if code in WARNINGS else "error"
