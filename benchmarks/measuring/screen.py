"""Screens to measure on: none (Qt draws into memory), and a virtual X server if there is one."""

import os
import shutil
import subprocess
from collections.abc import Generator
from contextlib import contextmanager


def offscreen() -> dict[str, str]:
    """Give the environment of a program that draws into memory."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


@contextmanager
def xvfb() -> Generator[dict[str, str] | None]:
    """Run a virtual X server and give the environment of a program that draws there, or None."""
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
