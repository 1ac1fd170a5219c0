"""The violet badge: what is promised, and who can see this. On every page; it opens the whole."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainingsveld.session import Phase, State
from trainingsveld.ui.keys import carry_out
from trainingsveld.ui.language import on_screen
from trainingsveld.ui.levels.sees import Where, who_sees
from trainingsveld.ui.look import LookButton, font
from trainingsveld.ui.look.buttons import Shades
from trainingsveld.ui.look.tokens import Tokens
from trainingsveld.wording.levels import level_words

_HEIGHT = 28


class PrivacyBadge(LookButton):
    """Names the session's level, and asks "who sees this?"; pressing it has the window answer.

    Outside a session it names the computer, which is where all of it stays.
    """

    _radius = _HEIGHT / 2
    _icon_size = 14
    _gap = 4
    _side = 12

    def __init__(self, where: Where = "program", parent: QWidget | None = None) -> None:
        super().__init__("", "shield-check", parent=parent)
        self._where: Where = where
        self._state: State | None = None
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

    def retranslate(self) -> None:
        """Say it in the language of the screen."""
        if self._state is not None:
            name = level_words(self._state.level, on_screen()).name
            words = f"{name} · " + self.tr("Who sees this?")
        elif self._where == "kept":
            words = self.tr("On this computer")
        else:
            words = self.tr("Only on this computer")
        self.setText(words)
        self.setAccessibleDescription(self.sees())

    def sizeHint(self) -> QSize:
        """As wide as it needs."""
        return QSize(round(self._content_width() + 2 * self._side + 1.5), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """A long text may be shortened."""
        wanted = self.sizeHint()
        return QSize(min(wanted.width(), 120), wanted.height())

    def _face(self) -> QFont:
        return font("badge")

    def _shades(self, scheme: Tokens) -> Shades:
        ink = scheme.role_ink("privacy")
        return Shades(ink, scheme.role_soft("privacy"), ink if self._hot() else None)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
