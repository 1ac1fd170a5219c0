"""The way in: bytes or text to a Scenario, with every finding at once."""

import hashlib

import rtoml

from trainingsveld.scenario.build import build, build_model
from trainingsveld.scenario.conditions import Irregular
from trainingsveld.scenario.explain import explain, explain_model
from trainingsveld.scenario.finding import Finding, Reading, ScenarioError
from trainingsveld.scenario.limits import LIMITS, Limits
from trainingsveld.scenario.model import CustomerModel, Scenario
from trainingsveld.scenario.report import Toml
from trainingsveld.scenario.screen import decode
from trainingsveld.scenario.syntax import syntax_error


def read(data: bytes, *, limits: Limits = LIMITS) -> Reading:
    """Read a scenario file. Never raises for anything the file may contain."""
    text, values, findings = _load(data, limits)
    if values is None:
        return Reading(None, findings)
    try:
        scenario, doubt = build(values, fingerprint(data))
    except Irregular:
        return Reading(None, explain(values, text), values)
    return Reading(scenario, explain(values, text) if doubt else (), values)


def fingerprint(data: bytes) -> str:
    """Name a text: its SHA-256 in hexadecimal, whether or not it has a byte order mark."""
    return hashlib.sha256(data.removeprefix(b"\xef\xbb\xbf")).hexdigest()


def parse(text: str) -> Scenario:
    """Read a scenario from its text, or raise ScenarioError with all that is wrong."""
    reading = read(_encoded(text))
    if reading.scenario is None:
        raise ScenarioError(reading.findings)
    return reading.scenario


def parse_model(text: str) -> CustomerModel:
    """Read a customer model, or raise ScenarioError with all that is wrong."""
    text, values, findings = _load(_encoded(text), LIMITS)
    if values is not None:
        try:
            return build_model(values)
        except Irregular:
            findings = explain_model(values, text)
    raise ScenarioError(findings)


def _load(data: bytes, limits: Limits) -> tuple[str, dict[str, Toml] | None, tuple[Finding, ...]]:
    text, findings = decode(data, limits)
    if findings:
        return text, None, findings
    try:
        return text, rtoml.loads(text), ()
    except rtoml.TomlParsingError as error:
        return text, None, (syntax_error(text, str(error)),)


def _encoded(text: str) -> bytes:
    """Lone surrogates go through, so that they are found where they stand."""
    return text.encode("utf-8", "surrogatepass")
