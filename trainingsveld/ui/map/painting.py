"""Drawing what is shown of a map: from the lines at the bottom to the names on top."""

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter

from trainingsveld.authoring.map import NODE_HEIGHT, NODE_WIDTH, DrawnEdge, DrawnNode
from trainingsveld.ui.look import Tokens, current_tokens
from trainingsveld.ui.map.cards import Accent, Cards
from trainingsveld.ui.map.labels import READABLE, Labels
from trainingsveld.ui.map.shades import mix, quiet_line
from trainingsveld.ui.map.shown import Shown
from trainingsveld.ui.map.view import View
from trainingsveld.ui.map.ways import Ways, paint_ways


class Painting:
    """Draws `shown` as `view` sees it; keeps what takes long to prepare."""

    def __init__(self, shown: Shown, view: View) -> None:
        self._shown, self._view = shown, view
        self._cards, self._labels = Cards(), Labels()
        self._ways: Ways | None = None

    def forget_ways(self) -> None:
        """Lines have changed, or what is known about them."""
        self._ways = None

    def forget(self) -> None:
        """Everything may have changed."""
        self._ways = None
        self._cards.forget()

    def paint(self, painter: QPainter, size: QSizeF, *, focused: bool) -> None:
        """Draw quiet ways, ways of the chosen moment, labels, cards, and names over all."""
        scheme, view = current_tokens(), self._view
        dead = self._shown.marks.dead_replies
        seen = view.seen(size)
        if self._ways is None:
            self._ways = Ways(self._shown.drawing.edges, self._shown.marks)
        loud = self._shown.ways_of.get(self._shown.selected or "", [])
        quiet = quiet_line(scheme)
        if loud or self._shown.found:
            painter.setOpacity(0.5)
        warm = mix(QColor(scheme.customer), QColor(scheme.background), 0.35)
        self._ways.paint(painter, view, seen, quiet, warm)
        painter.setOpacity(1.0)
        onward = [edge for edge in loud if edge.source == self._shown.selected]
        inward = [edge for edge in loud if edge.source != self._shown.selected]
        paint_ways(painter, view, inward, QColor(scheme.text), 1.7, dead)
        paint_ways(painter, view, onward, QColor(scheme.accent), 2.4, dead)
        self._paint_labels(painter, loud, seen)
        self._cards.prepare(view.zoom)
        around = seen.adjusted(-NODE_WIDTH, -NODE_HEIGHT, NODE_WIDTH, NODE_HEIGHT)
        chosen = None
        for node in self._shown.drawing.nodes:
            if not around.contains(node.x, node.y):
                continue
            if node.id == self._shown.selected:
                chosen = node
                continue
            self._paint_card(painter, node, scheme, focused)
        if chosen:
            self._paint_card(painter, chosen, scheme, focused)
        self._paint_names(painter, loud)

    def _paint_card(
        self, painter: QPainter, node: DrawnNode, scheme: Tokens, focused: bool
    ) -> None:
        accent = Accent(
            selected=node.id == self._shown.selected,
            focused=focused,
            found=node.id in self._shown.found,
            faded=bool(self._shown.found) and node.id not in self._shown.found,
        )
        self._cards.paint(painter, self._view, node, self._shown.marks, accent, scheme)

    def _paint_labels(self, painter: QPainter, loud: list[DrawnEdge], seen: QRectF) -> None:
        scheme, view = current_tokens(), self._view
        self._labels.prepare(view.zoom)
        if view.zoom >= READABLE:
            ink, ground = scheme.ink("muted"), QColor(scheme.background)
            painter.setOpacity(0.55 if loud or self._shown.found else 1.0)
            around = seen.adjusted(-120, -20, 120, 20)
            for edge in self._shown.drawing.edges:
                if edge.label_at and around.contains(*edge.label_at):
                    self._labels.quiet(painter, view, edge, ink, ground)
            painter.setOpacity(1.0)

    def _paint_names(self, painter: QPainter, loud: list[DrawnEdge]) -> None:
        """Name the ways on from the chosen moment, over everything else."""
        scheme, view = current_tokens(), self._view
        near = {end for edge in loud for end in (edge.source, edge.target)}
        taken = [view.on_screen(self._shown.nodes[name].box) for name in near]
        for edge in loud:
            if edge.source == self._shown.selected:
                self._labels.loud(painter, view, edge, scheme, taken, QColor(scheme.accent))
