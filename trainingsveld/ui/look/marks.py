"""Small signs that are only looked at: badges, key caps, difficulty, initials."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainingsveld.ui.look.fonts import font
from trainingsveld.ui.look.icons import draw_icon
from trainingsveld.ui.look.paint import box, line, smooth, width_of
from trainingsveld.ui.look.tokens import Role, current_tokens

_ICON = 14


class Pill(QWidget):
    """A soft coloured badge: one line, with an icon or a filled dot before it if wanted."""

    def __init__(
        self,
        text: str = "",
        role: Role = "neutral",
        *,
        icon: str = "",
        dot: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._icon, self._dot = text, icon, dot
        self._role: Role = role
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """What it says."""
        return self._text

    def show_text(self, text: str, role: Role | None = None) -> None:
        """Say something else, in another role if one is given."""
        self._text, self._role = text, role or self._role
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as it needs."""
        return QSize(round(width_of(self._text, font("badge")) + self._lead() + 28.5), 24)

    def minimumSizeHint(self) -> QSize:
        """A long text may be shortened."""
        wanted = self.sizeHint()
        return QSize(min(wanted.width(), 120), wanted.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = smooth(self)
        scheme = current_tokens()
        rect = QRectF(self.rect())
        ink = scheme.role_ink(self._role)
        box(painter, rect, rect.height() / 2, scheme.role_soft(self._role))
        if self._dot:
            painter.setBrush(ink)
            painter.drawEllipse(QPointF(19, rect.center().y()), 4.5, 4.5)
        elif self._icon:
            draw_icon(painter, self._icon, 12, (rect.height() - _ICON) / 2, _ICON, ink)
        words = rect.adjusted(14 + self._lead(), 0, -13, 0)
        line(painter, words, self._text, font("badge"), ink)

    def _lead(self) -> int:
        if self._dot:
            return 17
        return _ICON + 3 if self._icon else 0


class KeyCap(QWidget):
    """The name of a key, as on a keyboard."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the name, at least square."""
        return QSize(max(24, round(width_of(self._key, font("badge")) + 18)), 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = smooth(self)
        scheme = current_tokens()
        rect = QRectF(self.rect())
        box(painter, rect, 6, QColor(scheme.sunken), QColor(scheme.border_strong))
        ink = scheme.ink("muted")
        line(painter, rect, self._key, font("badge"), ink, Qt.AlignmentFlag.AlignHCenter)


class DifficultyDots(QWidget):
    """Difficulty as filled and empty dots, `value` of `most`."""

    def __init__(self, value: int, most: int = 5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self._value = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_value(value)

    def set_value(self, value: int) -> None:
        """Show another difficulty, 0 up to `most`."""
        self._value = min(max(value, 0), self._most)
        self.setAccessibleName(self.tr("Difficulty {0} of {1}").format(self._value, self._most))
        self.update()

    def sizeHint(self) -> QSize:
        """A row of dots."""
        return QSize(12 * self._most - 2, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them."""
        painter = smooth(self)
        ink = current_tokens().ink("customer")
        for place in range(self._most):
            filled = place < self._value
            painter.setPen(
                Qt.PenStyle.NoPen if filled else QPen(current_tokens().ink("border_strong"), 1.2)
            )
            painter.setBrush(ink if filled else Qt.BrushStyle.NoBrush)
            radius = 4.0 if filled else 3.6
            painter.drawEllipse(QPointF(5 + 12 * place, self.height() / 2), radius, radius)


class Avatar(QWidget):
    """The first letter of a name in a coloured circle; `active` marks whose turn it is."""

    def __init__(
        self, name: str, place: int = 0, size: int = 36, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._place, self._size, self._active = name, place, size, False
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str, place: int = 0, *, active: bool = False) -> None:
        """Show somebody else. `place` in the group gives the colour: 0, 1, 2 …"""
        self._name, self._place, self._active = name, place, active
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """The square around the circle."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = smooth(self)
        scheme = current_tokens()
        tints = (scheme.accent_soft, scheme.warn_soft, scheme.ok_soft, scheme.sunken)
        fill = QColor(scheme.accent if self._active else tints[self._place % len(tints)])
        rect = QRectF(self.rect())
        box(painter, rect, self._size / 2, fill)
        initial = self._name.strip()[:1].upper()
        ink = scheme.ink("on_accent" if self._active else "text")
        face = font("strong", scale=self._size / 36)
        line(painter, rect, initial, face, ink, Qt.AlignmentFlag.AlignHCenter)
