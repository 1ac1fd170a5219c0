"""A whole confidential session in the real program with its real processes, for a trace to watch.

`python -m tests.network.played SEED [afterwards]`: with `afterwards` a server is asked once the
session is over, when it may be, so that whoever watches can tell that a socket would be seen.
"""

import asyncio
import ctypes
import os
import random
import sys
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QWidget
from qasync import QEventLoop

from trainingsveld.app.running import Program
from trainingsveld.dialogue import offered
from trainingsveld.privacy import Level
from trainingsveld.session import (
    AnswerConsent,
    ChooseReply,
    CloseSession,
    EndCall,
    GiveWords,
    Phase,
    ShowReplies,
    SkipLine,
    StartCall,
    WriteNote,
)
from trainingsveld.speech.tone import tone
from trainingsveld.store import Settings, find_home, save_settings
from trainingsveld.store.library import SHIPPED
from trainingsveld.ui.frame import Frame
from trainingsveld.ui.window import MainWindow

SERVER = "http://127.0.0.1:9/v1"
MOST_TURNS = 6


class Player:
    """Somebody who plays, and chose a server for recognition."""

    def __init__(self, seed: int, *, afterwards: bool) -> None:
        self.dice, self.afterwards = random.Random(seed), afterwards  # noqa: S311 - not for secrets
        self.window: MainWindow | None = None
        self.refused: list[str | None] = []

    @property
    def state(self):
        session = self.window._session
        return session.state if session else None

    def send(self, *commands):
        for command in commands:
            self.window._session.send(command)

    async def until(self, holds):
        async with asyncio.timeout(60):
            while not holds():  # noqa: ASYNC110 - states of widgets send no events
                await asyncio.sleep(0.01)

    async def play(self):
        await self.until(self._there)
        desk = self.window._desk
        cases = sorted(SHIPPED.rglob("*.toml"))
        known = {file.path for file in desk.cases() if file.scenario}
        case = self.dice.choice([path for path in cases if path in known])
        desk.sessions.start(case, ("Chantal",), "plus-delta", by_hand=False)
        await self.until(lambda: self.state is not None and self.state.phase is Phase.BRIEFING)
        assert self.state.level is Level.CONFIDENTIAL
        me = self.state.people[0].id
        self.send(AnswerConsent(yes=True, heard=(me,)), StartCall())
        for _ in range(MOST_TURNS):
            await self.until(lambda: self.state.phase is not Phase.SPEAKING or self._read())
            if self.state.phase not in (Phase.LISTENING, Phase.CHOOSING):
                break
            await self._hear(desk)
            self._answer()
        await self.until(lambda: self.state.phase is not Phase.SPEAKING or self._read())
        if self.state.phase is not Phase.FEEDBACK:
            self.send(EndCall())
        await self.until(lambda: self.state.phase is Phase.FEEDBACK)
        self.send(WriteNote(self.window._session._room.keep("een notitie")))
        self.send(CloseSession())
        await self.until(lambda: self.window._session is None)
        assert set(self.refused) == {None}, "the server was refused at every answer"
        if sys.platform == "linux":
            assert ctypes.CDLL(None).prctl(3) == 0, "this process leaves no memory dump"
        if self.afterwards:
            await self._hear(desk)

    def _there(self) -> bool:
        found = (one for one in QApplication.allWidgets() if isinstance(one, MainWindow))
        self.window = next((one for one in found if one.isVisible()), None)
        return self.window is not None

    def _read(self) -> bool:
        self.send(SkipLine())
        return False

    def _answer(self) -> None:
        replies = offered(*self.state.on_call)
        if not replies:
            return
        if self.dice.random() < 0.5:
            words = self.window._session._room.keep("dat is heel vervelend voor u")
            self.send(GiveWords(words))
        elif self.state.phase is Phase.LISTENING:
            self.send(ShowReplies())
        self.send(ChooseReply(self.dice.choice(replies)))

    async def _hear(self, desk) -> None:
        """Ask the server for words, as if this answer had been said aloud."""
        before = len(self.refused)
        desk._senses.hearing.transcribe(tone(), "nl", self.refused.append)
        await self.until(lambda: len(self.refused) > before)


def served(player: Player) -> None:
    """Have it played, then close the window."""
    home = find_home()
    chosen = Settings(welcomed=True, nickname="Chantal", language="nl")
    home.settings.parent.mkdir(parents=True, exist_ok=True)
    save_settings(home.settings, replace(chosen, recognition="server", recognition_address=SERVER))
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)

    async def person() -> None:
        try:
            await player.play()
        finally:
            window: QWidget = player.window
            window.window().close()

    async def whole() -> None:
        async with asyncio.timeout(100), asyncio.TaskGroup() as group:
            group.create_task(person())
            with Program(application, home, Frame("light", rail=True)) as program:
                await program.serve()

    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        runner.run(whole())


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    served(Player(int(sys.argv[1]), afterwards="afterwards" in sys.argv))
