"""The map beside the text; while the text is broken it stays, and says of when it is."""

from dataclasses import replace

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QWidget

from trainingsveld.authoring.map import Box, Drawing, Marks
from trainingsveld.authoring.workbench import Picture
from trainingsveld.ui.arrange import column
from trainingsveld.ui.look import PlainText
from trainingsveld.ui.map import CaseMap
from trainingsveld.ui.page import Page


class MapPane(Page):
    """`chosen` tells a moment somebody wants to go to, `moved` where one was put."""

    chosen = Signal(str)
    moved = Signal(str, float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._map = CaseMap()
        self._marks = Marks()
        self._drawing: Drawing | None = None
        self._drawn_at = QTime()
        self._broken_line = 0
        self._note = PlainText("", "small", "warn")
        self._map.chosen.connect(self.chosen)
        self._map.moved.connect(self.moved)
        whole = column(self._note, self._map, gap=6)
        whole.setStretch(1, 1)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        self.retranslate()

    def forget(self) -> None:
        """Show no case any more."""
        self._drawing, self._marks, self._broken_line = None, Marks(), 0
        self._map.show_case(Drawing((), (), Box(0, 0, 0, 0)))
        self.retranslate()

    def show_picture(self, picture: Picture) -> None:
        """Show a drawing that is up to date."""
        self._drawn_at = QTime.currentTime()
        if picture.drawing != self._drawing:
            self._drawing = picture.drawing
            self._map.show_case(picture.drawing)
        self._marks = replace(picture.marks, current=self._marks.current)
        self._map.show_marks(self._marks)

    def show_broken(self, line: int) -> None:
        """Say that a line has an error, so that the drawing is of before; 0 is none."""
        if line != self._broken_line:
            self._broken_line = line
            self.retranslate()

    def show_current(self, node: str | None) -> None:
        """Show where a play stands."""
        self._marks = replace(self._marks, current=node)
        self._map.show_marks(self._marks)

    def select(self, node: str | None) -> None:
        """Mark the moment somebody is writing at."""
        if node != self._map.selection() and not self._map.hasFocus():
            self._map.select(node)

    def focus(self) -> None:
        """Put the focus on the map."""
        self._map.setFocus()

    def note(self) -> str:
        """What is said about the drawing's age; "" while it is up to date."""
        return self._note.text() if self._broken_line else ""

    def retranslate(self) -> None:
        """Follow the language."""
        if not self._broken_line:
            text = ""
        elif self._drawing is None:
            text = self.tr("The map appears once the error in line {0} is mended.").replace(
                "{0}", str(self._broken_line)
            )
        else:
            text = self.tr("This drawing is of {0}, before the error in line {1}.").format(
                self._drawn_at.toString("HH:mm"), self._broken_line
            )
        self._note.setText(text)
        self._note.setVisible(bool(text))
