"""Ask the system to leave a window out of screenshots, recordings and shared screens.

A request, not a lock: Windows (10 from version 2004) mostly obeys, macOS did until version 15 and
leaves it to each program since, Linux has no such request. A phone with a camera is never stopped.
https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowdisplayaffinity
https://developer.apple.com/documentation/appkit/nswindow/sharingtype
"""

import ctypes
import sys
from collections.abc import Callable
from typing import Any, Literal

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

Outcome = Literal["hidden", "shown", "not-available", "refused"]
Ask = Callable[[int, bool], bool]
"""Given a window's number and whether to hide it; says whether the system took it."""
_SHOWN, _EXCLUDED = 0x0, 0x11  # WDA_NONE, WDA_EXCLUDEFROMCAPTURE
_SHARED_NOT, _SHARED_READ = 0, 1  # NSWindowSharingNone, NSWindowSharingReadOnly


def hide_from_capture(window: QWidget, *, hide: bool, ask: Ask | None = None) -> Outcome:
    """Have this window left out of captures, or let it be seen again; say what came of it."""
    ask = ask or asks(sys.platform, QGuiApplication.platformName())
    if ask is None:
        return "not-available"
    try:
        taken = ask(int(window.window().winId()), hide)
    except (OSError, AttributeError, ctypes.ArgumentError):
        taken = False
    if not taken:
        return "refused"
    return "hidden" if hide else "shown"


def asks(system: str, screen: str) -> Ask | None:
    """Give what asks this system; None where nothing can be asked: on Linux, without a screen."""
    return {("win32", "windows"): _ask_windows, ("darwin", "cocoa"): _ask_mac}.get((system, screen))


def _ask_windows(number: int, hide: bool) -> bool:
    user: Any = ctypes.CDLL("user32")
    user.SetWindowDisplayAffinity.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
    user.SetWindowDisplayAffinity.restype = ctypes.c_int
    return bool(user.SetWindowDisplayAffinity(number, _EXCLUDED if hide else _SHOWN))


def _ask_mac(number: int, hide: bool) -> bool:
    """`number` is the address of an NSView; it knows its window."""
    objc: Any = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    objc.sel_registerName.restype = ctypes.c_void_p
    objc.sel_registerName.argtypes = (ctypes.c_char_p,)
    ask_window = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(
        ("objc_msgSend", objc)
    )
    window = ask_window(number, objc.sel_registerName(b"window"))
    if not window:
        return False
    tell = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(
        ("objc_msgSend", objc)
    )
    tell(window, objc.sel_registerName(b"setSharingType:"), _SHARED_NOT if hide else _SHARED_READ)
    return True
