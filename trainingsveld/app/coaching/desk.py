"""The talk that is on: begun, gone on with, its commands, its end; its log in the agent's vault."""

import logging
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from trainingsveld.app.coaching.bring_in import CallBringing
from trainingsveld.app.coaching.hearing import ThingPlayer
from trainingsveld.app.coaching.in_vault import TalksInVault
from trainingsveld.app.coaching.silences import Silences
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
    decide,
    evolve,
    replay,
)
from trainingsveld.privacy import Level
from trainingsveld.store import Settings
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.session_log.passing_talk import PassingTalk
from trainingsveld.ui.vault.ports import Done, Thing, Things, Trouble

if TYPE_CHECKING:
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
        self._vaults, self._start, self._clock = vaults, start, clock
        self._told: list[Callable[[], None]] = []
        self._talk: Talk | None = None
        self._log: TalkLog | PassingTalk | None = None
        self._silences = Silences(self._silence_over)
        self._held_since = 0
        self._found = TalksInVault(
            vaults, start, lambda: settings().language, lambda: self._log is not None, self._changed
        )
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
        return self._found.ready

    def talk(self) -> Talk | None:
        """The talk that is on."""
        return self._talk

    def waiting(self) -> Talk | None:
        """A talk that was not brought to its end."""
        waiting = self._found.waiting
        return replay(waiting.events) if waiting else None

    def last(self) -> Promise | None:
        """What was agreed last."""
        return self._found.last()

    def due(self) -> Sequence[Promise]:
        """What there is to ask about after two weeks."""
        return self._found.due()

    def holds_vault(self) -> bool:
        """Whether a talk is on in which nobody needs to touch anything."""
        on = self._talk is not None and self._talk.phase is not Phase.DONE
        return on and self.now() - self._held_since < HOLDS

    def _vaults_changed(self) -> None:
        if self._found.follow():
            self._let_go()
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
        found = self._found
        if found.waiting is None:
            return ""
        self._log, found.waiting = found.waiting, None
        self._talk, self._held_since = replay(self._log.events), self.now()
        trouble = self.send(ResumeTalk(self.now()))
        if trouble:
            found.waiting, self._log, self._talk = self._log, None, None
        return trouble

    def discard(self) -> None:
        """Forget the talk that waits."""
        if waiting := self._found.waiting:
            waiting.destroy()
            self._found.waiting = None
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
        self._silences.follow(self._talk)
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
            self._found.waiting, self._log, self._talk = self._log, None, None
            self._silences.follow(self._talk)
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
            await self._found.keep(self._vaults.vault, log)
            self._log = None
        except KeptError as error:  # the log stays, and is finished at the next unlocking
            logger.warning("the end of a talk: %s", error)

    def _silence_over(self, silence: KeepSilence) -> None:
        self.send(SilenceElapsed(silence.since))

    def _let_go(self) -> None:
        """The vault was locked: what is on waits there."""
        self.hush()
        self.bring_in.stop()
        if self._log:
            self._log.close()
        self._found.close()
        self._log = self._talk = None
        self._silences.follow(self._talk)

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
        self._found.answer(promise, used, happened, done)

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
