"""What somebody practised, laid out: words first, then pictures, with the numbers behind them.

It compares one person with nobody but themself, earlier. There is no sum and no grade.
"""

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from trainingsveld.dialogue import Skill
from trainingsveld.rehearsal.due import returns
from trainingsveld.rehearsal.practised import Ended, Practised
from trainingsveld.session import Practice

LATELY = 30
"""So many calls are drawn, the newest: more would not be told apart."""
FEW = 3
"""So many behaviours are named of each kind."""


class Call(Struct, frozen=True):
    """A call: how tense the customer was at its start and at its end."""

    day: int
    title: str
    practice: Practice
    ended: Ended
    start: int
    end: int


class SkillLine(Struct, frozen=True):
    """The drills of one skill, the oldest first: day, and whether it was met; and the return."""

    skill: Skill
    done: tuple[tuple[int, bool], ...]
    returns: int | None


class CaseLine(Struct, frozen=True):
    """A case played more than once: the tension of the first and of the latest time."""

    case: str
    title: str
    times: int
    first_day: int
    latest_day: int
    first: tuple[int, ...]
    latest: tuple[int, ...]
    first_ended: Ended
    latest_ended: Ended


class Behaviour(Struct, frozen=True):
    """A criterion: in how many calls lately it was shown, and in how many there was a chance."""

    text: str
    shown: int
    chances: int


class Progress(Struct, frozen=True):
    """Everything the page shows. `since` is the first day, None where there is nothing."""

    calls: int = 0
    drills: int = 0
    since: int | None = None
    lately: tuple[Call, ...] = ()
    skills: tuple[SkillLine, ...] = ()
    cases: tuple[CaseLine, ...] = ()
    strong: tuple[Behaviour, ...] = ()
    chances: tuple[Behaviour, ...] = ()


def progress(book: Sequence[Practised]) -> Progress:
    """Lay a book out, whose calls are in the order of their days."""
    calls = [one for one in book if one.skill is None]
    strong, chances = _behaviours(calls[-LATELY:])
    return Progress(
        calls=len(calls),
        drills=len(book) - len(calls),
        since=book[0].day if book else None,
        lately=tuple(map(_call, calls[-LATELY:])),
        skills=_skills(book),
        cases=_cases(calls),
        strong=strong,
        chances=chances,
    )


def tensions(one: Practised) -> tuple[int, ...]:
    """The tension at the start of a call and after each turn."""
    return (one.tension, *(move.tension for move in one.moves))


def _call(one: Practised) -> Call:
    line = tensions(one)
    return Call(one.day, one.title, one.practice, one.ended, line[0], line[-1])


def _skills(book: Sequence[Practised]) -> tuple[SkillLine, ...]:
    done: dict[Skill, list[tuple[int, bool]]] = {skill: [] for skill in Skill}
    for one in book:
        if one.skill:
            done[one.skill].append((one.day, one.met))
    return tuple(
        SkillLine(skill, tuple(days[-LATELY:]), returns(sorted(days)))
        for skill, days in done.items()
        if days
    )


def _cases(calls: Sequence[Practised]) -> tuple[CaseLine, ...]:
    """Give those that were played more than once, the one played last in front."""
    by_case: dict[str, list[Practised]] = {}
    for one in calls:
        by_case.setdefault(one.case, []).append(one)
    lines = [
        CaseLine(
            case,
            times[-1].title,
            len(times),
            times[0].day,
            times[-1].day,
            tensions(times[0]),
            tensions(times[-1]),
            times[0].ended,
            times[-1].ended,
        )
        for case, times in by_case.items()
        if len(times) > 1
    ]
    return tuple(sorted(lines, key=lambda line: -line.latest_day))


def _behaviours(
    calls: Sequence[Practised],
) -> tuple[tuple[Behaviour, ...], tuple[Behaviour, ...]]:
    """Name what was shown in most calls lately, and what was missed as often as it was shown."""
    shown, missed = Counter[str](), Counter[str]()
    for one in calls:
        text = dict(one.criteria)
        shown.update(text[name] for name in one.shown if name in text)
        missed.update(text[name] for name in one.missed - one.shown if name in text)
    often = [name for name in shown if shown[name] > missed[name]]
    strong = sorted(often, key=lambda name: (-shown[name], name))
    chances = sorted(missed.keys() - set(often), key=lambda name: (-missed[name], name))
    each = ((Behaviour(name, shown[name], missed[name]) for name in names[:FEW])
            for names in (strong, chances))  # fmt: skip
    first, second = (tuple(some) for some in each)
    return first, second
