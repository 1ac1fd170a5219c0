"""The vaults of this computer: found after the window is there, made, opened, locked.

What loads the cipher is imported where it is first needed: the window does not wait for it.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from trainingsveld.app.serving import Start
from trainingsveld.app.vaults.auto import AutoLock
from trainingsveld.privacy import Level, Voice, policy
from trainingsveld.store import Home, Settings, StoreError
from trainingsveld.store.history import History
from trainingsveld.store.kept_error import KeptError
from trainingsveld.ui.vault.ports import Done, Owner
from trainingsveld.wording.kept import kept_trouble

if TYPE_CHECKING:
    from trainingsveld.app.vaults.asking import Secrets
    from trainingsveld.store.keeping.open_vault import OpenVault
    from trainingsveld.store.keeping.people import People, Person
    from trainingsveld.store.session_log.sealed import SealedLog
    from trainingsveld.store.vaults.unlocking import Opened

logger = logging.getLogger(__name__)
_EPOCH = date(1970, 1, 1).toordinal()


def today() -> int:
    """Give the day by this computer's clock, in UTC, counted from 1 January 1970."""
    return datetime.now(UTC).date().toordinal() - _EPOCH


class VaultWork:
    """Who has a vault here, and whose is open. `things` and `session` do the rest."""

    def __init__(
        self,
        home: Home,
        start: Start,
        settings: Callable[[], Settings],
        secrets: "Secrets | None" = None,
    ) -> None:
        self.history = History(home.history)
        self.start = start
        self._home, self._settings = home, settings
        self._secrets = secrets
        self._people: People | None = None
        self._known: tuple[Person, ...] = ()
        self._trouble: KeptError | None = None
        self._opened: OpenVault | None = None
        self._chosen: Person | None = None
        self._asking: asyncio.Task[None] | None = None
        self._stopped: list[SealedLog] = []
        self._told: list[Callable[[], None]] = []
        self.auto = AutoLock(self.lock)

    # --- coming and going -------------------------------------------------------------------------

    async def begin(self) -> None:
        """Find out who has a vault, finish what a crash cut short, take away what is over."""
        try:
            if not self._home.writable:
                raise KeptError("disk-closed", str(self._home.path))
            self._people = await asyncio.to_thread(self._enter)
        except KeptError as error:
            self._trouble = error
            logger.warning("there are no vaults: %s", error)
        self._look()

    def _enter(self) -> "People":
        from trainingsveld.store.keeping.people import People  # noqa: PLC0415 - dear

        people = People(self._home.people, today())
        people.__enter__()
        with suppress(StoreError):
            self.history.forget_over(people.calendar.today)
        if people.list():
            people.keep_reserve()
        return people

    def close(self) -> None:
        """Lock, and let others have the folder."""
        self.cancel()
        self.lock()
        if self._people:
            self._people.__exit__()
            self._people = None

    def watch(self, told: Callable[[], None]) -> None:
        """Have it told that something has changed."""
        self._told.append(told)

    def unwatch(self, told: Callable[[], None]) -> None:
        """No longer."""
        with suppress(ValueError):
            self._told.remove(told)

    def changed(self) -> None:
        """Tell whoever watches."""
        for told in tuple(self._told):
            told()

    # --- what there is ----------------------------------------------------------------------------

    def ready(self) -> bool:
        """Whether it is known what there is."""
        return self._people is not None or self._trouble is not None

    def trouble(self) -> str:
        """Why there can be no vault here."""
        return self.sentence(self._trouble)

    def owners(self) -> tuple[Owner, ...]:
        """Everybody with a vault."""
        return tuple(self._owner(person) for person in self._known)

    def opened(self) -> Owner | None:
        """Whose vault is open."""
        return self._owner(self._opened.person) if self._opened else None

    def chosen(self) -> Owner | None:
        """Who sits here, as far as is known."""
        return self._owner(self._chosen) if self._chosen else None

    def day(self) -> int:
        """Give the day to count ages by."""
        return self._people.calendar.today if self._people else today()

    def sentence(self, error: KeptError | None) -> str:
        """Say what is wrong and what to do, in the language of the screen; nothing for nothing."""
        if error is None:
            return ""
        return kept_trouble(error.code, error.detail, self._settings().language)

    @property
    def people(self) -> "People":
        """The folder of people. Raises KeptError."""
        if self._people is None:
            raise self._trouble or KeptError("vault-gone")
        return self._people

    @property
    def vault(self) -> "OpenVault":
        """The open vault. Raises KeptError."""
        if self._opened is None:
            raise KeptError("vault-locked")
        return self._opened

    @property
    def sitting(self) -> "Person | None":
        """Whoever sits here, as far as is known."""
        return self._chosen

    def person(self, number: str) -> "Person":
        """Find somebody by number. Raises KeptError."""
        for person in self._known:
            if person.place.number == number:
                return person
        raise KeptError("vault-gone", number)

    @property
    def stopped(self) -> "list[SealedLog]":
        """The sessions in the open vault that can go on, the latest first."""
        return self._stopped

    async def find_stopped(self) -> None:
        """Find the sessions in the open vault that can go on, where one was left there."""
        vault = self._opened
        if vault is None:
            return
        known = {log.path for log in self._stopped}
        found = await asyncio.to_thread(_unfinished, vault, known)
        if vault is self._opened:
            self._stopped = _latest_first([*self._stopped, *found])
        self._look()

    def take_stopped(self, session: str) -> "SealedLog | None":
        """Take a session of the open vault out, to go on with it or to destroy it."""
        for log in self._stopped:
            if log.session == session:
                self._stopped.remove(log)
                return log
        return None

    @property
    def secrets(self) -> "Secrets":
        """What asks for passphrases."""
        if self._secrets is None:
            from trainingsveld.app.vaults.asking import SecretWindows  # noqa: PLC0415 - dear

            self._secrets = SecretWindows(self._settings)
        return self._secrets

    # --- sessions that become stricter, and logs that move ----------------------------------------

    def leaves_nothing(self, session: str) -> None:
        """Note that nothing of a session is to stay, so that a crash does not forget it."""
        if self._people:
            from trainingsveld.store.keeping.promise import owe  # noqa: PLC0415 - dear

            owe(self._people.disk, self._people.root, session)

    def keep_promise(self, session: str, level: Level) -> None:
        """Have what is of a session as its level wants it, in all vaults. Raises KeptError.

        Nobody's is opened for it. May take a while.
        """
        if self._people:
            from trainingsveld.store.keeping.promise import (  # noqa: PLC0415 - dear
                close_to_others,
                take_out,
            )
            from trainingsveld.store.keeping.sweep import people_places  # noqa: PLC0415 - with it

            disk, places = self._people.disk, people_places(self._people.disk, self._people.root)
            if policy(level).voice is Voice.RAM:
                take_out(disk, places, session)
            else:
                close_to_others(disk, places, session)

    def forget_moved(self, forget: Callable[[str], None]) -> None:
        """Have `forget` take sessions out of the event log whose log had moved into a vault.

        It may raise StoreError: then the next start tries again.
        """
        if self._people and self._people.swept.moved:
            from trainingsveld.store.session_log import moving  # noqa: PLC0415 - dear

            for one in self._people.swept.moved:
                forget(one.session)
                moving.end(self._people.disk, one.new)
            self.changed()

    # --- making, opening, locking -----------------------------------------------------------------

    def make(self, name: str, done: Done) -> None:
        """Make a vault."""

        async def work() -> None:
            made = await self.secrets.make(name)
            if made is None:
                return
            person = await asyncio.to_thread(self.people.add, made.file)
            await self._open(person, made.secret)

        self.ask(work(), done)

    async def make_closed(self, name: str) -> "Person | None":
        """Make a vault that is not opened: somebody else goes on at this computer."""
        from trainingsveld.store.sealing import wipe  # noqa: PLC0415 - dear

        made = await self.secrets.make(name)
        if made is None:
            return None
        wipe(made.secret)
        return await asyncio.to_thread(self.people.add, made.file)

    def open(self, number: str, done: Done) -> None:
        """Open a vault."""
        self.ask(self._unlock(number, recover=False), done)

    def recover(self, number: str, done: Done) -> None:
        """Open a vault by its recovery words."""
        self.ask(self._unlock(number, recover=True), done)

    async def _unlock(self, number: str, *, recover: bool) -> None:
        person = self.person(number)
        if person.file is None:
            raise person.trouble or KeptError("vault-damaged")
        ask = self.secrets.recover if recover else self.secrets.unlock
        found: Opened | None = await ask(person.file)
        if found is None:
            return
        if found.file != person.file:  # it was opened by its words, and has a new passphrase
            person = await asyncio.to_thread(self.people.change, person, found.file)
        await self._open(person, found.secret)

    async def _open(self, person: "Person", secret: bytearray) -> None:
        """Have it open; whatever a crash left in it is mended, and what is over goes."""
        from trainingsveld.store.keeping.open_vault import OpenVault  # noqa: PLC0415 - dear

        self.lock()
        vault = OpenVault(self.people.disk, person, secret, self.people.calendar)
        self._opened, self._chosen = vault, person
        self.auto.watch()
        self._stopped = await asyncio.to_thread(_tidied, vault)
        self._look()

    def lock(self) -> None:
        """Lock, and forget who sits here."""
        self._chosen = None
        self.lock_key()

    def lock_key(self) -> None:
        """Forget the key alone: what is said next still goes to the same vault."""
        self.auto.rest()
        for log in self._stopped:
            log.close()
        self._stopped = []
        if self._opened:
            self._opened.lock()
            self._opened = None
            self.changed()

    def busy(self) -> bool:
        """Whether a question is open."""
        return self._asking is not None

    def cancel(self) -> None:
        """Stop what was asked."""
        if self._asking:
            self._asking.cancel()

    def ask(self, work: Coroutine[None, None, None], done: Done) -> None:
        """Do one thing that may take a while; a second one at the same time is not begun."""
        if self._asking is not None:
            work.close()
            return

        async def run() -> None:
            trouble = ""
            try:
                await work
            except asyncio.CancelledError:
                pass
            except KeptError as error:
                trouble = self.sentence(error)
            finally:
                self._asking = None
            self._look()
            done(trouble)

        self._asking = self.start(run())
        self.changed()

    def _look(self) -> None:
        """See who there is now, and tell."""
        if self._people:
            self._known = self._people.list()
            numbers = {person.place.number for person in self._known}
            if self._chosen and self._chosen.place.number not in numbers:
                self.lock()
        self.changed()

    def _owner(self, person: "Person") -> Owner:
        return Owner(person.place.number, person.name, self.sentence(person.trouble))


def _tidied(vault: "OpenVault") -> "list[SealedLog]":
    """Mend what a crash left, take away what is over, and find the sessions that can go on."""
    with suppress(KeptError):
        vault.recover()
        vault.forget_over()
    return _latest_first(_unfinished(vault, set()))


def _unfinished(vault: "OpenVault", known: set[Path]) -> "list[SealedLog]":
    """Open the logs of sessions in a vault that are not known yet."""
    from trainingsveld.store.session_log.sealed import session_logs  # noqa: PLC0415 - dear

    found: list[SealedLog] = []
    for path in session_logs(vault.disk, vault.person.place):
        if path not in known:
            try:
                found.append(vault.session_log(path))
            except (StoreError, KeptError) as error:
                logger.warning("a session cannot go on: %s", error)
    return found


def _latest_first(logs: "list[SealedLog]") -> "list[SealedLog]":
    return sorted(logs, key=lambda log: log.rows[-1][0] if log.rows else "", reverse=True)
