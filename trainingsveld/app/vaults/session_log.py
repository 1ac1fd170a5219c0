"""The log of a session in somebody's vault: begun there, and whose it is when it is found again."""

from typing import TYPE_CHECKING

from trainingsveld.privacy import Level
from trainingsveld.session import State
from trainingsveld.store import StoreError
from trainingsveld.store.kept_error import KeptError
from trainingsveld.ui.vault.ports import Owner

if TYPE_CHECKING:
    from collections.abc import Callable

    from trainingsveld.store.keeping.people import People, Person
    from trainingsveld.store.session_log.sealed import SealedLog


def log_in(people: "People", person: "Person", session: str) -> "Callable[[Level], SealedLog]":
    """Give what begins a session's log in this vault. Raises KeptError; what it gives StoreError.

    A vault that was taken away meanwhile gets none: nobody could ever open it.
    """
    from trainingsveld.store.keeping.retention import (  # noqa: PLC0415 - dear
        gone_by,
        level_in_files,
    )
    from trainingsveld.store.session_log.sealed import SealedLog  # noqa: PLC0415 - with it

    file = person.file
    if file is None:
        raise person.trouble or KeptError("vault-damaged")

    def begin(level: Level) -> SealedLog:
        month = gone_by(level_in_files(level), people.calendar.today)
        if person.place.vault.name not in people.disk.names(person.place.folder):
            raise StoreError("log-unwritable", str(person.place.vault))
        return SealedLog.begin(people.disk, person.place, file.public_key, session, month)

    return begin


def owner_in(found: "SealedLog", opened: Owner | None) -> str:
    """Give who of an afternoon the open vault belongs to, by the log that was found in it."""
    mine = [person for person, number in found.vaults.items() if opened and number == opened.number]
    return mine[-1] if mine else ""


def titles(state: State) -> str:
    """The cases that were played."""
    if state.group is None:
        return state.case.scenario.title if state.case else ""
    played = (state.group.cases[one.case].scenario.title for one in state.group.rounds)
    return " · ".join(dict.fromkeys(played))
