"""The list of what is wrong: each with how bad it is, its sentence, and the line it is about."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from trainingsveld.scenario import Severity
from trainingsveld.ui.look import current_tokens, draw_icon, font
from trainingsveld.ui.look.paint import box, line

_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_ICON, _LEFT, _RIGHT, _TOP = 16, 38, 90, 7
_SEVERITY = Qt.ItemDataRole.UserRole + 1
_PLACE = Qt.ItemDataRole.UserRole + 2
_EITHER = QModelIndex | QPersistentModelIndex
_MOST_HEIGHTS = 1000


class Row(NamedTuple):
    """What a row shows: the sentence, how bad it is, and where it is in words."""

    words: str
    severity: Severity
    place: str


class FindingList(QListWidget):
    """The list; Enter tells the row."""

    entered_row = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()
        self.setItemDelegate(_RowDrawing(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(72)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """List these; rows that say what they said before stay, so that little is drawn anew."""
        before, self._rows = self._rows, tuple(rows)
        head = _alike(before, self._rows)
        tail = _alike(before[head:][::-1], self._rows[head:][::-1])
        old, new = len(before) - tail, len(self._rows) - tail
        if head or tail:
            for _ in range(head, old):
                self.takeItem(head)
        else:
            self.clear()
        for number in range(head, new):
            item = QListWidgetItem()
            _dress(item, self._rows[number])
            self.insertItem(number, item)
        for number, row in enumerate(self._rows):
            kept = number if number < head else number - new + old if number >= new else -1
            if kept >= 0 and before[kept] != row:
                _dress(self.item(number), row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.entered_row.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The narrower, the higher each row is."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


def _alike(before: Sequence[Row], after: Sequence[Row]) -> int:
    """Count how many rows from the first one on say the same; their places may differ."""
    count = 0
    for one, other in zip(before, after, strict=False):
        if one[:2] != other[:2]:
            break
        count += 1
    return count


def _dress(item: QListWidgetItem, row: Row) -> None:
    item.setText(row.words)
    item.setData(_SEVERITY, row.severity)
    item.setData(_PLACE, row.place)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.place}: {row.words}")


class _RowDrawing(QStyledItemDelegate):
    """An icon for how bad it is, the sentence over as many lines as it needs, and the line."""

    def __init__(self, parent: QListWidget) -> None:
        super().__init__(parent)
        self._view = parent
        self._heights: dict[tuple[str, int, str], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: _EITHER) -> QSize:
        """As high as its sentence needs."""
        wide, face = self._view.viewport().width(), font("small")
        key = (str(index.data()), wide, face.key())
        high = self._heights.get(key)
        if high is None:
            room = QRect(0, 0, max(80, wide - _LEFT - _RIGHT), 1_000_000)
            high = QFontMetrics(face).boundingRect(room, _WRAP, key[0]).height()
            if len(self._heights) >= _MOST_HEIGHTS:
                self._heights.clear()
            self._heights[key] = high
        return QSize(wide, high + 2 * _TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _EITHER) -> None:
        """Draw it."""
        scheme = current_tokens()
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            box(painter, rect.adjusted(4, 1, -4, -1), 7, QColor(scheme.accent_soft))
        error = index.data(_SEVERITY) == "error"
        ink = scheme.ink("danger" if error else "warn")
        name = "circle-alert" if error else "triangle-alert"
        draw_icon(painter, name, rect.left() + 13, rect.top() + _TOP + 1, _ICON, ink)
        painter.setFont(font("small"))
        painter.setPen(scheme.ink("text"))
        words = rect.adjusted(_LEFT, _TOP, -_RIGHT, 0)
        painter.drawText(words, _WRAP, str(index.data()))
        place = QRectF(rect.right() - _RIGHT + 6, rect.top() + _TOP, _RIGHT - 18, 18)
        right = Qt.AlignmentFlag.AlignRight
        line(painter, place, str(index.data(_PLACE)), font("tiny"), scheme.ink("muted"), right)
        painter.restore()
