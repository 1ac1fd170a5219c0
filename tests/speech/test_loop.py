"""The event loop of the window, qasync, is never held up by voices or sound.

How long it is away at most is measured in `benchmarks/loop.py`. Here the process at the other end
stands still, so that who waited for it would wait for ever; and no step may take much of a core.
"""

import asyncio
import contextlib
import os
import signal
import time

import pytest
from qasync import QEventLoop

from tests.speech.unhurried import voice_of_this_machine
from trainingsveld.speech import Line, Sound
from trainingsveld.speech.device_sound import DeviceSound
from trainingsveld.speech.render_ahead import prepare
from trainingsveld.speech.tone import tone

TURNS = 20
"""Of the loop, while the other end stands still."""
STEP = 0.5
"""Seconds of a core that the loop may be busy at most between two turns."""


async def _turns(task, engine) -> float:
    """Have the loop turn while the process stands still, and go on; its longest step in seconds."""
    longest = 0.0

    async def turn():
        nonlocal longest
        before = time.thread_time()
        await asyncio.sleep(0.002)
        longest = max(longest, time.thread_time() - before)

    os.kill(engine.pid, signal.SIGSTOP)
    try:
        for _ in range(TURNS):
            await turn()
        assert not task.done(), "nothing has answered it"
    finally:
        os.kill(engine.pid, signal.SIGCONT)
    while not task.done():
        await turn()
    return longest


async def _thirty_lines():
    voice = voice_of_this_machine()
    lines = [
        Line(f"Dit is regel {n} van een gesprek dat nog lang niet voorbij is.") for n in range(30)
    ]
    try:
        await voice.availability()
        preparing = asyncio.create_task(prepare(voice, lines, lambda *_: None))
        return await _turns(preparing, voice), await preparing
    finally:
        await voice.close()


@pytest.fixture(params=["asyncio", "qasync"])
def loop(request, monkeypatch):
    """Make the loop of the command line, or that of the window."""
    if request.param == "asyncio":
        return asyncio.new_event_loop
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    app = request.getfixturevalue("qapp")  # one for all tests: a second would crash

    def of_the_window():
        return QEventLoop(app)

    return of_the_window


def test_thirty_lines_render_while_the_loop_runs_on(loop, say):
    with asyncio.Runner(loop_factory=loop) as runner:
        longest, prepared = runner.run(_thirty_lines())
    assert not prepared.failed
    say(f"thirty lines under {loop.__name__}: at most {1000 * longest:.1f} ms of a core a step")
    assert longest < STEP


async def _play_and_record():
    device, blocks = DeviceSound(), []
    await device.devices()
    recording = asyncio.create_task(device.record(blocks.append))
    playing = asyncio.create_task(device.play(tone(seconds=1)))
    try:
        longest = await _turns(playing, device)
        await playing
    finally:
        recording.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await recording
        await device.close()
    return longest, Sound.join(blocks).seconds


@pytest.mark.desktop
def test_playing_and_recording_leave_the_loop_alone(loop, say, sound_card):
    with asyncio.Runner(loop_factory=loop) as runner:
        longest, seconds = runner.run(_play_and_record())
    say(f"playing under {loop.__name__}: at most {1000 * longest:.1f} ms of a core a step")
    assert seconds > 0.8
    assert longest < STEP
