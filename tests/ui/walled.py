"""The session machine with the room's screen beside it: whatever anybody does, it tells nothing."""

from hypothesis.stateful import invariant
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.session.test_machine import SessionMachine
from tests.ui.room_walk import leaks
from trainingsveld.ui.call.clock import CallClock
from trainingsveld.ui.room_screen.window import RoomWindow

WORDS = {name: f"kanarie {name} in de keet" for name in ("w", "n", "s", "t")}
"""What the machine's commands keep: typed answers, notes, actions, notes without names."""
NAMES = {"n1": "Chantal", "n2": "Bram", "n3": "Aïsha"}


class Kept:
    """A room that has words for every name."""

    kept = WORDS | NAMES

    def words(self, name):
        return self.kept.get(name)


def wall() -> RoomWindow:
    window = RoomWindow(Kept(), CallClock())
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    return window


class WalledMachine(SessionMachine):
    window: RoomWindow

    @invariant()
    def nothing_private_is_on_the_wall(self):
        if self.state.people:
            assert leaks(self.window, self.state, self.window._room) == []
        QApplication.sendPostedEvents()
