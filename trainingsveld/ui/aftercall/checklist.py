"""Looking the e-mail over: one's own view first, then everybody's, and both side by side."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from trainingsveld.session.aftercall import Work, WorkStep
from trainingsveld.ui.look import Icon, PlainText, TickBox


class Checklist(QWidget):
    """The author's list. While it is looked over there are boxes; afterwards what was seen."""

    def __init__(self) -> None:
        super().__init__()
        self._boxes: list[TickBox] = []
        self._drawn: tuple[object, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(0, 1)

    def retranslate(self) -> None:
        """Draw it anew when it is next shown."""
        self._drawn = ()

    def seen(self) -> tuple[bool, ...]:
        """Which lines are ticked."""
        return tuple(box.isChecked() for box in self._boxes)

    def take_focus(self) -> None:
        """Begin at the first line."""
        if self._boxes:
            self._boxes[0].setFocus()

    def show_work(self, lines: tuple[str, ...], work: Work) -> None:
        """Draw the list as this step needs it; ticks stay while it is the same."""
        now = (lines, work.step, work.own, work.together)
        if now == self._drawn:
            return
        self._drawn = now
        self._clear()
        if work.step is WorkStep.OVER:
            self._show_both(lines, work)
            return
        asks = work.step is not WorkStep.DOING
        for at, line in enumerate(lines):
            self._grid.addWidget(PlainText(line), at, 0)
            if asks:
                box = TickBox(line)
                self._boxes.append(box)
                self._grid.addWidget(box, at, 1, Qt.AlignmentFlag.AlignTop)
                box.show()  # now, or it cannot have the focus yet

    def _show_both(self, lines: tuple[str, ...], work: Work) -> None:
        columns = [(self.tr("Own view"), work.own)]
        if work.together:
            columns.append((self.tr("Together"), work.together))
        for place, (head, seen) in enumerate(columns, 1):
            self._grid.addWidget(PlainText(head, "small", "muted"), 0, place)
            for at, yes in enumerate(seen, 1):
                sign = Icon("check" if yes else "minus", "accent" if yes else "muted", 18)
                sign.setAccessibleName(self.tr("is in it") if yes else self.tr("not yet"))
                self._grid.addWidget(sign, at, place, Qt.AlignmentFlag.AlignCenter)
        for at, line in enumerate(lines, 1):
            self._grid.addWidget(PlainText(line), at, 0)

    def _clear(self) -> None:
        self._boxes = []
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
