"""The words of a new case: its ten questions and its sentences, from `assets/wording/new.toml`."""

from functools import cache
from pathlib import Path
from typing import cast

import rtoml

_DATA = Path(__file__).parents[2] / "assets" / "wording" / "new.toml"

Words = str | list[str] | dict[str, "Words"]


@cache
def _table() -> dict[str, Words]:
    return cast("dict[str, Words]", rtoml.loads(_DATA.read_text(encoding="utf-8")))


def _at(language: str, *path: str) -> Words:
    value: Words = _table()
    for part in (*path, "nl" if language.partition("-")[0].lower() == "nl" else "en"):
        value = cast("dict[str, Words]", value)[part]
    return value


def sentence(language: str, *path: str, **values: str) -> str:
    """Give one sentence with its `{values}` filled in; braces inside a value stay."""
    text = cast("str", _at(language, *path))
    parts = text.split("{")
    filled = [parts[0]]
    for part in parts[1:]:
        name, _, rest = part.partition("}")
        filled.append(values[name] + rest)
    return "".join(filled)


def several(language: str, *path: str) -> list[str]:
    """Give several sentences."""
    return [*cast("list[str]", _at(language, *path))]


def named(*path: str) -> tuple[str, ...]:
    """Give the names that stand in a table, such as the values of a choice."""
    value: Words = _table()
    for part in path:
        value = cast("dict[str, Words]", value)[part]
    return tuple(cast("dict[str, Words]", value))


def has(*path: str) -> bool:
    """Say whether the table has such words."""
    value: Words = _table()
    for part in path:
        if not isinstance(value, dict) or part not in value:
            return False
        value = value[part]
    return True
