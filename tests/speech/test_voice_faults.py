"""An engine may do what it likes: it is killed in time, and the next line is spoken.

What any process may do is tried in `tests/process/test_client.py`.
"""

import asyncio
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.speech.rogue_voice import FAIR, OF_A_VOICE, WRONG
from tests.speech.unhurried import UNHURRIED
from trainingsveld.process.client import Patience
from trainingsveld.speech import Line, SpeechError
from trainingsveld.speech.pyttsx3_voice import Pyttsx3Voice

QUICK = Patience(start=100, answer=0.4)
FAIR_LINE = Line("Goedemorgen, daar ben ik. " * 35)
"""A line that long may take half a minute, also where the engine has to be quick."""
CODES = {"hang": "voice-hung", "crash": "voice-crashed"}


def rogue(how):
    return Pyttsx3Voice(("tests.speech.rogue_voice", how), QUICK if how == "hang" else UNHURRIED)


@pytest.mark.parametrize("how", [*WRONG, *OF_A_VOICE])
def test_a_line_that_kills_the_engine_costs_that_line_only(how):
    async def go():
        voice = rogue(how)
        assert (await voice.render(FAIR_LINE)).samples == FAIR
        first = voice.pid
        with pytest.raises(SpeechError) as caught:
            await voice.render(Line("rogue"))
        assert (await voice.render(FAIR_LINE)).samples == FAIR
        assert voice.pid != first
        await voice.close()
        with pytest.raises(ProcessLookupError):
            os.kill(first, 0)
        return caught.value.code

    assert asyncio.run(go()) == CODES.get(how, "voice-rubbish")


def test_three_in_a_row_and_it_is_given_up_until_asked_again():
    async def go():
        voice = rogue("crash")
        codes = []
        for _ in range(4):
            with pytest.raises(SpeechError) as caught:
                await voice.render(Line("rogue"))
            codes.append(caught.value.code)
        assert (await voice.availability()).ok
        await voice.render(Line("Hier ben ik"))
        await voice.close()
        return codes

    assert asyncio.run(go()) == ["voice-crashed"] * 3 + ["voice-missing"]


@pytest.mark.parametrize(
    ("how", "code"),
    [
        (("missing",), "voice-missing"),
        (("never-ready",), "voice-hung"),
        (("crash", "start"), "voice-crashed"),
    ],
)
def test_an_engine_that_does_not_start_says_why(how, code):
    async def go():
        patience = Patience(start=0.6) if code == "voice-hung" else UNHURRIED
        voice = Pyttsx3Voice(("tests.speech.rogue_voice", *how), patience)
        found = await voice.availability()
        with pytest.raises(SpeechError) as caught:
            await voice.render(Line("Hallo"))
        await voice.close()
        return found, caught.value.code

    found, raised = asyncio.run(go())
    assert not found.ok
    assert found.code == raised == code


def test_cancelling_kills_and_the_next_line_is_spoken():
    async def go():
        voice = Pyttsx3Voice(("tests.speech.rogue_voice", "hang"), UNHURRIED)
        await voice.availability()
        first = voice.pid
        task = asyncio.create_task(voice.render(Line("rogue")))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        sound = await voice.render(Line("Verder"))
        assert voice.pid != first
        await voice.close()
        return sound

    assert asyncio.run(go()).samples == FAIR


def test_the_engine_dies_with_its_parent():
    """Also when the engine is stuck and the parent is killed without a word."""
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True, cwd=Path.cwd()
    )
    assert parent.stdout
    with parent.stdout:
        child = int(parent.stdout.readline())
        parent.kill()
        parent.wait()
    wait_gone(child)


PARENT = """
import asyncio
from trainingsveld.speech import Line
from trainingsveld.speech.pyttsx3_voice import Pyttsx3Voice

async def go():
    voice = Pyttsx3Voice()
    await voice.availability()
    print(voice.pid, flush=True)
    await asyncio.Event().wait()

asyncio.run(go())
"""


def wait_gone(pid):
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            state = Path(f"/proc/{pid}/stat").read_text()
            if state.rpartition(")")[2].split()[0] in "ZX":
                return
        except FileNotFoundError:
            return
    raise AssertionError(f"process {pid} lives on")
