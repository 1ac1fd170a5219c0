"""The vaults of this computer: found after the window is there, made, opened, locked.

What loads the cipher is imported where it is first needed: the window does not wait for it.
"""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from trainingsveld.app.serving import Start
from trainingsveld.app.vaults.auto import AutoLock
from trainingsveld.app.vaults.promises import Promises
from trainingsveld.app.vaults.questions import Questions
from trainingsveld.app.vaults.stopped import StoppedInVault
from trainingsveld.store import Home, Settings, StoreError
from trainingsveld.store.history import History
from trainingsveld.store.kept_error import KeptError
from trainingsveld.ui.vault.ports import Done, Owner
from trainingsveld.wording.kept import kept_trouble

if TYPE_CHECKING:
    from trainingsveld.app.vaults.asking import Secrets
    from trainingsveld.store.keeping.open_vault import OpenVault
    from trainingsveld.store.keeping.people import People, Person
    from trainingsveld.store.vaults.unlocking import Opened

logger = logging.getLogger(__name__)
_EPOCH = date(1970, 1, 1).toordinal()


def today() -> int:
    """Give the day by this computer's clock, in UTC, counted from 1 January 1970."""
    return datetime.now(UTC).date().toordinal() - _EPOCH


class VaultOpening:
    """Who has a vault here, and whose is open. What is in it: `things`, `stopped`, `promises`."""

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
        self._told: list[Callable[[], None]] = []
        self.auto = AutoLock(self.lock)
        self.stopped = StoppedInVault()
        self.promises = Promises(lambda: self._people)
        self._questions = Questions(start, self.sentence, self.changed, self._look)
        self.ask, self.busy = self._questions.ask, self._questions.busy
        self.cancel = self._questions.cancel

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

    async def find_stopped(self) -> None:
        """A session was left: it may be in the open vault now, to go on with."""
        if self._opened:
            await self.stopped.look_again()
            self._look()

    @property
    def secrets(self) -> "Secrets":
        """What asks for passphrases."""
        if self._secrets is None:
            from trainingsveld.app.vaults.asking import SecretWindows  # noqa: PLC0415 - dear

            self._secrets = SecretWindows(self._settings)
        return self._secrets

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
        await self.stopped.opened(vault)
        self._look()

    def lock(self) -> None:
        """Lock, and forget who sits here."""
        self._chosen = None
        self.lock_key()

    def lock_key(self) -> None:
        """Forget the key alone: what is said next still goes to the same vault."""
        self.auto.rest()
        self.stopped.close()
        if self._opened:
            self._opened.lock()
            self._opened = None
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
