"""Which part of the map is seen, and how large."""

from PySide6.QtCore import QPointF, QRectF, QSizeF

from trainingsveld.authoring.map import Box

LEAST, MOST = 0.02, 3.0


class View:
    """Turns places of the map into places of the screen and back.

    `zoom` is pixels per unit; `corner` is where (0, 0) of the map lies on the screen.
    """

    def __init__(self) -> None:
        self.zoom = 1.0
        self.corner = QPointF()

    def to_screen(self, x: float, y: float) -> QPointF:
        """Where a place of the map is on the screen."""
        return QPointF(self.corner.x() + x * self.zoom, self.corner.y() + y * self.zoom)

    def on_screen(self, box: Box) -> QRectF:
        """Where a rectangle of the map is on the screen."""
        return QRectF(self.to_screen(box.left, box.top), self.to_screen(box.right, box.bottom))

    def to_map(self, place: QPointF) -> QPointF:
        """Which place of the map lies there on the screen."""
        return (place - self.corner) / self.zoom

    def seen(self, size: QSizeF) -> QRectF:
        """The part of the map that a screen of this size shows."""
        return QRectF(self.to_map(QPointF()), size / self.zoom)

    def scale(self, factor: float, fixed: QPointF) -> None:
        """Enlarge or shrink; what lies at `fixed` on the screen stays there."""
        wanted = min(max(self.zoom * factor, LEAST), MOST)
        kept = self.to_map(fixed)
        self.zoom = wanted
        self.corner = fixed - kept * wanted

    def fit(self, box: Box, size: QSizeF, margin: float, least: float) -> bool:
        """Show the whole box, not larger than life; or, if that takes less than `least`, its start.

        Tells whether all of it is seen.
        """
        wide, high = box.right - box.left, box.bottom - box.top
        room = min((size.width() - 2 * margin) / wide, (size.height() - 2 * margin) / high, 1.0)
        self.zoom = min(max(room, least, LEAST), MOST)
        if room >= self.zoom:
            middle = QPointF((box.left + box.right) / 2, (box.top + box.bottom) / 2)
            self.corner = QPointF(size.width() / 2, size.height() / 2) - middle * self.zoom
        else:
            self.corner = QPointF(size.width() / 2, margin - box.top * self.zoom)
        return room >= self.zoom

    def hold(self, box: Box, size: QSizeF) -> None:
        """Keep the middle of the screen on the map, so that it cannot be lost."""
        middle = self.to_map(QPointF(size.width() / 2, size.height() / 2))
        held = QPointF(
            min(max(middle.x(), box.left), box.right), min(max(middle.y(), box.top), box.bottom)
        )
        self.corner -= (held - middle) * self.zoom

    def reveal(self, part: QRectF, size: QSizeF, margin: float) -> None:
        """Move as little as it takes to have a part of the map in sight."""
        on_screen = QRectF(self.to_screen(part.left(), part.top()), part.size() * self.zoom)
        room = QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin)
        dx = max(0.0, room.left() - on_screen.left()) - max(0.0, on_screen.right() - room.right())
        dy = max(0.0, room.top() - on_screen.top()) - max(0.0, on_screen.bottom() - room.bottom())
        self.corner += QPointF(dx, dy)
