"""Whose turn it is in the round: everybody by name, and how far each is with this step."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from trainingsveld.session import State
from trainingsveld.ui.look import Avatar, PlainText, column, row
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room

Standing = Literal["now", "done", "later", ""]
_CENTRE = Qt.AlignmentFlag.AlignHCenter


def standing(state: State, person: str) -> Standing:
    """Whether somebody is on, has been, or is still to come in the step that is on."""
    current = state.round
    task = current.task
    if task is None:
        return ""
    if task.person in ("", person):
        return "now"
    places = [
        place
        for place, one in enumerate(current.tasks)
        if one.person == person and one.step.id == task.step.id
    ]
    if not places:
        return ""
    return "done" if places[0] < current.at else "later"


class Spot(QWidget):
    """One person."""

    def __init__(self) -> None:
        super().__init__()
        self._avatar = Avatar("", size=38)
        self._name = PlainText("", "small", wrap=False, align=_CENTRE)
        self._word = PlainText(" ", "tiny", "muted", wrap=False, align=_CENTRE)
        lines = column(self._avatar, self._name, self._word, gap=2)
        lines.setAlignment(self._avatar, _CENTRE)
        self.setLayout(lines)

    def show_person(self, name: str, place: int, *, on: bool, word: str) -> None:
        """Be this person."""
        self._avatar.show_name(name, place, active=on)
        self._name.set_kind("strong" if on else "small")
        self._name.setText(name)
        self._word.setText(word or " ")


class Who(QWidget):
    """A row of people, those who are on marked by more than colour."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._spots: list[Spot] = []
        self._row = row(gap=22)
        self.setLayout(self._row)

    def render_state(self, state: State) -> None:
        """Show where everybody is."""
        while len(self._spots) < len(state.people):
            self._spots.append(Spot())
            self._row.addWidget(self._spots[-1])
        words = {
            "now": self.tr("is on"), "done": self.tr("done"), "later": self.tr("soon"), "": "",
        }  # fmt: skip
        for place, spot in enumerate(self._spots):
            spot.setVisible(place < len(state.people))
            if place < len(state.people):
                person = state.people[place].id
                now = standing(state, person)
                name = name_of(state, self._room, person)
                spot.show_person(name, place, on=now == "now", word=words[now])
