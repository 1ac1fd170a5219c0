"""Where the app is measured: in a data folder of its own, without a screen or on a virtual one."""

import os
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path


def app_environment(home: Path, byte_code: Path) -> dict[str, str]:
    """Give the environment of the app with a data folder of its own.

    Where byte code is not to be written, it is kept in the folder `byte_code`: a second start is
    warm on every machine.
    """
    mine = {
        "QT_QPA_PLATFORM": "offscreen",
        "TRAININGSVELD_HOME": str(home),
        "PYTHONSAFEPATH": "1",
    }
    if sys.dont_write_bytecode:
        mine |= {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(byte_code)}
    return {**os.environ, **mine}


@contextmanager
def xvfb() -> Generator[dict[str, str] | None]:
    """Run a virtual X server and give what the environment needs to draw there, or None."""
    if not shutil.which("Xvfb"):
        yield None
        return
    told, tell = os.pipe()
    command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(tell,), stderr=subprocess.DEVNULL) as server:
        os.close(tell)
        try:
            with open(told, encoding="ascii") as display:  # noqa: PTH123 - a pipe has no path
                number = display.readline().strip()
            yield (
                {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
                if number
                else None
            )
        finally:
            server.terminate()
