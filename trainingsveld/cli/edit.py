"""`trainingsveld edit`: open a case in the window, where cases are made."""

import argparse
from collections.abc import Callable
from pathlib import Path

from trainingsveld.cli.commands import Commands
from trainingsveld.cli.screen import has_screen
from trainingsveld.cli.source import UNREADABLE, add_language, find, say
from trainingsveld.store.source import SourceError, read_source
from trainingsveld.wording.phrases import phrase

Opener = Callable[[Path], int]
"""Opens the window with a file and runs until it is closed; the result is the exit code."""


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "edit",
        help="open a case in the window, to write it",
        description="Open a case in the window, with its map and what is wrong with it. Of a case "
        "that ships, a copy is opened. Exit code: 3 could not read, or there is no screen.",
    )
    parser.add_argument("file", metavar="FILE", help="a case file, or the id of a case that ships")
    add_language(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Open it."""
    path = find(args.file).absolute()
    try:
        read_source(path)
    except SourceError as error:
        say(phrase("cannot_read", args.language, file=str(path), why=error.detail))
        return UNREADABLE
    opener: Opener | None = args.opener
    if opener is None or not has_screen():
        say(phrase("edit_no_screen", args.language, file=str(path)))
        return UNREADABLE
    return opener(path)
