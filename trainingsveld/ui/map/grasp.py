"""A mouse on the map: it takes hold of a card or of the whole map, drags it, or clicks."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from trainingsveld.ui.map.shown import Shown
from trainingsveld.ui.map.view import View

if TYPE_CHECKING:
    from trainingsveld.ui.map.canvas import Canvas


class _Press(NamedTuple):
    """A mouse button held down: where, on which moment, and what the view was."""

    at: QPointF
    node: str | None
    corner: QPointF
    grip: QPointF


class Grasp:
    """What the mouse holds of a canvas."""

    def __init__(self, canvas: "Canvas", shown: Shown, view: View) -> None:
        self._canvas, self._shown, self._view = canvas, shown, view
        self._press: _Press | None = None
        self._dragged = False

    @property
    def holds(self) -> bool:
        """Whether a button is held down."""
        return self._press is not None

    def forget(self) -> None:
        """Hold nothing: the map is another one."""
        self._press = None

    def press(self, event: QMouseEvent) -> None:
        """Take hold of a card or of the whole map."""
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return
        place = self._view.to_map(event.position())
        node = self._canvas.node_at(place) if event.button() is Qt.MouseButton.LeftButton else None
        grip = place - QPointF(*self._shown.nodes[node][3:5]) if node else QPointF()
        self._press = _Press(event.position(), node, QPointF(self._view.corner), grip)
        self._dragged = False
        if node:
            self._canvas.select(node, reveal=False)

    def move(self, event: QMouseEvent) -> None:
        """Drag what is held; without anything held, show what could be."""
        press = self._press
        if press is None:
            over = self._canvas.node_at(self._view.to_map(event.position()))
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.OpenHandCursor
            self._canvas.setCursor(shape)
            return
        away = event.position() - press.at
        if not self._dragged and away.manhattanLength() < QApplication.startDragDistance():
            return
        self._dragged = True
        self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
        if press.node:
            place = self._view.to_map(event.position()) - press.grip
            self._canvas.carry(press.node, place.x(), place.y())
        else:
            self._canvas.pan_to(press.corner + away)

    def release(self) -> None:
        """Let go; without a drag it was a click."""
        press, self._press = self._press, None
        if press is None:
            return
        self._canvas.setCursor(Qt.CursorShape.OpenHandCursor)
        if press.node and self._dragged:
            self._canvas.let_go(press.node)
        elif press.node:
            self._canvas.chosen.emit(press.node)
        elif not self._dragged:
            self._canvas.select(None)
