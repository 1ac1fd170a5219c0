"""What each key of a case is for, in Dutch and English, from `assets/wording/format.toml`."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import cast

import rtoml

_DATA = Path(__file__).parents[2] / "assets" / "wording" / "format.toml"
_METHOD = _DATA.with_name("method.toml")

Tables = Mapping[str, Mapping[str, Mapping[str, str]]]


@cache
def format_words() -> Tables:
    """Give per table of the format, per key, the sentence per language; `about` is the table."""
    return cast("Tables", rtoml.loads(_DATA.read_text(encoding="utf-8")))


@cache
def method_words() -> Tables:
    """Give the same of a feedback method, from `assets/wording/method.toml`."""
    return cast("Tables", rtoml.loads(_METHOD.read_text(encoding="utf-8")))


def key_words(table: str, key: str, language: str) -> str:
    """Say what a key is for, such as `("reply", "goto", "nl")`."""
    words = format_words()[table][key]
    return words["nl" if language.partition("-")[0].lower() == "nl" else "en"]
