"""How an afternoon's minutes are divided, and how far ahead or behind it is. Knows no clock.

The reference is six people in 120 minutes: 10 to check in, agree and say what it is for; 10 of
warm-up; six turns of 14 (play 4, own view 1, the others 4, try again 3, an action 2); 16 to close.
Another number of people changes what everybody does in turn: a minute each for the opening and
the warm-up, two for the closing.

Where there is less time, the break goes first, then half of the warm-up, then a minute of what the
others say and the longer closing; then the rest of the warm-up, more of what the others say, and of
trying again. Kept to the last are the call itself, the own view, a second try of two minutes and
the action: a turn is never shorter than ten minutes. What still does not fit is told, as turns for
which there is no time. Where there is more, there is a break (from two and a half hours on), and
the turns grow up to 25 minutes; what is left then is spare.
"""

from msgspec import Struct
from msgspec.structs import replace

SHORTEST, LONGEST = 30, 360
DAY_START = 10
INTAKE_MINUTES = 30
"""Minutes that an afternoon may be planned for, and those of its two short forms."""
_PAUSE, _PAUSE_FROM = 10, 150
_WARM_UP_LEAST = 4
"""Minutes below which a warm-up is none, and rather left out."""

_Cut = tuple[str, int]
_CUTS: tuple[_Cut, ...] = (
    ("pause", 0), ("warm_up", 5), ("peers", 3), ("closing", -1), ("warm_up", 0), ("peers", 2),
    ("again", 2), ("action", 1), ("opening", 6),
)  # fmt: skip
"""What becomes shorter, in this order, and how short; −1 is a minute a person and four."""
_GROWS: tuple[_Cut, ...] = (
    ("peers", 6), ("again", 5), ("play", 6), ("own", 2), ("peers", 7), ("action", 5)
)  # fmt: skip


class Agenda(Struct, frozen=True):
    """Minutes for each part; `play` to `action` are those of one of the `turns`.

    `missing` counts the people for whose turn there is no time, `spare` minutes nothing needs.
    """

    opening: int = 0
    warm_up: int = 0
    play: int = 4
    own: int = 1
    peers: int = 4
    again: int = 3
    action: int = 2
    turns: int = 0
    pause: int = 0
    closing: int = 0
    missing: int = 0
    spare: int = 0

    @property
    def turn(self) -> int:
        """Minutes of one turn."""
        return self.play + self.own + self.peers + self.again + self.action

    @property
    def total(self) -> int:
        """Minutes of everything that is planned, without what is spare."""
        return self.opening + self.warm_up + self.turns * self.turn + self.pause + self.closing


def plan(
    people: int, minutes: int, turns: int, *, opening: bool = True, warm_up: bool = True
) -> Agenda:
    """Divide so many minutes among so many people, of whom `turns` still have to play.

    An opening or a warm-up that is over takes no time any more.
    """
    made = Agenda(
        opening=4 + people if opening else 0,
        warm_up=4 + people if warm_up else 0,
        turns=turns,
        pause=_PAUSE if minutes >= _PAUSE_FROM else 0,
        closing=4 + 2 * people,
    )
    made = _grown(made, minutes) if made.total <= minutes else _cut(made, people, minutes)
    return replace(made, spare=max(0, minutes - made.total))


def plan_day_start() -> Agenda:
    """The ten minutes with which a day starts."""
    return Agenda(opening=1, warm_up=6, closing=3)


def plan_intake() -> Agenda:
    """The half hour in which an incident is taken in."""
    return Agenda(opening=2, warm_up=22, closing=6)


def _grown(made: Agenda, minutes: int) -> Agenda:
    for part, most in _GROWS:
        while getattr(made, part) < most and made.turns and made.total + made.turns <= minutes:
            made = _changed(made, part, 1)
    return made


def _cut(made: Agenda, people: int, minutes: int) -> Agenda:
    for part, least in _CUTS:
        floor = 4 + people if least < 0 else least
        while made.total > minutes and getattr(made, part) > floor:
            made = _changed(made, part, -1)
    if made.warm_up < _WARM_UP_LEAST:
        made = replace(made, warm_up=0)
    while made.total > minutes and made.turns:
        made = replace(made, turns=made.turns - 1, missing=made.missing + 1)
    return made


def _changed(made: Agenda, part: str, by: int) -> Agenda:
    return replace(made, **{part: getattr(made, part) + by})
