"""The one way in which the rules of a talk say no."""

from typing import Literal

RefusedCode = Literal[
    "not-now",
    "write-first",
    "too-long",
    "agent-first",
    "well-first",
    "one-at-a-time",
    "ladder-first",
    "answer-first",
    "revealed",
    "bad-date",
    "no-follow-up",
]


class Refused(Exception):
    """The command does not fit the moment; `code` says why, words live in the user interface."""

    def __init__(self, code: RefusedCode) -> None:
        super().__init__(code)
        self.code: RefusedCode = code
