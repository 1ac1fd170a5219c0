"""How loud a call is, from begin to end, with what is chosen, cut off and bleeped in it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainingsveld.coaching.cut import Cut
from trainingsveld.ui.look import clock, current_tokens
from trainingsveld.ui.look.paint import box, smooth

_BAR = 3


class Wave(QWidget):
    """Painted; everything it shows is in its accessible description too."""

    def __init__(self) -> None:
        super().__init__()
        self._loud: Sequence[float] = ()
        self._seconds = 0.0
        self._cut, self._chosen = Cut(0, 0), (0.0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._retell()

    def show_sound(self, seconds: float, loud: Sequence[float]) -> None:
        """Show this call."""
        self._seconds, self._loud = seconds, loud
        self.update()

    def show_cut(self, cut: Cut, chosen: tuple[float, float]) -> None:
        """Show what is kept of it, and the part that is chosen."""
        self._cut, self._chosen = cut, chosen
        self._retell()
        self.update()

    def sizeHint(self) -> QSize:
        """Low and wide."""
        return QSize(400, 72)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = smooth(self)
        scheme = current_tokens()
        room = QRectF(self.rect())
        box(painter, room, 9, QColor(scheme.sunken))
        if not self._seconds:
            return
        left, right = (self._x(at) for at in self._chosen)
        chosen = QRectF(left, 0, max(2.0, right - left), room.height())
        box(painter, chosen, 4, QColor(scheme.accent_soft))
        bars = max(1, int(room.width()) // _BAR)
        for bar in range(bars):
            at = bar / bars * self._seconds
            height = max(2.0, min(1.0, self._loudest(bar, bars) * 4) * (room.height() - 12))
            kept = self._cut.start <= at <= self._cut.end
            ink = scheme.accent if kept else scheme.border_strong
            part = QRectF(bar * _BAR, (room.height() - height) / 2, _BAR - 1, height)
            if any(start <= at <= end for start, end in self._cut.bleeps):
                ink, part = scheme.danger, QRectF(bar * _BAR, room.height() / 2 - 2, _BAR - 1, 4)
            box(painter, part, 1, QColor(ink))

    def _x(self, at: float) -> float:
        return at / self._seconds * self.width()

    def _loudest(self, bar: int, bars: int) -> float:
        first = len(self._loud) * bar // bars
        last = max(first + 1, len(self._loud) * (bar + 1) // bars)
        return max(self._loud[first:last], default=0.0)

    def _retell(self) -> None:
        kept = f"{clock(int(self._cut.start))}–{clock(int(self._cut.end))}"
        bleeps = ", ".join(f"{clock(int(a))}–{clock(int(b))}" for a, b in self._cut.bleeps)
        self.setAccessibleName(self.tr("The call"))
        says = self.tr("Kept: {0}. Bleeped: {1}.").replace("{0}", kept)
        self.setAccessibleDescription(says.replace("{1}", bleeps or "–"))
