"""What the keys do on the map."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from trainingsveld.authoring.map.walk import Direction, first, step

if TYPE_CHECKING:
    from trainingsveld.ui.map.canvas import Canvas

FINER = 1.2
"""One step of zooming."""
_PAN = 64.0

_ARROWS: dict[int, Direction] = {
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Left: "left",
}
SIDES: dict[Direction, tuple[int, int]] = {
    "down": (0, 1), "up": (0, -1), "right": (1, 0), "left": (-1, 0)
}  # fmt: skip
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def doing(canvas: "Canvas", event: QKeyEvent) -> Callable[[], None] | None:
    """Give what this key does on the map, None for one that is not the map's."""
    key, with_ctrl = event.key(), bool(event.modifiers() & _CTRL)
    direction = _ARROWS.get(key)
    if direction and with_ctrl:
        return lambda: canvas.nudge(direction)
    if direction and event.modifiers() & _SHIFT:
        right, down = SIDES[direction]
        return lambda: canvas.pan(-right * _PAN, -down * _PAN)
    if direction:
        return lambda: canvas.select(step(canvas.drawing, canvas.selection, direction))
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return canvas.choose
    if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
        return lambda: canvas.scale(FINER)
    if key == Qt.Key.Key_Minus:
        return lambda: canvas.scale(1 / FINER)
    if key == Qt.Key.Key_0:
        return canvas.look_at_all
    if key == Qt.Key.Key_Home:
        return lambda: canvas.select(first(canvas.drawing))
    return None
