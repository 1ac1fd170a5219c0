"""The lines of a case and what was recorded of each. Reads and writes files, knows no sound."""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Literal

from trainingsveld.authoring.booth.put import put
from trainingsveld.authoring.booth.read_when import read_when, write_read_when
from trainingsveld.authoring.map.side_file import SUFFIX
from trainingsveld.scenario import Scenario
from trainingsveld.scenario.packs import MANIFEST
from trainingsveld.scenario.recordings import LineKey, best_of, folders_of, line_of

Status = Literal["missing", "recorded", "changed"]
_MOST = 20_000  # names in a folder; the rest is not looked at


@dataclass(frozen=True, slots=True)
class LineRecording:
    """One line: its text now, and its recording. `old` is the text that was read, if another."""

    node: str
    variant: int
    text: str
    status: Status = "missing"
    file: Path | None = None
    old: str = ""

    @property
    def key(self) -> LineKey:
        """What names it."""
        return self.node, self.variant


def recordings(
    case: Path, scenario: Scenario, listed: Sequence[tuple[str, Path]] = ()
) -> tuple[LineRecording, ...]:
    """Look at every line of a case, in the author's order.

    Of an installed pack the recordings are `listed`, as `<language>/<name>` with where they lie.
    """
    found: dict[LineKey, Path] = {}
    texts: dict[Path, str] = {}
    if listed:
        start = f"{scenario.language}/"
        found = best_of((name.removeprefix(start), path) for name, path in listed)
    else:
        for parts in reversed(folders_of(scenario.id, scenario.language)):
            folder = case.parent.joinpath(*parts)
            found |= best_of(_sounds(folder))
            texts |= {folder / name: text for name, text in read_when(folder).items()}
    return tuple(
        _seen(LineRecording(node.id, number, variant.text), found, texts)
        for node in scenario.nodes.values()
        for number, variant in enumerate(node.say, 1)
    )


def recording_folder(case: Path, scenario: Scenario) -> Path:
    """Say where new recordings of a case go: beside it, apart from those of cases it lies with."""
    own, shared = folders_of(scenario.id, scenario.language)
    return case.parent.joinpath(*(shared if _alone(case) else own))


def may_write(folder: Path) -> bool:
    """Say whether recordings may be put there, as far as rights tell."""
    there = next(place for place in (folder, *folder.parents) if place.exists())
    return there.is_dir() and os.access(there, os.W_OK | os.X_OK)


def keep_recording(folder: Path, line: LineRecording, sound: bytes, kind: str) -> Path:
    """Put a recording there in the place of what the line had in this folder. Raises OSError.

    `kind` is "flac" or "wav". First the sound, then what was read: a kill between the two leaves a
    recording that at worst counts as of another text.
    """
    number = f".{line.variant}" if line.variant > 1 else ""
    path = folder / f"{line.node}{number}.{kind}"
    put(path, sound)
    texts = {name: text for name, text in read_when(folder).items() if line_of(name) != line.key}
    write_read_when(folder, {**texts, path.name: line.text})
    for name, other in _sounds(folder):
        if line_of(name) == line.key and not other.samefile(path):
            other.unlink()
    return path


def delete_recording(line: LineRecording) -> None:
    """Take away every recording of the line in the folder its sound lies in. Raises OSError."""
    if line.file is None:
        return
    folder = line.file.parent
    for name, path in _sounds(folder):
        if line_of(name) == line.key:
            path.unlink()
    texts = read_when(folder)
    left = {name: text for name, text in texts.items() if line_of(name) != line.key}
    if left != texts:
        write_read_when(folder, left)


def _seen(line: LineRecording, found: dict[LineKey, Path], texts: dict[Path, str]) -> LineRecording:
    path = found.get(line.key)
    if path is None:
        return line
    read = texts.get(path, line.text)
    if read.split() == line.text.split():
        return LineRecording(line.node, line.variant, line.text, "recorded", path)
    return LineRecording(line.node, line.variant, line.text, "changed", path, read)


def _sounds(folder: Path) -> Iterator[tuple[str, Path]]:
    """Each recording in a folder; a link that leads out of it is none, as in play."""
    with suppress(OSError, RuntimeError):
        inside = folder.resolve(strict=True)
        for path in sorted(islice(folder.iterdir(), _MOST)):
            if line_of(path.name) and path.is_file() and path.resolve().is_relative_to(inside):
                yield path.name, path


def _alone(case: Path) -> bool:
    others: list[Path] = []
    with suppress(OSError):
        others = [path for path in case.parent.glob("*.toml") if path.name != MANIFEST]
    return all(path == case or path.name.endswith(SUFFIX) for path in others)
