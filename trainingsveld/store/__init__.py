"""What is kept: the event log on disk; sound and words, until the vault exists, in memory.

A module is loaded when the first name of it is asked for: the window is on the screen before the
log and the library are needed, and the commands of the terminal need few of them.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from trainingsveld.store.case_file import CaseFile
    from trainingsveld.store.error import Notice, StoreCode, StoreError
    from trainingsveld.store.home import Home, find_home
    from trainingsveld.store.library import Library
    from trainingsveld.store.log import Log, Unfinished, open_log
    from trainingsveld.store.pending import Pending
    from trainingsveld.store.settings import Settings, load_settings, save_settings
    from trainingsveld.store.vault import Vault

_PLACES = {
    "CaseFile": "case_file",
    "Home": "home",
    "Library": "library",
    "Log": "log",
    "Notice": "error",
    "Pending": "pending",
    "Settings": "settings",
    "StoreCode": "error",
    "StoreError": "error",
    "Unfinished": "log",
    "Vault": "vault",
    "find_home": "home",
    "load_settings": "settings",
    "open_log": "log",
    "save_settings": "settings",
}

__all__ = [
    "CaseFile", "Home", "Library", "Log", "Notice", "Pending", "Settings", "StoreCode",
    "StoreError", "Unfinished", "Vault", "find_home", "load_settings", "open_log", "save_settings",
]  # fmt: skip


def __getattr__(name: str) -> object:
    place = _PLACES.get(name)
    if place is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{place}"), name)
    globals()[name] = value
    return value
