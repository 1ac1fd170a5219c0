"""A map of a case as PNG, for the command line: drawn by the widget, without a window."""

import os
from pathlib import Path

from PySide6.QtWidgets import QApplication

from trainingsveld.authoring.map import Drawing, Marks
from trainingsveld.ui.look import Theme
from trainingsveld.ui.map.picture import write_picture


def draw_map(drawing: Drawing, marks: Marks, file: Path) -> None:
    """Write the picture. Raises OSError. No screen is needed."""
    if not QApplication.instance():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)  # noqa: S101 - nobody makes another kind
    Theme(application, "light")
    write_picture(drawing, marks, file)
