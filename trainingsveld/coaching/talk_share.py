"""How much of a talk the leader spoke, as far as somebody held a key while they did.

One microphone cannot tell two people apart, so nothing listens: the leader holds a key. It is for
the leader alone, in memory, and gone with the page.
"""

from dataclasses import dataclass

LEAST = 60.0
"""Seconds of talk before a share means anything."""


@dataclass(frozen=True, slots=True)
class TalkShare:
    """Seconds the leader held the key, of the seconds there was talk."""

    leader: float = 0.0
    talked: float = 0.0

    def after(self, seconds: float, *, leader: bool) -> "TalkShare":
        """Count so many seconds of talk more."""
        return TalkShare(self.leader + seconds * leader, self.talked + seconds)

    @property
    def percent(self) -> int | None:
        """What part was the leader's, in steps of five; None while it is too early to say."""
        if self.talked < LEAST:
            return None
        return 5 * round(20 * self.leader / self.talked)
