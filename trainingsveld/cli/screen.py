"""Whether there is a screen to open a window on, found out without Qt."""

import os
import sys


def has_screen() -> bool:
    """Say so. QT_QPA_PLATFORM, where somebody set it, is taken at its word."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))
