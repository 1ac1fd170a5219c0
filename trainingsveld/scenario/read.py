"""The way in: bytes or text to a Scenario, with every finding at once."""

import hashlib

import rtoml

from trainingsveld.scenario.build import build, build_model
from trainingsveld.scenario.conditions import Irregular
from trainingsveld.scenario.finding import Finding, Reading, ScenarioError
from trainingsveld.scenario.limits import LIMITS, Limits
from trainingsveld.scenario.model import CustomerModel, Scenario
from trainingsveld.scenario.report import Report


def read(data: bytes, *, limits: Limits = LIMITS) -> Reading:
    """Read a scenario file. Never raises for anything the file may contain."""
    return _read_text(data.decode("utf-8-sig"), limits)


def parse(text: str) -> Scenario:
    """Read a scenario known to be sound, or raise ScenarioError with all that is wrong."""
    reading = _read_text(text, LIMITS)
    if reading.scenario is None:
        raise ScenarioError(reading.findings)
    return reading.scenario


def parse_model(text: str) -> CustomerModel:
    """Read a customer model, or raise ScenarioError."""
    report = Report()
    model = build_model(rtoml.loads(text), report)
    if report.errors:
        raise ScenarioError(tuple(Finding(p.code, "error", 1, 1, p.params) for p in report.problems))
    return model


def _read_text(text: str, limits: Limits) -> Reading:
    data = rtoml.loads(text)
    fingerprint = hashlib.sha256(text.encode()).hexdigest()
    try:
        scenario, _doubt = build(data, fingerprint)
    except Irregular:
        return Reading(None, (Finding("TV0200", "error", 1, 1),))
    return Reading(scenario)
