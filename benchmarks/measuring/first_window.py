"""The app, started as `python -m trainingsveld` does, until its window has been painted once.

A script of its own: `python first_window.py STARTED`, where STARTED is the monotonic clock at the
moment the process was asked for. Prints one JSON object: the seconds since then at which
it got where, and the seconds of processor time it had used by the end.
"""

import gc
import json
import sys
import time

BORN = time.monotonic()

from pathlib import Path  # noqa: E402 - the clock comes first

sys.path[0] = str(Path(__file__).resolve().parents[2])

from trainingsveld.cli.screen import has_screen  # noqa: E402 - what `__main__` does first

has_screen()
gc.disable()  # as `__main__` does

from trainingsveld import app  # noqa: E402
from trainingsveld.process.told_to_end import ToldToEnd  # noqa: E402

IMPORTED = time.monotonic()

from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: E402
from PySide6.QtWidgets import QWidget  # noqa: E402

from trainingsveld.ui import frame  # noqa: E402

MARKS = {"born": BORN, "imported": IMPORTED}


class WatchedFrame(frame.Frame):
    """The window; once its first page has been painted, it says when and closes."""

    def come_up(self) -> None:
        """Read the clock when the window is on the screen, empty as it is."""
        MARKS["begun"] = time.monotonic()
        super().come_up()
        MARKS["painted"] = time.monotonic()
        MARKS["cpu"] = time.process_time()

    def hold(self, content: QWidget) -> None:
        """Have the clock read once more after the first paint of the page."""
        super().hold(content)
        MARKS["built"] = time.monotonic()
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait until all that this paint brings along is on the screen."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self.finish)
        return False

    def finish(self) -> None:
        """Print the marks, and end the app as a click on its cross does."""
        MARKS["usable"] = time.monotonic()
        started = float(sys.argv[1])
        marks = {name: at if name == "cpu" else at - started for name, at in MARKS.items()}
        print(json.dumps(marks), flush=True)
        self.close()


if __name__ == "__main__":
    setattr(app, "Frame", WatchedFrame)  # noqa: B010 - pyright takes `=` for a mistake
    with ToldToEnd() as told:
        app.main(None, told)
