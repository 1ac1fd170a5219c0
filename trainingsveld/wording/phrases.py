"""Sentences of the command line, in Dutch and English, from `assets/wording/cli.toml`."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import cast

import rtoml

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "wording"


@lru_cache(maxsize=4)
def _phrases(name: str) -> Mapping[str, Mapping[str, str]]:
    text = (FOLDER / f"{name}.toml").read_text(encoding="utf-8")
    return cast("Mapping[str, Mapping[str, str]]", rtoml.loads(text))


def phrase(key: str, in_language: str, **values: str) -> str:
    """Give a sentence with its `{values}` filled in; braces inside a value stay what they are."""
    return sentence("cli", key, in_language, **values)


def sentence(table: str, key: str, in_language: str, /, **values: str) -> str:
    """Give a sentence of any table of `assets/wording`, as `phrase` does."""
    found = _phrases(table)[key]
    text = found["en" if in_language == "en" else "nl"]
    parts = text.split("{")
    filled = [parts[0]]
    for part in parts[1:]:
        name, _, rest = part.partition("}")
        filled.append(values[name] + rest)
    return "".join(filled)


def phrase_keys() -> tuple[str, ...]:
    """List what can be said; for the test that both languages can say it."""
    return tuple(_phrases("cli"))
