"""What the proof has found, by its path in the text; places come later, if there is anything."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from trainingsveld.scenario import Finding
from trainingsveld.scenario.places import Places
from trainingsveld.scenario.report import At, Path

Owner = Literal["scenario", "node", "reply", "criterion", "action", "variable", "test", "invariant"]


@dataclass(frozen=True, slots=True)
class Doubt:
    """One finding: what it is about (`owner` and `name`), where, and the words that lead there."""

    code: str
    path: Path
    owner: Owner
    name: str
    at: At = "value"
    params: Mapping[str, str] = field(default_factory=dict[str, str])
    witness: tuple[str, ...] = ()


def placed(doubts: list[Doubt], text: str) -> tuple[Finding, ...]:
    """Give the findings in the order of the text; without a text all stand at its beginning."""
    if not doubts:
        return ()
    places = _places(text) if text else None
    found: list[Finding] = []
    for doubt in doubts:
        line, column = places.place(doubt.path, doubt.at) if places else (1, 1)
        params = {"owner": doubt.owner, "name": doubt.name, **doubt.params}
        severity = "error" if doubt.code < "TV05" else "warning"
        found.append(Finding(doubt.code, severity, line, column, params, doubt.witness))
    return tuple(sorted(found, key=lambda f: (f.line, f.column, f.code)))


@lru_cache(maxsize=1)
def _places(text: str) -> Places:
    """Give the places of a text; what is proved of it and its style ask one after the other."""
    return Places(text)


def holds_always(path: Path, owner: Owner, name: str, part: str = "when") -> Doubt:
    """Give the finding that a guard always holds; `part` says where at its owner it stands."""
    return Doubt("TV0505", path, owner, name, "key", {"part": part})
