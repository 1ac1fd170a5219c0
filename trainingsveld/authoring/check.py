"""Checking a scenario file: what is wrong with it, and where. Reads files, prints nothing."""

import errno
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from trainingsveld.authoring.customer_model import customer_model
from trainingsveld.authoring.proof import Proof, prove
from trainingsveld.dialogue import open_case
from trainingsveld.scenario import LIMITS, Finding, Limits, Scenario, read


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


def check(data: bytes, *, limits: Limits = LIMITS) -> tuple[Finding, ...]:
    """Give everything wrong with a scenario, sorted by place."""
    return look_at(data, limits=limits).findings


def look_at(
    data: bytes,
    name: str = "",
    *,
    limits: Limits = LIMITS,
    cancelled: Callable[[], bool] | None = None,
) -> Checked:
    """Check a text: read it, then prove what can be proved and look at its style.

    `cancelled` is asked now and then; once it says yes, proof.Cancelled is raised.
    """
    reading = read(data, limits=limits)
    text = data.removeprefix(_MARK).decode("utf-8", "replace")
    if reading.scenario is None:
        return Checked(name, reading.findings, text)
    proof = prove(open_case(reading.scenario, customer_model()), text, cancelled=cancelled)
    findings = sorted(
        (*reading.findings, *proof.findings), key=lambda f: (f.line, f.column, f.code)
    )
    return Checked(name, tuple(findings), text, True, reading.scenario, proof)


def check_file(path: Path, *, limits: Limits = LIMITS) -> Checked:
    """Check one file. Never reads more of it than the limit and one byte."""
    try:
        with path.open("rb") as stream:
            data = stream.read(limits.bytes + len(_MARK) + 1)
    except (OSError, ValueError) as error:
        return Checked(str(path), (_unreadable(path, error),), readable=False)
    return look_at(data, str(path), limits=limits)


_MARK = b"\xef\xbb\xbf"
_CODES = {
    errno.ENOENT: "TV0121",
    errno.ENOTDIR: "TV0121",
    errno.EISDIR: "TV0122",
    errno.EACCES: "TV0123",
    errno.EPERM: "TV0123",
}


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # it lies in a folder that is closed to us
        return False


def _unreadable(path: Path, error: OSError | ValueError) -> Finding:
    number = error.errno if isinstance(error, OSError) else None
    code = _CODES.get(number or 0, "TV0124")
    if code == "TV0123" and _is_folder(path):  # Windows says "no permission" of a folder
        code = "TV0122"
    reason = error.strerror if isinstance(error, OSError) else str(error)
    return Finding(code, "error", 1, 1, {"value": str(path), "reason": reason or "?"})
