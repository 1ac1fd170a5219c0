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

IMPORTED = time.monotonic()

from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtGui import QPaintEvent  # noqa: E402

from trainingsveld.ui.ports import Desk  # noqa: E402
from trainingsveld.ui.window import MainWindow  # noqa: E402


class WatchedWindow(MainWindow):
    """The main window; the first time it has been painted, it says so and closes."""

    def __init__(self, desk: Desk) -> None:
        begun = time.monotonic()
        super().__init__(desk)
        self.marks = {"born": BORN, "imported": IMPORTED, "begun": begun, "built": time.monotonic()}

    def paintEvent(self, event: QPaintEvent) -> None:
        """Have the clock read once all that this paint brings along is on the screen."""
        super().paintEvent(event)
        if "painted" not in self.marks:
            self.marks["painted"] = 0.0
            QTimer.singleShot(0, self, self.finish)

    def finish(self) -> None:
        """Print the marks, and end the app as a click on its cross does."""
        self.marks["painted"] = time.monotonic()
        started = float(sys.argv[1])
        marks = {name: at - started for name, at in self.marks.items()}
        print(json.dumps({**marks, "cpu": time.process_time()}), flush=True)
        self.close()


if __name__ == "__main__":
    setattr(app, "MainWindow", WatchedWindow)  # noqa: B010 - pyright takes `=` for a mistake
    sys.exit(app.main())
