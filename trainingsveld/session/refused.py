"""The one way in which the rules say no."""

from typing import Literal

RefusedCode = Literal[
    "not-now",
    "not-offered",
    "no-consent",
    "unknown-person",
    "bad-date",
    "nothing-to-take-back",
    "no-people",
    "write-first",
    "only-stricter",
    "not-everyone",
    "recording-off",
    "already-here",
    "agree-first",
    "names-needed",
    "too-few-people",
    "too-many-people",
    "no-case",
    "bad-time",
    "others-first",
    "not-all-heard",
    "last-one",
    "only-alone",
    "speak-first",
    "to-the-end",
    "nudged-enough",
    "no-incident",
]


class Refused(Exception):
    """The command does not fit the moment; `code` says why, words live in the user interface."""

    def __init__(self, code: RefusedCode, what: str = "") -> None:
        super().__init__(f"{code}: {what}" if what else code)
        self.code: RefusedCode = code
        self.what = what
