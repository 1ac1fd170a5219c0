"""The lines of a case, one under the other, with a sign and a word for how far each is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from trainingsveld.authoring.booth.recordings import LineRecording
from trainingsveld.ui.arrange import column, empty
from trainingsveld.ui.booth.words import SIGNS, status_words
from trainingsveld.ui.look import ScrollColumn, current_tokens, draw_icon, font
from trainingsveld.ui.look.paint import box, focus_ring, line, smooth

_HIGH, _SIDE, _ICON = 54, 12, 18
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class LineRow(QAbstractButton):
    """One line: where it is, its first words, how far it is. Checked is the one on the stage."""

    def __init__(self, one: LineRecording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = one
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_line(one)

    def show_line(self, one: LineRecording) -> None:
        """Show it as it now is."""
        self._line = one
        self.setAccessibleName(f"{self._where()}: {one.text}")
        self.setAccessibleDescription(status_words(one.status))
        self.update()

    def sizeHint(self) -> QSize:
        """A row of the list."""
        return QSize(300, _HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = smooth(self)
        scheme = current_tokens()
        rect = QRectF(self.rect())
        if self.isChecked():
            box(painter, rect, 9, QColor(scheme.accent_soft), QColor(scheme.accent), 2)
        elif self.underMouse():
            box(painter, rect, 9, QColor(scheme.sunken))
        sign, ink = SIGNS[self._line.status]
        draw_icon(painter, sign, _SIDE, (_HIGH - _ICON) / 2, _ICON, scheme.ink(ink))
        left = _SIDE + _ICON + 10
        room = rect.adjusted(left, 7, -_SIDE, 0)
        room.setHeight(18)
        line(painter, room, self._line.text, font("body"), scheme.ink("text"))
        room.moveTop(room.top() + 22)
        word = status_words(self._line.status)
        right = Qt.AlignmentFlag.AlignRight
        line(painter, room, word, font("tiny"), scheme.ink(ink), right)
        room.setRight(room.right() - 110)
        line(painter, room, self._where(), font("tiny"), scheme.ink("muted"))
        if self.hasFocus():
            focus_ring(painter, rect, 9)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows are the list's: a button would only move the focus."""
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _where(self) -> str:
        number = f" · {self._line.variant}" if self._line.variant > 1 else ""
        return f"{self._line.node}{number}"


class LineList(ScrollColumn):
    """Tab comes to the line on the stage; the arrows go to the others. `chosen` is told a place."""

    def __init__(self, chosen: Callable[[int], None], parent: QWidget | None = None) -> None:
        super().__init__(margins=6, gap=0, parent=parent)
        self._told = chosen
        self._rows: list[LineRow] = []
        self._list = column(gap=2)
        self.column.addLayout(self._list)
        self.column.addStretch()
        self.setMinimumWidth(300)

    def show_lines(self, lines: Sequence[LineRecording], now: int) -> None:
        """Show these; `now` is the place of the one on the stage."""
        if len(lines) != len(self._rows):
            empty(self._list)
            self._rows = [self._row(place, one) for place, one in enumerate(lines)]
        for place, (row, one) in enumerate(zip(self._rows, lines, strict=True)):
            row.show_line(one)
            row.setChecked(place == now)
            wanted = Qt.FocusPolicy.StrongFocus if place == now else Qt.FocusPolicy.ClickFocus
            row.setFocusPolicy(wanted)
        if now < len(self._rows):
            self.ensureWidgetVisible(self._rows[now], 0, 2 * _HIGH)

    def take_focus(self, now: int) -> None:
        """Put the focus on the line on the stage."""
        if now < len(self._rows):
            self._rows[now].setFocus()

    def has_focus(self) -> bool:
        """Whether a line has the focus."""
        return any(row.hasFocus() for row in self._rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from line to line."""
        step = _STEPS.get(Qt.Key(event.key()))
        now = next((place for place, row in enumerate(self._rows) if row.isChecked()), 0)
        if step is None:
            super().keyPressEvent(event)
        elif 0 <= now + step < len(self._rows):
            self._told(now + step)

    def _row(self, place: int, one: LineRecording) -> LineRow:
        row = LineRow(one)
        row.clicked.connect(lambda: self._told(place))
        self._list.addWidget(row)
        return row
