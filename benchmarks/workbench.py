"""The workbench while somebody types: from a keystroke to its finding, and the screen meanwhile.

Under qasync and with the collector on a timer, as in the app; with the real page, the real helper
process and a case of so many moments that is within the 256 KiB of the format. Each round spoils
one name near the middle of the text and waits until the finding is listed, then mends it and waits
until it is gone; both include the pause after the keystroke. `a letter typed` is the key event
itself, with colouring, offers and painting what changed. `loop` is how long Qt's loop was away at
most, by the clock and by the processor time of its own thread.
"""

import asyncio
import statistics
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

from measuring import print_heading, print_table, read_words, verdict, whole
from measuring.long_case import long_case
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from trainingsveld.app.collector import Collector
from trainingsveld.app.workbench import WorkbenchDesk
from trainingsveld.store import Home, Settings
from trainingsveld.ui.look import Theme
from trainingsveld.ui.workbench.looking import PAUSE
from trainingsveld.ui.workbench_page import WorkbenchPage

MOST = 250
MOST_AWAY = 50
EVERY = 5


class Desk:
    """The part of the program that the page asks."""

    settings = Settings(language="en")

    def __init__(self, home: Path, group: asyncio.TaskGroup) -> None:
        place = Home(home, writable=True)
        engines = cast("Any", None)  # nothing is said aloud here
        self.workbench = WorkbenchDesk(place, engines, lambda: self.settings, group.create_task)

    def cases(self) -> tuple[()]:
        """None are needed."""
        return ()


class Loop:
    """Watches how long the loop is away."""

    def __init__(self) -> None:
        self.away: list[float] = []
        self.work: list[float] = []
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(EVERY)
        self._clock, self._cpu = time.perf_counter(), time.thread_time()

    def _tick(self) -> None:
        clock, cpu = time.perf_counter(), time.thread_time()
        self.away.append((clock - self._clock) * 1000 - EVERY)
        self.work.append((cpu - self._cpu) * 1000)
        self._clock, self._cpu = clock, cpu


async def until(holds: Any) -> None:
    """Wait for the screen."""
    while not holds():  # noqa: ASYNC110 - widgets send no events
        await asyncio.sleep(0.004)


def press(page: WorkbenchPage, key: Qt.Key, text: str = "") -> float:
    """Press a key in the text; give the milliseconds until what changed is painted."""
    begun = time.perf_counter()
    nothing = Qt.KeyboardModifier.NoModifier
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QApplication.sendEvent(page.edit, QKeyEvent(kind, key, nothing, text))
    page.edit.viewport().repaint()
    return (time.perf_counter() - begun) * 1000


async def measure(nodes: int, rounds: int) -> None:
    """Measure and print."""
    text = long_case(nodes).decode()
    figures: dict[str, list[float]] = {}

    def note(name: str, value: float) -> None:
        figures.setdefault(name, []).append(value)

    with TemporaryDirectory() as room:
        async with asyncio.TaskGroup() as group:
            desk = Desk(Path(room), group)
            path = Path(room) / "lang.toml"
            path.write_text(text, encoding="utf-8")
            page = WorkbenchPage(cast("Any", desk))
            page.resize(1076, 800)
            page.show()
            begun = time.perf_counter()
            page.open_path(path)
            await until(page.findings.is_done)
            note("opened and checked for the first time", (time.perf_counter() - begun) * 1000)
            clean = page.findings.rows()
            lines = text.split("\n")
            middle = next(n for n in range(len(lines) // 2, len(lines)) if "goto" in lines[n])
            loop = Loop()
            for _ in range(rounds):
                page.edit.go_to(middle, lines[middle].index('"') + 1)
                for name, key, letter, holds in (
                    ("keystroke to finding", Qt.Key.Key_X, "x",
                     lambda: page.findings.rows() != clean),
                    ("keystroke to finding gone", Qt.Key.Key_Backspace, "",
                     lambda: page.findings.rows() == clean),
                ):  # fmt: skip
                    begun = time.perf_counter()
                    note("a letter typed", press(page, key, letter))
                    await until(holds)
                    note(name, (time.perf_counter() - begun) * 1000)
            for name, values in (("loop away, longest", loop.away), ("loop at work", loop.work)):
                note(name, max(values))
            desk.workbench.stop()
            await desk.workbench.close()
            page.close()
    size = len(text.encode()) // 1024
    targets = {
        "keystroke to finding": MOST, "keystroke to finding gone": MOST,
        "loop at work": MOST_AWAY, "a letter typed": 16,
    }  # fmt: skip
    rows = [
        [name, f"{statistics.median(values):.0f}", f"{min(values):.0f}–{max(values):.0f}",
         f"{targets[name]} {verdict(statistics.median(values) <= targets[name])}"
         if name in targets else ""]
        for name, values in figures.items()
    ]  # fmt: skip
    print(f"{nodes} moments, {size} KiB, {rounds} rounds; the pause is {PAUSE} ms of it")
    print_table(("what", "median ms", "range", "target"), rows)


def main() -> None:
    """Measure in one run of the loop."""
    parser = read_words(__doc__)
    parser.add_argument("--nodes", type=whole, default=500)
    parser.add_argument("--rounds", type=whole, default=15)
    words = parser.parse_args()
    print_heading()
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)  # closing the page must not stop the loop
    theme = Theme(application, "light")
    loop = asyncio.Runner(loop_factory=lambda: QEventLoop(application))
    with loop as runner, Collector():
        runner.run(measure(words.nodes, words.rounds))
    theme.deleteLater()


if __name__ == "__main__":
    main()
