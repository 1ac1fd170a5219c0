"""The cards of a map, with as much on them as their size on the screen lets one read."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from trainingsveld.authoring.map import NODE_HEIGHT, NODE_WIDTH, DrawnNode, Marks
from trainingsveld.authoring.map.svg import ICONS
from trainingsveld.ui.look import CARD_RADIUS, Tokens, draw_icon, font
from trainingsveld.ui.look.paint import box, focus_ring, line
from trainingsveld.ui.map.shades import fill_and_edge, mix
from trainingsveld.ui.map.view import View

_TWO_LINES, _ONE_LINE, _NAME = 0.8, 0.58, 0.26
"""From which zoom on a card shows two lines of words, one, and its name."""
_SQUARE = 0.12


class Accent(NamedTuple):
    """How a card stands out."""

    selected: bool = False
    focused: bool = False
    found: bool = False
    faded: bool = False


class Cards:
    """Draws cards; keeps the broken lines of the present zoom."""

    def __init__(self) -> None:
        self._broken: dict[str, tuple[str, str]] = {}
        self._zoom = 0.0
        self._name, self._words = font("strong"), font("tiny")

    def forget(self) -> None:
        """Words may have changed."""
        self._broken.clear()

    def prepare(self, zoom: float) -> None:
        """Choose the letters for this zoom."""
        if zoom == self._zoom:
            return
        self._zoom = zoom
        self._broken.clear()
        self._name, self._words = font("strong"), font("tiny")
        name, words = 14 * zoom, 12 * zoom
        if zoom < _TWO_LINES:
            name, words = min(13.0, max(9.0, 24 * zoom)), 10.5
        self._name.setPixelSize(round(name))
        self._words.setPixelSize(max(1, round(words)))

    def paint(
        self,
        painter: QPainter,
        view: View,
        node: DrawnNode,
        marks: Marks,
        accent: Accent,
        scheme: Tokens,
    ) -> None:
        """Draw one card."""
        zoom = view.zoom
        left, top, _, _ = node.box
        rect = QRectF(view.to_screen(left, top), view.to_screen(*node.box[2:]))
        dead, trap = node.id in marks.dead, node.id in marks.traps
        painter.setOpacity(0.3 if accent.faded else 1.0)
        self._plate(painter, rect, node, marks, scheme)
        if zoom >= _NAME:
            self._letters(painter, rect, node, "muted" if dead else "text", trap, dead, scheme)
        elif trap:
            self._sign(painter, rect.center(), "triangle-alert", QColor(scheme.danger))
        if node.id == marks.current:
            self._stands_here(painter, rect, scheme)
        if accent.found or accent.selected:
            self._ring(painter, rect, accent, scheme)
        painter.setOpacity(1.0)

    def _plate(
        self, painter: QPainter, rect: QRectF, node: DrawnNode, marks: Marks, scheme: Tokens
    ) -> None:
        fill, edge = fill_and_edge(node.kind, scheme)
        width = 1.2
        if marks.warmth is not None and node.kind == "ordinary":
            share = marks.warmth.get(node.id, 0.0)
            if self._zoom >= _NAME:
                fill = mix(fill, QColor(scheme.warn_soft), share)
            elif share:  # too small for a bar: the tint has to say it alone
                fill = mix(fill, QColor(scheme.customer), 0.25 + 0.75 * share)
        if node.id in marks.traps:
            fill, edge, width = QColor(scheme.danger_soft), QColor(scheme.danger), 2.2
        if self._zoom < _NAME:
            edge, width = mix(edge, fill, 0.3), 0.8
        round_by = (CARD_RADIUS if node.kind in ("start", "ordinary") else 26) * self._zoom
        if node.id in marks.dead:
            pen = QPen(QColor(scheme.border_strong), 1.2)
            pen.setDashPattern([3.0, 3.0])
            painter.setPen(pen)
            painter.setBrush(QColor(scheme.background))
            painter.drawRoundedRect(rect, round_by, round_by)
            return
        if self._zoom < _SQUARE:  # nobody sees a corner this small
            painter.setPen(QPen(edge, 1.0))
            painter.setBrush(fill)
            painter.drawRect(rect)
            return
        box(painter, rect, round_by, fill, edge, width)
        if marks.warmth is not None and self._zoom >= _NAME:
            self._heat(painter, rect, marks.warmth.get(node.id, 0.0), scheme)

    def _heat(self, painter: QPainter, rect: QRectF, share: float, scheme: Tokens) -> None:
        """How much it was played: the length of a bar says it, the tint only repeats it."""
        aside, high = 16 * self._zoom, max(2.5, 3.5 * self._zoom)
        whole = QRectF(rect.left() + aside, rect.bottom() - high - 5 * self._zoom, 0, high)
        whole.setRight(rect.right() - aside)
        box(painter, whole, high / 2, mix(QColor(scheme.border), QColor(scheme.surface), 0.2))
        if share > 0:
            whole.setWidth(max(high, whole.width() * min(share, 1.0)))
            box(painter, whole, high / 2, QColor(scheme.customer))

    def _letters(
        self, painter: QPainter, rect: QRectF, node: DrawnNode, ink: str, trap: bool, dead: bool,
        scheme: Tokens,
    ) -> None:  # fmt: skip
        zoom = self._zoom
        aside = max(5.0, 14 * zoom)
        room = rect.adjusted(aside, 0, -aside, 0)
        colour = scheme.ink("muted" if ink == "muted" else "text")
        high = QFontMetricsF(self._name).height()
        top = rect.center().y() - high / 2
        if zoom >= _TWO_LINES:
            top = rect.top() + 8 * zoom
        elif zoom >= _ONE_LINE:
            top = rect.top() + 5 * zoom
        head = QRectF(room.left(), top, room.width(), high)
        icon = "triangle-alert" if trap else "eye-off" if dead else ICONS.get(node.kind, "")
        if icon:
            size = round(min(18.0, max(10.0, 16 * zoom)))
            shade = fill_and_edge(node.kind, scheme)[1]
            shade = QColor(scheme.danger) if trap else scheme.ink("muted") if dead else shade
            if node.kind in ("hung_up", "ended_by_agent") and not trap:
                shade = scheme.ink("muted")
            draw_icon(painter, icon, head.left(), head.center().y() - size / 2, size, shade)
            head.setLeft(head.left() + size + 5)
        line(painter, head, node.id, self._name, colour)
        if zoom >= _ONE_LINE and node.words:
            self._say(painter, room, head.bottom(), node, scheme)

    def _say(
        self, painter: QPainter, room: QRectF, top: float, node: DrawnNode, scheme: Tokens
    ) -> None:
        """Write the first words of the customer's line."""
        two = self._zoom >= _TWO_LINES
        broken = self._broken.get(node.id)
        if broken is None:
            broken = _broken(node.words, self._words, room.width()) if two else (node.words, "")
            self._broken[node.id] = broken
        high = QFontMetricsF(self._words).height()
        for text in broken[: 1 + two]:
            row = QRectF(room.left(), top, room.width(), high)
            line(painter, row, text, self._words, scheme.ink("muted"))
            top += high

    def _sign(self, painter: QPainter, middle: QPointF, icon: str, ink: QColor) -> None:
        draw_icon(painter, icon, middle.x() - 7, middle.y() - 7, 14, ink)

    def _stands_here(self, painter: QPainter, rect: QRectF, scheme: Tokens) -> None:
        """A flag at the top left: the play stands here."""
        box(painter, rect.adjusted(-4, -4, 4, 4), CARD_RADIUS * self._zoom + 4,
            edge=QColor(scheme.accent), width=3)  # fmt: skip
        size = 24.0 if self._zoom >= _ONE_LINE else 18.0
        badge = QRectF(rect.left() - size / 2, rect.top() - size / 2, size, size)
        box(painter, badge, size / 2, QColor(scheme.accent), QColor(scheme.surface), 2)
        inner = round(size * 0.58)
        off = (size - inner) / 2
        draw_icon(
            painter, "play", badge.left() + off, badge.top() + off, inner, scheme.ink("on_accent")
        )

    def _ring(self, painter: QPainter, rect: QRectF, accent: Accent, scheme: Tokens) -> None:
        around = rect.adjusted(-4, -4, 4, 4)
        radius = CARD_RADIUS * self._zoom + 4
        if accent.selected and accent.focused:
            focus_ring(painter, around, radius)
        elif accent.selected:
            box(painter, around, radius, edge=QColor(scheme.focus), width=1.5)
        else:
            box(painter, around, radius, edge=QColor(scheme.accent), width=2)


def card_at(node: DrawnNode, place: QPointF) -> bool:
    """Whether a place of the map lies on the card."""
    return abs(place.x() - node.x) <= NODE_WIDTH / 2 and abs(place.y() - node.y) <= NODE_HEIGHT / 2


def _broken(text: str, face: QFont, width: float) -> tuple[str, str]:
    """Break a text after the last word that fits on the first line."""
    metrics = QFontMetricsF(face)
    if metrics.horizontalAdvance(text) <= width:
        return text, ""
    first = ""
    for word in text.split(" "):
        longer = f"{first} {word}".strip()
        if first and metrics.horizontalAdvance(longer) > width:
            break
        first = longer
    return first, text[len(first) :].strip()
