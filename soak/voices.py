"""The voice of this machine says every line of every case that ships, in every style."""

import asyncio
import sys

from looping import loop

from tests.speech.every_line import CASES, all_lines, wrong_with
from tests.speech.unhurried import voice_of_this_machine
from trainingsveld.speech import Line, SpeechError
from trainingsveld.speech.pyttsx3_voice import Pyttsx3Voice

AT_ONCE = 20
"""Lines in one try."""
LINES = [line for path in CASES for line in all_lines(path)]
TRIES = -(-len(LINES) // AT_ONCE)


async def heard(voice: Pyttsx3Voice, lines: list[Line]) -> list[str]:
    """Say what is wrong with the sound of each line."""
    odd: list[str] = []
    for line in lines:
        try:
            odd += wrong_with(line, await voice.render(line))
        except SpeechError as error:
            odd.append(f"{error}: {line.text!r} ({line.style})")
    return odd


def main() -> int:
    """One engine says them all."""
    voice = voice_of_this_machine()
    with asyncio.Runner() as runner:

        def wrong(seed: int) -> list[str]:
            first = seed % TRIES * AT_ONCE
            return runner.run(heard(voice, LINES[first : first + AT_ONCE]))

        code = loop(__doc__, "times twenty lines", wrong, count=TRIES)
        runner.run(voice.close())
    return code


if __name__ == "__main__":
    sys.exit(main())
