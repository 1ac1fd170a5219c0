"""The way in: a method file to a Method, with everything that is wrong with it at once.

It has the limits of a case, the same findings for what is no TOML or of the wrong kind, and codes
of its own (TV07) for what would make the round unsafe: see docs/writing-a-method.md.
"""

from collections.abc import Mapping
from functools import lru_cache

import rtoml
from msgspec import Struct

from trainingsveld.feedback.method import Method
from trainingsveld.feedback.rules import hold_to_the_rules
from trainingsveld.feedback.tables import read_head, read_steps
from trainingsveld.scenario.finding import WARNINGS, Finding
from trainingsveld.scenario.limits import LIMITS, Limits
from trainingsveld.scenario.places import Places
from trainingsveld.scenario.report import Path, Problem, Report, Toml, shown
from trainingsveld.scenario.screen import decode
from trainingsveld.scenario.syntax import syntax_error

METHOD_WARNINGS = frozenset({"TV0707", "TV0708", "TV0709"})
"""The codes of TV07 with which a round can still be held."""


class MethodError(ValueError):
    """The text is not a sound feedback method; `findings` says everything that is wrong with it."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("; ".join(f"{f.code} at line {f.line}" for f in findings))
        self.findings = findings


class MethodReading(Struct, frozen=True):
    """What came of a text. `method` is None when any finding is an error."""

    method: Method | None
    findings: tuple[Finding, ...] = ()


def read_method(data: bytes, *, limits: Limits = LIMITS) -> MethodReading:
    """Read a method file. Never raises for anything the file may contain."""
    text, refused = decode(data, limits)
    if refused:
        return MethodReading(None, refused)
    try:
        values: dict[str, Toml] = rtoml.loads(text)
    except rtoml.TomlParsingError as error:
        return MethodReading(None, (syntax_error(text, str(error)),))
    report = Report()
    head = read_head(report, values)
    steps = read_steps(report, values.get("steps"))
    hold_to_the_rules(report, values, steps)
    findings = _placed(report, values, text)
    whole = tuple(step for step in steps if step)
    if head is None or len(whole) < len(steps) or any(f.severity == "error" for f in findings):
        return MethodReading(None, findings)
    return MethodReading(Method(steps=whole, **head), findings)


@lru_cache(maxsize=32)
def parse_method(text: str) -> Method:
    """Read a method from its text, or raise MethodError with all that is wrong."""
    reading = read_method(text.encode("utf-8", "surrogatepass"))
    if reading.method is None:
        raise MethodError(reading.findings)
    return reading.method


def is_method(values: Mapping[str, object]) -> bool:
    """Say whether the data of a TOML file is meant to be a method, not a case."""
    return "steps" in values and "nodes" not in values


def _placed(report: Report, values: dict[str, Toml], text: str) -> tuple[Finding, ...]:
    if not report.problems:
        return ()
    places = Places(text)
    found: dict[tuple[str, int, int], Finding] = {}
    for problem in report.problems:
        finding = _finding(problem, places, values)
        found.setdefault((finding.code, finding.line, finding.column), finding)
    return tuple(sorted(found.values(), key=lambda f: (f.line, f.column, f.code)))


def _finding(problem: Problem, places: Places, values: dict[str, Toml]) -> Finding:
    line, column = places.place(problem.path, problem.at)
    severity = "warning" if problem.code in METHOD_WARNINGS | WARNINGS else "error"
    params = {**_owner(problem.path, values), **problem.params}
    return Finding(problem.code, severity, line, column, params)


def _owner(path: Path, values: dict[str, Toml]) -> dict[str, str]:
    """Name what a value belongs to: the method, or one of its steps by id or number."""
    key = next((part for part in reversed(path) if isinstance(part, str)), "")
    match path:
        case ("steps", int(number), *_):
            steps = values["steps"]
            step = steps[number] if isinstance(steps, list) and number < len(steps) else None
            named = step.get("id") if isinstance(step, dict) else None
            name = shown(named) if isinstance(named, str) else f"#{number + 1}"
            return {"owner": "method_step", "name": name, "key": shown(key)}
        case _:
            return {"owner": "method", "name": "", "key": shown(key)}
