"""The questions of a coaching talk, as they ship."""

import tomllib
from functools import cache

import msgspec

from trainingsveld.coaching.bank import Bank
from trainingsveld.store.reference import ASSETS


@cache
def coaching_bank() -> Bank:
    """Read them, once."""
    text = (ASSETS / "coaching" / "bank.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), Bank)
