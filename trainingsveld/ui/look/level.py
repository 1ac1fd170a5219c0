"""The microphone level as moving bars and a word."""

import math
from collections import deque

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainingsveld.ui.look.fonts import font
from trainingsveld.ui.look.paint import box, line, smooth
from trainingsveld.ui.look.tokens import Ink, current_tokens

FLOOR_DB = -60.0
_PITCH = 6
_KEPT = 240  # bars; eight seconds at 30 Hz, and wider than any screen shows
_RECENT = 45  # a second and a half at 30 Hz: the pause between two words is not "too soft"
_SOFT, _LOUD = 0.42, 0.90  # −35 and −6 dB


def loudness(rms: float) -> float:
    """A root-mean-square amplitude (0–1, full scale 1) as a level 0–1, linear in decibels.

    0 stands for −60 dB and less, 1 for full scale, so that speech lies about the middle.
    """
    if rms <= 0 or math.isnan(rms):
        return 0.0
    return min(1.0, max(0.0, 1.0 - 20.0 * math.log10(min(rms, 1.0)) / FLOOR_DB))


class LevelMeter(QWidget):
    """Bars of the last seconds; above them in words whether it is too soft, good or too loud.

    `title` stands on the line of the word, such as who is speaking.
    Feed it about 30 times a second with `set_level`; `word_changed` tells when the word changes.
    """

    word_changed = Signal(str)

    def __init__(
        self,
        *,
        title: str = "",
        ink: Ink = "accent",
        show_word: bool = True,
        height: int = 44,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ink: Ink = ink
        self._title, self._show_word = title, show_word
        self._levels: deque[float] = deque([0.0] * _KEPT, maxlen=_KEPT)
        self._recent: deque[float] = deque(maxlen=_RECENT)
        self._height = height
        self._word = ""
        self.setAccessibleName(title or self.tr("Microphone level"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_level(self, level: float) -> None:
        """Add one level, 0–1 as `loudness` gives it; anything outside is held to that."""
        held = 0.0 if math.isnan(level) else min(1.0, max(0.0, level))
        self._levels.append(held)
        self._recent.append(held)
        word = self._verdict()
        if word != self._word:
            self._word = word
            self.setAccessibleDescription(word)
            self.word_changed.emit(word)
        self.update()

    def set_ink(self, ink: Ink) -> None:
        """Change the colour of the bars, such as to danger while recording."""
        self._ink = ink
        self.update()

    def reset(self) -> None:
        """Forget what was heard."""
        self._levels.extend([0.0] * len(self._levels))
        self._recent.clear()
        self._word = ""
        self.setAccessibleDescription("")
        self.update()

    def word(self) -> str:
        """The word it shows; empty before anything was heard."""
        return self._word

    def sizeHint(self) -> QSize:
        """Room for some fifty bars, and a line above them for the words."""
        return QSize(50 * _PITCH, self._height + self._top())

    def minimumSizeHint(self) -> QSize:
        """Fewer bars are drawn where there is less room."""
        return QSize(90, self._height + self._top())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the newest bars at the right, and the word above them."""
        painter = smooth(self)
        scheme = current_tokens()
        colour = QColor(scheme.ink(self._ink))
        top = float(self._top())
        room = self.height() - top
        fitting = min(len(self._levels), int(self.width() // _PITCH))
        for place, level in enumerate(list(self._levels)[-fitting:]):
            tall = max(3.0, room * level)
            left = self.width() - (fitting - place) * _PITCH + 1
            box(painter, QRectF(left, top + (room - tall) / 2, 3, tall), 1.5, colour)
        words = QRectF(0, 0, self.width(), 20)
        if self._title:
            line(painter, words, self._title, font("strong"), scheme.ink("text"))
        if self._show_word and self._word:
            right = Qt.AlignmentFlag.AlignRight
            line(painter, words, self._word, font("tiny"), scheme.ink("muted"), right)

    def _top(self) -> int:
        return 28 if self._show_word or self._title else 0

    def _verdict(self) -> str:
        loudest = max(self._recent)
        if loudest < _SOFT:
            return self.tr("too soft")
        return self.tr("too loud") if loudest > _LOUD else self.tr("good")
