"""One command line: its words, its output and its exit codes."""

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from trainingsveld import __version__
from trainingsveld.cli import (
    anonymise,
    cards,
    cases,
    check,
    demo,
    doctor,
    edit,
    erase,
    export,
    map,
    models,
    new,
    pack,
    packs,
    play,
    privacy,
    render,
    schema,
    words,
)
from trainingsveld.cli.source import UNREADABLE, say
from trainingsveld.wording.phrases import phrase


def main(
    argv: Sequence[str],
    painter: map.Painter | None = None,
    opener: edit.Opener | None = None,
    printer: cards.Printer | None = None,
) -> int:
    """Run one command; the result is the exit code.

    `painter` draws what needs widgets, `opener` opens the window with a file, `printer` writes
    cards into a PDF.
    """
    sys.stdout = sys.stdout or _nowhere()  # None when whoever started us closed it
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if (reconfigure := getattr(stream, "reconfigure", None)) is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    arguments = build_parser().parse_args(argv)
    arguments.painter, arguments.opener, arguments.printer = painter, opener, printer
    try:
        code: int = arguments.run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of our output, `head` for one, has seen enough
        _drop_output()
        return 1
    except OSError as error:  # every command tells of its own files; this is where output goes
        _drop_output()
        say(phrase("output_failed", getattr(arguments, "language", "nl"), why=str(error.strerror)))
        return UNREADABLE
    return code


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


def _drop_output() -> None:
    """Let Python's own last flush succeed."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def build_parser() -> argparse.ArgumentParser:
    """Describe every command; each lives in a module of its own."""
    parser = argparse.ArgumentParser(
        prog="trainingsveld",
        description="Practise difficult customer calls. Without a command the app opens.",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    making = (new, edit, check, anonymise, map, words, schema)
    sharing = (pack, packs, models)
    keeping = (privacy, export, erase)
    for module in (play, cases, *making, render, cards, *sharing, *keeping, demo, doctor):
        module.register(commands)
    return parser
