"""The event loop of the window, qasync, is never held up by voices or sound."""

import asyncio
import contextlib
import time

import pytest
from qasync import QEventLoop

from trainingsveld.speech import Line, Sound
from trainingsveld.speech.device_sound import DeviceSound
from trainingsveld.speech.pyttsx3_voice import Pyttsx3Voice
from trainingsveld.speech.render_ahead import prepare
from trainingsveld.speech.tone import tone


async def _worst_gap(work) -> tuple[float, object]:
    """How long the loop was away at most while the work went on."""
    worst, over = 0.0, False

    async def tick():
        nonlocal worst
        while not over:
            before = time.perf_counter()
            await asyncio.sleep(0.002)
            worst = max(worst, time.perf_counter() - before - 0.002)

    ticking = asyncio.create_task(tick())
    result = await work
    over = True
    await ticking
    return worst, result


async def _thirty_lines():
    voice = Pyttsx3Voice()
    lines = [
        Line(f"Dit is regel {n} van een gesprek dat nog lang niet voorbij is.") for n in range(30)
    ]
    try:
        return await _worst_gap(prepare(voice, lines, lambda *_: None))
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
        worst, prepared = runner.run(_thirty_lines())
    assert not prepared.failed
    say(f"thirty lines under {loop.__name__}: loop away for at most {1000 * worst:.1f} ms")
    assert worst < 0.5  # a measurement belongs to benchmarks; this catches a blocking call


async def _play_and_record():
    device, blocks = DeviceSound(), []
    recording = asyncio.create_task(device.record(blocks.append))
    try:
        worst, _ = await _worst_gap(device.play(tone(seconds=1)))
    finally:
        recording.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await recording
        await device.close()
    return worst, Sound.join(blocks).seconds


@pytest.mark.desktop
def test_playing_and_recording_leave_the_loop_alone(loop, say, sound_card):
    with asyncio.Runner(loop_factory=loop) as runner:
        worst, seconds = runner.run(_play_and_record())
    say(f"playing and recording under {loop.__name__}: away for at most {1000 * worst:.1f} ms")
    assert seconds > 0.8
    assert worst < 0.5
