"""An empty window of Qt's, painted once: what no program with PySide6 can be faster than.

A script of its own, as first_window.py, and it prints the same marks.
"""

import json
import sys
import time

BORN = time.monotonic()

from PySide6.QtCore import Qt, QTimer  # noqa: E402 - the clock comes first
from PySide6.QtGui import QPaintEvent  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

IMPORTED = time.monotonic()


class BareWindow(QWidget):
    """Paints its background, and ends."""

    def __init__(self) -> None:
        self.marks = {"born": BORN, "imported": IMPORTED, "begun": time.monotonic()}
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(1280, 800)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Have the clock read once it is on the screen."""
        super().paintEvent(event)
        QTimer.singleShot(0, self, self.finish)

    def finish(self) -> None:
        """Print the marks, and end."""
        self.marks["painted"] = time.monotonic()
        started = float(sys.argv[1])
        marks = {name: at - started for name, at in self.marks.items()}
        print(json.dumps({**marks, "cpu": time.process_time()}), flush=True)
        QApplication.quit()


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    window = BareWindow()
    window.show()
    sys.exit(application.exec())
