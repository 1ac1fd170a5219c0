"""Who takes part, without a name: names are words, and words live in the vault."""

from dataclasses import dataclass
from typing import Literal

Role = Literal["player", "observer"]


@dataclass(frozen=True, slots=True)
class Person:
    """One participant. `name` is the vault item that holds the nickname."""

    id: str
    name: str
    role: Role
