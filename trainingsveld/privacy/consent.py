"""Asking everybody, in private, whether answers may be recorded.

One no is enough, and nobody learns whose it was: what is known while asking is only who has
answered, and the outcome is not there before the last has. Nothing of this goes into a log; what
was cut short is asked anew.
"""

from collections.abc import Iterable
from typing import Self


class Asking:
    """A round of asking. Every answer gives a new one; nothing in it says who said what.

    Whoever joins later begins a new round with everybody: were the newcomer asked alone, all would
    know whose the answer was.
    """

    __slots__ = ("_all_yes", "_heard", "_people")

    def __init__(
        self,
        people: Iterable[str],
        *,
        _heard: frozenset[str] = frozenset(),
        _all_yes: bool = True,
    ) -> None:
        self._people = tuple(dict.fromkeys(people))
        self._heard, self._all_yes = _heard, _all_yes

    def answer(self, person: str, *, yes: bool) -> Self:
        """Take one answer. Raises ValueError for somebody who is not asked, or has answered.

        An answer is not taken back within the round: for that it would have to be remembered.
        """
        if person not in self.waiting:
            raise ValueError(person)
        return type(self)(
            self._people, _heard=self._heard | {person}, _all_yes=self._all_yes and yes
        )

    @property
    def waiting(self) -> tuple[str, ...]:
        """Who has not answered yet, in the order of the room."""
        return tuple(person for person in self._people if person not in self._heard)

    @property
    def heard(self) -> tuple[str, ...]:
        """Who has answered, in the order of the room: not in that of answering."""
        return tuple(person for person in self._people if person in self._heard)

    @property
    def outcome(self) -> bool | None:
        """Whether everybody said yes; None as long as somebody has not answered.

        So a no takes as long as a yes. Nobody to ask is no yes.
        """
        return None if self.waiting else self._all_yes and bool(self._people)

    def __repr__(self) -> str:
        return f"Asking({len(self._heard)} of {len(self._people)} heard)"

    def __reduce__(self) -> str:
        raise TypeError("who answered what is not written down")
