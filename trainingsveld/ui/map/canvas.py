"""The surface the map is drawn on: looked at, moved about and chosen from."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainingsveld.authoring.map import (
    NODE_HEIGHT,
    NODE_WIDTH,
    Drawing,
    DrawnNode,
    Marks,
)
from trainingsveld.authoring.map.walk import Direction, first
from trainingsveld.ui.look import CARD_RADIUS, current_tokens
from trainingsveld.ui.look.paint import corners, focus_ring, smooth
from trainingsveld.ui.map.cards import card_at
from trainingsveld.ui.map.grasp import Grasp
from trainingsveld.ui.map.map_keys import FINER, SIDES, doing
from trainingsveld.ui.map.painting import Painting
from trainingsveld.ui.map.shown import Shown
from trainingsveld.ui.map.view import View

MARGIN = 32.0
_READ_FROM = 0.58  # the first look goes no further away than where words can be read
_CLEAR = 72.0  # what is looked at stays clear of the bars in the corners
_GRID = 8.0

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Canvas(QWidget):
    """Draws a map and takes mouse and keys; `CaseMap` puts it together with the rest."""

    chosen = Signal(str)
    moved = Signal(str, float, float)
    selected = Signal()
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown, self._view = Shown(), View()
        self._painting = Painting(self._shown, self._view)
        self._grasp = Grasp(self, self._shown, self._view)
        self._carried = False
        self._fitted = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # --- what is shown ---------------------------------------------------------------------

    @property
    def drawing(self) -> Drawing:
        """The map on show, with what was moved on it."""
        return self._shown.drawing

    @property
    def marks(self) -> Marks:
        """What is shown about it."""
        return self._shown.marks

    @property
    def selection(self) -> str | None:
        """The moment that is marked."""
        return self._shown.selected

    @property
    def zoom(self) -> float:
        """Pixels of the screen per unit of the map."""
        return self._view.zoom

    def show_drawing(self, drawing: Drawing) -> None:
        """Show a map; one that replaces another keeps the place and the zoom looked at."""
        fresh = not self._shown.drawing.nodes
        self._shown.show(drawing)
        self._painting.forget()
        self._grasp.forget()
        if fresh or self._fitted:
            self.look_at_start()
        else:
            self._view.hold(drawing.box, QSizeF(self.size()))
        self.selected.emit()
        self.update()

    def show_marks(self, marks: Marks) -> None:
        """Show what is known about the case."""
        before, self._shown.marks = self._shown.marks, marks
        if (marks.dead_replies, marks.given) != (before.dead_replies, before.given):
            self._painting.forget_ways()
        self.selected.emit()
        self.update()

    def show_found(self, found: frozenset[str]) -> None:
        """Let these stand out and the others step back; none found is none asked for."""
        self._shown.found = found
        self.update()

    def select(self, node: str | None, *, reveal: bool = True) -> None:
        """Mark a moment and bring it into sight."""
        if node is not None and node not in self._shown.nodes:
            return
        self._shown.selected = node
        if node and reveal:
            self._reveal(self._shown.nodes[node])
        self.selected.emit()
        self.update()

    def look_at_start(self) -> None:
        """Show as much as can be read, from the start; the whole map if it can be read."""
        self._look(_READ_FROM)
        self._fitted = True

    def look_at_all(self) -> None:
        """Show the whole map, however small."""
        self._look(0.0)
        self._fitted = False

    def scale(self, factor: float, fixed: QPointF | None = None) -> None:
        """Zoom in (over 1) or out (under 1), around the selection or the middle."""
        if fixed is None:
            fixed = QPointF(self.rect().center())
            if self._shown.selected:
                node = self._shown.nodes[self._shown.selected]
                place = self._view.to_screen(node.x, node.y)
                fixed = place if QRectF(self.rect()).contains(place) else fixed
        self._view.scale(factor, fixed)
        self._after_looking()

    def in_sight(self, node: str) -> QRectF:
        """Where a moment's card is on the screen."""
        return self._view.on_screen(self._shown.nodes[node].box)

    # --- looking about ---------------------------------------------------------------------

    def _look(self, least: float) -> None:
        if self._shown.drawing.nodes:
            self._view.fit(self._shown.drawing.box, QSizeF(self.size()), MARGIN, least)
        self.zoomed.emit()
        self.update()

    def _after_looking(self) -> None:
        self._fitted = False
        self._view.hold(self._shown.drawing.box, QSizeF(self.size()))
        self.zoomed.emit()
        self.update()

    def pan(self, dx: float, dy: float) -> None:
        """Move the map under the window, in pixels."""
        self.pan_to(self._view.corner + QPointF(dx, dy))

    def pan_to(self, corner: QPointF) -> None:
        """Put a place of the map into the corner of the window."""
        self._view.corner = corner
        self._after_looking()

    def _reveal(self, node: DrawnNode) -> None:
        card = QRectF(node.x - NODE_WIDTH / 2, node.y - NODE_HEIGHT / 2, NODE_WIDTH, NODE_HEIGHT)
        before = QPointF(self._view.corner)
        self._view.reveal(card, QSizeF(self.size()), _CLEAR)
        if before != self._view.corner:
            self._fitted = False

    # --- moving a moment -------------------------------------------------------------------

    def carry(self, node: str, x: float, y: float) -> None:
        """Put a moment elsewhere, on the grid; told with `moved` when it is let go."""
        x, y = round(x / _GRID) * _GRID, round(y / _GRID) * _GRID
        if self._shown.carry(node, x, y):
            self._painting.forget_ways()
            self._carried = True
            self.update()

    def let_go(self, node: str) -> None:
        """Leave a moment where it was put."""
        if self._carried:
            self._carried = False
            at = self._shown.nodes[node]
            self._reveal(at)
            self.moved.emit(node, at.x, at.y)

    # --- mouse -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a card or of the whole map."""
        self._grasp.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held."""
        self._grasp.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grasp.release()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, pan without; Shift pans sideways."""
        turned = event.angleDelta()
        if event.modifiers() & _CTRL:
            self.scale(FINER ** (turned.y() / 120), event.position())
        elif event.modifiers() & _SHIFT and not turned.x():
            self.pan(turned.y() / 2, 0)
        else:
            self.pan(turned.x() / 2, turned.y() / 2)
        event.accept()

    def node_at(self, place: QPointF) -> str | None:
        """Name the moment whose card is at a place of the map."""
        for node in reversed(self._shown.drawing.nodes):
            if card_at(node, place):
                return node.id
        return None

    # --- keys ------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the map's own keys from shortcuts of the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and doing(self, event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, choose, zoom, pan and move."""
        do = doing(self, event)
        if do is None:
            super().keyPressEvent(event)
        else:
            do()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A moment moved with the keys stays where it is now."""
        if not event.isAutoRepeat() and self._shown.selected and not self._grasp.holds:
            self.let_go(self._shown.selected)
        super().keyReleaseEvent(event)

    def choose(self) -> None:
        """Tell that what is marked was chosen."""
        if self._shown.selected:
            self.chosen.emit(self._shown.selected)

    def nudge(self, direction: Direction) -> None:
        """Move what is marked a little."""
        if self._shown.selected:
            node = self._shown.nodes[self._shown.selected]
            right, down = SIDES[direction]
            self.carry(node.id, node.x + 2 * _GRID * right, node.y + 2 * _GRID * down)

    # --- drawing ---------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Half a window."""
        return QSize(560, 640)

    def minimumSizeHint(self) -> QSize:
        """It still works small."""
        return QSize(200, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A map nobody has moved about in fits the new size."""
        super().resizeEvent(event)
        if self._fitted:
            self.look_at_start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring; who comes by keyboard starts at the start."""
        super().focusInEvent(event)
        keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if self._shown.selected is None and event.reason() in keys:
            self.select(first(self._shown.drawing))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, quiet ways, ways of the chosen moment, labels, cards."""
        scheme = current_tokens()
        painter = smooth(self)
        ground = corners(QRectF(self.rect()), (CARD_RADIUS, CARD_RADIUS, CARD_RADIUS, CARD_RADIUS))
        painter.fillPath(ground, QColor(scheme.background))
        painter.setClipPath(ground)
        if self._shown.drawing.nodes:
            self._painting.paint(painter, QSizeF(self.size()), focused=self.hasFocus())
        painter.setClipping(False)
        if self.hasFocus() and self._shown.selected is None:
            focus_ring(painter, QRectF(self.rect()), CARD_RADIUS)
