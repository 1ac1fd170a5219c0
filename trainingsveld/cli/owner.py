"""Finding a person's vault for a command, and asking for what opens it."""

import getpass
import sys

from trainingsveld.cli.source import say
from trainingsveld.store.keeping.people import Person
from trainingsveld.store.kept_error import KeptError
from trainingsveld.wording.kept import kept_trouble, kept_words


class NoOwner(Exception):
    """There is no such vault; it has been said."""


def find_owner(people: tuple[Person, ...], wanted: str, language: str) -> Person:
    """Find a vault by the name its owner gave it, or by its number. Raises NoOwner."""
    if not people:
        say(kept_words("no_people", language))
        raise NoOwner
    by_number = [one for one in people if one.place.number == wanted]
    found = by_number or [one for one in people if one.name.casefold() == wanted.casefold()]
    if len(found) == 1:
        return found[0]
    key = "several_such" if found else "no_such_person"
    every = ", ".join(
        f"{one.name} ({one.place.number})" if one.name else one.place.number
        for one in found or people
    )
    say(kept_words(key, language, name=wanted, all=every))
    raise NoOwner


def ask_secret(key: str, language: str) -> str:
    """Ask without showing what is typed; without a terminal, take a line of standard input."""
    if sys.stdin.isatty():
        return getpass.getpass(kept_words(key, language))
    return sys.stdin.readline().rstrip("\r\n")


def say_trouble(error: KeptError, language: str) -> None:
    """Say what is wrong and what to do."""
    say(kept_trouble(error.code, error.detail, language))
