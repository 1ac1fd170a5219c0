"""Lucide icons, drawn in a colour of the scheme and crisp at every pixel ratio."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainingsveld.ui.look.assets import ICONS
from trainingsveld.ui.look.tokens import Ink, current_tokens


def icon_names() -> list[str]:
    """Every icon there is, by name."""
    return sorted(file.stem for file in ICONS.glob("*.svg"))


@cache
def _source(name: str) -> str:
    file = ICONS / f"{name}.svg"
    if not file.is_file():
        raise KeyError(f"there is no icon {name!r}; add it to assets/make/icons.json")
    return file.read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    svg = _source(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def draw_icon(
    painter: QPainter, name: str, left: float, top: float, size: int, ink: QColor
) -> None:
    """Draw the icon into a square of `size` pixels, as sharp as the device the painter draws on."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(QPointF(left, top), _pixmap(name, ink.name(), size, ratio))


def icon(name: str, ink: Ink = "text", size: int = 20) -> QIcon:
    """The icon for places that want a QIcon, such as menus; in today's scheme, ask again after."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(_pixmap(name, current_tokens().ink(ink).name(), size, ratio))
    return made


class Icon(QWidget):
    """An icon on its own. Give it an accessible name unless words beside it say the same."""

    def __init__(
        self,
        name: str,
        ink: Ink = "muted",
        size: int = 18,
        says: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._size = name, size
        self._ink: Ink = ink
        self.setAccessibleName(says)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, ink: Ink | None = None, says: str = "") -> None:
        """Show another icon, or the same in another colour."""
        self._name, self._ink = name, ink or self._ink
        self.setAccessibleName(says)
        self.update()

    def sizeHint(self) -> QSize:
        """The square it fills."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the middle."""
        painter = QPainter(self)
        left, top = (self.width() - self._size) / 2, (self.height() - self._size) / 2
        draw_icon(painter, self._name, left, top, self._size, current_tokens().ink(self._ink))
