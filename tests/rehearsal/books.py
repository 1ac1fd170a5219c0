"""Books of somebody who practised, for tests and pictures."""

from trainingsveld.dialogue import Skill
from trainingsveld.rehearsal.practised import Move, Practised
from trainingsveld.session import Practice

AIMS = (
    ("feeling", "Benoemt wat dit voor de beller betekent, vóór regels of oplossing"),
    ("plan", "Spreekt af wie wat doet en hoe laat"),
)


def call(day, *tensions, case="salaris-niet-betaald", title="De salarissen zijn niet betaald",
         ended="resolved", practice=Practice.REHEARSE, shows=("feeling",), misses=()):  # fmt: skip
    first, *rest = tensions
    moves = tuple(
        Move(f"n{n}", "reply", f"r{n}", "listen", tension, shows, misses if n == 0 else ())
        for n, tension in enumerate(rest)
    )
    return Practised(day, case, title, practice, ended, first, moves, AIMS)


def drill(day, skill, *, met, case="klein"):
    return Practised(
        day, case, "Een klein geval", Practice.REHEARSE, "left", 5,
        (Move("n", "reply", "r", "listen", 5),), AIMS, skill=skill, met=met,
    )  # fmt: skip


def weeks(day=20_780):
    """Three weeks of somebody who goes on practising."""
    return (
        call(day, 5, 6, 7, 8, 8, ended="hung_up", shows=(), misses=("feeling",)),
        drill(day, Skill.SUMMARISE, met=False),
        drill(day + 1, Skill.SUMMARISE, met=True),
        call(day + 2, 6, 6, 5, 5, title="De creditcard doet het niet", case="creditcard",
             ended="partly", practice=Practice.EXPLORE, misses=("plan",)),
        drill(day + 2, Skill.SUMMARISE, met=True),
        drill(day + 5, Skill.NAME_FEELING, met=True),
        call(day + 7, 5, 5, 6, 4, 3, ended="partly"),
        drill(day + 8, Skill.NAME_FEELING, met=True),
        call(day + 12, 6, 5, 4, 3, 2, title="De creditcard doet het niet", case="creditcard"),
        call(day + 16, 5, 4, 3, 3, 1, practice=Practice.UNAIDED, shows=("feeling", "plan")),
        drill(day + 18, Skill.SET_LIMIT, met=False),
    )  # fmt: skip
