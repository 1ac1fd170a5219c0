"""A map as an image, for a file."""

from math import sqrt
from pathlib import Path

from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QPixmap

from trainingsveld.authoring.map import Drawing, Marks
from trainingsveld.ui.map.canvas import MARGIN, Canvas

_LONGEST, _MOST = 16_000, 60_000_000
"""Pixels along an edge, and in all: what image viewers still open."""


def write_picture(drawing: Drawing, marks: Marks, file: Path) -> None:
    """Write the whole map as PNG, at life size or as large as an image may be. Raises OSError.

    Needs a QApplication; no window is opened.
    """
    left, top, right, bottom = drawing.box
    wide, high = right - left, bottom - top
    scale = min(1.0, _LONGEST / max(wide, high), sqrt(_MOST / (wide * high)))
    canvas = Canvas()
    size = QSize(round(wide * scale + 2 * MARGIN), round(high * scale + 2 * MARGIN))
    canvas.resize(size)
    canvas.show_drawing(drawing)
    canvas.show_marks(marks)
    canvas.look_at_all()
    image = QPixmap(size)
    canvas.render(image)
    memory = QBuffer()
    memory.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(memory, "PNG")
    file.write_bytes(memory.data().data())
