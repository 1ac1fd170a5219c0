"""Somebody comes in: a name, and they belong to it. Whatever was on holds until all have agreed."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from trainingsveld.session import JoinSession, Person, State
from trainingsveld.session.group import MOST_PEOPLE
from trainingsveld.ui.look import QuietButton, SecondaryButton, column, row
from trainingsveld.ui.people import name_of
from trainingsveld.ui.people_list import LONGEST, MOST
from trainingsveld.ui.ports import Room, Send


class Newcomer(QWidget):
    """A quiet button that becomes a field."""

    def __init__(self, send: Send, room: Room) -> None:
        super().__init__()
        self._send, self._room, self._state = send, room, State()
        self._open = QuietButton("", "user-plus")
        self._field = QLineEdit()
        self._field.setMaxLength(LONGEST)
        self._join = SecondaryButton("", "check")
        self._asking = QWidget()
        line = row(self._field, self._join, gap=8)
        line.setStretch(0, 1)
        self._asking.setLayout(line)
        self.setLayout(column(row(1, self._open, 1), self._asking, gap=0))
        self._open.clicked.connect(self._ask)
        self._join.clicked.connect(self._add)
        self._field.returnPressed.connect(self._add)
        self._field.textChanged.connect(self._changed)
        self._asking.hide()
        self.retranslate()

    def render_state(self, state: State) -> None:
        """Offer it where there is a group, and room in it."""
        if len(state.people) != len(self._state.people):
            self._close()
        self._state = state
        most = MOST_PEOPLE if state.group else MOST
        self.setVisible(1 < len(state.people) < most)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._open.setText(self.tr("Somebody else joins"))
        self._field.setPlaceholderText(self.tr("Name or nickname"))
        self._field.setAccessibleName(self.tr("Name of who joins"))
        self._join.setText(self.tr("Takes part"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _ask(self) -> None:
        self._asking.show()
        self._open.hide()
        self._changed()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        self._field.clear()
        self._asking.hide()
        self._open.show()

    def _changed(self) -> None:
        self._join.setEnabled(bool(self._wanted()))

    def _wanted(self) -> str:
        """The name, unless it is empty or somebody has it already."""
        name = self._field.text().strip()
        taken = {name_of(self._state, self._room, one.id).casefold() for one in self._state.people}
        return "" if name.casefold() in taken else name

    def _add(self) -> None:
        if name := self._wanted():
            group = self._state.group
            known = (*self._state.people, *(group.gone if group else ()))
            taken = {person.id for person in known}
            number = next(n for n in range(1, len(known) + 2) if f"p{n}" not in taken)
            self._send(JoinSession(Person(f"p{number}", self._room.keep(name), "observer")))
