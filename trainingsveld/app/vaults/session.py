"""What one session keeps: where its sound, its words and its log go, and what stays at its end."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from trainingsveld.app.serving import Tell
from trainingsveld.app.vaults.afternoon import Keeping, SeveralVaults
from trainingsveld.app.vaults.session_log import log_in, owner_in, titles
from trainingsveld.app.vaults.things import AppVaults
from trainingsveld.privacy import Duty, Level, Place, policy
from trainingsveld.session import Phase, State
from trainingsveld.session.group.ending import Kept
from trainingsveld.session.group.own_log import in_round
from trainingsveld.store import Log, StoreError
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.session_log.level_log import LevelLog
from trainingsveld.store.session_vault import HURRY, SessionVault
from trainingsveld.ui.sentences import notice
from trainingsveld.ui.vault.ports import Done, KeptNow

if TYPE_CHECKING:
    from trainingsveld.rehearsal.practised import Practised
    from trainingsveld.store.keeping.people import Person
    from trainingsveld.store.session_log.sealed import SealedLog

logger = logging.getLogger(__name__)


class SessionKeeping:
    """Made for a session that begins, or with the sealed log of one that goes on."""

    def __init__(
        self,
        vaults: AppVaults,
        session: str,
        level: Level,
        clear: Log,
        tell: Tell,
        language: Callable[[], str],
        found: "SealedLog | None" = None,
    ) -> None:
        """`found` is in the vault that is open."""
        self.session = session
        self.vaults, self._tell, self._language = vaults, tell, language
        self._person: Person | None = None
        self._state = State(level=level)
        self._trouble = ""
        self._tightening: asyncio.Task[None] | None = None
        self._ended: list[Callable[[], Awaitable[None]]] = []
        self.rehearsed: Callable[[Practised], None] | None = None
        self.book: Callable[[], Sequence[Practised]] = tuple
        self.vault = SessionVault(level, self._went_wrong)
        owner = owner_in(found, vaults.opened()) if found else ""
        self.log = LevelLog(clear, self.vault.words, found=found, person=owner)
        self.log.leaves_nothing = partial(vaults.leaves_nothing, session)
        self.several = SeveralVaults(
            Keeping(session, vaults, self.vault, self.log.vaults, language, self._went_wrong)
        )
        if found:
            for name, words in found.words.items():
                self.vault.keep_again(name, words)

    # --- where things go --------------------------------------------------------------------------

    def belong_to(self, person: "Person") -> None:
        """Have what comes from now on go into this vault. Raises KeptError."""
        from trainingsveld.store.keeping.session_sound import SessionSound  # noqa: PLC0415 - dear

        self._sealed_in(person)
        self.vault.keep_in(SessionSound(self.vaults.people, person, self.session))

    def keep_in(self, number: str, done: Done) -> None:
        """Have all of it go into this vault, what there is too."""

        async def work() -> None:
            await self._keep_in(self.vaults.person(number))

        self.vaults.ask(work(), done)

    def keep_in_new(self, name: str, done: Done) -> None:
        """Make a vault for whoever plays, and have it go there; nobody's vault is open after it."""

        async def work() -> None:
            if person := await self.vaults.make_closed(name):
                await self._keep_in(person)

        self.vaults.ask(work(), done)

    async def _keep_in(self, person: "Person") -> None:
        from trainingsveld.store.keeping.session_sound import SessionSound  # noqa: PLC0415 - dear

        keeper = SessionSound(self.vaults.people, person, self.session)
        player = self._state.player if self._state.group else ""
        await asyncio.to_thread(self.vault.keep_in, keeper)
        self._sealed_in(person, player)
        try:
            self.log.append(self.session, _now(), ())
        except StoreError as error:
            self._tell(error.code, error.detail)

    def _sealed_in(self, person: "Person", player: str = "") -> None:
        """Have the log in this vault too; in an afternoon it is that of `player`."""
        begin = log_in(self.vaults.people, person, self.session)
        self._person = person
        if player:
            self.several.chose(player, person)
            self.log.move(begin, player)
        else:
            self.log.begin = begin
        self.vaults.changed()

    def goes_on_from(self, state: State) -> None:
        """Take the level over from a session of before a break."""
        self._state = state if state.group else State(level=state.level)
        self.vault.promise(state.level)

    async def find_sound(self, state: State) -> None:
        """Have the recordings of before a break again, as far as the open vault has them."""
        from trainingsveld.store.keeping.session_sound import (  # noqa: PLC0415 - dear
            SessionSound,
            find_sound,
        )

        vault = self.vaults.vault
        self.vault.read = self._read
        if state.group is None:
            self.belong_to(vault.person)
        else:  # of others there is nothing here
            self.vault.hand_over(SessionSound(self.vaults.people, vault.person, self.session))
        now = state.recordings
        clips = (*now.clips, *now.leaving, *(one.clip for one in now.spoken))
        found = await asyncio.to_thread(find_sound, vault, self.session, clips)
        for clip, one in found.items():
            self.vault.found(clip, one.names, one.samples, one.rate)
        if state.group:
            self._go_on_with(state, vault.person)

    def _go_on_with(self, state: State, person: "Person") -> None:
        """What is over stays on the disk alone; only their own round goes on into this vault."""
        mine = in_round(state) and self.several.whose(state.player) == person
        self.vault.let_go(set(self.vault.clips()) - set(state.recordings.clips))
        self.several.goes_on(state.player if in_round(state) else "")
        self._person = person if mine else None
        if not mine:
            self.vault.hand_over(None)

    def _read(self, name: str) -> bytes | None:
        try:
            with self.vaults.vault.open(name) as reading:
                return b"".join(piece.samples for piece in reading.pieces())
        except KeptError as error:
            logger.warning("a recording cannot be read: %s", error)
            return None

    # --- while it is on ---------------------------------------------------------------------------

    def follow(self, state: State) -> None:
        """Be told of every state: an answer that is over is sealed, a promise kept at once."""
        before, self._state = self._state, state
        if state.level is not before.level:
            self.vault.promise(state.level)
            work = self._keep_promise(before.level, state.level, self._tightening)
            self._tightening = asyncio.get_running_loop().create_task(work)
        if state.group:
            self._follow_group(before, state)
        self._follow_seat(before, state)
        answering = state.phase is Phase.ANSWERING
        self.vault.settle(state.recordings.into if answering else "")

    async def _keep_promise(
        self, before: Level, now: Level, last: "asyncio.Task[None] | None"
    ) -> None:
        """First what is known of in memory, then, in all vaults, what was kept before a crash."""
        if last:
            await asyncio.wait([last])
        try:
            await asyncio.to_thread(self.vault.keep_promise, before)
        except KeptError as error:
            self._went_wrong(error)
        await self.several.idle()
        try:
            await asyncio.to_thread(self.vaults.keep_promise, self.session, now)
        except KeptError as error:
            self._went_wrong(error)

    def _follow_group(self, before: State, state: State) -> None:
        """Whoever chose a vault before has it again in their next round."""
        speaks = state.player if in_round(state) else ""
        if speaks != (before.player if in_round(before) else ""):
            self._person = None
        if known := self.several.follow(before, state):
            try:
                self._belong_to_player(known, speaks)
            except KeptError as error:
                self._went_wrong(error)

    def _follow_seat(self, before: State, state: State) -> None:
        """Whoever steps in speaks in nobody else's vault; in their own, if they chose it."""
        speaks = state.seated if state.group else state.player
        of_others = (one.clip for one in state.recordings.spoken if one.person != speaks)
        self.vault.of_others(of_others)
        if state.group is None or speaks == before.seated or state.player != before.player:
            return
        from trainingsveld.store.keeping.session_sound import SessionSound  # noqa: PLC0415 - dear

        person = self.several.whose(speaks)
        keeper = SessionSound(self.vaults.people, person, self.session) if person else None
        self.vault.hand_over(keeper)

    def _belong_to_player(self, person: "Person", player: str) -> None:
        from trainingsveld.store.keeping.session_sound import SessionSound  # noqa: PLC0415 - dear

        self._sealed_in(person, player)
        self.vault.hand_over(SessionSound(self.vaults.people, person, self.session))

    def kept_of(self, person: str) -> Kept:
        """Say what of somebody's of an afternoon is in their vault."""
        return self.several.kept_of(self._state, person)

    def kept_now(self) -> KeptNow:
        """What there is, and where."""
        clips = [clip for clip in self._state.recordings.clips if self.vault.length(clip) > 0]
        in_vault = bool(clips) and all(self.vault.kept(clip) for clip in clips)
        going = self.vault.kept_in_vault
        opener = self.several.whose(self.log.person)
        where = "vault" if in_vault or (going and not clips) else "memory" if clips else "nowhere"
        return KeptNow(
            where=where,
            owner=self._person.name if self._person and going else "",
            recordings=len(clips),
            seconds=sum(self.vault.length(clip) for clip in clips),
            trouble=self._trouble,
            safe=self.log.outlives,
            opens=opener.name if opener else "",
        )

    def _went_wrong(self, error: Exception) -> None:
        if isinstance(error, KeptError):
            self._trouble = self.vaults.sentence(error)
        self._tell("not-kept", self._trouble or str(error))

    # --- its end ----------------------------------------------------------------------------------

    def steps(self) -> tuple[Callable[[], Awaitable[None]], ...]:
        """What the end of a session that is over takes, in this order; each is done once.

        A step may raise StoreError or KeptError. The next ones are to be done all the same.
        """
        each = (self._seal, self._keep_what_stays, self._forget_log, self._lock, self._overwrite)
        return tuple(partial(self._once, step) for step in each)

    def sentence(self, error: StoreError | KeptError) -> str:
        """Say what went wrong at the end, and what to do."""
        if isinstance(error, KeptError):
            return self.vaults.sentence(error)
        words = notice(error.code)
        return f"{words.title}. {words.text}"

    async def end(self) -> None:
        """Do what was not done yet of the end. Never raises.

        A session that is not over stays as it is, to go on with.
        """
        over = self._state.phase is Phase.DONE
        rest = self.steps() if over else (partial(self._once, self._seal), self._overwrite)
        for step in rest:
            try:
                await step()
            except (StoreError, KeptError) as error:
                logger.warning("the end of a session: %s", error)
                code = "not-kept" if isinstance(error, KeptError) else error.code
                self._tell(code, error.detail)
        if not over:
            await self.vaults.find_stopped()

    async def _once(self, step: Callable[[], Awaitable[None]]) -> None:
        if step not in self._ended:
            self._ended.append(step)
            await step()

    async def _seal(self) -> None:
        if self._tightening:
            await asyncio.wait([self._tightening])
        if self._state.group:
            await self.several.settle()
        await asyncio.to_thread(self.vault.finish, HURRY)

    async def _keep_what_stays(self) -> None:
        await asyncio.to_thread(self._stays, self._state)
        if self._state.group:
            await self.several.close(self._state)
        self._remember(self._state)

    async def _forget_log(self) -> None:
        self.log.forget(self.session)

    async def _lock(self) -> None:
        if Duty.LOCK_VAULTS in policy(self._state.level).at_the_end:
            self.vaults.lock_key()

    async def _overwrite(self) -> None:
        self.vault.shred()
        self.log.close()

    def _remember(self, state: State) -> None:
        """Without a vault, what was practised alone is remembered while the program runs."""
        from trainingsveld.rehearsal.practised import practised  # noqa: PLC0415 - at the end only

        if self._person or not self.rehearsed or policy(state.level).feedback is Place.NOWHERE:
            return
        if one := practised(state, self.vaults.day()):
            self.rehearsed(one)

    def _stays(self, state: State) -> None:
        """Keep that it happened, and what was written, each where the level wants it."""
        from trainingsveld.store.keeping.session_words import (  # noqa: PLC0415 - dear
            keep_texts,
            session_texts,
        )

        day = self.vaults.day()
        self.vaults.history.add(
            state.level,
            day,
            datetime.now(UTC).strftime("%Y-%m"),
            titles(state),
            [self.vault.words(person.name) or "" for person in state.people],
        )
        if state.group:  # each round's words went to its player's vault when it was over
            return
        language, names = self._language(), self.vault.names
        texts = session_texts(state, self.vault.words, day, language, names, _minute())
        if self._person and texts:
            keep_texts(self.vaults.people, self._person, state.level, texts, self.session)


def _minute() -> int:
    now = datetime.now(UTC)
    return now.hour * 60 + now.minute


def _now() -> str:
    return datetime.now(UTC).isoformat()
