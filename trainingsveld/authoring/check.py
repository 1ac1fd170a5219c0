"""Checking a scenario file: what is wrong with it, and where. Reads files, prints nothing."""

from dataclasses import dataclass
from pathlib import Path

from trainingsveld.scenario import LIMITS, Finding, Limits, Scenario, read, refuse_kind, unreadable


@dataclass(frozen=True, slots=True)
class Checked:
    """One file, looked at.

    `readable` is false when nothing could be read at all; the one finding says why. `text` is what
    was read, for showing the line of a finding; bytes that are no UTF-8 are replaced in it.
    """

    file: str
    findings: tuple[Finding, ...]
    text: str = ""
    readable: bool = True
    scenario: Scenario | None = None


def check(data: bytes, *, limits: Limits = LIMITS) -> tuple[Finding, ...]:
    """Give everything wrong with a scenario, sorted by place."""
    return read(data, limits=limits).findings


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
    reading = read(data, limits=limits)
    text = data.removeprefix(_MARK).decode("utf-8", "replace")
    return Checked(str(path), reading.findings, text, True, reading.scenario)


_MARK = b"\xef\xbb\xbf"
