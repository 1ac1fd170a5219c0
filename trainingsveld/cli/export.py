"""`trainingsveld export`: everything about a person, as a folder or one encrypted file."""

import argparse
import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from trainingsveld.cli.commands import Commands
from trainingsveld.cli.privacy import today
from trainingsveld.cli.source import UNPLAYABLE, UNREADABLE, add_language, say
from trainingsveld.cli.terminal import harmless
from trainingsveld.store import find_home
from trainingsveld.wording.kept import kept_words

if TYPE_CHECKING:
    from trainingsveld.store.export.contents import Told
    from trainingsveld.store.keeping.people import Person


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "export",
        help="write everything about a person into a folder or an encrypted file",
        description="Write everything about a person: recordings as WAV, texts as JSON and plain "
        "text. A name that ends in .age makes one file under a passphrase, for the age program. "
        "Passphrases are asked for, or read from standard input, a line each. Exit code: 0 "
        "written, 1 some of it could not be opened, 2 wrong name or passphrase, 3 not readable or "
        "not writable.",
    )
    parser.add_argument("person", metavar="NAME", help="the name or number of a vault")
    parser.add_argument("--out", metavar="FOLDER|FILE.age", type=Path, required=True)
    parser.add_argument("--words", action="store_true", help="open it with the recovery words")
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Ask, open, write, and say what came of it."""
    from trainingsveld.cli.owner import NoOwner, find_owner, say_trouble  # noqa: PLC0415 - dear
    from trainingsveld.store.disk import RealDisk  # noqa: PLC0415 - with them
    from trainingsveld.store.export.contents import Told  # noqa: PLC0415 - with them
    from trainingsveld.store.keeping.people import check_version, list_people  # noqa: PLC0415 - dear
    from trainingsveld.store.kept_error import KeptError  # noqa: PLC0415 - with them

    language: str = arguments.language
    root, told = find_home().people, Told()
    try:
        check_version(RealDisk(), root)
        person = find_owner(list_people(RealDisk(), root), arguments.person, language)
        if arguments.out.exists():
            raise KeptError("file-exists", str(arguments.out))
        whole = asyncio.run(_export(person, arguments, told))
    except NoOwner:
        return UNPLAYABLE
    except KeptError as error:
        say_trouble(error, language)
        return UNPLAYABLE if error.code.startswith(("secret-", "words-")) else UNREADABLE
    if not whole:
        say(kept_words("not_the_same", language))
        return UNPLAYABLE
    counts = {"recordings": str(told.recordings), "texts": str(told.texts)}
    done = kept_words("export_done", language, name=person.name, out=str(arguments.out), **counts)
    print(harmless(done))
    if arguments.out.suffix != ".age":
        print(kept_words("export_open_warning", language))
    if told.damaged:
        say(kept_words("export_damaged", language, count=str(told.damaged)))
    return 1 if told.damaged else 0


async def _export(person: "Person", arguments: argparse.Namespace, told: "Told") -> bool:
    """Write it; false when the passphrase for the file was not typed the same twice."""
    from trainingsveld.cli.owner import ask_secret  # noqa: PLC0415 - dear
    from trainingsveld.store.disk import RealDisk  # noqa: PLC0415 - with them
    from trainingsveld.store.export.age import to_age  # noqa: PLC0415 - with them
    from trainingsveld.store.export.contents import contents  # noqa: PLC0415 - with them
    from trainingsveld.store.export.folder import to_folder  # noqa: PLC0415 - with them
    from trainingsveld.store.keeping.calendar import Calendar  # noqa: PLC0415 - dear
    from trainingsveld.store.keeping.open_vault import OpenVault  # noqa: PLC0415 - dear
    from trainingsveld.store.kept_error import KeptError  # noqa: PLC0415 - with them
    from trainingsveld.store.vaults.unlocking import Unlocking  # noqa: PLC0415 - dear

    language: str = arguments.language
    out: Path = arguments.out
    if person.file is None:
        raise person.trouble or KeptError("vault-damaged")
    by = "words" if arguments.words else "passphrase"
    phrase = ask_secret(f"ask_{by}", language)
    opened = await Unlocking().unlock(person.file, by, phrase)
    vault = OpenVault(RealDisk(), person, opened.secret, Calendar(today()))
    try:
        if out.suffix != ".age":
            to_folder(out, contents(vault, told))
            return True
        secret = ask_secret("ask_file_passphrase", language)
        if ask_secret("ask_again", language) != secret:
            return False
        await to_age(out, contents(vault, told), secret)
        return True
    finally:
        vault.lock()
