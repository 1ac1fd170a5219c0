"""`trainingsveld words`: a case's texts out to a translator, and back as a case."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from trainingsveld.authoring.words import (
    Outcome,
    WordsError,
    csv_text,
    po_text,
    read_rows,
    rows_for,
    translated,
)
from trainingsveld.authoring.words.sheet import LARGEST
from trainingsveld.cli.commands import Commands
from trainingsveld.cli.source import (
    UNPLAYABLE,
    UNREADABLE,
    NoCase,
    add_language,
    load,
    say,
    say_findings,
)
from trainingsveld.cli.terminal import harmless
from trainingsveld.scenario import read
from trainingsveld.scenario.tables import LANGUAGE
from trainingsveld.store import CaseFile
from trainingsveld.store.library import SHIPPED
from trainingsveld.store.siblings import sibling_of
from trainingsveld.wording.phrases import phrase

FINE, LEFT, REFUSED = 0, 1, 2
MOST_NAMED = 8


def register(commands: Commands) -> None:
    """Add the command with its two halves."""
    parser = commands.add_parser(
        "words",
        help="write a case's texts for a translator, or make a case of the translation",
        description="Export every text of a case by line id, as CSV or PO, and import the "
        "translations into a file of the same case in the other language.",
    )
    halves = parser.add_subparsers(title="what to do", metavar="WHAT", required=True)
    out = halves.add_parser("export", help="write the texts", description="Write the texts.")
    out.add_argument("--format", choices=("csv", "po"), default="csv")
    out.set_defaults(run=export)
    back = halves.add_parser(
        "import", help="make the case in the other language",
        description="Make the case in the other language. Exit code: 0 all translated, 1 some "
        "texts left, 2 refused, 3 could not read.",
    )  # fmt: skip
    back.add_argument("--replace", action="store_true", help="overwrite the case made before")
    back.set_defaults(run=import_)
    for half in (out, back):
        half.add_argument("file", metavar="FILE", help="a case, or the id of one that ships")
        half.add_argument(
            "--to",
            metavar="LANGUAGE",
            type=_language,
            default="en",
            help="such as en (%(default)s)",
        )
        half.add_argument("--out", metavar="FILE", type=Path, help="where the result goes")
        add_language(half)
    back.add_argument("words", metavar="WORDS", type=Path, help="the translated CSV or PO file")


def _language(word: str) -> str:
    if not LANGUAGE.fullmatch(word):
        raise argparse.ArgumentTypeError("name a language as in en, nl or fy")
    return word


def export(arguments: argparse.Namespace) -> int:
    """Write the texts, with the translations there already are."""
    language: str = arguments.language
    try:
        case = _other(arguments)
    except NoCase as no:
        return no.code
    assert case.scenario is not None  # noqa: S101 - _other lets no other pass
    sibling = sibling_of(case, arguments.to)
    rows = rows_for(case.text, "" if sibling is case else sibling.text.replace("\r\n", "\n"))
    name: str = arguments.format
    out: Path = arguments.out or _beside(case, f".{arguments.to}.{name}")
    made = (
        csv_text(rows)
        if name == "csv"
        else po_text(rows, case=case.scenario.id, language=arguments.to)
    )
    if code := _write(out, made, language):
        return code
    _print(phrase("words_exported", language, count=str(len(rows)), file=str(out)))
    return FINE


def import_(arguments: argparse.Namespace) -> int:
    """Make the case in the other language, and say what is left."""
    language: str = arguments.language
    file: Path = arguments.words
    try:
        case = _other(arguments)
        with file.open("rb") as stream:
            rows = read_rows(stream.read(LARGEST + 1))
    except NoCase as no:
        return no.code
    except OSError as error:
        say(phrase("cannot_read", language, file=str(file), why=error.strerror or str(error)))
        return UNREADABLE
    except WordsError as error:
        say(phrase("words_broken", language, file=str(file), why=str(error)))
        return UNREADABLE
    outcome = translated(case.text, rows, arguments.to)
    out: Path = arguments.out or _beside(case, f".{arguments.to}.toml")
    reading = read(outcome.text.encode())
    if reading.scenario is None:
        say(phrase("not_playable", language, file=str(out)))
        say_findings(out, reading.findings, language)
        return UNPLAYABLE
    if code := _write(out, outcome.text, language, again=arguments.replace):
        return code
    _print(phrase("words_imported", language, count=str(len(outcome.done)), file=str(out)))
    _say_left(outcome, language)
    return LEFT if outcome.missing or outcome.changed else FINE


def _other(arguments: argparse.Namespace) -> CaseFile:
    """Open the case. Raises NoCase, also when it is in the wanted language already."""
    case = load(arguments.file, arguments.language)
    case = replace(case, text=case.text.replace("\r\n", "\n"))
    assert case.scenario is not None  # noqa: S101 - load lets no other pass
    if case.scenario.language == arguments.to:
        say(phrase("words_same_language", arguments.language, language=arguments.to))
        raise NoCase(REFUSED)
    return case


def _say_left(outcome: Outcome, language: str) -> None:
    for key, ids in (
        ("words_missing", outcome.missing),
        ("words_fuzzy", outcome.fuzzy),
        ("words_changed", outcome.changed),
        ("words_unknown", outcome.unknown),
    ):
        if ids:
            say(phrase(key, language, count=str(len(ids)), ids=_named(ids)))


def _named(ids: Sequence[str]) -> str:
    more = " …" if len(ids) > MOST_NAMED else ""
    return ", ".join(name[:80] for name in ids[:MOST_NAMED]) + more


def _beside(case: CaseFile, suffix: str) -> Path:
    """Name a file beside the case; what belongs to one that ships comes where the user is."""
    name = case.path.stem + suffix
    return Path(name) if SHIPPED in case.path.parents else case.path.with_name(name)


def _write(out: Path, text: str, language: str, *, again: bool = False) -> int:
    part = out.with_name(f"{out.name}.part")
    try:
        with (part if again else out).open(
            "w" if again else "x", encoding="utf-8", newline=""
        ) as file:
            file.write(text)
        if again:
            part.replace(out)  # whole or not at all
    except FileExistsError:
        say(phrase("file_exists", language, file=str(out)))
        return REFUSED
    except OSError as error:
        say(phrase("cannot_write", language, file=str(out), why=error.strerror or str(error)))
        return UNREADABLE
    return FINE


def _print(text: str) -> None:
    sys.stdout.write(harmless(text) + "\n")
