"""The surface the map is drawn on: looked at, moved about and chosen from."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from trainingsveld.authoring.map import (
    NODE_HEIGHT,
    NODE_WIDTH,
    Box,
    Drawing,
    DrawnEdge,
    DrawnNode,
    Marks,
    move,
)
from trainingsveld.authoring.map.walk import Direction, first, step
from trainingsveld.ui.look import CARD_RADIUS, Tokens, current_tokens
from trainingsveld.ui.look.paint import corners, focus_ring, smooth
from trainingsveld.ui.map.cards import Accent, Cards, card_at
from trainingsveld.ui.map.labels import READABLE, Labels
from trainingsveld.ui.map.shades import mix, quiet_line
from trainingsveld.ui.map.view import View
from trainingsveld.ui.map.ways import Ways, paint_ways

MARGIN = 32.0
_READ_FROM = 0.58  # the first look goes no further away than where words can be read
_CLEAR = 72.0  # what is looked at stays clear of the bars in the corners
_GRID = 8.0
_PAN = 64.0
_FINER = 1.2

_ARROWS: dict[int, Direction] = {
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Left: "left",
}
_SIDES: dict[Direction, tuple[int, int]] = {
    "down": (0, 1), "up": (0, -1), "right": (1, 0), "left": (-1, 0)
}  # fmt: skip
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class _Press(NamedTuple):
    """A mouse button held down: where, on which moment, and what the view was."""

    at: QPointF
    node: str | None
    corner: QPointF
    grip: QPointF


class Canvas(QWidget):
    """Draws a map and takes mouse and keys; `CaseMap` puts it together with the rest."""

    chosen = Signal(str)
    moved = Signal(str, float, float)
    selected = Signal()
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = Drawing((), (), Box(0, 0, 0, 0))
        self._nodes: dict[str, DrawnNode] = {}
        self._of: dict[str, list[DrawnEdge]] = {}
        self._marks = Marks()
        self._view, self._cards, self._labels = View(), Cards(), Labels()
        self._ways: Ways | None = None
        self._selected: str | None = None
        self._found: frozenset[str] = frozenset()
        self._press: _Press | None = None
        self._dragged = self._carried = False
        self._fitted = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # --- what is shown ---------------------------------------------------------------------

    @property
    def drawing(self) -> Drawing:
        """The map on show, with what was moved on it."""
        return self._drawing

    @property
    def marks(self) -> Marks:
        """What is shown about it."""
        return self._marks

    @property
    def selection(self) -> str | None:
        """The moment that is marked."""
        return self._selected

    @property
    def zoom(self) -> float:
        """Pixels of the screen per unit of the map."""
        return self._view.zoom

    def show_drawing(self, drawing: Drawing) -> None:
        """Show a map; one that replaces another keeps the place and the zoom looked at."""
        fresh = not self._drawing.nodes
        self._drawing = drawing
        self._nodes = {node.id: node for node in drawing.nodes}
        self._of = {}
        for edge in drawing.edges:
            self._of.setdefault(edge.source, []).append(edge)
            if edge.target != edge.source:
                self._of.setdefault(edge.target, []).append(edge)
        self._ways = None
        self._press = None
        self._cards.forget()
        if self._selected not in self._nodes:
            self._selected = None
        if fresh or self._fitted:
            self.look_at_start()
        else:
            self._view.hold(drawing.box, QSizeF(self.size()))
        self.selected.emit()
        self.update()

    def show_marks(self, marks: Marks) -> None:
        """Show what is known about the case."""
        before, self._marks = self._marks, marks
        if (marks.dead_replies, marks.given) != (before.dead_replies, before.given):
            self._ways = None
        self.selected.emit()
        self.update()

    def show_found(self, found: frozenset[str]) -> None:
        """Let these stand out and the others step back; none found is none asked for."""
        self._found = found
        self.update()

    def select(self, node: str | None, *, reveal: bool = True) -> None:
        """Mark a moment and bring it into sight."""
        if node is not None and node not in self._nodes:
            return
        self._selected = node
        if node and reveal:
            self._reveal(self._nodes[node])
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
            if self._selected:
                node = self._nodes[self._selected]
                place = self._view.to_screen(node.x, node.y)
                fixed = place if QRectF(self.rect()).contains(place) else fixed
        self._view.scale(factor, fixed)
        self._after_looking()

    def in_sight(self, node: str) -> QRectF:
        """Where a moment's card is on the screen."""
        left, top, right, bottom = self._nodes[node].box
        return QRectF(self._view.to_screen(left, top), self._view.to_screen(right, bottom))

    # --- looking about ---------------------------------------------------------------------

    def _look(self, least: float) -> None:
        if self._drawing.nodes:
            self._view.fit(self._drawing.box, QSizeF(self.size()), MARGIN, least)
        self.zoomed.emit()
        self.update()

    def _after_looking(self) -> None:
        self._fitted = False
        self._view.hold(self._drawing.box, QSizeF(self.size()))
        self.zoomed.emit()
        self.update()

    def _pan(self, dx: float, dy: float) -> None:
        self._view.corner += QPointF(dx, dy)
        self._after_looking()

    def _reveal(self, node: DrawnNode) -> None:
        card = QRectF(node.x - NODE_WIDTH / 2, node.y - NODE_HEIGHT / 2, NODE_WIDTH, NODE_HEIGHT)
        before = QPointF(self._view.corner)
        self._view.reveal(card, QSizeF(self.size()), _CLEAR)
        if before != self._view.corner:
            self._fitted = False

    # --- moving a moment -------------------------------------------------------------------

    def _carry(self, node: str, x: float, y: float) -> None:
        """Put a moment elsewhere, on the grid; told with `moved` when it is let go."""
        x, y = round(x / _GRID) * _GRID, round(y / _GRID) * _GRID
        if (x, y) == self._nodes[node][3:5]:
            return
        self._drawing = move(self._drawing, node, x, y)
        self._nodes[node] = next(one for one in self._drawing.nodes if one.id == node)
        for near in {end for edge in self._of.get(node, ()) for end in (edge.source, edge.target)}:
            self._of[near] = [e for e in self._drawing.edges if near in (e.source, e.target)]
        self._ways = None
        self._carried = True
        self.update()

    def _let_go(self, node: str) -> None:
        if self._carried:
            self._carried = False
            at = self._nodes[node]
            self._reveal(at)
            self.moved.emit(node, at.x, at.y)

    # --- mouse -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a card or of the whole map."""
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return
        place = self._view.to_map(event.position())
        node = self._node_at(place) if event.button() is Qt.MouseButton.LeftButton else None
        grip = place - QPointF(*self._nodes[node][3:5]) if node else QPointF()
        self._press = _Press(event.position(), node, QPointF(self._view.corner), grip)
        self._dragged = False
        if node:
            self.select(node, reveal=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held."""
        press = self._press
        if press is None:
            over = self._node_at(self._view.to_map(event.position()))
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.OpenHandCursor
            )
            return
        away = event.position() - press.at
        if not self._dragged and away.manhattanLength() < QApplication.startDragDistance():
            return
        self._dragged = True
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if press.node:
            place = self._view.to_map(event.position()) - press.grip
            self._carry(press.node, place.x(), place.y())
        else:
            self._view.corner = press.corner + away
            self._after_looking()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; without a drag it was a click."""
        press, self._press = self._press, None
        if press is None:
            return
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if press.node and self._dragged:
            self._let_go(press.node)
        elif press.node:
            self.chosen.emit(press.node)
        elif not self._dragged:
            self.select(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, pan without; Shift pans sideways."""
        turned = event.angleDelta()
        if event.modifiers() & _CTRL:
            self.scale(_FINER ** (turned.y() / 120), event.position())
        elif event.modifiers() & _SHIFT and not turned.x():
            self._pan(turned.y() / 2, 0)
        else:
            self._pan(turned.x() / 2, turned.y() / 2)
        event.accept()

    def _node_at(self, place: QPointF) -> str | None:
        for node in reversed(self._drawing.nodes):
            if card_at(node, place):
                return node.id
        return None

    # --- keys ------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the map's own keys from shortcuts of the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._doing(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, choose, zoom, pan and move."""
        do = self._doing(event)
        if do is None:
            super().keyPressEvent(event)
        else:
            do()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A moment moved with the keys stays where it is now."""
        if not event.isAutoRepeat() and self._selected and not self._press:
            self._let_go(self._selected)
        super().keyReleaseEvent(event)

    def _doing(self, event: QKeyEvent) -> Callable[[], None] | None:
        key, with_ctrl = event.key(), bool(event.modifiers() & _CTRL)
        direction = _ARROWS.get(key)
        if direction and with_ctrl:
            return lambda: self._nudge(direction)
        if direction and event.modifiers() & _SHIFT:
            right, down = _SIDES[direction]
            return lambda: self._pan(-right * _PAN, -down * _PAN)
        if direction:
            return lambda: self.select(step(self._drawing, self._selected, direction))
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._choose
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            return lambda: self.scale(_FINER)
        if key == Qt.Key.Key_Minus:
            return lambda: self.scale(1 / _FINER)
        if key == Qt.Key.Key_0:
            return self.look_at_all
        if key == Qt.Key.Key_Home:
            return lambda: self.select(first(self._drawing))
        return None

    def _choose(self) -> None:
        if self._selected:
            self.chosen.emit(self._selected)

    def _nudge(self, direction: Direction) -> None:
        if self._selected:
            node = self._nodes[self._selected]
            right, down = _SIDES[direction]
            self._carry(node.id, node.x + 2 * _GRID * right, node.y + 2 * _GRID * down)

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
        if self._selected is None and event.reason() in keys:
            self.select(first(self._drawing))
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
        if self._drawing.nodes:
            self._paint_map(painter)
        painter.setClipping(False)
        if self.hasFocus() and self._selected is None:
            focus_ring(painter, QRectF(self.rect()), CARD_RADIUS)

    def _paint_map(self, painter: QPainter) -> None:
        scheme, view = current_tokens(), self._view
        dead = self._marks.dead_replies
        seen = view.seen(QSizeF(self.size()))
        if self._ways is None:
            self._ways = Ways(self._drawing.edges, self._marks)
        loud = self._of.get(self._selected or "", [])
        quiet = quiet_line(scheme)
        if loud or self._found:
            painter.setOpacity(0.5)
        warm = mix(QColor(scheme.customer), QColor(scheme.background), 0.35)
        self._ways.paint(painter, view, seen, quiet, warm)
        painter.setOpacity(1.0)
        onward = [edge for edge in loud if edge.source == self._selected]
        inward = [edge for edge in loud if edge.source != self._selected]
        paint_ways(painter, view, inward, QColor(scheme.text), 1.7, dead)
        paint_ways(painter, view, onward, QColor(scheme.accent), 2.4, dead)
        self._paint_labels(painter, loud, seen)
        self._cards.prepare(view.zoom)
        around = seen.adjusted(-NODE_WIDTH, -NODE_HEIGHT, NODE_WIDTH, NODE_HEIGHT)
        chosen = None
        for node in self._drawing.nodes:
            if not around.contains(node.x, node.y):
                continue
            if node.id == self._selected:
                chosen = node
                continue
            self._paint_card(painter, node, scheme)
        if chosen:
            self._paint_card(painter, chosen, scheme)
        self._paint_names(painter, loud)

    def _paint_card(self, painter: QPainter, node: DrawnNode, scheme: Tokens) -> None:
        accent = Accent(
            selected=node.id == self._selected,
            focused=self.hasFocus(),
            found=node.id in self._found,
            faded=bool(self._found) and node.id not in self._found,
        )
        self._cards.paint(painter, self._view, node, self._marks, accent, scheme)

    def _paint_labels(self, painter: QPainter, loud: list[DrawnEdge], seen: QRectF) -> None:
        scheme, view = current_tokens(), self._view
        self._labels.prepare(view.zoom)
        if view.zoom >= READABLE:
            ink, ground = scheme.ink("muted"), QColor(scheme.background)
            painter.setOpacity(0.55 if loud or self._found else 1.0)
            around = seen.adjusted(-120, -20, 120, 20)
            for edge in self._drawing.edges:
                if edge.label_at and around.contains(*edge.label_at):
                    self._labels.quiet(painter, view, edge, ink, ground)
            painter.setOpacity(1.0)

    def _paint_names(self, painter: QPainter, loud: list[DrawnEdge]) -> None:
        """Name the ways on from the chosen moment, over everything else."""
        scheme, view = current_tokens(), self._view
        near = {end for edge in loud for end in (edge.source, edge.target)}
        taken = [self.in_sight(name) for name in near]
        for edge in loud:
            if edge.source == self._selected:
                self._labels.loud(painter, view, edge, scheme, taken, QColor(scheme.accent))
