"""A copy of a case in the author's own folder, to record lines of one that is not theirs."""

import shutil
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from trainingsveld.authoring.booth.recordings import LineRecording
from trainingsveld.scenario import Scenario


def copy_of(case: Path, scenario: Scenario, lines: Sequence[LineRecording], folder: Path) -> Path:
    """Copy a case and its recordings into a folder of its own in `folder`; give the case's path.

    One that is there already stays as it is. All or nothing: it appears when it is whole. Raises
    OSError.
    """
    room = folder / scenario.id
    path = room / f"{scenario.id}.toml"
    if path.exists():
        return path
    folder.mkdir(parents=True, exist_ok=True)
    made = Path(tempfile.mkdtemp(dir=folder, prefix=".", suffix=".part"))
    try:
        shutil.copyfile(case, made / path.name)
        sounds = made / "audio" / scenario.language
        for line in lines:
            if line.file:
                sounds.mkdir(parents=True, exist_ok=True)
                number = f".{line.variant}" if line.variant > 1 else ""
                kind = _kind(line.file)
                shutil.copyfile(line.file, sounds / f"{line.node}{number}.{kind}")
        made.chmod(0o755)  # it was made for one user alone
        made.replace(room)
    except BaseException:
        with suppress(OSError):
            shutil.rmtree(made)
        raise
    return path


def _kind(file: Path) -> str:
    """Say by its first bytes what a recording is: those of a pack have names without meaning."""
    with file.open("rb") as sound:
        return "flac" if sound.read(4) == b"fLaC" else "wav"
