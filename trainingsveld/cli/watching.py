"""Doing something again whenever a file changes, until Ctrl+C."""

import sys
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from trainingsveld.authoring.watch import Pause, changes
from trainingsveld.cli.source import say
from trainingsveld.wording.phrases import phrase

CLEAR = "\x1b[2J\x1b[3J\x1b[H"


def watch(
    paths: Sequence[Path], look: Callable[[], int], language: str, pause: Pause = time.sleep
) -> int:
    """Look now, and after every change. Ctrl+C is how it is meant to end, so the result is 0.

    Findings go to the output; what is said about watching goes beside it.
    """
    screen = sys.stdout.isatty()
    try:
        for _ in changes(paths, pause):
            if screen:
                sys.stdout.write(CLEAR)
            look()
            sys.stdout.flush()
            now = datetime.now().astimezone().strftime("%H:%M:%S")
            say(phrase("watched_at", language, time=now))
            say(phrase("watching", language))
    except KeyboardInterrupt:
        sys.stdout.write("\n" if screen else "")
    return 0
