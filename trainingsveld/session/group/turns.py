"""Whose turn it is: who plays next, who speaks next, and who has been heard."""

from collections.abc import Sequence
from enum import Enum

from msgspec.structs import replace

from trainingsveld.session.group.group import Group, HeldRound, Step
from trainingsveld.session.person import Person


class TookPart(Enum):
    """How somebody has taken part so far, as the ledger shows it."""

    PLAYED = "played"
    SPOKEN = "spoken"
    PASSED = "passed"
    NOT_YET = "not-yet"


def turns_of(group: Group, person: str) -> int:
    """How many times somebody has played."""
    return sum(_played(one, person) for one in group.rounds)


def _played(one: HeldRound, person: str) -> bool:
    return person == one.player or person in one.also


def in_order(group: Group, people: Sequence[Person]) -> tuple[str, ...]:
    """Everybody who does not let this turn go by: fewest turns first, then longest ago.

    Passing changes neither, so whoever passes keeps the place.
    """

    def place(person: str) -> tuple[int, int]:
        last = [n for n, one in enumerate(group.rounds) if _played(one, person)]
        return len(last), last[-1] if last else -1

    return tuple(sorted((p.id for p in people if p.id not in group.passing), key=place))


def may_play(group: Group, people: Sequence[Person], person: str) -> bool:
    """Nobody plays again while somebody who wants to has had fewer turns."""
    mine = turns_of(group, person)
    return all(turns_of(group, one) >= mine for one in in_order(group, people) if one != person)


def next_to_speak(group: Group, people: Sequence[Person]) -> str:
    """Whose turn it is at a step where everybody has one; "" when all had theirs."""
    return next((one.id for one in people if one.id not in group.heard), "")


def neighbour(people: Sequence[Person], person: str) -> str:
    """To whom somebody says a word of appreciation: the next in the circle."""
    ids = [one.id for one in people]
    return ids[(ids.index(person) + 1) % len(ids)] if person in ids else ""


def took_part(group: Group, person: str) -> TookPart:
    """What the ledger shows of somebody.

    Checking in and the warm-up do not count: everybody does those before it begins.
    """
    if turns_of(group, person):
        return TookPart.PLAYED
    if person in group.spoken:
        return TookPart.SPOKEN
    return TookPart.PASSED if person in group.passed else TookPart.NOT_YET


def unheard(group: Group, people: Sequence[Person]) -> tuple[str, ...]:
    """Who has neither played, nor spoken, nor passed: for them it cannot be over yet."""
    return tuple(one.id for one in people if took_part(group, one.id) is TookPart.NOT_YET)


def yet_to_play(group: Group, people: Sequence[Person]) -> int:
    """How many have neither had a turn nor let one go by."""
    return sum(not turns_of(group, one.id) and one.id not in group.passed for one in people)


def noted(group: Group | None, person: str, *, spoke: bool) -> Group | None:
    """Somebody wrote or spoke at a step of the round, or passed: the ledger shows it."""
    if group is None or not person:
        return group
    if spoke:
        return replace(group, spoken=(*group.spoken, person))
    return replace(group, passed=(*group.passed, person))


def check_out_waits(group: Group, people: Sequence[Person]) -> bool:
    """Say whether everybody has handed in how it was, and nobody has seen it yet."""
    return (
        group.step is Step.CHECK_OUT
        and group.hidden
        and not group.counted
        and not next_to_speak(group, people)
    )
