"""Something that lies over the window: a question, the list of keys, the palette."""

from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from trainingsveld.ui.look import Card

Place = Literal["bottom", "top", "middle"]
EDGE = 24
"""Pixels between the card and the window at least."""


class Overlay(QWidget):
    """A card over a dimmed window. Esc, or a press beside it, closes it; the focus goes back.

    Nothing is blocked: timers, speech and shortcuts of the page below go on. Tab stays inside.
    """

    closed = Signal()

    def __init__(self, window: QWidget, *, place: Place = "middle", width: int = 560) -> None:
        super().__init__(window)
        self._window = window
        self._place: Place = place
        self._widest = width
        self._before = QApplication.focusWidget()
        self._gone = False
        self.card = Card(parent=self)
        self._column = column = QVBoxLayout(self)
        if place != "top":
            column.addStretch(1)
        column.addWidget(self.card)
        if place != "bottom":
            column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        window.installEventFilter(self)

    def appear(self, focus: QWidget | None = None) -> None:
        """Show it and put the focus there, or on itself."""
        self._cover()
        self.show()
        self.raise_()
        (focus or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Close it; a second call does nothing."""
        if self._gone:
            return
        self._gone = True
        self.hide()
        self._give_focus_back()
        self.closed.emit()
        self.setParent(None)
        self.deleteLater()

    def is_open(self) -> bool:
        """Whether it can still be closed."""
        return not self._gone

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and not self._gone:
            self._cover()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; every other key stays here."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the card closes."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Keep Tab inside: from the last to the first."""
        inside = [
            child
            for child in self.findChildren(QWidget)
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus.value
            and child.isEnabled()
            and child.isVisibleTo(self)
        ]
        if not inside:
            return True
        now = QApplication.focusWidget()
        step = 1 if next else -1
        at = inside.index(now) + step if now in inside else 0
        wanted = inside[at % len(inside)]
        wanted.setFocus(Qt.FocusReason.TabFocusReason)
        for area in self.findChildren(QScrollArea):
            if area.isAncestorOf(wanted):
                area.ensureWidgetVisible(wanted)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies below."""
        shade = QColor(0, 0, 0)
        shade.setAlphaF(0.32)
        QPainter(self).fillRect(self.rect(), shade)

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())
        side = max(EDGE, (self._window.width() - self._widest) // 2)
        self._column.setContentsMargins(side, EDGE, side, EDGE)

    def _give_focus_back(self) -> None:
        inside = self.isAncestorOf(QApplication.focusWidget() or self)
        before = self._before
        try:
            if inside and before is not None and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
        except RuntimeError:  # the page it was on is gone: Qt has deleted the widget
            return


def top_overlay(window: QWidget) -> Overlay | None:
    """The overlay that lies on top of a window, if any is open."""
    found = [one for one in window.findChildren(Overlay) if one.is_open()]
    return found[-1] if found else None


def dismiss_top(window: QWidget) -> bool:
    """Close what lies on top of a window; says whether there was anything."""
    overlay = top_overlay(window)
    if overlay is not None:
        overlay.dismiss()
    return overlay is not None
