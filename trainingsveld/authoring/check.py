"""Checking a scenario or a feedback method: what is wrong, and where. Prints nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from trainingsveld.authoring.customer_model import customer_model
from trainingsveld.authoring.proof import Proof, prove
from trainingsveld.authoring.style import style
from trainingsveld.authoring.uncollected import uncollected
from trainingsveld.dialogue import Case, open_case
from trainingsveld.feedback import is_method, read_method
from trainingsveld.scenario import LIMITS, Finding, Limits, Scenario, read, refuse_kind, unreadable

if TYPE_CHECKING:
    from trainingsveld.authoring.booth.recordings import LineRecording

_Recorded = Callable[[Scenario], Sequence["LineRecording"]]
_Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Checked:
    """One file, looked at.

    `readable` is false when nothing could be read at all; the one finding says why. `text` is what
    was read, for showing the line of a finding; bytes that are no UTF-8 are replaced in it.
    `proof` is there when the scenario could be read.
    """

    file: str
    findings: tuple[Finding, ...]
    text: str = ""
    readable: bool = True
    scenario: Scenario | None = None
    proof: Proof | None = None


def case_of(checked: Checked) -> Case | None:
    """Give the case of a file, to be played; None where it could not be read."""
    return open_case(checked.scenario, customer_model()) if checked.scenario else None


def check(data: bytes, *, limits: Limits = LIMITS) -> tuple[Finding, ...]:
    """Give everything wrong with a scenario, sorted by place."""
    return look_at(data, limits=limits).findings


def look_at(
    data: bytes,
    name: str = "",
    *,
    limits: Limits = LIMITS,
    recorded: _Recorded | None = None,
    cancelled: _Cancelled | None = None,
) -> Checked:
    """Check a text: read it, then prove what can be proved and look at its style.

    A text with steps and no nodes is a feedback method, and checked as one.

    `recorded` looks what is recorded of the case. `cancelled` is asked
    now and then; once it says yes, proof.Cancelled is raised.
    """
    with uncollected():
        return _look_at(data, name, limits, recorded, cancelled)


def _look_at(
    data: bytes, name: str, limits: Limits, recorded: _Recorded | None, cancelled: _Cancelled | None
) -> Checked:
    reading = read(data, limits=limits)
    if reading.values is not None and is_method(reading.values):
        return Checked(name, read_method(data, limits=limits).findings, _text(data))
    text = _text(data)
    if reading.scenario is None:
        return Checked(name, reading.findings, text)
    proof = prove(open_case(reading.scenario, customer_model()), text, cancelled=cancelled)
    lines = recorded(reading.scenario) if recorded else ()
    found = (*reading.findings, *proof.findings, *style(reading.scenario, text, lines))
    findings = sorted(found, key=lambda f: (f.line, f.column, f.code))
    return Checked(name, tuple(findings), text, True, reading.scenario, proof)


def check_file(path: Path, *, limits: Limits = LIMITS) -> Checked:
    """Check one file. What is no ordinary file is not opened: a pipe would keep us waiting.

    Never reads more than the limit and one byte.
    """
    try:
        refuse_kind(path.stat().st_mode)
        with path.open("rb") as stream:
            data = stream.read(limits.bytes + len(_MARK) + 1)
    except (OSError, ValueError) as error:
        return Checked(str(path), (unreadable(str(path), error),), readable=False)
    from trainingsveld.authoring.booth.recordings import recordings  # noqa: PLC0415 - draws in the map

    return look_at(data, str(path), limits=limits, recorded=partial(recordings, path))


def _text(data: bytes) -> str:
    return data.removeprefix(_MARK).decode("utf-8", "replace")


_MARK = b"\xef\xbb\xbf"
