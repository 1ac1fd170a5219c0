"""A week of one agent in the real program with its real processes, for a trace to watch.

`python -m tests.network.week SEED OUTSIDE [PART …]`: alone in one of three ways, with its debrief
and the work after the call; a drill; the coaching talk, of which nothing stays or with a real call
brought in from the folder OUTSIDE. Without parts it plays two of them, chosen by the seed.
Whatever somebody says or types in it has the words or the sound that `canaries` gives.
"""

import os
import random
import sys
import wave
from pathlib import Path

from tests.app.test_vaults import Typed
from tests.network.played import Player, served
from trainingsveld.coaching import (
    AgreeFollowUp,
    AnswerRung,
    AnswerSolved,
    BringCall,
    CloseTalk,
    NextPhase,
    ParkView,
    SayLess,
    SayWell,
)
from trainingsveld.coaching.cut import Cut
from trainingsveld.dialogue import Skill, offered
from trainingsveld.privacy import Level
from trainingsveld.session import (
    Alone,
    AnswerConsent,
    ChooseReply,
    CloseSession,
    DeclineAction,
    EndCall,
    GiveWords,
    GoOn,
    PassTask,
    Phase,
    Practice,
    StartAnswer,
    StartCall,
    StopAnswer,
    WriteNote,
)
from trainingsveld.session.aftercall import BeginWork, HandInWork, KeepWork, LeaveWork
from trainingsveld.ui.alone.moments import hear_turn

PARTS = ("explore", "rehearse", "unaided", "drill", "bila", "bila-nothing-stays")
RATE = 16_000


def canaries(seed: int) -> tuple[str, bytes]:
    """What is looked for afterwards: words, and a piece of sound that nothing else has."""
    dice = random.Random(f"canary {seed}")  # noqa: S311 - not for secrets
    return f"kanarie{dice.randrange(1 << 60):x}", dice.randbytes(256)


def call_from_outside(seed: int, folder: Path) -> Path:
    """Write a recording of a real call, two seconds long, all of it the canary's sound."""
    path = folder / "gesprek.wav"
    with wave.open(str(path), "wb") as out:
        out.setparams((1, 2, RATE, 0, "NONE", ""))
        out.writeframes(canaries(seed)[1] * (2 * 2 * RATE // 256))
    return path


class Agent(Player):
    """Somebody who practises alone, and sits down with their leader."""

    def __init__(self, seed: int, outside: Path, parts: tuple[str, ...]) -> None:
        super().__init__(seed, afterwards=False)
        self.words, self.sound = canaries(seed)
        self.seed, self.outside = seed, outside
        self.parts = parts or tuple(self.dice.sample(PARTS, 2))

    async def play(self):
        await self.until(self._there)
        self.desk = self.window._desk
        self.desk.vaults._secrets = Typed()
        await self.until(self.desk.vaults.ready)
        await self._done(self.desk.vaults.make, "Chantal")
        for part in self.parts:
            if self.desk.vaults.opened() is None:
                (mine,) = self.desk.vaults.owners()
                await self._done(self.desk.vaults.open, mine.number)
            await self.until(self.desk.coaching.ready)  # what there is has been read
            match part:
                case "drill":
                    await self._drill()
                case "bila":
                    await self._talk(Level.CONFIDENTIAL)
                case "bila-nothing-stays":
                    before = self._kept()
                    await self._talk(Level.EPHEMERAL)
                    assert self._kept() == before, "something stayed"
                case _:
                    await self._call(Practice(part))
            print("played", part, flush=True)  # noqa: T201 - whoever watches counts them

    async def _call(self, practice: Practice) -> None:
        level = self.dice.choice([Level.CONFIDENTIAL, Level.EPHEMERAL])
        cases = [one for one in self.desk.cases() if one.scenario and one.scenario.aftercall]
        case = self.dice.choice(sorted(cases, key=lambda one: one.path))
        alone = Alone(practice, captions=practice is not Practice.UNAIDED)
        before = self._kept()
        self.desk.start(
            case.path, ("Chantal",), "plus-delta", by_hand=False, level=level, alone=alone
        )
        await self._phase(Phase.BRIEFING)
        await self._answers()
        if self.state.phase is not Phase.FEEDBACK:
            self.send(EndCall())
        await self._phase(Phase.FEEDBACK)
        self.send(WriteNote(self._kept_words()))
        while self.state.phase is Phase.FEEDBACK:
            kind = self.state.round.task.step.kind
            declined = {"action": DeclineAction(self._kept_words()), "reveal": GoOn()}
            self.send(declined.get(kind, PassTask()))
        self.send(hear_turn(self.state, 0), BeginWork())
        mail = self._kept_words() if self.state.case.scenario.aftercall.mail else ""
        self.send(KeepWork(self._kept_words(), mail), HandInWork(), LeaveWork())
        await self._closed()
        if level is Level.EPHEMERAL:
            assert self._kept() == before, "something stayed"

    async def _drill(self) -> None:
        self.desk.alone.drill(self.dice.choice(list(Skill)))
        await self._phase(Phase.BRIEFING)
        await self._answers(1)
        await self._phase(Phase.RESULT)
        await self._closed()

    async def _answers(self, most: int = 2) -> None:
        """Say something, and type something."""
        (me,) = self.state.people
        self.send(AnswerConsent(yes=True, heard=(me.id,)), StartCall())
        for number in range(most):
            await self.until(lambda: self.state.phase is not Phase.SPEAKING or self._read())
            if self.state.phase not in (Phase.LISTENING, Phase.CHOOSING):
                return
            clip = f"clip-{number}"
            self.send(StartAnswer(clip))
            self.window._session._room._vault.record(clip, self.sound * 400, RATE)
            self.send(StopAnswer())
            if number:
                self.send(GiveWords(self._kept_words()))
            if replies := offered(*self.state.on_call):
                self.send(ChooseReply(self.dice.choice(replies)))
        await self.until(lambda: self.state.phase is not Phase.SPEAKING or self._read())

    async def _talk(self, level: Level) -> None:
        self.window._show_coaching()
        talks = self.desk.coaching
        assert talks.begin("Mirjam", level) == ""
        self._tell(NextPhase(talks.now()))
        if level is Level.CONFIDENTIAL:
            await self._bring_in()
        words = self.words
        self._tell(NextPhase(talks.now()), SayWell(words), SayLess(words), ParkView(words))
        self._tell(NextPhase(talks.now()), *(AnswerRung(f"{words} {one}") for one in "abcd"))
        self._tell(NextPhase(talks.now()), AnswerSolved(yes=True))
        self._tell(NextPhase(talks.now()), NextPhase(talks.now()))
        self._tell(AgreeFollowUp(words, "Chantal", "2027-01-04", words), CloseTalk())
        await self.until(lambda: not list(self.desk._home.people.rglob("*.tvt")))
        talks.leave()
        assert self.desk.vaults.opened() is None
        self.window._show_settings()

    async def _bring_in(self) -> None:
        bring, told = self.desk.coaching.bring_in, []
        file = call_from_outside(self.seed, self.outside)
        bring.look(file, lambda _part: None, lambda *found: told.append(found))
        await self.until(lambda: told)
        assert told[0][1] == "", told
        bring.keep(Cut(0.0, 2.0), lambda _part: None, lambda *found: told.append(found))
        await self.until(lambda: len(told) == 2)
        name, trouble = told[1]
        assert name, trouble
        self._tell(BringCall(name))
        file.unlink()

    def _tell(self, *commands) -> None:
        for command in commands:
            assert self.desk.coaching.send(command) == ""

    def _kept_words(self) -> str:
        return self.window._session._room.keep(self.words)

    def _kept(self) -> list[tuple[str, int]]:
        """The vaults' files, and how large each is."""
        found = self.desk._home.people.rglob("*")
        return sorted((str(one), one.stat().st_size) for one in found if one.is_file())

    async def _phase(self, phase) -> None:
        await self.until(lambda: self.state is not None and self.state.phase is phase)

    async def _closed(self) -> None:
        self.send(CloseSession())
        await self.until(lambda: self.window._session is None)

    async def _done(self, ask, *words) -> None:
        told = []
        ask(*words, told.append)
        await self.until(lambda: told)
        assert told == [""], told


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    served(Agent(int(sys.argv[1]), Path(sys.argv[2]), tuple(sys.argv[3:])))
