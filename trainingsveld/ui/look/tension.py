"""The customer's tension over the turns of a call."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainingsveld.ui.look.curve import curve
from trainingsveld.ui.look.fonts import font
from trainingsveld.ui.look.paint import box, focus_ring, line, smooth, width_of
from trainingsveld.ui.look.tokens import Tokens, current_tokens

_HEAD, _FOOT, _SIDE = 24, 20, 10
_BANDS = ((7, 10, "danger_soft", "C–D"), (4, 6, "warn_soft", "B"), (0, 3, "ok_soft", "A"))
_WIDE = 520
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Home: -1_000_000,
    Qt.Key.Key_End: 1_000_000,
}


class TensionCurve(QWidget):
    """Tension 0–10 per turn, over three soft bands named after the levels A to D.

    `chosen` tells the turn, counting from 0, that was clicked or reached with the arrow keys, when
    the curve was made `selectable`.
    """

    chosen = Signal(int)

    def __init__(
        self,
        *,
        title: str = "",
        selectable: bool = False,
        height: int = 136,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = title or self.tr("Tension")
        self._turns: tuple[int, ...] = ()
        self._old: tuple[tuple[int, ...], ...] = ()
        self._selected: int | None = None
        self._selectable, self._height = selectable, height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._title)
        if selectable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_turns(
        self,
        turns: Sequence[int],
        old: Sequence[Sequence[int]] = (),
        selected: int | None = None,
    ) -> None:
        """Show the tension at the start and after each turn; `old`, in grey, are other attempts."""
        self._turns, self._old = tuple(turns), tuple(tuple(one) for one in old)
        self._selected = selected if selected is not None and selected < len(turns) else None
        self._describe()
        self.update()

    def selected(self) -> int | None:
        """The turn that is marked."""
        return self._selected

    def level_words(self, tension: int) -> str:
        """The level of a tension 0–10 in words, such as `B: blames the organisation`."""
        if tension <= 3:
            return self.tr("A: speaks of own trouble")
        if tension <= 6:
            return self.tr("B: blames the organisation")
        return self.tr("C: gets personal") if tension <= 8 else self.tr("D: threatens")

    def trend(self) -> str:
        """Where it goes, in a word; empty before there are two turns."""
        if len(self._turns) < 2:
            return ""
        before, now = self._turns[-2:]
        if now == before:
            return self.tr("steady")
        return self.tr("rising") if now > before else self.tr("falling")

    def sizeHint(self) -> QSize:
        """As high as it was asked to be."""
        return QSize(260, self._height)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a side panel."""
        return QSize(180, self._height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left, Right, Home and End go along the turns."""
        step = _STEPS.get(Qt.Key(event.key()))
        if not self._selectable or step is None or not self._turns:
            super().keyPressEvent(event)
            return
        last = len(self._turns) - 1
        start = self._selected if self._selected is not None else last + (step < 0)
        self._choose(min(last, max(0, start + step)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click takes the nearest turn."""
        if self._selectable and self._turns:
            points = self._points(self._turns)
            x = event.position().x()
            self._choose(min(range(len(points)), key=lambda turn: abs(points[turn].x() - x)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw head line, bands, curves and foot line."""
        painter = smooth(self)
        scheme = current_tokens()
        self._draw_head(painter, scheme)
        for low, high, token, letter in _BANDS:
            band = self._band(low, high)
            box(painter, band, 5, QColor(getattr(scheme, token)))
            room = band.adjusted(7, 0, -4, 0)
            words = letter if self.width() < _WIDE else self._band_words(low)
            line(painter, room, words, _band_font(), scheme.ink("muted"))
        if self._old:
            for one in self._old:
                self._draw_curve(painter, one, QColor(scheme.border_strong), dashed=True)
            at = self._points(self._old[-1])[-1]
            text, face = self.tr("before"), font("tiny")
            fits = at.x() + width_of(text, face) + 8 < self.width()
            left = at.x() + 5 if fits else at.x() - width_of(text, face) - 4
            label = QRectF(left, at.y() - (8 if fits else 18), width_of(text, face) + 2, 16)
            line(painter, label, text, face, scheme.ink("muted"))
        if self._turns:
            self._draw_curve(painter, self._turns, scheme.ink("text"))
            self._draw_dots(painter, scheme)
            self._draw_foot(painter, scheme)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), 6)

    def _draw_head(self, painter: QPainter, scheme: Tokens) -> None:
        head = QRectF(4, 0, self.width() - 8, _HEAD - 6)
        line(painter, head, self._title, font("strong"), scheme.ink("text"))
        if self._turns:
            says = " · ".join(part for part in (str(self._turns[-1]), self.trend()) if part)
            right = Qt.AlignmentFlag.AlignRight
            line(painter, head, says, font("strong"), scheme.ink("text"), right)

    def _draw_foot(self, painter: QPainter, scheme: Tokens) -> None:
        shown = self._selected if self._selected is not None else len(self._turns) - 1
        foot = QRectF(4, self.height() - _FOOT + 3, self.width() - 8, _FOOT - 3)
        face, ink = font("tiny"), scheme.ink("muted")
        now = self.level_words(self._turns[shown])
        if self._selected is not None:
            now = self.tr("turn {0}: {1}").format(shown, self._turns[shown]) + " · " + now
        right = Qt.AlignmentFlag.AlignRight
        line(painter, foot, now, face, ink, right)
        start = self.tr("start")
        if width_of(start, face) + width_of(now, face) + 16 < foot.width():
            line(painter, foot, start, face, ink)

    def _draw_curve(
        self, painter: QPainter, turns: Sequence[int], ink: QColor, *, dashed: bool = False
    ) -> None:
        pen = QPen(ink, 2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashed:
            pen.setDashPattern([3, 2.5])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(curve(self._points(turns)))

    def _draw_dots(self, painter: QPainter, scheme: Tokens) -> None:
        points = self._points(self._turns)
        ink, ground = scheme.ink("text"), QColor(scheme.surface)
        for turn, point in enumerate(points):
            last, marked = turn == len(points) - 1, turn == self._selected
            if not (last or marked or self._selectable):
                continue
            radius = 6.0 if last or marked else 3.0
            painter.setPen(QPen(ground, 2) if radius > 3 else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.accent) if marked else ink)
            painter.drawEllipse(point, radius, radius)

    def _band(self, low: int, high: int) -> QRectF:
        top = self._height_of(high + 0.5) + 1.5
        return QRectF(0, top, self.width(), self._height_of(low - 0.5) - 1.5 - top)

    def _band_words(self, low: int) -> str:
        if low < 7:
            return self.level_words(low)
        return " · ".join((self.level_words(7), self.level_words(10)))

    def _height_of(self, tension: float) -> float:
        room = self.height() - _HEAD - _FOOT
        return _HEAD + room * (10.5 - tension) / 11

    def _points(self, turns: Sequence[int]) -> list[QPointF]:
        left = float(_SIDE + 26)
        if self.width() >= _WIDE:
            left = _SIDE + 12 + max(width_of(self._band_words(b[0]), _band_font()) for b in _BANDS)
        room = self.width() - left - _SIDE - 6
        steps = max(1, max(map(len, (self._turns, *self._old))) - 1)
        return [QPointF(left + room * n / steps, self._height_of(t)) for n, t in enumerate(turns)]

    def _choose(self, turn: int) -> None:
        if turn != self._selected:
            self._selected = turn
            self._describe()
            self.update()
            self.chosen.emit(turn)

    def _describe(self) -> None:
        """Say the same in words as the curve shows."""
        if not self._turns:
            self.setAccessibleDescription(self.tr("No turns yet"))
            return
        parts = [
            self.tr("{0} of 10, {1}").format(self._turns[-1], self.level_words(self._turns[-1])),
            self.tr("Turn by turn: {0}").format(", ".join(map(str, self._turns))),
        ]
        parts += [self.tr("Before: {0}").format(", ".join(map(str, one))) for one in self._old]
        if (turn := self._selected) is not None:
            parts.insert(0, self.tr("Turn {0}: tension {1}").format(turn, self._turns[turn]))
        self.setAccessibleDescription(". ".join(parts))


def _band_font() -> QFont:
    return font("badge", scale=0.92)
