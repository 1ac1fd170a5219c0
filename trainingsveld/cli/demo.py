"""`trainingsveld demo`: the sample case, unattended, with the real voice: for a server."""

import argparse
import asyncio
import sys
from pathlib import Path

from trainingsveld.cli.commands import Commands
from trainingsveld.cli.play import as_text
from trainingsveld.cli.render import line_of
from trainingsveld.cli.report import report
from trainingsveld.cli.screen import has_screen
from trainingsveld.cli.source import UNREADABLE, NoCase, add_language, open_named, say
from trainingsveld.cli.spoken import speak_all
from trainingsveld.cli.terminal import harmless
from trainingsveld.dialogue import Played, play
from trainingsveld.scenario import Scenario
from trainingsveld.speech import Line
from trainingsveld.store import find_home
from trainingsveld.wording.phrases import phrase

SAMPLE = "salaris-niet-betaald"


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "demo",
        help="play the sample case unattended: transcript, WAV and report",
        description="Play the sample case unattended, with the real voice.",
    )
    parser.add_argument("--out", metavar="FOLDER", type=Path, default=None)
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Play and write. 0: written; 2: the case has errors; 3: cannot be written."""
    if not has_screen():
        print(phrase("demo_intro", arguments.language))
    return demonstrate(arguments.out or find_home().path / "demo", arguments.language)


def demonstrate(folder: Path, language: str) -> int:
    """Play the first of the case's own tests and write what came of it into the folder."""
    try:
        case = open_named(SAMPLE, language)
    except NoCase as no:
        return no.code
    played = play(case, case.scenario.tests[0].play)
    lines = _lines(case.scenario, played)
    sound, failed, why = asyncio.run(speak_all(lines))
    written: dict[str, tuple[Path, bytes]] = {
        "demo_transcript": (
            folder / "transcript.txt",
            (as_text(case, played, language) + "\n").encode("utf-8"),
        ),
        "demo_report": (
            folder / "report.html",
            report(case, played, language, sound.seconds if sound else 0.0).encode("utf-8"),
        ),
    }
    if sound:
        written["demo_wav"] = (folder / "customer.wav", sound.to_wav())
    if not _write(folder, written, language):
        return UNREADABLE
    if sound is None:
        say(phrase("no_voice", language, why=why))
    elif failed:
        say(phrase("lines_failed", language, count=str(failed), all=str(len(lines))))
    sys.stdout.write(harmless(as_text(case, played, language)) + "\n\n")
    print(phrase("demo_done", language))
    for what, (path, _) in written.items():
        print(harmless(f"  {phrase(what, language)}: {path}"))
    return 0


def _lines(scenario: Scenario, played: Played) -> list[Line]:
    lines = [line_of(scenario, turn.line, turn.style) for turn in played.turns if turn.line]
    if played.closing:
        lines.append(line_of(scenario, played.closing.text, played.closing_style))
    return lines


def _write(folder: Path, written: dict[str, tuple[Path, bytes]], language: str) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path, data in written.values():
            path.write_bytes(data)
    except OSError as error:
        why = error.strerror or str(error)
        say(phrase("unreadable_folder", language, folder=str(folder), why=why))
        return False
    return True
