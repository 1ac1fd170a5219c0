"""The event loop of the window, qasync, is never held up by voices or sound."""

import asyncio
import time

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from trainingsveld.speech import Line
from trainingsveld.speech.pyttsx3_voice import Pyttsx3Voice
from trainingsveld.speech.render_ahead import prepare


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


def qasync_loop():
    return QEventLoop(QApplication.instance() or QApplication([]))


@pytest.mark.parametrize("loop", [asyncio.new_event_loop, qasync_loop])
def test_thirty_lines_render_while_the_loop_runs_on(loop, say, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    with asyncio.Runner(loop_factory=loop) as runner:
        worst, prepared = runner.run(_thirty_lines())
    assert not prepared.failed
    say(f"thirty lines under {loop.__name__}: loop away for at most {1000 * worst:.1f} ms")
    assert worst < 0.5  # a measurement belongs to benchmarks; this catches a blocking call
