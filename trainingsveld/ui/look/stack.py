"""Layouts in one line, for pages: things beside each other, things under each other."""

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

Thing = QWidget | QLayout | int
"""A widget, a layout, or a stretch of that weight."""


def row(*things: Thing, gap: int = 10) -> QHBoxLayout:
    """Things beside each other, without margins."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(gap)
    fill(made, *things)
    return made


def column(*things: Thing, gap: int = 6) -> QVBoxLayout:
    """Things under each other, without margins."""
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(gap)
    fill(made, *things)
    return made


def fill(box: QHBoxLayout | QVBoxLayout, *things: Thing) -> None:
    """Add things to a row or column that is there already."""
    for thing in things:
        if isinstance(thing, int):
            box.addStretch(thing)
        elif isinstance(thing, QLayout):
            box.addLayout(thing)
        else:
            box.addWidget(thing)
