"""How the sound file of a recorded line is called, and where it lies beside its case. Pure."""

import re
from collections.abc import Iterable
from typing import TypeVar

LineKey = tuple[str, int]
"""A node, and which variant of its line, counting from 1."""
READ_WHEN = "recorded.toml"
"""The file beside the recordings that says which text was read for each."""
Place = TypeVar("Place")

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_CASE = re.compile(r"[a-z][a-z0-9-]{0,63}")
_NAME = re.compile(r"([a-z][a-z0-9-]{0,63})(?:\.([1-9][0-9]{0,3}))?\.(flac|wav)")


def line_of(name: str) -> LineKey | None:
    """Say which line a file is for by its name; None for a name that is no recording's.

    Capitals are ignored, so that what plays where they are ignored plays everywhere.
    """
    match = _NAME.fullmatch(name.lower()) if name.isascii() else None
    return (match[1], int(match[2] or 1)) if match else None


def best_of(files: Iterable[tuple[str, Place]]) -> dict[LineKey, Place]:
    """Choose each line's file: one with a number before one without, FLAC before WAV."""
    ranked: dict[LineKey, tuple[tuple[bool, bool, str], Place]] = {}
    for name, place in files:
        if key := line_of(name):
            numbered = name.count(".") == 2
            rank = (not numbered, name.lower().endswith("wav"), name.swapcase())  # lower case first
            if key not in ranked or rank < ranked[key][0]:
                ranked[key] = (rank, place)
    return {key: place for key, (_, place) in ranked.items()}


def folders_of(case: str, language: str) -> tuple[tuple[str, ...], ...]:
    """Give the folders beside a case in which its recordings may lie; the first goes before.

    A case that shares its folder with others has `audio/<case id>/<language>` to itself; what lies
    in `audio/<language>` is for all of them. None for a language or an id that could be a path.
    """
    if not _LANGUAGE.fullmatch(language):
        return ()
    shared = (("audio", language),)
    return (("audio", case, language), *shared) if _CASE.fullmatch(case) else shared
