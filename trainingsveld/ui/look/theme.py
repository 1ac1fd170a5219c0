"""Tokens put on the application: style, palette, font and style sheet; light, dark or system."""

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from trainingsveld.ui.look.fonts import font, load_fonts
from trainingsveld.ui.look.sheet import style_sheet
from trainingsveld.ui.look.tokens import DARK, LIGHT, Tokens

Mode = Literal["system", "light", "dark"]

_FORCED = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Dresses the application, and dresses it again when the user or the system asks.

    Make one after the QApplication and keep it. `changed` tells that everything has been redrawn in
    another scheme; the widgets of this package need not listen.
    """

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = "system") -> None:
        super().__init__(app)
        self._app = app
        self._mode: Mode = mode
        self._worn: Tokens | None = None
        load_fonts()
        app.setStyle("Fusion")
        app.setFont(font("body"))
        app.styleHints().colorSchemeChanged.connect(self._wear)
        self.use(mode)

    @property
    def mode(self) -> Mode:
        """What was asked for."""
        return self._mode

    @property
    def is_dark(self) -> bool:
        """What is on now."""
        return self._worn is DARK

    def use(self, mode: Mode) -> None:
        """Force light or dark, or follow the system; at once, in every window."""
        self._mode = mode
        self._app.styleHints().setColorScheme(_FORCED[mode])
        self._wear()

    def _wear(self) -> None:
        scheme = asked_tokens(self._mode)
        if scheme is self._worn:
            return
        self._worn = scheme
        QApplication.setPalette(palette(scheme))
        self._app.setStyleSheet(style_sheet(scheme))
        self.changed.emit()


def asked_tokens(mode: Mode) -> Tokens:
    """Give the scheme of a mode; that of `system` can change at any time."""
    if mode != "system":
        return DARK if mode == "dark" else LIGHT
    system = QGuiApplication.styleHints().colorScheme()
    return DARK if system == Qt.ColorScheme.Dark else LIGHT


def palette(scheme: Tokens) -> QPalette:
    """The palette of a scheme, for whatever the style sheet leaves to the style."""
    role = QPalette.ColorRole
    table = {
        role.Window: scheme.background,
        role.WindowText: scheme.text,
        role.Base: scheme.surface,
        role.AlternateBase: scheme.sunken,
        role.Text: scheme.text,
        role.PlaceholderText: scheme.muted,
        role.Button: scheme.surface,
        role.ButtonText: scheme.text,
        role.BrightText: scheme.danger,
        role.Highlight: scheme.accent,
        role.HighlightedText: scheme.on_accent,
        role.Accent: scheme.accent,
        role.Link: scheme.accent,
        role.LinkVisited: scheme.accent,
        role.ToolTipBase: scheme.surface,
        role.ToolTipText: scheme.text,
        role.Light: scheme.surface,
        role.Midlight: scheme.sunken,
        role.Mid: scheme.border,
        role.Dark: scheme.border_strong,
        role.Shadow: scheme.border_strong,
    }
    made = QPalette()
    for name, colour in table.items():
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(scheme.muted))
    return made
