"""The model that is measured: one that was named, the user's own, or that of the tests."""

import shutil
import tempfile
from pathlib import Path

from tests.speech.recognition.whisper_base import put_together, why_not
from trainingsveld.store import find_home


def model_folder(named: Path | None) -> Path:
    """Give its folder, which may not be there. The tests' model is put together once."""
    own = named or find_home().models / "whisper-base"
    if named or own.is_dir() or why_not():
        return own
    folder = Path(tempfile.gettempdir()) / "trainingsveld-models" / "whisper-base"
    if (folder / "vocabulary.json").is_file():  # it comes last
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    return put_together(folder)
