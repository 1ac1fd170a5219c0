"""The event loop of the window while all lines of a case are rendered with the real voice.

Under qasync, as in the app: a timer of Qt's that should fire every 5 ms tells how long the loop was
away, first while nothing else goes on, then while every line of a case is rendered into an empty
cache, then from the full cache. A gap is the time between two firings less the 5 ms. `longest` is
that by the clock; on a busy machine the first row shows how much of it is others' doing. `at work`
is the most processor time the loop's own thread used between two firings: what we do ourselves.
"""

import asyncio
import sys
import time
from collections.abc import Awaitable
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import NamedTuple

from measuring import CASES, print_heading, print_table, read_words, verdict, whole
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from trainingsveld.dialogue import Case, case_from_text, spoken_lines
from trainingsveld.speech import Line
from trainingsveld.speech.cache import Cache, CachedVoice
from trainingsveld.speech.engines import VOICES, choose
from trainingsveld.speech.render_ahead import prepare
from trainingsveld.store.reference import customer_model

EVERY = 5
MOST = 50.0


class Gap(NamedTuple):
    """By how many ms a firing was late, and for how many of the time before it we worked."""

    late: float
    work: float


def main() -> None:
    """Measure in one run of the loop."""
    parser = read_words(__doc__)
    parser.add_argument(
        "--case", type=Path, default=CASES / "klachten" / "salaris-niet-betaald.toml"
    )
    parser.add_argument("--lines", type=whole, default=10_000, help="render at most so many")
    parser.add_argument("--rounds", type=whole, default=3)
    words = parser.parse_args()
    print_heading()
    case = case_from_text(words.case.read_text(encoding="utf-8"), customer_model())
    application = QApplication(sys.argv[:1])
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        runner.run(measure(lines_of(case)[: words.lines], words.rounds))


def lines_of(case: Case) -> list[Line]:
    """Give every line of the case as the app asks its voice for it."""
    voice, language = case.scenario.customer.voice, case.scenario.language
    return [
        Line(line.text, language, line.style, voice.gender, voice.rate, voice.pitch)
        for line in spoken_lines(case)
    ]


async def measure(lines: list[Line], rounds: int) -> None:
    """Render the lines, so many rounds, and print how long the loop was away."""
    chosen = await choose(VOICES)
    for found in chosen.missing.values():
        print(f"A voice is missing: {found.detail}")
    spent: dict[str, list[list[Gap]]] = {"nothing": [], "rendering": [], "from the cache": []}
    seconds: list[float] = []
    try:
        for _ in range(rounds):
            with TemporaryDirectory() as room:
                voice = CachedVoice(chosen.engine, Cache(Path(room)))
                begun = time.perf_counter()
                spent["rendering"].append(await gaps(prepare(voice, lines, _nothing)))
                seconds.append(time.perf_counter() - begun)
                spent["nothing"].append(await gaps(asyncio.sleep(seconds[-1])))
                again = CachedVoice(chosen.engine, Cache(Path(room)))
                spent["from the cache"].append(await gaps(prepare(again, lines, _nothing)))
    finally:
        await chosen.engine.close()
    print(f"{len(lines)} lines of the case, rendered in {median(seconds):.2f} s (median)")
    rows = [row(what, found) for what, found in spent.items()]
    head = (
        "meanwhile",
        "firings",
        "median ms",
        "p99 ms",
        "longest ms",
        "at work ms",
        f"target {MOST}",
    )
    print_table(head, rows)


def _nothing(*_: int) -> None:
    """Take progress and show it to nobody."""


async def gaps(work: Awaitable[object]) -> list[Gap]:
    """Do the work; give each gap."""
    found: list[Gap] = []
    last = time.perf_counter(), time.thread_time()

    def fired() -> None:
        nonlocal last
        now = time.perf_counter(), time.thread_time()
        late = max(0.0, 1000 * (now[0] - last[0]) - EVERY)
        found.append(Gap(late, 1000 * (now[1] - last[1])))
        last = now

    timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=EVERY)
    timer.timeout.connect(fired)
    timer.start()
    await work
    timer.stop()
    fired()
    return found


def row(what: str, found: list[list[Gap]]) -> list[str]:
    """Make a row: the worst of all rounds counts."""
    late = [gap.late for rounds in found for gap in rounds]
    worst, work = max(late), max(gap.work for rounds in found for gap in rounds)
    p99 = quantiles(late, n=100)[98] if len(late) > 1 else worst
    said = "" if what == "nothing" else verdict(worst <= MOST)
    shown = (median(late), p99, worst, work)
    return [what, f"{len(late):,}", *(f"{ms:.1f}" for ms in shown), said]


if __name__ == "__main__":
    main()
