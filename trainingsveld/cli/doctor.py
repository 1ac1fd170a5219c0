"""`trainingsveld doctor`: what this machine lets the app do."""

import argparse
import asyncio

from trainingsveld.cli.commands import Commands
from trainingsveld.cli.screen import has_screen
from trainingsveld.cli.source import add_language
from trainingsveld.cli.terminal import harmless
from trainingsveld.speech import Availability, Device
from trainingsveld.speech.engines import AUDIO, VOICES, choose
from trainingsveld.store import Home, find_home
from trainingsveld.wording.phrases import phrase


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "doctor",
        help="say what works on this machine",
        description="Say whether data folder, voice, sound and screen work here.",
    )
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Look and tell; 1 when something the app would like is missing."""
    language: str = arguments.language
    home = find_home()
    voice, audio, devices = asyncio.run(_look())
    fine = phrase("doctor_ok", language)
    names = [
        f"{device.name} ({phrase('speaker' if device.speaks else 'microphone', language)})"
        for device in devices
    ]
    rows = (
        (
            "doctor_home",
            f"{home.path}: {fine if home.writable else _why_not(home, language)}",
        ),
        ("doctor_voice", fine if voice.ok else f"{voice.code}: {voice.detail}"),
        ("doctor_sound", fine if audio.ok else f"{audio.code}: {audio.detail}"),
        ("doctor_devices", ", ".join(names) or phrase("doctor_none", language)),
        ("doctor_screen", fine if has_screen() else phrase("doctor_screen_no", language)),
    )
    for what, told in rows:
        print(harmless(f"{phrase(what, language)}: {told}"))
    return 0 if home.writable and voice.ok and audio.ok and has_screen() else 1


def _why_not(home: Home, language: str) -> str:
    if home.synchronised:
        return phrase("doctor_home_synchronised", language, program=home.synchronised)
    return phrase("doctor_home_no", language)


async def _look() -> tuple[Availability, Availability, tuple[Device, ...]]:
    """Take the first engine of each kind, or the reason why there is none."""
    voice, audio = await choose(VOICES), await choose(AUDIO)
    try:
        able = next(iter(voice.missing.values()), Availability(ok=True))
        sounds = next(iter(audio.missing.values()), Availability(ok=True))
        return able, sounds, await audio.engine.devices() if sounds.ok else ()
    finally:
        await voice.engine.close()
        await audio.engine.close()
