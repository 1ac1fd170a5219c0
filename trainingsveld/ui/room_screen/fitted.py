"""Text that is as large as the room it is given allows: nobody scrolls on a wall."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from trainingsveld.ui.look import Kind, PlainText

_SCALES = (2.0, 1.8, 1.6, 1.4, 1.25, 1.1, 1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42, 0.35)
_LEAST = 120


class FittedText(PlainText):
    """Takes the largest letters with which all of it can be read, and asks for no room itself."""

    def __init__(self, kind: Kind = "caption") -> None:
        self._most = 1.0
        super().__init__("", kind)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setSizePolicy(policy)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def setText(self, text: str) -> None:
        """Say this."""
        super().setText(text)
        self._fit()

    def set_most(self, scale: float) -> None:
        """Be at most so large: the window grew, or a long text needs no larger letters."""
        if scale != self._most:
            self._most = scale
            self._fit()

    def minimumSizeHint(self) -> QSize:
        """Hardly any: it makes do."""
        return QSize(_LEAST, _LEAST)

    def sizeHint(self) -> QSize:
        """Hardly any: it takes what is left."""
        return QSize(_LEAST, _LEAST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit it anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.width() <= _LEAST or self.height() <= _LEAST:
            return
        for scale in _SCALES:
            if scale <= self._most:
                self.set_scale(scale)
                if self.heightForWidth(self.width()) <= self.height():
                    return
