"""Ctrl+K: type what you want, press Enter."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from trainingsveld.ui.case_words import folded
from trainingsveld.ui.keys import KeyCommand
from trainingsveld.ui.look import PlainText, SearchField
from trainingsveld.ui.overlay import Overlay

_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 6,
    Qt.Key.Key_PageUp: -6,
}


class Palette(Overlay):
    """Lists the commands that can be carried out now, and carries the chosen one out."""

    def __init__(self, window: QWidget, commands: tuple[tuple[KeyCommand, QAction], ...]) -> None:
        super().__init__(window, place="top", width=620)
        self._commands = commands
        self._field = SearchField(self.tr("What do you want to do?"))
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._filter)
        self._field.returnPressed.connect(self._carry_out)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(self._carry_out)
        self._list.setMinimumHeight(min(420, 36 * len(commands) + 12))
        self._nothing = PlainText(self.tr("There is no such command here."), "small", "muted")
        for widget in (self._field, self._list, self._nothing):
            self.card.column.addWidget(widget)
        self.setAccessibleName(self.tr("Find a command"))
        self._filter("")
        self.appear(self._field)

    def found(self) -> tuple[str, ...]:
        """The ids of the commands that are listed, from the top."""
        rows = range(self._list.count())
        return tuple(str(self._list.item(n).data(Qt.ItemDataRole.UserRole)) for n in rows)

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
                keys = "+".join(command.caps())
                item = QListWidgetItem(f"{name}   {keys}" if keys else name)
                item.setData(Qt.ItemDataRole.UserRole, command.id)
                self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._nothing.setVisible(not self._list.count())

    def _carry_out(self) -> None:
        item = self._list.currentItem()
        if not self._list.count():
            return
        chosen = str(item.data(Qt.ItemDataRole.UserRole))
        action = next(action for command, action in self._commands if command.id == chosen)
        self.dismiss()
        action.trigger()
