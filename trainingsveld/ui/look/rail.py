"""The navigation rail at the left of the window."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from trainingsveld.ui.look.buttons import LookButton, Shades
from trainingsveld.ui.look.fonts import font
from trainingsveld.ui.look.icons import draw_icon
from trainingsveld.ui.look.paint import box, focus_ring, line, smooth, width_of
from trainingsveld.ui.look.tokens import CONTROL_RADIUS, Tokens, current_tokens

RAIL_WIDTH = 204
"""Pixels; wider only for longer words."""
NARROW_BELOW = 980
"""Pixels of a window in which the words stand small under the icons."""


class RailButton(LookButton):
    """One page in the rail; checkable, and exclusive among its siblings. `key` stands after it."""

    def __init__(
        self, text: str, icon: str, *, key: str = "", parent: QWidget | None = None
    ) -> None:
        self._key, self._narrow = key, False
        super().__init__(text, icon, parent=parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_narrow(self, narrow: bool) -> None:
        """Show the words small under the icon."""
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon, words and key."""
        if self._narrow:
            return QSize(round(width_of(self._raw, self._face())) + 8, 46)
        words = width_of(self._raw, self._face())
        key = width_of(self._key, self._face()) + 12 if self._key else 0
        return QSize(round(44 + words + key + 14), 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = smooth(self)
        scheme = current_tokens()
        rect = QRectF(self.rect())
        shades = self._shades(scheme)
        if shades.fill:
            box(painter, rect, CONTROL_RADIUS, shades.fill)
        middle = rect.center().y()
        if self._narrow:
            centre = Qt.AlignmentFlag.AlignHCenter
            draw_icon(painter, self._icon_name, round(rect.center().x() - 9.5), 5, 19, shades.ink)
            words = rect.adjusted(2, 25, -2, -3)
            line(painter, words, self._raw, self._face(), shades.ink, centre)
        else:
            draw_icon(painter, self._icon_name, 13, round(middle - 9.5), 19, shades.ink)
            self._draw_words(painter, rect.adjusted(44, 0, -8, 0), shades.ink)
        if self.hasFocus():
            focus_ring(painter, rect, CONTROL_RADIUS, scheme.rail_focus, scheme.rail)

    def _draw_words(self, painter: QPainter, room: QRectF, ink: QColor) -> None:
        line(painter, room, self._raw, self._face(), ink)
        if self._key:
            after = room.adjusted(width_of(self._raw, self._face()) + 12, 0, 0, 0)
            line(painter, after, self._key, self._face(), ink)

    def _face(self) -> QFont:
        return font(
            "tiny" if self._narrow else "body",
            weight=QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium,
        )

    def _shades(self, scheme: Tokens) -> Shades:
        if self.isChecked() or self._hot():
            return Shades(scheme.ink("rail_active_text"), QColor(scheme.rail_active))
        return Shades(scheme.ink("rail_text"))


class Rail(QWidget):
    """The dark strip: brand, pages from the top, a few from the bottom."""

    def __init__(self, brand: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brand = brand
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(15, 69, 15, 17)
        self._column.setSpacing(6)
        self._column.addStretch()
        self._buttons: list[RailButton] = []
        self._upper = 0
        self._narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(brand)

    def add(self, button: RailButton, *, bottom: bool = False) -> RailButton:
        """Put a button below the others at the top, or below those at the bottom."""
        self._buttons.append(button)
        button.set_narrow(self._narrow)
        if bottom:
            self._column.addWidget(button)
        else:
            self._column.insertWidget(self._upper, button)
            self._upper += 1
        return button

    def set_narrow(self, narrow: bool) -> None:
        """Show small words under the icons, for a narrow window or large letters."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for button in self._buttons:
            button.set_narrow(narrow)
        side, above, below = (5, 54, 6) if narrow else (15, 69, 17)
        self._column.setContentsMargins(side, above, side, below)
        self._column.setSpacing(2 if narrow else 6)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as `RAIL_WIDTH`, or as its words need."""
        if self._narrow:
            return QSize(max(72, self._column.sizeHint().width()), 480)
        return QSize(max(RAIL_WIDTH, self._column.sizeHint().width()), 600)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the strip and the brand."""
        painter = smooth(self)
        scheme = current_tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.rail))
        painter.drawRect(self.rect())
        left = round(self.width() / 2 - 13) if self._narrow else 14
        draw_icon(painter, "messages-square", left, 20, 26, QColor(scheme.brand))
        if self._narrow:
            return
        words = QRectF(50, 18, self.width() - 60, 30)
        line(painter, words, self._brand, font("heading"), scheme.ink("rail_active_text"))
