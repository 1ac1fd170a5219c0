"""`trainingsveld check`: everything wrong with scenario files, for people and for programs."""

import json
import sys
from argparse import ArgumentTypeError, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from trainingsveld.authoring.check import Checked, case_of, check_file
from trainingsveld.authoring.story import story
from trainingsveld.cli.caret import caret, one_line
from trainingsveld.cli.commands import Commands
from trainingsveld.cli.sarif import sarif
from trainingsveld.cli.watching import watch
from trainingsveld.scenario import LIMITS, Finding, Limits
from trainingsveld.wording import LANGUAGES, describe

FINE, WARNED, WRONG, UNREADABLE = 0, 1, 2, 3
"""The exit codes of the format's description."""

_RED, _YELLOW, _BOLD, _DIM, _PLAIN = "\x1b[31m", "\x1b[33m", "\x1b[1m", "\x1b[2m", "\x1b[0m"
_WORDS = {
    "nl": {"error": "fout", "warning": "waarschuwing", "hint": "tip"},
    "en": {"error": "error", "warning": "warning", "hint": "hint"},
}
_COUNTS = {
    "nl": "{files} nagekeken: {errors}, {warnings}.",
    "en": "{files} checked: {errors}, {warnings}.",
}
_NOUNS = {
    "nl": {
        "files": ("bestand", "bestanden"),
        "errors": ("fout", "fouten"),
        "warnings": ("waarschuwing", "waarschuwingen"),
    },
    "en": {
        "files": ("file", "files"),
        "errors": ("error", "errors"),
        "warnings": ("warning", "warnings"),
    },
}


def register(subparsers: Commands) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "check",
        help="say everything that is wrong with a scenario",
        description="Say everything that is wrong with scenario files, with line and column. "
        "Exit code: 0 nothing wrong, 1 warnings under --strict, 2 errors, 3 could not read.",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", type=Path, help="a scenario in TOML")
    parser.add_argument("--strict", action="store_true", help="exit with 1 when there are warnings")
    parser.add_argument(
        "--format", choices=("text", "json", "sarif"), default="text", help="how to say it"
    )
    parser.add_argument(
        "--language", choices=LANGUAGES, default="nl", help="language of the sentences"
    )
    parser.add_argument(
        "--max-kib",
        type=_kib,
        default=LIMITS.bytes // 1024,
        metavar="N",
        help="largest file to read, in KiB (%(default)s)",
    )
    parser.add_argument(
        "--watch", action="store_true", help="check again whenever a file changes; Ctrl+C stops"
    )
    parser.set_defaults(run=run)


def _kib(word: str) -> int:
    if not (word.isascii() and word.isdigit() and 1 <= int(word) <= 65536):
        raise ArgumentTypeError("choose a whole number of KiB from 1 to 65536")
    return int(word)


def run(args: Namespace) -> int:
    """Check the files and print what was found; the worst file decides the exit code."""
    if args.watch:
        return watch(args.files, lambda: _look(args), args.language)
    return _look(args)


def _look(args: Namespace) -> int:
    limits = Limits(bytes=args.max_kib * 1024)
    checked = [check_file(path, limits=limits) for path in args.files]
    language: str = args.language
    if args.format == "json":
        print(json.dumps({"findings": as_rows(checked, language)}, indent=1))
    elif args.format == "sarif":
        print(json.dumps(sarif(as_rows(checked, language)), indent=1))
    else:
        _print_text(checked, language, sys.stdout)
    return max(_exit_code(one, strict=args.strict) for one in checked)


def _exit_code(checked: Checked, *, strict: bool) -> int:
    if not checked.readable:
        return UNREADABLE
    severities = {finding.severity for finding in checked.findings}
    if "error" in severities:
        return WRONG
    return WARNED if strict and severities else FINE


def as_rows(checked: Sequence[Checked], language: str) -> list[dict[str, object]]:
    """Give every finding as the flat table that programs read."""
    rows: list[dict[str, object]] = []
    for one in checked:
        for finding in one.findings:
            words = describe(finding, language)
            rows.append(
                {
                    "code": finding.code,
                    "severity": finding.severity,
                    "file": one.file,
                    "line": finding.line,
                    "column": finding.column,
                    "message": words.message,
                    "hint": words.hint,
                    "witness": list(finding.witness),
                }
            )
    return rows


def _print_text(checked: Sequence[Checked], language: str, out: TextIO) -> None:
    colour = out.isatty()
    for one in checked:
        lines = one.text.split("\n")
        case = case_of(one) if any(finding.witness for finding in one.findings) else None
        for finding in one.findings:
            source = lines[finding.line - 1] if one.readable else ""
            told = story(case, finding.witness, language) if case else ()
            block = _block(one.file, source, finding, told, language, colour=colour)
            print(block, end="\n\n", file=out)
    print(_summary(checked, language), file=out)


def _block(
    file: str, source: str, finding: Finding, told: Sequence[str], language: str, *, colour: bool
) -> str:
    words, names = describe(finding, language), _WORDS[language]
    shade = _RED if finding.severity == "error" else _YELLOW
    paint = (shade, _BOLD, _DIM, _PLAIN) if colour else ("", "", "", "")
    strong, bold, dim, plain = paint
    place = f"{one_line(file)}:{finding.line}:{finding.column}"
    label = f"{names[finding.severity]} {finding.code}"
    lines = [f"{bold}{place}{plain}: {strong}{label}{plain} {one_line(words.message)}"]
    if source.strip():
        shown, mark = caret(source, finding.column)
        lines += [f"    {shown}", f"    {strong}{mark}{plain}"]
    lines.append(f"    {dim}{names['hint']}: {one_line(words.hint)}{plain}")
    lines += [
        f"    {dim}{'  ' if row else ''}{one_line(text)}{plain}" for row, text in enumerate(told)
    ]
    return "\n".join(lines)


def _summary(checked: Sequence[Checked], language: str) -> str:
    found = [finding.severity for one in checked for finding in one.findings]
    counts = {
        "files": len(checked),
        "errors": found.count("error"),
        "warnings": found.count("warning"),
    }
    nouns = _NOUNS[language]
    return _COUNTS[language].format(
        **{name: f"{n} {nouns[name][n != 1]}" for name, n in counts.items()}
    )
