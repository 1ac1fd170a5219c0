"""Reading the picture of a pack: looked at like at the door, then made small. Runs in a thread."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from trainingsveld.authoring.packs.picture import MOST_BYTES, is_sound_picture

_SHARP = QSize(480, 288)
"""Three times what the screen shows, for screens with fine pixels."""


def pack_picture(path: Path) -> QImage:
    """Read it; an empty image where there is none that may be shown, whatever the file holds."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError:
        return QImage()
    if not is_sound_picture(data):  # the file may have been changed since it was let in
        return QImage()
    image = QImage.fromData(data, "PNG")  # pyright: ignore[reportArgumentType] - the stub wants bytes for a name
    if image.isNull() or (image.width() <= _SHARP.width() and image.height() <= _SHARP.height()):
        return image
    small = image.scaled(
        _SHARP, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return small if not small.isNull() else image
