"""A whole page in a window that may be too small for it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class _Holder(QWidget):
    """Gives the body all room there is. Only its smallest size counts, not the one it would like:

    a scroll area alone takes the height that texts and inner scroll areas would like to have.
    """

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self.setObjectName("column")
        self._body = body
        body.setParent(self)

    def minimumSizeHint(self) -> QSize:
        """What the body cannot do without, at the width it has."""
        smallest = self._body.minimumSizeHint()
        layout = self._body.layout()
        if layout is None or not layout.hasHeightForWidth():
            return smallest
        width = max(self.width(), smallest.width())
        return QSize(smallest.width(), layout.minimumHeightForWidth(width))

    def sizeHint(self) -> QSize:
        """The same: the scroll area gives more where there is more."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the body out anew."""
        super().resizeEvent(event)
        self._body.setGeometry(self.rect())
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """The body needs more or less than before."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)


class PageScroll(QScrollArea):
    """As large as the window, and scrolling only where the body cannot be made smaller."""

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(_Holder(body))

    def sizeHint(self) -> QSize:
        """The size the pages are designed for."""
        return QSize(1280, 800)

    def minimumSizeHint(self) -> QSize:
        """It can be made small: that is what it is for."""
        return QSize(240, 160)
