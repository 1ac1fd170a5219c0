"""The violet badge: what is promised, and who can see this. On every page; it opens the whole."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from trainingsveld.session import Phase, State
from trainingsveld.ui.keys import carry_out
from trainingsveld.ui.language import on_screen
from trainingsveld.ui.levels.sees import Where, who_sees
from trainingsveld.ui.look import draw_icon, font
from trainingsveld.ui.look.paint import box, focus_ring, line, smooth, width_of
from trainingsveld.ui.look.tokens import current_tokens
from trainingsveld.wording.levels import level_words

_HEIGHT, _ICON, _SIDE = 28, 14, 13


class PrivacyBadge(QPushButton):
    """Names the session's level, and asks "who sees this?"; pressing it has the window answer.

    Outside a session it names the computer, which is where all of it stays.
    """

    def __init__(self, where: Where = "program", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._where: Where = where
        self._state: State | None = None
        self._words = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: carry_out(self, "who-sees"))
        self.retranslate()

    def show_state(self, state: State) -> None:
        """Be the badge of this session."""
        self._state = state if state.phase is not Phase.NEW else None
        self.retranslate()

    def show_where(self, where: Where) -> None:
        """Be on another kind of page."""
        self._where = where
        self.retranslate()

    def sees(self) -> str:
        """Say who can see the page it is on."""
        return who_sees(self._where, self._state)

    def text(self) -> str:
        """What it says."""
        return self._words

    def retranslate(self) -> None:
        """Say it in the language of the screen."""
        if self._state is not None:
            name = level_words(self._state.level, on_screen()).name
            words = f"{name} · " + self.tr("Who sees this?")
        elif self._where == "kept":
            words = self.tr("On this computer")
        else:
            words = self.tr("Only on this computer")
        if words != self._words:
            self._words = words
            self.updateGeometry()
            self.update()
        self.setAccessibleName(words)
        self.setAccessibleDescription(self.sees())

    def sizeHint(self) -> QSize:
        """As wide as it needs."""
        wide = width_of(self._words, font("badge")) + _ICON + 3 + 2 * _SIDE
        return QSize(round(wide + 0.5), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """A long text may be shortened."""
        wanted = self.sizeHint()
        return QSize(min(wanted.width(), 120), wanted.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = smooth(self)
        scheme = current_tokens()
        rect = QRectF(self.rect())
        ink = scheme.role_ink("privacy")
        hot = self.underMouse() or self.isDown()
        box(painter, rect, rect.height() / 2, scheme.role_soft("privacy"), ink if hot else None)
        top = (rect.height() - _ICON) / 2
        draw_icon(painter, "shield-check", _SIDE - 1, top, _ICON, ink)
        words = rect.adjusted(_SIDE + _ICON + 4, 0, 1 - _SIDE, 0)
        line(painter, words, self._words, font("badge"), ink)
        if self.hasFocus():
            focus_ring(painter, rect, rect.height() / 2)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
