"""A choice whose words may be long: a reply, a role, a method."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainingsveld.ui.look.buttons import LookButton, Shades
from trainingsveld.ui.look.fonts import font
from trainingsveld.ui.look.icons import draw_icon
from trainingsveld.ui.look.paint import box, focus_ring, line, smooth
from trainingsveld.ui.look.tokens import Tokens, current_tokens

_SIDE, _TOP, _KEY, _MARK = 14, 10, 24, 18
_REMEMBERED = 64
"""Widths: a window that is dragged has many."""
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class ChoiceButton(LookButton):
    """A full-width button whose words break over lines, with a key before and a note below them.

    Checkable ones show a check when chosen. `key` is shown, not listened to.
    """

    def __init__(
        self, text: str, *, note: str = "", key: str = "", parent: QWidget | None = None
    ) -> None:
        self._note, self._key = note, key
        self._measured: dict[tuple[str, str, int], tuple[int, int]] = {}
        super().__init__(text, parent=parent)
        if note:
            self.setAccessibleDescription(note)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_note(self, note: str) -> None:
        """Say something else below the words, or nothing."""
        if note != self._note:
            self._note = note
            self.setAccessibleDescription(note)
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height all its words need at a width."""
        text, note = self._heights(width)
        return max(44, text + (note + 2 if note else 0) + 2 * _TOP)

    def sizeHint(self) -> QSize:
        """A comfortable row."""
        return QSize(420, self.heightForWidth(420))

    def minimumSizeHint(self) -> QSize:
        """Narrow, and as high as the present width needs."""
        return QSize(160, self.heightForWidth(max(160, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = smooth(self)
        scheme = current_tokens()
        if not self.isEnabled():
            painter.setOpacity(0.45)
        rect = QRectF(self.rect())
        shades = self._shades(scheme)
        box(painter, rect, 12, shades.fill, shades.edge, 2 if self.isChecked() else 1)
        text, note = self._heights(self.width())
        top = (self.height() - text - (note + 2 if note else 0)) / 2
        left, room = self._column(self.width())
        if self._key:
            cap = QRectF(_SIDE, (self.height() - _KEY) / 2, _KEY, _KEY)
            box(painter, cap, 6, QColor(scheme.sunken), QColor(scheme.border_strong))
            centre = Qt.AlignmentFlag.AlignHCenter
            line(painter, cap, self._key, font("badge"), scheme.ink("muted"), centre)
        painter.setPen(shades.ink)
        painter.setFont(font("body"))
        painter.drawText(QRectF(left, top, room, text), _WRAP, self._raw)
        if note:
            painter.setPen(scheme.ink("muted"))
            painter.setFont(font("small"))
            painter.drawText(QRectF(left, top + text + 2, room, note), _WRAP, self._note)
        if self.isChecked():
            ink, mark_top = scheme.ink("accent"), (self.height() - _MARK) / 2
            draw_icon(painter, "circle-check", self.width() - _SIDE - _MARK, mark_top, _MARK, ink)
        if self.hasFocus():
            focus_ring(painter, rect, 12)

    def _shades(self, scheme: Tokens) -> Shades:
        if self.isChecked():
            return Shades(scheme.ink("text"), QColor(scheme.accent_soft), QColor(scheme.accent))
        fill = scheme.sunken if self._hot() else scheme.surface
        return Shades(scheme.ink("text"), QColor(fill), QColor(scheme.border_strong))

    def _column(self, width: int) -> tuple[int, int]:
        left = _SIDE + (_KEY + 12 if self._key else 0)
        right = _SIDE + (_MARK + 10 if self.isCheckable() else 0)
        return left, max(40, width - left - right)

    def _heights(self, width: int) -> tuple[int, int]:
        """Of the text and of the note. A layout asks for the same width time and again."""
        asked = self._raw, self._note, self._column(width)[1]
        if asked not in self._measured:
            if len(self._measured) == _REMEMBERED:
                self._measured.clear()
            self._measured[asked] = self._measure(asked[2])
        return self._measured[asked]

    def _measure(self, width: int) -> tuple[int, int]:
        room = QRect(0, 0, width, 1_000_000)
        text = QFontMetrics(font("body")).boundingRect(room, _WRAP, self._raw).height()
        if not self._note:
            return text, 0
        return text, QFontMetrics(font("small")).boundingRect(room, _WRAP, self._note).height()
