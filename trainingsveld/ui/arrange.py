"""Widgets beside and under each other, in a line of code each."""

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

Thing = QWidget | QLayout | int
"""A widget, a layout, or a number: a stretch of that weight."""


def row(*things: Thing, gap: int = 10, wide: int | None = None) -> QHBoxLayout:
    """Beside each other; the thing with the number `wide` takes the room that is left."""
    made = QHBoxLayout()
    fill(made, *things, gap=gap)
    if wide is not None:
        made.setStretch(wide, 1)
    return made


def column(*things: Thing, gap: int = 6) -> QVBoxLayout:
    """Under each other."""
    made = QVBoxLayout()
    fill(made, *things, gap=gap)
    return made


def fill(layout: QBoxLayout, *things: Thing, gap: int | None = None) -> None:
    """Put things into a box layout, margins aside."""
    if gap is not None:
        layout.setSpacing(gap)
    for thing in things:
        if isinstance(thing, int):
            layout.addStretch(thing)
        elif isinstance(thing, QLayout):
            layout.addLayout(thing)
        else:
            layout.addWidget(thing)


def empty(layout: QLayout) -> None:
    """Take every widget out of a layout and let go of it."""
    while (item := layout.takeAt(0)) is not None:  # pyright: ignore[reportUnnecessaryComparison] -- None past the end, whatever the stub says
        if widget := item.widget():
            widget.hide()  # a layout shows what it was given later: as a window of its own by then
            widget.setParent(None)
            widget.deleteLater()
