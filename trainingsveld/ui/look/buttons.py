"""Push buttons: one look each for the main step, other steps, quiet ones and stopping."""

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from trainingsveld.ui.look.fonts import font
from trainingsveld.ui.look.icons import draw_icon
from trainingsveld.ui.look.paint import box, focus_ring, line, smooth, width_of
from trainingsveld.ui.look.tokens import CONTROL_RADIUS, Tokens, current_tokens

_HEIGHT = 38
_PADDING = 17


class Shades(Struct, frozen=True):
    """What a button is filled, edged and written with; None leaves it out."""

    ink: QColor
    fill: QColor | None = None
    edge: QColor | None = None


class LookButton(QPushButton):
    """The common part: a text, an icon or both, drawn so that long texts end in an ellipsis.

    With an icon alone, `says` is its name for a screen reader. The text is shown literally: an `&`
    is an `&`. Space and Enter press it.
    """

    _radius = float(CONTROL_RADIUS)
    _stretches = False
    _icon_size = 18
    _gap = 10
    _side = 14

    def __init__(
        self, text: str = "", icon: str = "", *, says: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._raw, self._icon_name = "", icon
        self.setText(text)
        self.setAccessibleName(says or text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Change the words, and with them the accessible name."""
        self._raw = text
        super().setText(text.replace("&", "&&"))
        if text:
            self.setAccessibleName(text)
        self.updateGeometry()

    def text(self) -> str:
        """The words as they were given."""
        return self._raw

    def show_icon(self, name: str) -> None:
        """Change the icon; an empty name takes it away."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as icon and words need."""
        width = self._content_width() + 2 * (_PADDING if self._raw else 16)
        return QSize(round(width + 0.5), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Words may be shortened past 220 pixels."""
        wanted = self.sizeHint()
        return QSize(min(wanted.width(), 220), wanted.height())

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
        shades = self._shades(scheme)
        if not self.isEnabled():
            painter.setOpacity(0.45)
        if shades.fill or shades.edge:
            box(painter, rect, self._radius, shades.fill, shades.edge)
        self._draw_content(painter, rect, shades.ink)
        if self.hasFocus():
            focus_ring(painter, rect, self._radius)

    def _shades(self, scheme: Tokens) -> Shades:
        """What it is drawn with now; each kind of button says its own."""
        raise NotImplementedError

    def _face(self) -> QFont:
        return font("strong")

    def _hot(self) -> bool:
        return self.isEnabled() and (self.underMouse() or self.isDown())

    def _content_width(self) -> float:
        words = width_of(self._raw, self._face()) if self._raw else 0.0
        mark = self._icon_size if self._icon_name else 0
        return words + mark + (self._gap if words and mark else 0)

    def _draw_content(self, painter: QPainter, rect: QRectF, ink: QColor) -> None:
        room = rect.adjusted(self._side, 0, -self._side, 0)
        left = room.left()
        if not self._stretches:
            left += max(0.0, (room.width() - self._content_width()) / 2)
        if self._icon_name:
            top = rect.center().y() - self._icon_size / 2
            draw_icon(painter, self._icon_name, round(left), round(top), self._icon_size, ink)
            left += self._icon_size + self._gap
        if self._raw:
            words = QRectF(left, room.top(), room.right() - left, room.height())
            line(painter, words, self._raw, self._face(), ink)


class PrimaryButton(LookButton):
    """The one step that is wanted on this page."""

    def _shades(self, scheme: Tokens) -> Shades:
        fill = scheme.accent_pressed if self._hot() else scheme.accent
        return Shades(QColor(scheme.on_accent), QColor(fill))


class SecondaryButton(LookButton):
    """Another step; checkable ones are filled when on."""

    def _shades(self, scheme: Tokens) -> Shades:
        if self.isChecked():
            return Shades(QColor(scheme.on_accent), QColor(scheme.accent), QColor(scheme.accent))
        fill = scheme.sunken if self._hot() else scheme.surface
        return Shades(QColor(scheme.text), QColor(fill), QColor(scheme.border_strong))


class QuietButton(LookButton):
    """A step that should not draw the eye: no frame until the mouse is over it."""

    def _shades(self, scheme: Tokens) -> Shades:
        if not (self._hot() or self.isChecked()):
            return Shades(QColor(scheme.text))
        fill = QColor(scheme.text)
        fill.setAlphaF(0.08)
        return Shades(QColor(scheme.text), fill)


class DangerButton(LookButton):
    """Stop, and time-out."""

    def _shades(self, scheme: Tokens) -> Shades:
        if self._hot():
            return Shades(QColor(scheme.on_danger), QColor(scheme.danger), QColor(scheme.danger))
        return Shades(QColor(scheme.danger), QColor(scheme.danger_soft), QColor(scheme.danger))


class ChipButton(LookButton):
    """A small round choice, such as a filter or a number of a scale; checkable."""

    _radius = 15.0

    def __init__(
        self, text: str = "", icon: str = "", *, says: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, icon, says=says, parent=parent)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(round(self._content_width() + 2 * 14 + 0.5), 30)

    def _face(self) -> QFont:
        face = font("small")
        face.setWeight(QFont.Weight.DemiBold)
        return face

    def _shades(self, scheme: Tokens) -> Shades:
        if self.isChecked():
            return Shades(QColor(scheme.on_accent), QColor(scheme.accent), QColor(scheme.accent))
        fill = scheme.sunken if self._hot() else scheme.surface
        return Shades(QColor(scheme.text), QColor(fill), QColor(scheme.border_strong))
