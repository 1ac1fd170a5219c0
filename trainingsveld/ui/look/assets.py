"""Where fonts, icons and faces lie on disk."""

from pathlib import Path

ASSETS = Path(__file__).parents[3] / "assets"
FONTS = ASSETS / "fonts"
ICONS = ASSETS / "icons"
FACES = ASSETS / "faces"
