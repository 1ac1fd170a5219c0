"""Ctrl+K: type what you want, press Enter."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from trainingsveld.ui.case_words import folded
from trainingsveld.ui.keys import KeyCommand
from trainingsveld.ui.look import PlainText, SearchField, current_tokens, font
from trainingsveld.ui.look.paint import box, line
from trainingsveld.ui.overlay import Overlay

Index = QModelIndex | QPersistentModelIndex

_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 6,
    Qt.Key.Key_PageUp: -6,
}

_ID = Qt.ItemDataRole.UserRole
_KEYS = Qt.ItemDataRole.UserRole + 1
_HEIGHT = 36
_NOT_HERE = ("palette", "back")
"""What the palette itself, or closing it, already does."""


class _Line(QStyledItemDelegate):
    """A command with its keys at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        scheme = current_tokens()
        rect = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType] -- the stub has no fields of QStyleOption
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType] -- as above
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            box(painter, rect.adjusted(4, 1, -4, -1), 8, QColor(scheme.accent_soft))
        words = rect.adjusted(16, 0, -16, 0)
        right = Qt.AlignmentFlag.AlignRight
        line(painter, words, str(index.data(_KEYS)), font("badge"), scheme.ink("muted"), right)
        face = font("strong" if chosen else "body")
        name = words.adjusted(0, 0, -120, 0)
        line(painter, name, str(index.data()), face, scheme.ink("text"))


class Palette(Overlay):
    """Lists the commands that can be carried out now, and carries the chosen one out."""

    def __init__(self, window: QWidget, commands: tuple[tuple[KeyCommand, QAction], ...]) -> None:
        super().__init__(window, place="top", width=620)
        self._commands = tuple(one for one in commands if one[0].id not in _NOT_HERE)
        self._field = SearchField(self.tr("What do you want to do?"))
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._filter)
        self._field.returnPressed.connect(self._carry_out)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(self._carry_out)
        self._list.setItemDelegate(_Line(self._list))
        self._list.setFixedHeight(min(10, len(self._commands)) * _HEIGHT + 8)
        self._nothing = PlainText(self.tr("There is no such command here."), "small", "muted")
        for widget in (self._field, self._list, self._nothing):
            self.card.column.addWidget(widget)
        self.setAccessibleName(self.tr("Find a command"))
        self._filter("")
        self.appear(self._field)

    def found(self) -> tuple[str, ...]:
        """The ids of the commands that are listed, from the top."""
        rows = range(self._list.count())
        return tuple(str(self._list.item(n).data(_ID)) for n in rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in the field move along the list."""
        if watched is self._field and isinstance(event, QKeyEvent):
            step = _MOVES.get(Qt.Key(event.key()))
            if event.type() == QEvent.Type.KeyPress and step:
                last = self._list.count() - 1
                self._list.setCurrentRow(max(0, min(last, self._list.currentRow() + step)))
                return True
        return super().eventFilter(watched, event)

    def _filter(self, text: str) -> None:
        words = folded(text).split()
        self._list.clear()
        for command, _action in self._commands:
            name = command.words()
            if all(word in folded(name) for word in words):
                item = QListWidgetItem(name)
                item.setData(_ID, command.id)
                item.setData(_KEYS, "+".join(command.caps()))
                self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._nothing.setVisible(not self._list.count())

    def _carry_out(self) -> None:
        item = self._list.currentItem()
        if not self._list.count():
            return
        chosen = str(item.data(_ID))
        action = next(action for command, action in self._commands if command.id == chosen)
        self.dismiss()
        action.trigger()
