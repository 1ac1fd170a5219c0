"""What can go wrong with what is kept. Codes here, sentences in the user interface."""

from typing import Literal

from msgspec import Struct

StoreCode = Literal[
    "log-unwritable",
    "log-busy",
    "log-gone",
    "log-damaged",
    "log-full",
    "log-newer",
    "log-locked",
    "settings-damaged",
    "settings-unwritable",
    "home-unwritable",
    "home-synchronised",
    "vault-full",
    "not-kept",
    "packs-busy",
    "packs-damaged",
    "packs-full",
    "packs-unwritable",
]


class StoreError(Exception):
    """The disk or the memory failed; `detail` is a path or the system's own words."""

    def __init__(self, code: StoreCode, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code: StoreCode = code
        self.detail = detail


class Notice(Struct, frozen=True):
    """Something to tell once, in a sentence: what happened and that the rest goes on."""

    code: StoreCode
    detail: str = ""
