"""`trainingsveld erase`: recordings, or everything of a person, gone for good."""

import argparse
import sys
from typing import TYPE_CHECKING

from trainingsveld.cli.commands import Commands
from trainingsveld.cli.privacy import today
from trainingsveld.cli.source import UNPLAYABLE, UNREADABLE, add_language, say
from trainingsveld.cli.terminal import harmless
from trainingsveld.store import find_home
from trainingsveld.wording.kept import kept_words

if TYPE_CHECKING:
    from trainingsveld.store.keeping.people import People, Person
    from trainingsveld.store.keeping.withdrawal import Withdrawn

KEPT = 1
"""The exit code when somebody was asked and said no."""


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "erase",
        help="take recordings, or everything of a person, away for good",
        description="Take recordings, or everything of a person, away for good. Needs no "
        "passphrase and no room on the disk. Exit code: 0 gone, 1 kept, 2 there is no such thing, "
        "3 the disk or another window prevents it.",
    )
    parser.add_argument("person", metavar="NAME", help="the name or number of a vault")
    parser.add_argument("--recording", action="append", default=[], metavar="NAME")
    parser.add_argument("--recordings", action="store_true", help="all recordings")
    parser.add_argument("--everything", action="store_true", help="the whole vault")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Ask, take away, and say what came of it."""
    from trainingsveld.cli.owner import NoOwner, find_owner, say_trouble  # noqa: PLC0415 - dear
    from trainingsveld.store.keeping.people import People  # noqa: PLC0415 - dear
    from trainingsveld.store.kept_error import KeptError  # noqa: PLC0415 - with them

    language: str = arguments.language
    if not (arguments.recording or arguments.recordings or arguments.everything):
        say(kept_words("erase_what", language))
        return UNPLAYABLE
    root = find_home().people
    try:
        if not root.exists():
            find_owner((), arguments.person, language)
        with People(root, today()) as people:
            person = find_owner(people.list(), arguments.person, language)
            return _erase(people, person, arguments)
    except NoOwner:
        return UNPLAYABLE
    except KeptError as error:
        say_trouble(error, language)
        return UNREADABLE


def _erase(people: "People", person: "Person", arguments: argparse.Namespace) -> int:
    from trainingsveld.store.keeping.withdrawal import all_names, withdraw  # noqa: PLC0415 - dear

    language: str = arguments.language
    every = all_names(people.disk, person.place)
    wanted = every if arguments.recordings or arguments.everything else (*arguments.recording,)
    for name in wanted:
        if name not in every:
            say(kept_words("no_such_recording", language, name=name))
            return UNPLAYABLE
    called = person.name or person.place.number
    sure = "erase_sure_everything" if arguments.everything else "erase_sure_recordings"
    question = kept_words(sure, language, name=called, count=str(len(wanted)))
    if not arguments.yes and not _agreed(question):
        say(kept_words("erase_kept", language))
        return KEPT
    if arguments.everything:
        gone = people.erase(person)
        done = kept_words("erase_everything_done", language, name=called)
    else:
        gone = withdraw(people.disk, person.place, wanted)
        counts = {"count": str(gone.recordings), "texts": str(gone.texts)}
        done = kept_words("erase_done", language, **counts)
    return _told(gone, done, language)


def _told(gone: "Withdrawn", done: str, language: str) -> int:
    if not gone.left:
        print(harmless(done))
        return 0
    key = "erase_left_locked" if gone.locked else "erase_failed"
    say(kept_words(key, language, count=str(len(gone.left))))
    return UNREADABLE


def _agreed(question: str) -> bool:
    print(harmless(question), end="", flush=True)
    return sys.stdin.readline().strip().casefold() in ("j", "ja", "y", "yes")
