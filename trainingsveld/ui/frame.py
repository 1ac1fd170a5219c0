"""What is on the screen first: the window in its colours, while the program is still loading."""

from PySide6.QtCore import QEventLoop, QMargins, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainingsveld.ui.look import RAIL_WIDTH, Mode, asked_tokens

_PATIENCE = 300
"""Milliseconds after which loading goes on although nobody has painted: minimised, say."""

_TITLE_BAR = 40
"""Pixels the system needs above a window; on a small screen the lowest buttons were off it."""


class Frame(QWidget):
    """The window as the system knows it. It paints the rail and the ground until it holds the rest.

    Whoever has closed it before that is heard then: `closed_early`.
    """

    painted = Signal()

    def __init__(self, mode: Mode, *, rail: bool) -> None:
        super().__init__()
        self._tokens = asked_tokens(mode)
        self._rail = rail
        self._held: QWidget | None = None
        self.closed_early = False
        self.setWindowTitle("Trainingsveld")
        room = self.screen().availableSize().shrunkBy(QMargins(0, 0, 0, _TITLE_BAR))
        self.resize(QSize(1280, 800).boundedTo(room))

    def come_up(self) -> None:
        """Show it; return when the first paint is on the screen.

        This loop is the first, not one inside another: nothing else runs yet that could come in.
        """
        waiting = QEventLoop()
        self.painted.connect(waiting.quit)
        QTimer.singleShot(_PATIENCE, waiting.quit)
        self.show()
        waiting.exec()

    def hold(self, content: QWidget) -> None:
        """Be filled with this from now on."""
        self._held = content
        focus = content.focusWidget()  # forgotten by a change of parent
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(content)
        if focus:  # the stub does not say that there may be none
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground; later the content lies over it."""
        super().paintEvent(event)
        if self._held is not None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._tokens.background))
        if self._rail:
            painter.fillRect(0, 0, RAIL_WIDTH, self.height(), QColor(self._tokens.rail))
        QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember it while nobody can answer yet."""
        if self._held is None:
            self.closed_early = True
            event.ignore()
            return
        super().closeEvent(event)
