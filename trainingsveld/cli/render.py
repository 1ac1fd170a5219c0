"""`trainingsveld render`: every line of a case as one WAV, to hear it before a session."""

import argparse
import asyncio
from pathlib import Path

from trainingsveld.cli.commands import Commands
from trainingsveld.cli.source import UNREADABLE, NoCase, add_language, open_named, say
from trainingsveld.cli.spoken import speak_all
from trainingsveld.cli.terminal import harmless
from trainingsveld.dialogue import spoken_lines
from trainingsveld.scenario import Scenario, Style
from trainingsveld.speech import Line
from trainingsveld.wording.phrases import phrase


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "render",
        help="speak every line of a case into a WAV file",
        description="Speak every line of a case, in every style it can have, into one WAV file.",
    )
    parser.add_argument("file", metavar="FILE", help="a case file, or the id of a case that ships")
    parser.add_argument("--out", metavar="WAV", type=Path, default=None, help="the file to write")
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Render. 0: written; 2: the case has errors; 3: not readable, not writable, or no voice."""
    language: str = arguments.language
    try:
        case = open_named(arguments.file, language)
    except NoCase as no:
        return no.code
    out: Path = arguments.out or Path(f"{case.scenario.id}.wav")
    lines = [line_of(case.scenario, *line) for line in spoken_lines(case)]
    sound, failed, why = asyncio.run(speak_all(lines))
    if sound is None:
        say(phrase("no_voice", language, why=why))
        return UNREADABLE
    try:
        out.write_bytes(sound.to_wav())
    except OSError as error:
        why = error.strerror or str(error)
        say(phrase("unreadable_folder", language, folder=str(out.parent), why=why))
        return UNREADABLE
    if failed:
        say(phrase("lines_failed", language, count=str(failed), all=str(len(lines))))
    seconds = f"{sound.seconds:.0f}"
    count = str(len(lines) - failed)
    print(harmless(phrase("rendered", language, count=count, seconds=seconds, file=str(out))))
    return 0


def line_of(scenario: Scenario, text: str, style: Style) -> Line:
    """Give a line to this customer's voice."""
    voice = scenario.customer.voice
    own = tuple(scenario.pronounce.items())
    return Line(
        text, scenario.language, style, voice.gender, voice.rate, voice.pitch, own, voice.age
    )
