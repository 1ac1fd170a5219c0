"""What the room costs the program before it speaks."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("heavy", ["numpy", "sounddevice", "pyttsx3", "PySide6", "rtoml"])
def test_the_main_process_never_loads_what_belongs_to_the_others(heavy):
    code = f"import trainingsveld.speech.engines, sys; sys.exit({heavy!r} in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


def test_the_voice_process_starts_without_asyncio():
    code = "import trainingsveld.speech.voice_process, sys; sys.exit('asyncio' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)
