"""The app with a clock on the wall that is told: seconds since 1970, in a file of the data folder.

Only what an afternoon goes by; voices, timers and the rest take the time they take.
"""

import os
import runpy
from pathlib import Path

from trainingsveld.ui.afternoon import clock

FILE = "told-time"


def told() -> int:
    """Say what the file says."""
    return int((Path(os.environ["TRAININGSVELD_HOME"]) / FILE).read_text())


if __name__ == "__main__":
    clock.now = told
    runpy.run_module("trainingsveld", run_name="__main__", alter_sys=True)
