"""The curtain: the laptop goes to the next person, and nothing of the one before is to be seen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from trainingsveld.session import OpenCurtain, State
from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.look import Avatar, Card, PlainText, PrimaryButton, column, row
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room, Send

_CENTRE = Qt.AlignmentFlag.AlignHCenter


class Curtain(QWidget):
    """Names who is next; Enter opens it."""

    def __init__(self, send: Send, room: Room) -> None:
        super().__init__()
        self._room = room
        self._avatar = Avatar("", size=84)
        self._give = PlainText("", "title", align=_CENTRE)
        self._press = PlainText("", "body", "muted", align=_CENTRE)
        self._open = PrimaryButton("", "arrow-right")
        badge = PrivacyBadge()
        badge.show_people(alone=False)  # the laptop only goes round in a group
        card = Card(padding=36, gap=14)
        card.setFixedWidth(600)
        card.column.addWidget(badge, 0, _CENTRE)
        card.column.addSpacing(6)
        card.column.addWidget(self._avatar, 0, _CENTRE)
        card.column.addWidget(self._give)
        card.column.addWidget(self._press)
        card.column.addSpacing(8)
        card.column.addWidget(self._open, 0, _CENTRE)
        self.setLayout(column(1, row(1, card, 1), 1))
        self._open.clicked.connect(lambda: send(OpenCurtain()))

    def render_state(self, state: State) -> None:
        """Name the person the laptop goes to."""
        task = state.round.task
        if task is None or not state.round.curtain:
            return
        person = task.person or state.player
        name = name_of(state, self._room, person)
        place = [one.id for one in state.people].index(person)
        self._avatar.show_name(name, place, active=True)
        self._give.setText(self.tr("Give the laptop to {name}.").format(name=name))
        self._press.setText(
            self.tr("{name}, press Enter when the laptop is with you.").format(name=name)
        )
        self._open.setText(self.tr("I am {name}").format(name=name))

    def take_focus(self) -> None:
        """Let Enter open it."""
        self._open.setFocus()
