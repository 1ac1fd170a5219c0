"""Opening a case for a command, and saying what is wrong with it."""

import argparse
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from trainingsveld.cli.terminal import harmless
from trainingsveld.dialogue import Case, open_case
from trainingsveld.scenario import Finding, parse_model
from trainingsveld.store import CaseFile, StoreError, find_home
from trainingsveld.store.case_file import open_case_file
from trainingsveld.store.library import shipped_case
from trainingsveld.store.packs import Packs
from trainingsveld.store.reference import customer_model
from trainingsveld.store.siblings import sibling_of
from trainingsveld.wording import describe
from trainingsveld.wording.phrases import phrase

UNPLAYABLE = 2
UNREADABLE = 3


class NoCase(Exception):
    """The case cannot be used; everything has been said, `code` is the exit code."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def add_language(parser: argparse.ArgumentParser) -> None:
    """Give a command the choice of its language."""
    parser.add_argument(
        "--language", choices=("nl", "en"), default="nl", help="language of what is said about it"
    )


def find(name: str) -> Path:
    """Take a path, or the id of a case that is installed or ships."""
    path = Path(name)
    try:
        if "/" in name or path.exists():
            return path
        return _installed(name) or shipped_case(name) or path
    except OSError:  # a name longer than names can be, or a closed folder: opening it says so
        return path


def _installed(name: str) -> Path | None:
    with suppress(StoreError):  # `packs` tells
        for pack in Packs(find_home().packs).installed():
            for inside, path in pack.files.items():
                if inside.rpartition("/")[2] == f"{name}.toml":
                    return path
    return None


def load(name: str, language: str) -> CaseFile:
    """Read a case. Raises NoCase when it cannot be read or has errors."""
    path = find(name)
    found = open_case_file(path)
    if not found.readable:
        words = describe(found.findings[0], language)
        say(f"{words.message} {words.hint}")
        raise NoCase(UNREADABLE)
    if found.scenario is None:
        say(phrase("not_playable", language, file=str(path)))
        say_findings(path, found.findings, language)
        raise NoCase(UNPLAYABLE)
    return found


def say_findings(path: Path, findings: Iterable[Finding], language: str) -> None:
    """Say each with its place."""
    for finding in findings:
        words = describe(finding, language)
        place = f"{path}:{finding.line}:{finding.column}"
        say(f"{place}: {finding.code} {words.message} {words.hint}".rstrip())


def open_named(name: str, language: str, spoken: str = "") -> Case:
    """Read and compile a case, its sibling in the language `spoken` if any. Raises NoCase."""
    found = load(name, language)
    if spoken:
        found = sibling_of(found, spoken)
    assert found.scenario is not None  # noqa: S101 - load lets no other pass
    return open_case(found.scenario, parse_model(customer_model()))


def say(text: str) -> None:
    """Say it on standard error, harmless to the terminal."""
    print(harmless(text), file=sys.stderr)
