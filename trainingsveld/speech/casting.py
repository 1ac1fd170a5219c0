"""Which voice a customer has: by language, gender and age, and never somebody else's.

A customer's `part` in a line says which of the voices that fit is theirs. The engine does the rest,
so that the same part sounds the same today and tomorrow.
"""

import zlib
from collections.abc import Sequence

from msgspec import Struct

_LIKED = 4
"""So many parts are given out by name, so that a customer mostly keeps a voice between sessions."""
_LAPS = (0.0, 2.0, -2.0, 4.0, -4.0)
"""Steps of pitch for whoever has to share a voice. Nobody else's are even."""
_BORROWED = {"female": (5.0, 7.0, 3.0), "male": (-5.0, -7.0, -3.0), "neutral": (1.0, -1.0, 0.5)}
"""The same for a voice that is not of the customer's gender, because none is."""


class Cast:
    """Who has which part, for as long as the program is on."""

    def __init__(self) -> None:
        self._parts: dict[tuple[str, str, str], int] = {}

    def part(self, customer: str, language: str, gender: str) -> int:
        """Give a customer their part; no two of one language and gender have the same."""
        group = (language.partition("-")[0].lower(), gender)
        who = (*group, customer)
        if who not in self._parts:
            taken = {part for (*of, _), part in self._parts.items() if tuple(of) == group}
            liked = zlib.crc32(customer.encode(errors="replace")) % _LIKED
            free = (part for part in range(len(taken) + 1) if part not in taken)
            self._parts[who] = next(free) if liked in taken else liked
        return self._parts[who]


class Role(Struct, frozen=True):
    """A voice by the engine's name, and how many steps of pitch (−10…10) it is moved by."""

    voice: str
    pitch: float = 0.0


def enough_for(voices: int) -> int:
    """How many customers of their gender so many voices are enough for, nobody like another."""
    return voices * len(_LAPS)


def role(own: Sequence[str], others: Sequence[str], gender: str, part: int) -> Role | None:
    """Choose among voices of the customer's own gender, or else among others; None without any."""
    voices, laps = (own, _LAPS) if own else (others, _BORROWED.get(gender, _LAPS))
    if not voices:
        return None
    lap, number = divmod(part, len(voices))
    return Role(voices[number], laps[lap % len(laps)])
