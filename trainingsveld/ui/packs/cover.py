"""The picture of a pack, as its makers drew it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainingsveld.ui.look import current_tokens
from trainingsveld.ui.look.paint import corners, smooth

WIDEST, HIGHEST = 160, 96
"""Pixels of the screen it takes at most."""

_RADIUS = 9.0


class Cover(QWidget):
    """Nothing at all without a picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_image(self, image: QImage) -> None:
        """Show a picture, or with an empty one nothing."""
        self._image = image
        self.setVisible(not image.isNull())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As large as there is room for, in its own proportions; small ones stay small."""
        if self._image.isNull():
            return QSize(0, 0)
        size = self._image.size()
        if size.width() > WIDEST or size.height() > HIGHEST:
            size.scale(QSize(WIDEST, HIGHEST), Qt.AspectRatioMode.KeepAspectRatio)
        return size.expandedTo(QSize(1, 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it with round corners and an edge."""
        painter = smooth(self)
        room = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        edge = corners(room, (_RADIUS, _RADIUS, _RADIUS, _RADIUS))
        painter.setClipPath(edge)
        painter.drawImage(QRectF(self.rect()), self._image)
        painter.setClipping(False)
        painter.setPen(QPen(current_tokens().ink("muted"), 1))
        painter.drawPath(edge)
