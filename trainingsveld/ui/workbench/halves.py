"""How the parts of the workbench lie: text above findings at the left, map or play at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


def halves(text: QWidget, findings: QWidget, sides: QWidget) -> QSplitter:
    """Put them beside and above each other; each border can be moved, and nothing disappears."""
    left = QSplitter(Qt.Orientation.Vertical)
    left.addWidget(text)
    left.addWidget(findings)
    left.setStretchFactor(0, 3)
    left.setStretchFactor(1, 2)
    left.setSizes([370, 250])
    whole = QSplitter(Qt.Orientation.Horizontal)
    whole.addWidget(left)
    whole.addWidget(sides)
    whole.setStretchFactor(0, 4)
    whole.setStretchFactor(1, 3)
    whole.setSizes([600, 440])
    for one in (left, whole):
        one.setChildrenCollapsible(False)
        one.setHandleWidth(10)
    return whole
