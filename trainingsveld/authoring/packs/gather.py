"""Collecting what goes into a pack: cases that work, and their recordings and pictures.

Names inside the pack follow from the ids of the cases, so that it does not matter what an author
calls the files or in which folder they lie.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from trainingsveld.authoring.check import check_file
from trainingsveld.authoring.packs.door import MOST_RECORDING, Listen
from trainingsveld.authoring.packs.picture import MOST_BYTES as MOST_PICTURE
from trainingsveld.authoring.packs.picture import is_sound_picture
from trainingsveld.scenario import Scenario
from trainingsveld.scenario.packs import MANIFEST, PackFault, look_at_name
from trainingsveld.scenario.recordings import READ_WHEN, LineKey, folders_of, line_of

_MARK = b"\xef\xbb\xbf"


@dataclass(slots=True)
class Gathered:
    """Files by their name in the pack. `left_out` are those that no case has a use for."""

    files: dict[str, Path] = field(default_factory=dict[str, Path])
    hashes: dict[str, str] = field(default_factory=dict[str, str])
    languages: set[str] = field(default_factory=set[str])
    left_out: list[Path] = field(default_factory=list[Path])


def gather(paths: Sequence[Path], listen: Listen) -> Gathered:
    """Collect from folders and case files. Raises PackFault, and OSError for what is unreadable."""
    found = Gathered()
    cases = _sound_cases(paths)
    ids = Counter(name for name, _ in cases)
    for (name, language), (path, scenario) in cases.items():
        found.languages.add(language)
        file = name if ids[name] == 1 else f"{name}.{language}"  # siblings: each by its language
        _add(found, f"{name}/{file}.toml", path)
        _recordings(found, path, scenario, listen)
    for path in _pictures(paths):
        _picture(found, path)
    _leave_out(found, paths)
    return found


def _sound_cases(paths: Sequence[Path]) -> dict[tuple[str, str], tuple[Path, Scenario]]:
    """Read the cases, by id and language: the same case may be there in several languages."""
    found: dict[tuple[str, str], tuple[Path, Scenario]] = {}
    for path in _cases(paths):
        path.stat()  # what is not there is said as such
        checked = check_file(path)
        wrong = [finding for finding in checked.findings if finding.severity == "error"]
        if checked.scenario is None or wrong:
            raise PackFault("case", str(path), wrong[0])
        key = (checked.scenario.id, checked.scenario.language)
        if key in found:
            raise PackFault("same-case", str(path), other=str(found[key][0]))
        found[key] = (path, checked.scenario)
    return found


def load_case(path: Path) -> bytes:
    """Read a case the same way whatever system it was saved on."""
    return path.read_bytes().removeprefix(_MARK).replace(b"\r\n", b"\n")


def load(path: Path) -> bytes:
    """Read a file that goes into a pack."""
    return load_case(path) if path.suffix == ".toml" else path.read_bytes()


def _cases(paths: Sequence[Path]) -> list[Path]:
    found = [path for path in paths if path.suffix == ".toml" or not path.is_dir()]
    found = [path for path in found if path.suffix.lower() != ".png" and path.name != MANIFEST]
    for folder in (path for path in paths if path.is_dir()):
        inside = [*folder.glob("*.toml"), *folder.glob("*/*.toml")]
        inside = [path for path in inside if not path.name.endswith(".map.toml")]
        found += sorted(path for path in inside if path.name != MANIFEST)
    return found


def _pictures(paths: Sequence[Path]) -> list[Path]:
    found = [path for path in paths if path.suffix.lower() == ".png"]
    for folder in (path for path in paths if path.is_dir()):
        found += sorted(folder.glob("*.png"))
    return found


def _picture(found: Gathered, path: Path) -> None:
    name = path.name.lower()
    look_at_name(name)
    if not is_sound_picture(_read(path, MOST_PICTURE)):
        raise PackFault("picture", str(path))
    _add(found, name, path)


def _recordings(found: Gathered, case: Path, scenario: Scenario, listen: Listen) -> None:
    """Take the recordings of moments that this case has; a line's own go before shared ones.

    In the pack each case has a folder to itself, wherever its recordings lay.
    """
    taken: set[LineKey] = set()
    for parts in folders_of(scenario.id, scenario.language):
        folder = case.parent.joinpath(*parts)
        if folder.is_dir():
            taken |= _recordings_in(found, folder, scenario, taken, listen)


def _recordings_in(
    found: Gathered, folder: Path, scenario: Scenario, taken: set[LineKey], listen: Listen
) -> set[LineKey]:
    lines: set[LineKey] = set()
    for path in sorted(folder.iterdir()):
        line = line_of(path.name)
        if line is None or line[0] not in scenario.nodes or line in taken:
            continue
        if path.is_symlink() or not path.is_file():
            raise PackFault("link", str(path))
        if not listen(_read(path, MOST_RECORDING)):
            raise PackFault("recording", str(path))
        _add(found, f"{scenario.id}/audio/{scenario.language}/{path.name.lower()}", path)
        lines.add(line)
    return lines


def _read(path: Path, most: int) -> bytes:
    if path.stat().st_size > most:
        raise PackFault("big", str(path), most=str(most // 1024))
    return path.read_bytes()


def _add(found: Gathered, name: str, path: Path) -> None:
    look_at_name(name)
    if name in found.files:
        raise PackFault("twice", str(path), other=str(found.files[name]))
    found.files[name] = path
    found.hashes[name] = hashlib.sha256(load(path)).hexdigest()


def _leave_out(found: Gathered, paths: Iterable[Path]) -> None:
    used = {*found.files.values()}
    for folder in (path for path in paths if path.is_dir()):
        for path in sorted(folder.rglob("*")):
            hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
            ours = path.name in (MANIFEST, READ_WHEN)
            if path.is_file() and path not in used and not ours and not hidden:
                found.left_out.append(path)
