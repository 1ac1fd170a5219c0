"""Over every page of a session: red while anything is recorded or kept, with the word beside it."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainingsveld.privacy import Level
from trainingsveld.session import Phase, State
from trainingsveld.ui.call.top_bar import records
from trainingsveld.ui.later import QT_TRANSLATE_NOOP, translated
from trainingsveld.ui.look import current_tokens, font
from trainingsveld.ui.look.paint import line, smooth

_HEIGHT = 26
_FOR_WHOM: dict[Level, str] = {
    Level.OPEN: QT_TRANSLATE_NOOP("KeptBar", "for you and whoever you pick"),
    Level.TEAM: QT_TRANSLATE_NOOP("KeptBar", "stays in the team"),
    Level.CONFIDENTIAL: QT_TRANSLATE_NOOP("KeptBar", "stays with you"),
    Level.EPHEMERAL: QT_TRANSLATE_NOOP("KeptBar", "nothing stays"),
}


class KeptBar(QWidget):
    """There as soon as recording is agreed, so that nothing moves when it begins."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self._runs = self._kept = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def words(self) -> str:
        """What it says; "" when it is not there."""
        return self._words

    def is_red(self) -> bool:
        """Whether anything is recorded or kept."""
        return self._runs or self._kept

    def render_state(self, state: State | None) -> None:
        """Show what is kept; without a session nothing is."""
        if state is None or state.phase is Phase.DONE:
            self._words, self._runs, self._kept = "", False, False
            self.hide()
            return
        count = len(state.recordings.clips)
        self._runs, self._kept = records(state), bool(count)
        self._words = self._say(state, count)
        self.setAccessibleName(self._words)
        self.setVisible(bool(self._words))
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar: full red while it runs, soft red while something is kept."""
        painter = smooth(self)
        scheme = current_tokens()
        rect = QRectF(self.rect())
        if self._runs:
            fill, ink = scheme.danger, scheme.on_danger
        elif self._kept:
            fill, ink = scheme.danger_soft, scheme.danger
        else:
            fill, ink = scheme.sunken, scheme.muted
        painter.fillRect(rect, QColor(fill))
        painter.setPen(QColor(ink))
        painter.setBrush(QColor(ink) if self.is_red() else QColor(fill))
        painter.drawEllipse(QPointF(34, rect.center().y() + 0.5), 4.5, 4.5)
        line(painter, rect.adjusted(48, 0, -26, 0), self._words, font("badge"), QColor(ink))

    def _say(self, state: State, count: int) -> str:
        whom = translated("KeptBar", _FOR_WHOM[state.level])
        if self._runs:
            return self.tr("Recording – {0}").replace("{0}", whom)
        if count:
            return self.tr("%n recording(s) kept – {0}", "", count).replace("{0}", whom)
        if state.recording:
            return self.tr("Recording is on: only what the player says – {0}").replace("{0}", whom)
        return ""
