"""`trainingsveld anonymise`: show what could tell who a text is about, and replace it."""

import argparse
import sys
from pathlib import Path

from trainingsveld.authoring.anonymise import Found, Swap, find, proposals, replaced
from trainingsveld.cli.commands import Commands
from trainingsveld.cli.source import UNREADABLE, add_language, say
from trainingsveld.cli.terminal import harmless
from trainingsveld.scenario import LIMITS
from trainingsveld.wording.phrases import phrase

REFUSED = 2
YES = ("j", "ja", "y", "yes", "")
NO = ("n", "nee", "no")


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "anonymise",
        help="find names, numbers, addresses and firms in a text, and replace them",
        description="Show every name, number, address and firm in a case or any other text, with "
        "its place and a made-up replacement. You decide about each. Nothing leaves this machine, "
        "and the file itself is not changed.",
    )
    parser.add_argument("file", metavar="FILE", type=Path, help="a text in UTF-8")
    parser.add_argument("--out", metavar="FILE", type=Path, help="where the result goes")
    parser.add_argument("--yes", action="store_true", help="replace everything without asking")
    parser.add_argument("--list", action="store_true", help="only say what was found")
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Look, ask and write. 1 with --list when something was found; 2 refused; 3 no file."""
    language: str = arguments.language
    text = _read(arguments.file, language)
    if text is None:
        return UNREADABLE
    swaps = proposals(find(text), language)
    if not swaps:
        _print(phrase("anonymise_nothing", language))
        return 0
    if arguments.list:
        for swap in swaps:
            _print(shown(swap, language))
        return 1
    out: Path = arguments.out or _beside(arguments.file)
    if out.exists():
        say(phrase("file_exists", language, file=str(out)))
        return REFUSED
    try:
        decided = swaps if arguments.yes else decide(swaps, language, quoted=_is_toml(out))
    except (EOFError, KeyboardInterrupt):
        say(phrase("anonymise_stopped", language))
        return 130
    return _write(out, replaced(text, decided), decided, language)


def shown(swap: Swap, language: str) -> str:
    """Say one find: place, kind, text and proposal."""
    found = swap.found
    return phrase(
        "anonymise_found",
        language,
        place=f"{found.line}:{found.column}",
        kind=phrase(f"kind_{found.kind}", language),
        text=" ".join(found.text.split()),
        by=swap.by,
    )


def decide(swaps: tuple[Swap, ...], language: str, *, quoted: bool = False) -> tuple[Swap, ...]:
    """Ask about each; the same text is asked about once. `quoted`: it stands between quotes."""
    if swaps:
        _print(phrase("anonymise_ask", language))
    known: dict[str, str] = {}
    decided: list[Swap] = []
    for swap in swaps:
        key = swap.found.text.casefold()
        if key not in known:
            _print(shown(swap, language))
            known[key] = _answer(swap, language, quoted=quoted)
        by = known[key] or swap.found.text
        decided.append(Swap(swap.found, by))
    return tuple(decided)


def _answer(swap: Swap, language: str, *, quoted: bool) -> str:
    """Give what comes instead; "" to leave it as it is."""
    while True:
        typed = " ".join(input("> ").split())
        if typed.casefold() in YES:
            return swap.by
        if typed.casefold() in NO:
            return ""
        if not quoted or not set(typed) & {'"', "\\"}:
            return typed
        _print(phrase("anonymise_breaks", language))


def listed(found: tuple[Found, ...]) -> str:
    """Give what was found as one line."""
    return ", ".join(f'"{" ".join(one.text.split())}"' for one in found)


def _read(path: Path, language: str) -> str | None:
    try:
        with path.open("rb") as file:
            data = file.read(LIMITS.bytes + 1)
    except OSError as error:
        say(phrase("cannot_read", language, file=str(path), why=error.strerror or str(error)))
        return None
    if len(data) > LIMITS.bytes:
        most = str(LIMITS.bytes // 1024)
        say(phrase("too_large", language, file=str(path), most=most))
        return None
    try:
        return data.decode()
    except UnicodeDecodeError:
        say(phrase("not_text", language, file=str(path)))
        return None


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.stem}-anoniem{path.suffix}")


def _is_toml(path: Path) -> bool:
    return path.suffix.casefold() == ".toml"


def _write(out: Path, text: str, decided: tuple[Swap, ...], language: str) -> int:
    try:
        with out.open("x", encoding="utf-8", newline="") as file:
            file.write(text)
    except FileExistsError:
        say(phrase("file_exists", language, file=str(out)))
        return REFUSED
    except OSError as error:
        say(phrase("cannot_write", language, file=str(out), why=error.strerror or str(error)))
        return UNREADABLE
    count = str(sum(swap.by != swap.found.text for swap in decided))
    done = phrase("anonymise_done", language, count=count, all=str(len(decided)), file=str(out))
    _print(done)
    return 0


def _print(text: str) -> None:
    sys.stdout.write(harmless(text) + "\n")
