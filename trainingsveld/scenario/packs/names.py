"""The names files may have in a pack. They are only ever compared: no path is made from one."""

import re
from typing import Literal

from trainingsveld.scenario.packs.fault import PackFault

Kind = Literal["case", "recording", "picture"]

LONGEST = 200
"""Characters in a name, folders included."""
DEEPEST = 6
"""Parts of a name, the file's own included."""

_PART = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*(?<!\.)")
_DRIVE = re.compile(r"[A-Za-z]:")
_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in range(10)]
)
"""Names that Windows keeps for itself, with any ending."""
_RECORDING = re.compile(
    r"(?P<folder>(?:[^/]+/)*)audio/(?P<language>[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)/"
    r"(?P<name>[a-z][a-z0-9-]{0,63}(?:\.[1-9][0-9]{0,3})?\.(?:flac|wav))"
)


def look_at_name(name: str) -> None:
    """Raise PackFault for a name that could mean something else on some computer."""
    if "\0" in name:
        raise PackFault("name-nul", name)
    if name.startswith(("/", "\\")) or _DRIVE.match(name):
        raise PackFault("name-absolute", name)
    if "\\" in name:
        raise PackFault("name-backslash", name)
    parts = name.split("/")
    if any(part in ("", ".", "..") for part in parts):
        raise PackFault("name-parent", name)
    if len(name) > LONGEST or len(parts) > DEEPEST:
        raise PackFault("name-long", name, most=str(LONGEST), deep=str(DEEPEST))
    if not all(_PART.fullmatch(part) for part in parts):
        raise PackFault("name-letters", name)
    if any(part.lower().partition(".")[0] in _DEVICES for part in parts):
        raise PackFault("name-reserved", name)


def kind_of(name: str) -> Kind | None:
    """Say what a file is by its name; None for what does not belong in a pack."""
    if _RECORDING.fullmatch(name):
        return "recording"
    folder, _, last = name.rpartition("/")
    if last.endswith(".png"):
        return "picture"
    in_audio = "audio" in folder.split("/")
    if in_audio or last == "pack.toml" or last.endswith(".map.toml"):
        return None
    return "case" if last.endswith(".toml") else None


def recording_of(name: str) -> tuple[str, str, str] | None:
    """Take a recording's name apart: the folder of its case (with `/`), language, own name."""
    found = _RECORDING.fullmatch(name)
    return (found["folder"], found["language"], found["name"]) if found else None
