"""`trainingsveld privacy`: everything that is kept here, in sentences or as JSON."""

import argparse
import json
import os
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from trainingsveld.cli.commands import Commands
from trainingsveld.cli.source import add_language
from trainingsveld.cli.terminal import harmless
from trainingsveld.privacy import Level
from trainingsveld.store import find_home
from trainingsveld.wording.kept import kept_words
from trainingsveld.wording.levels import level_words, promise

if TYPE_CHECKING:
    from trainingsveld.store.keeping.inventory import Entry, Inventory

_EPOCH = date(1970, 1, 1).toordinal()


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "privacy",
        help="list everything that is kept here, and who can open it",
        description="List every file in the data folder: what it is, for whom it has keys, what "
        "can be read without one, and what has been kept long enough. Opens and changes nothing, "
        "names nobody. Exit code: 0; 1 when the folder is copied elsewhere or something should "
        "have been gone.",
    )
    parser.add_argument("--json", action="store_true", help="print it as JSON")
    add_language(parser)
    parser.set_defaults(run=run)


def today() -> int:
    """Give the day by this computer's clock, in UTC, counted from 1 January 1970."""
    return datetime.now(UTC).date().toordinal() - _EPOCH


def run(arguments: argparse.Namespace) -> int:
    """Look and tell."""
    from trainingsveld.store.keeping.inventory import take_inventory  # noqa: PLC0415 - dear

    home = find_home()
    found = take_inventory(home.path, home.people, today(), os.environ)
    if arguments.json:
        print(json.dumps(_as_data(found), indent=2))
    else:
        for line in _as_lines(found, arguments.language):
            print(harmless(line))
    return 1 if found.synchronised or found.over else 0


def _as_data(found: "Inventory") -> dict[str, object]:
    return {
        "folder": _without_name(found.folder),
        "synchronised": found.synchronised,
        "over": found.over,
        "files": [
            {key: value for key, value in asdict(entry).items() if value is not None}
            for entry in found.entries
        ],
    }


def _as_lines(found: "Inventory", language: str) -> Iterator[str]:
    def say(key: str, **values: str) -> str:
        return kept_words(key, language, **values)

    yield say("report_title")
    yield say("report_folder", folder=_without_name(found.folder))
    if found.synchronised:
        yield say("report_synchronised", program=found.synchronised)
    else:
        yield say("report_not_synchronised")
    if not found.entries:
        yield say("report_nothing")
        return
    yield say(
        "report_people",
        count=str(found.count("vault")),
        recordings=str(found.count("recording")),
        files=str(len(found.entries)),
    )
    yield say("report_over", count=str(found.over)) if found.over else say("report_none_over")
    yield ""
    for entry in found.entries:
        what = say(f"kind_{entry.kind}")
        yield say("report_file", file=entry.path, size=str(entry.size), what=what)
        yield say("report_readable", what=_readable(entry, language))
        if entry.slots:
            holder = say(f"holder_{entry.level or 'unknown'}")
            yield say("report_slots", count=str(entry.slots), holder=holder)
        if entry.over:
            yield say("report_is_over")
    yield ""
    yield promise(language)


def _readable(entry: "Entry", language: str) -> str:
    match entry.kind:
        case "recording":
            when = _month(entry.goes or 0)
            level = level_words(Level(entry.level), language).name if entry.level else ""
            return kept_words("readable_level", language, level=level, month=when)
        case "session":
            return kept_words("readable_month", language, month=_month(entry.goes or 0))
        case "slots" if entry.until:
            day = date.fromordinal(_EPOCH + entry.until).isoformat()
            return kept_words("readable_until", language, day=day)
        case "vault":
            return kept_words("readable_vault", language)
        case "texts" if entry.texts is not None:
            return kept_words("readable_texts", language, count=str(entry.texts))
        case "log" | "key":
            return kept_words(f"readable_{entry.kind}", language)
        case "slots" | "texts" | "housekeeping" | "going":
            return kept_words("readable_nothing", language)
        case _:
            return kept_words("readable_all", language)


def _month(number: int) -> str:
    return f"{1970 + number // 12}-{number % 12 + 1:02}"


def _without_name(folder: Path) -> str:
    """Leave out whose computer it is."""
    try:
        return f"~/{folder.relative_to(Path.home()).as_posix()}"
    except (ValueError, RuntimeError):
        return str(folder)
