"""`trainingsveld pack`: cases with their recordings and pictures as one file to hand on."""

import argparse
import asyncio
from pathlib import Path

from trainingsveld.authoring.packs.make import Given, Unwritable, make_pack
from trainingsveld.cli.commands import Commands
from trainingsveld.cli.source import UNPLAYABLE, UNREADABLE, add_language, say
from trainingsveld.cli.terminal import harmless
from trainingsveld.scenario.packs import PackFault, kind_of
from trainingsveld.speech.listen import listening
from trainingsveld.wording.packs import refusal
from trainingsveld.wording.phrases import phrase


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "pack",
        help="make one file of a folder of cases, to hand on",
        description="Make a pack: one zip with cases, their recordings and pictures, and the hash "
        "of every file. A folder says in its pack.toml what the pack is called; for case files, or "
        "to say otherwise, give it here. Exit code: 0 made, 2 a file is not good, 3 not readable "
        "or not writable.",
    )
    parser.add_argument(
        "paths", nargs="+", metavar="FOLDER|FILE", type=Path, help="a folder, or case files"
    )
    parser.add_argument("--out", metavar="ZIP", type=Path, help="the file to write")
    parser.add_argument("--id", default="", help="small letters, digits and hyphens")
    parser.add_argument("--title", default="", help="what the library shows")
    parser.add_argument("--version", default="", help="such as 1.0.0")
    parser.add_argument("--author", action="append", default=[], help="may be given several times")
    parser.add_argument("--licence", default="", help="such as CC-BY-4.0")
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Make it and say what came of it."""
    language: str = arguments.language
    paths: list[Path] = arguments.paths
    out: Path | None = arguments.out
    given = Given(
        arguments.id, arguments.title, arguments.version, (*arguments.author,), arguments.licence
    )
    try:
        made = asyncio.run(listening(lambda listen: make_pack(paths, given, out, listen)))
    except PackFault as fault:
        say(refusal(fault, str(out or paths[0]), language))
        return UNPLAYABLE
    except Unwritable as error:
        say(phrase("cannot_write", language, file=str(error.filename), why=str(error.strerror)))
        return UNREADABLE
    except OSError as error:
        why = error.strerror or str(error)
        say(phrase("pack_unreadable", language, file=str(error.filename or paths[0]), why=why))
        return UNREADABLE
    for left in made.left_out:
        say(phrase("pack_left_out", language, file=str(left)))
    cases = sum(kind_of(name) == "case" for name, _ in made.manifest.files)
    told = phrase(
        "pack_made",
        language,
        file=str(made.file),
        title=made.manifest.title,
        version=made.manifest.version,
        cases=str(cases),
        size=str(-(-made.file.stat().st_size // 1000)),
        fingerprint=made.fingerprint,
    )
    print(harmless(told))
    return 0
