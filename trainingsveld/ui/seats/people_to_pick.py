"""Everybody by name, to pick one of: by a number, the arrows and Enter, or a click."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from trainingsveld.session import State
from trainingsveld.ui.choice_list import ChoiceList, Option
from trainingsveld.ui.look import ScrollColumn
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room

_KEYS = 9
_ROW, _MOST = 52, 440  # pixels in height


class PeopleToPick(ScrollColumn):
    """As high as its people need, up to a limit; then it scrolls."""

    def __init__(self, state: State, room: Room, people: Iterable[str]) -> None:
        super().__init__(margins=0, gap=6)
        self.choices = ChoiceList()
        self.choices.show_options(
            [
                Option(one, name_of(state, room, one), key=str(n) if n <= _KEYS else "")
                for n, one in enumerate(people, 1)
            ]
        )
        self.picked = self.choices.picked
        self.column.addWidget(self.choices)
        self.column.addStretch()
        self.setFixedHeight(min(_ROW * len(self.choices.options()), _MOST))

    def take(self, event: QKeyEvent) -> bool:
        """Pick by a number that was pressed anywhere; says whether it was one."""
        number = event.key() - Qt.Key.Key_1
        if 0 <= number < _KEYS and not event.isAutoRepeat():
            self.choices.pick(number)
            return True
        return False
