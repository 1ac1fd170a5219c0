"""Who takes part, without a name: names are words, and words live in the vault."""

from typing import Literal

from msgspec import Struct

Role = Literal["player", "observer"]


class Person(Struct, frozen=True):
    """One participant. `name` is the vault item that holds the nickname."""

    id: str
    name: str
    role: Role
