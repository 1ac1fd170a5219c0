"""A long afternoon: twelve people, some 2,000 events: opened, gone on with, rewound.

Opened is from the log on the disk to the state, as after a crash: rows read, unsealed, replayed, at
*open*, which seals most of each. A step is what a key costs before the page is drawn: the rules,
the log on the disk, the books. Drawn is the page of the group at that step, offscreen. A rewind
goes back to the first of six turns of a call, whose state has to be what it was then, to the bit.
All are processor time: a busy machine counts other people's work too.
"""

import os
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from measuring import print_heading, print_table, read_words, verdict, whole

from tests.afternoon import Afternoon
from trainingsveld.privacy import Level
from trainingsveld.session import (
    ChooseReply,
    DeclineAction,
    EndCall,
    GoOn,
    LineFinished,
    OpenCurtain,
    PassTask,
    Phase,
    RewindTo,
    StartAnswer,
    StartCall,
    State,
    StopAnswer,
    WriteNote,
    decide,
    evolve,
    replay,
)
from trainingsveld.session.event import Event
from trainingsveld.session.group import EndRound, PassTurn, in_order
from trainingsveld.store import Log

PEOPLE, MINUTES = 12, 240
MOST_OPEN, MOST_STEP, MOST_REWIND = 500.0, 100.0, 1_000.0  # ms
TURNS = 6


def main() -> None:
    """Play it once, then open, step and rewind it by turns."""
    parser = read_words(__doc__)
    parser.add_argument("--events", type=whole, default=1_900, help="at least so many (1,900)")
    parser.add_argument("--runs", type=whole, default=9)
    words = parser.parse_args()
    print_heading()
    day = afternoon(words.events)
    between = day.state
    print(f"{PEOPLE} people, {len(day.group.rounds)} rounds, {len(day.log):,} events")
    with TemporaryDirectory() as room:
        path = Path(room) / "log.sqlite"
        with Log(path) as log:
            log.append("s", "2026-06-05T13:00:00+00:00", day.log)
        opens = [spent(lambda: opened(path, between)) for _ in range(words.runs)]
        with Log(path) as log:
            log.read("s")
            steps = [spent(lambda: step(log, between)) for _ in range(words.runs)]
            call, then = in_call(day)
            rewinds = [spent(lambda: rewound(log, call, then)) for _ in range(words.runs)]
    draws = drawn(between, words.runs)
    rows = [
        line("open", opens, MOST_OPEN),
        line("a step, to the log", steps, MOST_STEP),
        line("its page, drawn", draws, MOST_STEP),
        line(f"rewind {TURNS} turns", rewinds, MOST_REWIND),
    ]
    print_table(("what", "median ms", "best", "target", ""), rows)


def line(what: str, times: list[float], most: float) -> list[str]:
    """Tell one row."""
    return [
        what, f"{median(times):.1f}", f"{min(times):.1f}", f"≤ {most:g}",
        verdict(median(times) <= most),
    ]  # fmt: skip


def spent(work: Callable[[], None]) -> float:
    """Give the milliseconds of processor time that it takes."""
    before = time.process_time()
    work()
    return (time.process_time() - before) * 1_000


def afternoon(events: int) -> Afternoon:
    """Play so many rounds, each with a call of six turns and a note at every step."""
    day = Afternoon(PEOPLE, MINUTES, level=Level.OPEN).to_choosing()
    while len(day.log) < events:
        call(day)
        day.send(EndCall()).next()
        while day.state.phase is Phase.FEEDBACK:
            answer(day)
        day.send(EndRound(day.now))
    return day


def call(day: Afternoon) -> None:
    """Whose turn it is plays six turns."""
    day.to_briefing(in_order(day.group, day.state.people)[0]).send(StartCall())
    day.send(LineFinished(day.state.since))
    for _ in range(TURNS):
        day.send(StartAnswer(f"c{len(day.log)}"), StopAnswer(), ChooseReply("rules"))
        day.send(LineFinished(day.state.since))


def answer(day: Afternoon) -> None:
    """Do what the task asks; the round ends with no action."""
    if day.state.round.curtain:
        day.send(OpenCurtain())
    task = day.state.round.task
    match task.step.kind if task else "":
        case "note":
            day.send(WriteNote("n"))
        case "reveal":
            day.send(GoOn())
        case "action":
            day.send(DeclineAction("w"))
        case _:
            day.send(PassTask())


def opened(path: Path, state: State) -> None:
    """Read it as after a crash."""
    with Log(path) as log:
        if replay(log.read("s")) != state:
            raise SystemExit("it does not open as it was")


def step(log: Log, state: State) -> None:
    """Let somebody pass, as a key does; the log keeps every one of them."""
    events = decide(state, PassTurn(state.people[0].id))
    log.append("s", "2026-06-05T15:00:00+00:00", events)
    taken(state, events)


def in_call(day: Afternoon) -> tuple[State, object]:
    """Give a call of six turns, and how it stood after the first of them."""
    rest = day.log[:]
    call(day)
    day.log[:] = rest
    return day.state, day.state.turns[0].before


def rewound(log: Log, state: State, then: object) -> None:
    """Go back to the beginning; the call is what it was."""
    events = decide(state, RewindTo(0))
    log.append("s", "2026-06-05T15:00:00+00:00", events)
    if taken(state, events).call != then:
        raise SystemExit("it is not what it was")


def taken(state: State, events: tuple[Event, ...]) -> State:
    """Keep the books."""
    for event in events:
        state = evolve(state, event)
    return state


def drawn(state: State, runs: int) -> list[float]:
    """Draw the page of the group, somebody having passed and not, by turns."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the rest needs no screen

    from tests.ui.acted import FakeRoom  # noqa: PLC0415 - likewise
    from trainingsveld.store import Settings  # noqa: PLC0415 - likewise
    from trainingsveld.ui.afternoon_page import AfternoonPage  # noqa: PLC0415 - likewise

    application = QApplication([])
    page = AfternoonPage(lambda _: None, FakeRoom(), Settings())
    page.resize(1280, 800)
    page.show()
    after = taken(state, decide(state, PassTurn(state.people[0].id)))
    times: list[float] = []
    for number in range(runs):
        new = after if number % 2 else state

        def draw(new: State = new) -> None:
            page.render_state(new)
            page.grab()

        times.append(spent(draw))
    page.deleteLater()
    application.sendPostedEvents()
    return times


if __name__ == "__main__":
    main()
