"""The app, playing calls by itself, and its memory on the way.

A script of its own: `python calls.py CASE CALLS TURNS`. The window opens in the library; then the
case is played so many times in the real window with the real voice, each customer line cut short
as the `skip` key does. Prints a JSON list of samples: where it was, MB of the app's own process,
MB of the processes it started.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT)

from PySide6.QtCore import QTimer  # noqa: E402 - the path comes first

from trainingsveld import app  # noqa: E402
from trainingsveld.app import running  # noqa: E402
from trainingsveld.app.desk import AppDesk  # noqa: E402
from trainingsveld.dialogue import offered  # noqa: E402
from trainingsveld.process.told_to_end import ToldToEnd  # noqa: E402
from trainingsveld.session import (  # noqa: E402
    AnswerConsent,
    ChooseReply,
    EndCall,
    Phase,
    ShowReplies,
    SkipLine,
    StartCall,
    State,
)
from trainingsveld.ui.ports import Room, Send  # noqa: E402
from trainingsveld.ui.window import MainWindow  # noqa: E402

CASE, CALLS, TURNS = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
REST = 1500
"""Milliseconds in which everything comes to rest before a sample is taken."""


def sample(where: str) -> tuple[str, float, float]:
    """Give the memory of this process and of its children, in MB (resident)."""
    parents: dict[str, str] = {}
    memory: dict[str, float] = {}
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            rows = dict(row.split(":\t", 1) for row in status.read_text().splitlines())
        except (OSError, ValueError):
            continue  # it has just ended
        parents[rows["Pid"]] = rows["PPid"]
        memory[rows["Pid"]] = int(rows.get("VmRSS", "0 kB").split()[0]) / 1024
    me = Path("/proc/self").resolve().name
    ours = {me}
    while more := {one for one, parent in parents.items() if parent in ours} - ours:
        ours |= more
    return where, memory[me], sum(memory[one] for one in ours - {me})


class PlayingWindow(MainWindow):
    """The main window with somebody at it who plays one call after the other."""

    def __init__(self, desk: AppDesk) -> None:
        super().__init__(desk)
        self._player_desk = desk
        self._say: Send | None = None
        self._samples: list[tuple[str, float, float]] = []
        self._calls = 0
        self._rested = False
        self._after(REST, self._first)

    def _after(self, ms: int, do: Callable[[], None]) -> None:
        QTimer.singleShot(ms, self, do)

    def _first(self) -> None:
        self._samples.append(sample("start page"))
        self._begin()

    def _begin(self) -> None:
        self._calls += 1
        self._rested = False
        self._player_desk.sessions.start(
            CASE, ("Sam",), self._player_desk.methods()[0].id, by_hand=True
        )

    def enter_session(self, send: Send, room: Room) -> None:
        """Belong to a session; remember how to speak to it."""
        super().enter_session(send, room)
        self._say = send

    def render_state(self, state: State) -> None:
        """Show the state, then do what a player would do next."""
        super().render_state(state)
        self._after(0, lambda: self._play(state))

    def _play(self, state: State) -> None:
        say, call, case = self._say, state.call, state.case
        if say is None:
            return
        match state.phase:
            case Phase.BRIEFING if state.recording is None:
                say(AnswerConsent(yes=False))
            case Phase.BRIEFING if state.voice_ready:
                say(StartCall())
            case Phase.SPEAKING:
                say(SkipLine())
            case Phase.LISTENING if len(state.turns) >= TURNS and not self._rested:
                self._rested = True
                self._after(REST, lambda: self._in_call(say))
            case Phase.LISTENING if not self._rested:
                say(ShowReplies())
            case Phase.CHOOSING if call and case:
                names = offered(case, call)
                say(ChooseReply(names[len(state.turns) % len(names)]))
            case Phase.FEEDBACK | Phase.RESULT:
                self._player_desk.sessions.leave()
            case _:
                pass

    def _in_call(self, say: Send) -> None:
        self._samples.append(sample(f"in call {self._calls}"))
        say(EndCall())

    def leave_session(self) -> None:
        """Back in the library: the next call, or the end."""
        super().leave_session()
        self._say = None
        self._after(REST, self._between)

    def _between(self) -> None:
        self._samples.append(sample(f"after call {self._calls}"))
        if self._calls < CALLS:
            self._begin()
        else:
            print(json.dumps(self._samples), flush=True)
            self.window().close()


if __name__ == "__main__":
    setattr(running, "MainWindow", PlayingWindow)  # noqa: B010 - pyright takes `=` for a mistake
    with ToldToEnd() as told:
        app.main(None, told)
