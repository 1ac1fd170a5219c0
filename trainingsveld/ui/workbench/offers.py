"""The list of what can be written next; it lies over the editor and never takes the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from trainingsveld.authoring.workbench import Option
from trainingsveld.ui.look import announce, current_tokens, font
from trainingsveld.ui.look.paint import box, line, width_of

_ROW, _SHOWN, _WIDEST, _NARROWEST = 28, 7, 460, 220
_NOTE = Qt.ItemDataRole.UserRole + 1


class Offers(QListWidget):
    """One of them is always chosen; the editor moves the choice and takes it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._options: tuple[Option, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setItemDelegate(_Row(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("What fits here"))
        self.hide()

    def show_options(self, options: Sequence[Option]) -> None:
        """Offer these; the first is chosen."""
        self._options = tuple(options)
        self.clear()
        widest = 0.0
        for option in self._options:
            item = QListWidgetItem(option.text)
            item.setData(_NOTE, option.note)
            self.addItem(item)
            note = width_of(option.note, font("tiny")) + 18 if option.note else 0
            widest = max(widest, width_of(option.text, font("strong")) + note)
        wide = round(min(_WIDEST, max(_NARROWEST, widest + 40)))
        self.resize(wide, _ROW * min(_SHOWN, len(self._options)) + 4)
        self.setCurrentRow(0)
        self._say()

    def step(self, by: int) -> None:
        """Choose another, going round at the ends."""
        count = len(self._options)
        row = self.currentRow() + by
        row = row % count if abs(by) == 1 else max(0, min(count - 1, row))
        self.setCurrentRow(row)
        self._say()

    def option(self) -> Option | None:
        """The one that is chosen."""
        row = self.currentRow()
        return self._options[row] if 0 <= row < len(self._options) else None

    def _say(self) -> None:
        if (option := self.option()) is not None:
            announce(self, f"{option.text} {option.note}".strip())


class _Row(QStyledItemDelegate):
    """A name, and beside it in small letters what tells it from the others."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All rows are equally high."""
        return QSize(_NARROWEST, _ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw it."""
        scheme = current_tokens()
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            box(painter, rect.adjusted(3, 1, -3, -1), 6, QColor(scheme.accent_soft))
        words = rect.adjusted(12, 0, -10, 0)
        text, note = str(index.data()), str(index.data(_NOTE) or "")
        face = font("strong")
        line(painter, words, text, face, scheme.ink("text"))
        beside = words.adjusted(min(words.width(), width_of(text, face) + 14), 0, 0, 0)
        if note and beside.width() > 30:
            line(painter, beside, note, font("tiny"), scheme.ink("muted"))
        painter.restore()
