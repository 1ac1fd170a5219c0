"""`trainingsveld cards`: what to lay on the table of a session with the group, as a PDF."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from trainingsveld.cli.commands import Commands
from trainingsveld.cli.source import UNREADABLE, NoCase, add_language, load, say
from trainingsveld.cli.terminal import harmless
from trainingsveld.scenario import Scenario
from trainingsveld.wording.phrases import phrase

WRONG = 2
Printer = Callable[[Sequence[Scenario], str, Path], int]
"""Writes the cards of these cases in a language into a PDF file, and gives how many there are.
Raises OSError, or ImportError where Qt cannot be used."""


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "cards",
        help="write the cards for a session with the group into a PDF",
        description="Write the ground rules, a card for every part and one for every behaviour to "
        "look out for, an A5 page each. Exit code: 0 done, 2 a case has errors or --out is no PDF, "
        "3 could not read or write.",
    )
    parser.add_argument(
        "files", metavar="CASE", nargs="+", help="a case file, or the id of a case that ships"
    )
    parser.add_argument("--out", metavar="FILE", type=Path, required=True, help="write a .pdf")
    add_language(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the cards."""
    language: str = args.language
    out: Path = args.out
    if out.suffix.lower() != ".pdf":
        say(phrase("cards_out", language, file=str(out)))
        return WRONG
    scenarios: list[Scenario] = []
    for file in args.files:
        try:
            scenario = load(file, language).scenario
        except NoCase as no:
            return no.code
        assert scenario is not None  # noqa: S101 - load lets no other pass
        scenarios.append(scenario)
    printer: Printer | None = args.printer
    try:
        if printer is None:
            raise ImportError("Qt")
        count = printer(scenarios, language, out)
    except ImportError as error:
        say(phrase("cards_no_qt", language, why=str(error)))
        return UNREADABLE
    except OSError as error:
        say(phrase("cannot_write", language, file=str(out), why=error.strerror or str(error)))
        return UNREADABLE
    print(harmless(phrase("cards_written", language, cards=str(count), file=str(out))))
    return 0
