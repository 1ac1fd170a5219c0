"""The time line: who spoke when and how loud, the marks on it, and where one is."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainingsveld.session import Stretch
from trainingsveld.ui.listening_back.laid import Laid
from trainingsveld.ui.look import clock, current_tokens, font
from trainingsveld.ui.look.icons import draw_icon
from trainingsveld.ui.look.paint import box, focus_ring, line, smooth
from trainingsveld.ui.look.tokens import Tokens

_TOP, _WAVE, _FOOT, _SIDE, _MARK = 26, 64, 20, 8, 16
_LEAST = 2.0  # pixels of a piece, so that none disappears
_BIN = 50  # milliseconds a bar of loudness stands for


class TimeLine(QWidget):
    """Shows what it is given; a click tells the moment in milliseconds. Keys are the page's."""

    jumped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._laid = Laid()
        self._loud: Mapping[Stretch, tuple[float, ...]] = {}
        self._marks: tuple[int, ...] = ()
        self._loop: tuple[int, int] | None = None
        self._signs: tuple[tuple[int, str], ...] = ()
        self._now = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_call(
        self,
        laid: Laid,
        loud: Mapping[Stretch, tuple[float, ...]],
        marks: tuple[int, ...],
        loop: tuple[int, int] | None,
        signs: tuple[tuple[int, str], ...] = (),
    ) -> None:
        """Lay this out: marks, the stretch that is repeated and words above are at milliseconds."""
        self._laid, self._loud, self._marks, self._loop = laid, loud, marks, loop
        self._signs = signs
        self._describe()
        self.update()

    def show_now(self, moment: int) -> None:
        """Be at this moment."""
        before, self._now = self._now, moment
        if before // 1000 != moment // 1000:
            self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as can be."""
        return QSize(600, _TOP + _WAVE + _FOOT)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the smallest window."""
        return QSize(240, _TOP + _WAVE + _FOOT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where one clicks."""
        total = self._laid.total()
        room = max(1, self.width() - 2 * _SIDE)
        part = min(1.0, max(0.0, (event.position().x() - _SIDE) / room))
        self.jumped.emit(round(part * total))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter, scheme = smooth(self), current_tokens()
        ground = QRectF(0, _TOP, self.width(), _WAVE)
        box(painter, ground, 8, QColor(scheme.sunken))
        if self._loop:
            left, right = (self._x(moment) for moment in self._loop)
            box(painter, QRectF(left, _TOP, right - left, _WAVE), 4, QColor(scheme.accent_soft))
        begins = self._laid.begins()
        for place, piece in enumerate(self._laid.pieces):
            left, right = self._x(begins[place]), self._x(begins[place + 1])
            ink = scheme.ink("customer" if piece.stretch.part == "line" else "accent")
            loud = self._loud.get(piece.stretch, ())
            self._draw_piece(
                painter, QRectF(left, _TOP, max(_LEAST, right - left), _WAVE), ink, loud
            )
        for moment in self._marks:
            draw_icon(
                painter, "bookmark", self._x(moment) - _MARK / 2, 4, _MARK, scheme.ink("text")
            )
        for moment, words in self._signs:
            room = QRectF(self._x(moment), 4, self.width() / 2, _MARK)
            line(painter, room, words, font("badge"), scheme.ink("text"))
        self._draw_now(painter, scheme)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), 8)

    def _draw_piece(
        self, painter: QPainter, room: QRectF, ink: QColor, loud: tuple[float, ...]
    ) -> None:
        """Bars as high as it was loud, or one even band as long as that is not known."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        middle, inner = room.center().y(), room.adjusted(0.5, 0, -0.5, 0)
        if not loud:
            painter.drawRoundedRect(QRectF(inner.x(), middle - 4, inner.width(), 8), 3, 3)
            return
        bars = max(1, min(len(loud), int(inner.width() // 3)))
        for bar in range(bars):
            part = loud[bar * len(loud) // bars : max(1, (bar + 1) * len(loud) // bars)]
            high = 3 + (room.height() - 14) * min(1.0, max(part, default=0.0) * 1.4)
            left = inner.x() + bar * inner.width() / bars
            wide = max(1.0, inner.width() / bars - 1)
            painter.drawRoundedRect(QRectF(left, middle - high / 2, wide, high), 1, 1)

    def _draw_now(self, painter: QPainter, scheme: Tokens) -> None:
        x = self._x(self._now)
        painter.setPen(QPen(scheme.ink("text"), 2))
        painter.drawLine(QPointF(x, _TOP - 4), QPointF(x, _TOP + _WAVE + 4))
        face, ink = font("tiny"), scheme.ink("muted")
        foot = QRectF(_SIDE, self.height() - _FOOT + 4, self.width() - 2 * _SIDE, _FOOT - 4)
        line(painter, foot, clock(self._now // 1000), face, ink)
        right = Qt.AlignmentFlag.AlignRight
        line(painter, foot, clock(self._laid.total() // 1000), face, ink, right)

    def _x(self, moment: int) -> float:
        total = max(1, self._laid.total())
        return _SIDE + (self.width() - 2 * _SIDE) * min(1.0, moment / total)

    def _describe(self) -> None:
        """Say the same in words."""
        self.setAccessibleName(self.tr("Time line of the call"))
        words = self.tr("{0} of {1}, turn {2}, marks: {3}")
        values = (
            clock(self._now // 1000),
            clock(self._laid.total() // 1000),
            str(self._laid.turn_at(self._now) + 1),
            str(len(self._marks)),
        )
        for place, value in enumerate(values):
            words = words.replace(f"{{{place}}}", value)
        self.setAccessibleDescription(words)
