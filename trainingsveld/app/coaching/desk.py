"""The talk that is on: commands, its log in the agent's vault, its silences, its end."""

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from trainingsveld.app.coaching.bring_in import CallBringing
from trainingsveld.app.coaching.hearing import ThingPlayer
from trainingsveld.app.engines import Search
from trainingsveld.app.serving import Start
from trainingsveld.app.vaults.things import AppVaults
from trainingsveld.coaching import (
    BeginTalk,
    Command,
    KeepSilence,
    Phase,
    Promise,
    ResumeTalk,
    SilenceElapsed,
    Talk,
    Used,
    activities,
    decide,
    evolve,
    latest,
    replay,
    returning,
)
from trainingsveld.privacy import Level
from trainingsveld.store import Settings
from trainingsveld.store.coaching_bank import coaching_bank
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.session_log.passing_talk import PassingTalk
from trainingsveld.ui.vault.ports import Done, Thing, Things, Trouble

if TYPE_CHECKING:
    from trainingsveld.store.keeping.open_vault import OpenVault
    from trainingsveld.store.session_log.talk_log import TalkLog

logger = logging.getLogger(__name__)
HOLDS = 60 * 60
"""Seconds a talk keeps the vault open though nobody touches anything."""


class TalkDesk:
    """What `ui.coaching.ports.CoachingDesk` asks for."""

    def __init__(
        self,
        vaults: AppVaults,
        engines: Search,
        settings: Callable[[], Settings],
        start: Start,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._vaults, self._settings, self._start, self._clock = vaults, settings, start, clock
        self._told: list[Callable[[], None]] = []
        self._number: str = ""
        self._ready = False
        self._talk: Talk | None = None
        self._log: TalkLog | PassingTalk | None = None
        self._waiting: TalkLog | None = None
        self._promises: tuple[Promise, ...] = ()
        self._silences: dict[KeepSilence, asyncio.TimerHandle] = {}
        self._held_since = 0
        self._player = ThingPlayer(vaults, engines, start)
        self.bring_in = CallBringing(vaults, engines, start)
        vaults.watch(self._vaults_changed)
        self._vaults_changed()

    # --- what there is ----------------------------------------------------------------------------

    def watch(self, told: Callable[[], None]) -> None:
        """Have it told that something has changed."""
        self._told.append(told)

    def unwatch(self, told: Callable[[], None]) -> None:
        """No longer."""
        with suppress(ValueError):
            self._told.remove(told)

    def now(self) -> int:
        """Seconds since 1 January 1970."""
        return int(self._clock())

    def ready(self) -> bool:
        """Whether it is known what is in the open vault."""
        return self._ready

    def talk(self) -> Talk | None:
        """The talk that is on."""
        return self._talk

    def waiting(self) -> Talk | None:
        """A talk that was not brought to its end."""
        return replay(self._waiting.events) if self._waiting else None

    def last(self) -> Promise | None:
        """What was agreed last."""
        return latest(self._promises)

    def due(self) -> Sequence[Promise]:
        """What there is to ask about after two weeks."""
        return returning(self._promises, self._vaults.day())

    def holds_vault(self) -> bool:
        """Whether a talk is on in which nobody needs to touch anything."""
        on = self._talk is not None and self._talk.phase is not Phase.DONE
        return on and self.now() - self._held_since < HOLDS

    def _vaults_changed(self) -> None:
        opened = self._vaults.opened()
        number = opened.number if opened else ""
        if number == self._number:
            return
        self._number, self._ready, self._promises = number, False, ()
        self._let_go()
        if number:
            self._start(self._look(number))
        self._changed()

    async def _look(self, number: str) -> None:
        """Find what was agreed, and a talk to go on with; one that was over is finished first."""
        try:
            vault = self._vaults.vault
            talks = await asyncio.to_thread(vault.talks)
            for log in talks:
                if replay(log.events).phase is Phase.DONE:
                    await self._keep(vault, log)
            found = await asyncio.to_thread(_promises, vault)
        except KeptError as error:
            logger.warning("the talks of a vault: %s", error)
            return
        going = [log for log in talks if replay(log.events).phase is not Phase.DONE]
        going.sort(key=lambda log: replay(log.events).at)
        if number != self._number or self._log is not None:
            for log in going:
                log.close()
            return
        for log in going[:-1]:
            log.close()
        self._waiting = going[-1] if going else None
        self._promises, self._ready = found, True
        self._changed()

    # --- the talk ---------------------------------------------------------------------------------

    def begin(self, leader: str, level: Level = Level.CONFIDENTIAL) -> Trouble:
        """Begin a talk with whoever's vault is open."""
        from trainingsveld.store.keeping.retention import (  # noqa: PLC0415 - dear
            gone_by,
            level_in_files,
        )
        from trainingsveld.store.keeping.talk_words import LEVEL  # noqa: PLC0415 - dear
        from trainingsveld.store.session_log.talk_log import TalkLog  # noqa: PLC0415 - dear

        try:
            vault = self._vaults.vault
            begin = BeginTalk(vault.person.name, leader, self.now(), self.last(), level)
            decide(Talk(), begin)
            if level is Level.EPHEMERAL:
                log = PassingTalk()
            else:
                month = gone_by(level_in_files(LEVEL), vault.calendar.today)
                log = TalkLog.begin(vault.disk, vault.person.place, vault.public, month)
        except KeptError as error:
            return self._vaults.sentence(error)
        self._log, self._talk, self._held_since = log, Talk(), self.now()
        trouble = self.send(begin)
        if trouble:
            log.destroy()
            self._log = self._talk = None
        return trouble

    def go_on(self) -> Trouble:
        """Go on with the talk that waits."""
        if self._waiting is None:
            return ""
        self._log, self._waiting = self._waiting, None
        self._talk, self._held_since = replay(self._log.events), self.now()
        trouble = self.send(ResumeTalk(self.now()))
        if trouble:
            self._log, self._waiting, self._talk = None, self._log, None
        return trouble

    def discard(self) -> None:
        """Forget the talk that waits."""
        if self._waiting:
            self._waiting.destroy()
            self._waiting = None
            self._changed()

    def send(self, command: Command) -> Trouble:
        """Decide, write, evolve, tell. Raises Refused."""
        if self._talk is None or self._log is None:
            return self._vaults.sentence(KeptError("vault-locked"))
        new = decide(self._talk, command)
        if not new:
            return ""
        try:
            self._log.append(new)
        except KeptError as error:
            return self._vaults.sentence(error)
        for event in new:
            self._talk = evolve(self._talk, event)
        self._reconcile()
        if self._talk.phase is Phase.DONE:
            self._start(self._finish())
        self._changed()
        return ""

    def leave(self) -> None:
        """Leave the talk."""
        over = self._talk is not None and self._talk.phase is Phase.DONE
        self.hush()
        self.bring_in.stop()
        if over:
            self._talk = None
            self._vaults.lock_key()  # as at the end of every session of this level
        elif isinstance(self._log, PassingTalk):
            self._let_go()
        elif self._log:
            self._waiting, self._log, self._talk = self._log, None, None
            self._reconcile()
        self._changed()

    async def _finish(self) -> None:
        log = self._log
        if log is None:
            return
        if isinstance(log, PassingTalk):
            log.destroy()
            self._log = None
            return
        try:
            await self._keep(self._vaults.vault, log)
            self._log = None
        except KeptError as error:  # the log stays, and is finished at the next unlocking
            logger.warning("the end of a talk: %s", error)

    async def _keep(self, vault: "OpenVault", log: "TalkLog") -> None:
        from trainingsveld.store.keeping.talk_words import (  # noqa: PLC0415 - dear
            keep_talk,
            talk_texts,
        )

        talk, language = replay(log.events), self._settings().language
        texts = talk_texts(talk, log.talk, vault.calendar.today, coaching_bank(), language)
        await asyncio.to_thread(keep_talk, vault, log, texts, talk)

    def _reconcile(self) -> None:
        wanted = activities(self._talk) if self._talk else frozenset[KeepSilence]()
        for gone in self._silences.keys() - wanted:
            self._silences.pop(gone).cancel()
        for new in wanted - self._silences.keys():
            loop = asyncio.get_running_loop()
            self._silences[new] = loop.call_later(new.seconds, self._silence_over, new)

    def _silence_over(self, silence: KeepSilence) -> None:
        if self._silences.pop(silence, None):
            self.send(SilenceElapsed(silence.since))

    def _let_go(self) -> None:
        """The vault was locked: what is on waits there."""
        self.hush()
        self.bring_in.stop()
        for log in filter(None, (self._log, self._waiting)):
            log.close()
        self._log = self._waiting = self._talk = None
        self._reconcile()

    def close(self) -> None:
        """Let go of everything."""
        self._vaults.unwatch(self._vaults_changed)
        self._told.clear()
        self._let_go()

    def _changed(self) -> None:
        for told in tuple(self._told):
            told()

    # --- beside it --------------------------------------------------------------------------------

    def answer(self, promise: Promise, used: Used, happened: str, done: Done) -> None:
        """Keep what became of an agreement."""

        async def work() -> None:
            from trainingsveld.store.keeping.talk_words import answer  # noqa: PLC0415 - dear

            vault = self._vaults.vault
            await asyncio.to_thread(answer, vault, promise.name, used, happened)
            self._promises = await asyncio.to_thread(_promises, vault)
            self._changed()

        self._vaults.ask(work(), done)

    def recordings(self, told: Callable[[Sequence[Thing]], None]) -> None:
        """Look for what can be listened to."""

        def take(things: Things) -> None:
            told(things.recordings)

        self._vaults.things(take)

    def play(
        self, thing: Thing, at: float, pace: int, place: Callable[[float], None], done: Done
    ) -> None:
        """Play a recording."""
        self._player.play(thing, at, pace, place, done)

    def hush(self) -> None:
        """Stop playing."""
        self._player.hush()


def _promises(vault: "OpenVault") -> tuple[Promise, ...]:
    from trainingsveld.store.keeping.talk_words import promises  # noqa: PLC0415 - dear

    return promises(vault.texts()[0])
