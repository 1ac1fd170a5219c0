"""The keys of the call that belong to no single button: Space, Enter, numbers, page up and down.

Whatever has the focus, Space talks and Enter presses; only where somebody writes is Space a space.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Presses:
    """What the keys do. `enter` and `letter` say whether they had a use for the key."""

    begin: Callable[[], None]
    end: Callable[[], None]
    enter: Callable[[QWidget], bool]
    number: Callable[[int], None]
    page: Callable[[int], None]
    letter: Callable[[str], bool] = lambda _: False


class CallKeys(QObject):
    """Looks at the keys of whichever widget of the page has the focus, and at nothing else."""

    def __init__(self, page: QWidget, presses: Presses) -> None:
        super().__init__(page)
        self._page, self._do = page, presses
        self._watched: QWidget | None = None
        self._space = False
        self.active = True
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that mean something on the whole page."""
        if isinstance(event, QKeyEvent) and isinstance(watched, QWidget):
            if event.type() == QEvent.Type.KeyPress:
                return self._pressed(watched, event)
            if event.type() == QEvent.Type.KeyRelease:
                return self._released(watched, event)
        return False

    def let_go(self) -> None:
        """Space counts as let go: its release will not be seen here."""
        if self._space:
            self._space = False
            self._do.end()

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self._page):
            return
        inside = new is not None and (new is self._page or self._page.isAncestorOf(new))
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = new if inside else None
        if self._watched is not None:
            self._watched.installEventFilter(self)
        else:
            self.let_go()

    def _pressed(self, watched: QWidget, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not self.active or not plain:
            return False
        if key in _PAGES:
            self._do.page(_PAGES[key])
            return True
        if key in _ENTERS:
            return not event.isAutoRepeat() and self._do.enter(watched)
        if isinstance(watched, QLineEdit | QPlainTextEdit):
            return False
        if key == Qt.Key.Key_Space:
            if not event.isAutoRepeat() and not self._space:
                self._space = True
                self._do.begin()
            return True
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            if not event.isAutoRepeat():
                self._do.number(key - Qt.Key.Key_1)
            return True
        if Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
            return not event.isAutoRepeat() and self._do.letter(chr(key))
        return False

    def _released(self, watched: QWidget, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Space or not self._space:
            return False
        if not event.isAutoRepeat():
            self.let_go()
        return True
