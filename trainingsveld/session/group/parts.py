"""Who does what in a round: everybody has a part, and the parts go round.

One plays. Of the others one leads the round (facilitator), one keeps the time, one directs the
customer, and all the rest observe. With fewer than five whoever keeps the time directs too: during
the call that leaves the ears free, and the time is told before and after it. With three the same
one leads as well, so that there is always somebody who does nothing but observe.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from trainingsveld.session.group.group import Duty, Group, Part, Step

_ROUND = frozenset({Step.PREPARE, Step.PLAYING, Step.STEAM})
"""The steps at which everybody has a part."""
_LENSES = 2
"""The most behaviours that one observer looks out for."""
_ENOUGH = 3
"""With so many beside the player somebody leads, and somebody else keeps the time."""


def deal(
    people: Sequence[str], player: str, number: int, criteria: Sequence[str]
) -> tuple[Part, ...]:
    """Deal the parts of round `number`, counted from 0; `criteria` are those of its case.

    Observers get different criteria, one or two each, as far as there are enough.
    """
    others = [one for one in people if one != player]
    turn = number % len(others) if others else 0
    others = others[turn:] + others[:turn]
    duties = _duties(len(others))
    observers = [n for n, mine in enumerate(duties) if Duty.OBSERVER in mine]
    lenses = dict(zip(observers, _lenses(len(observers), number, criteria), strict=True))
    dealt = (
        Part(person, mine, lenses.get(n, ()))
        for n, (person, mine) in enumerate(zip(others, duties, strict=True))
    )
    return (Part(player, (Duty.PLAYER,)), *dealt)


def _duties(others: int) -> tuple[tuple[Duty, ...], ...]:
    led, timed, directs = Duty.FACILITATOR, Duty.TIMEKEEPER, Duty.DIRECTOR
    if others < _ENOUGH - 1:
        return ((Duty.OBSERVER, led, timed),) * others
    if others < _ENOUGH:
        return ((Duty.OBSERVER,), (led, timed, directs))
    if others == _ENOUGH:
        return ((Duty.OBSERVER,), (led,), (timed, directs))
    return (*((Duty.OBSERVER,),) * (others - 3), (led,), (timed,), (directs,))


def _lenses(observers: int, number: int, criteria: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Deal criteria round, beginning further on each round so that none is always left over."""
    if not criteria:
        return ((),) * observers
    each = min(_LENSES, max(1, len(criteria) // max(1, observers)))
    start = number * each
    return tuple(
        tuple(criteria[(start + n * each + k) % len(criteria)] for k in range(each))
        for n in range(observers)
    )


def joined(group: Group | None, person: str) -> Group | None:
    """Whoever comes in during a round observes in it, and does what nobody else is left to do."""
    if group is None or group.step not in _ROUND:
        return group
    done = {duty for one in group.parts for duty in one.duties}
    owed = (duty for duty in (Duty.FACILITATOR, Duty.TIMEKEEPER) if duty not in done)
    return replace(group, parts=(*group.parts, Part(person, (Duty.OBSERVER, *owed))))


def left(parts: Sequence[Part], person: str) -> tuple[Part, ...]:
    """What somebody who leaves kept an eye on goes to the first who has only to observe."""
    gone = next((one for one in parts if one.person == person), None)
    rest = [one for one in parts if one.person != person]
    if gone is None:
        return tuple(rest)
    owed = tuple(duty for duty in gone.duties if duty not in (Duty.OBSERVER, Duty.PLAYER))
    heirs = [n for n, one in enumerate(rest) if one.duties == (Duty.OBSERVER,)]
    heirs = heirs or [n for n, one in enumerate(rest) if Duty.PLAYER not in one.duties]
    if owed and heirs:
        heir = rest[heirs[0]]
        rest[heirs[0]] = replace(heir, duties=(*heir.duties, *owed))
    return tuple(rest)
