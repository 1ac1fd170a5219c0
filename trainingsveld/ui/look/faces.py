"""Six customers, each in eleven moods, drawn from Open Peeps."""

from functools import lru_cache
from typing import Literal, get_args

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainingsveld.ui.look.assets import FACES
from trainingsveld.ui.look.tokens import Plate, current_tokens

Person = Literal["berg", "pinas", "vries", "yilmaz", "jansen", "bakker"]
Mood = Literal[
    "friendly", "relieved", "serious", "suspicious", "tense", "cold",
    "weary", "sad", "distressed", "angry", "furious",
]  # fmt: skip

PEOPLE: tuple[Person, ...] = get_args(Person)
MOODS: tuple[Mood, ...] = get_args(Mood)

PLATES: dict[str, Plate] = {
    "berg": "rose",
    "pinas": "sky",
    "vries": "amber",
    "yilmaz": "teal",
    "jansen": "green",
    "bakker": "sand",
}

_BY_GENDER: dict[str, tuple[Person, ...]] = {
    "female": ("berg", "yilmaz", "bakker"),
    "male": ("pinas", "vries", "jansen"),
}

_BY_LEVEL: dict[str, tuple[Mood, Mood, Mood, Mood]] = {
    "calm": ("friendly", "serious", "serious", "serious"),
    "tense": ("suspicious", "tense", "tense", "tense"),
    "angry": ("suspicious", "angry", "angry", "furious"),
    "upset": ("weary", "sad", "distressed", "distressed"),
    "cold": ("cold", "cold", "suspicious", "suspicious"),
    "relieved": ("relieved", "relieved", "weary", "weary"),
}


def mood_for(style: str, level: str) -> Mood:
    """The face for a line's style (calm, tense, angry, upset, cold, relieved) at a level A–D.

    An unknown style or level is drawn as `serious`: a face is never worth an error.
    """
    moods, rung = _BY_LEVEL.get(style), "ABCD".find(level)
    return moods[rung] if moods and len(level) == 1 and rung >= 0 else "serious"


def person_for(key: str, gender: str = "") -> Person:
    """A person for a case that names no face: always the same one for the same key.

    `gender` is the voice's, `female` or `male`; anything else leaves all six to choose from.
    """
    among = _BY_GENDER.get(gender, PEOPLE)
    return among[sum(key.encode()) % len(among)]


@lru_cache(maxsize=64)
def _pixmap(person: str, mood: str, pixels: int) -> QPixmap:
    picture = QPixmap(QSize(pixels, pixels))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(FACES / f"{person}-{mood}.svg")).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return picture


def draw_face(painter: QPainter, person: str, mood: str, square: QRectF) -> None:
    """Draw head and shoulders into the square; an unknown one is drawn as a known one."""
    who = person if person in PEOPLE else person_for(person)
    how = mood if mood in MOODS else "serious"
    pixels = max(1, round(square.width() * painter.device().devicePixelRatioF()))
    picture = _pixmap(who, how, pixels)
    painter.drawPixmap(square, picture, QRectF(picture.rect()))


class FacePlate(QWidget):
    """A face on a rounded plate. `says` is what a screen reader reads, such as name and mood."""

    def __init__(
        self,
        person: str = "berg",
        mood: str = "serious",
        size: int = 78,
        says: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._person, self._mood, self._size = person, mood, size
        self.setAccessibleName(says)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_face(self, person: str, mood: str, says: str = "") -> None:
        """Show another person or mood."""
        self.setAccessibleName(says)
        if (person, mood) != (self._person, self._mood):
            self._person, self._mood = person, mood
            self.update()

    def set_size(self, size: int) -> None:
        """Change the side of the plate, in pixels."""
        self._size = size
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The square it fills."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw plate and face."""
        side = float(min(self.width(), self.height()))
        square = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        radius = max(14.0, side * 0.15)
        plate = QPainterPath()
        plate.addRoundedRect(square, radius, radius)
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        colour = current_tokens().plate(PLATES.get(self._person, "sand"))
        painter.fillPath(plate, colour)
        painter.setClipPath(plate)
        draw_face(painter, self._person, self._mood, square)
