"""What is kept: the event log on disk; sound and words, until the vault exists, in memory."""

from trainingsveld.store.case_file import CaseFile
from trainingsveld.store.error import Notice, StoreCode, StoreError
from trainingsveld.store.home import Home, find_home
from trainingsveld.store.library import Library
from trainingsveld.store.log import Log, Unfinished, open_log
from trainingsveld.store.pending import Pending
from trainingsveld.store.settings import Settings, load_settings, save_settings
from trainingsveld.store.tray import Tray
from trainingsveld.store.vault import Vault

__all__ = [
    "CaseFile", "Home", "Library", "Log", "Notice", "Pending", "Settings", "StoreCode",
    "StoreError", "Tray", "Unfinished", "Vault", "find_home", "load_settings", "open_log",
    "save_settings",
]  # fmt: skip
