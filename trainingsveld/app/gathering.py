"""What a session with the group begins with, from what was planned."""

from collections.abc import Callable, Sequence

from trainingsveld.session import Person
from trainingsveld.session.group import BeginAfternoon
from trainingsveld.store import CaseFile
from trainingsveld.store.reference import customer_model
from trainingsveld.ui.afternoon.clock import now
from trainingsveld.ui.session_ports import Gathering


def beginning(
    gathering: Gathering, files: Sequence[CaseFile], method: str, keep: Callable[[str], str]
) -> BeginAfternoon:
    """Make the command. `keep` lays a text into the vault and names it; nobody plays yet."""
    people = (
        Person(f"p{number}", keep(name), "observer")
        for number, name in enumerate(gathering.people, 1)
    )
    return BeginAfternoon(
        scenarios=tuple(file.text for file in files),
        model=customer_model(),
        method=method,
        people=tuple(people),
        goal=keep(gathering.goal),
        minutes=gathering.minutes,
        at=now(),
        by_hand=gathering.by_hand,
        level=gathering.level,
        hands_free=gathering.hands_free,
        naming=gathering.naming,
        day_start=gathering.day_start,
        intake=gathering.intake,
    )
