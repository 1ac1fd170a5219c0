"""The type sizes, in Atkinson Hyperlegible Next."""

from functools import cache
from typing import Literal

from PySide6.QtGui import QFont, QFontDatabase

from trainingsveld.ui.look.assets import FONTS

FAMILY = "Atkinson Hyperlegible Next"

Kind = Literal["title", "heading", "body", "strong", "small", "tiny", "badge", "number", "caption"]
"""A line of the type table; every text on the screen is one of these."""

_TABLE: dict[Kind, tuple[int, QFont.Weight]] = {
    "caption": (38, QFont.Weight.DemiBold),
    "number": (30, QFont.Weight.Bold),
    "title": (26, QFont.Weight.Bold),
    "heading": (17, QFont.Weight.DemiBold),
    "body": (14, QFont.Weight.Normal),
    "strong": (14, QFont.Weight.DemiBold),
    "small": (13, QFont.Weight.Normal),
    "tiny": (12, QFont.Weight.Normal),
    "badge": (12, QFont.Weight.DemiBold),
}

KINDS: tuple[Kind, ...] = tuple(_TABLE)


@cache
def load_fonts() -> bool:
    """Make the family known to Qt, once. False when the files are missing: Qt then substitutes."""
    files = sorted(FONTS.glob("*.ttf"))
    added = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    return bool(added) and -1 not in added


def font(
    kind: Kind, *, scale: float = 1.0, weight: QFont.Weight | None = None, italic: bool = False
) -> QFont:
    """A font of the type table; `scale` 1.0–2.0 enlarges captions. Numbers are tabular."""
    pixels, usual = _TABLE[kind]
    made = QFont(FAMILY)
    made.setPixelSize(round(pixels * scale))
    made.setWeight(usual if weight is None else weight)
    made.setItalic(italic)
    if kind == "number":
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
