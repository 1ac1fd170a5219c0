"""What is in the open vault: looked through, heard, shared, taken back, exported, taken away."""

import asyncio
import logging
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from trainingsveld.app.engines import Search
from trainingsveld.app.serving import Start
from trainingsveld.app.vaults.work import VaultWork
from trainingsveld.privacy import Export, Level, policy
from trainingsveld.speech import Sound, SpeechError
from trainingsveld.store import Home, Settings, StoreError
from trainingsveld.store.kept_error import KeptError
from trainingsveld.ui.vault.ports import Done, Past, PastSessions, Thing, Things, Written

if TYPE_CHECKING:
    from trainingsveld.app.vaults.asking import Secrets
    from trainingsveld.store.keeping.open_vault import Kept, OpenVault

logger = logging.getLogger(__name__)
_PART = 60
"""Recordings that are told at a time: the screen shows the first while the rest is found."""


class AppVaults(VaultWork):
    """What `ui.vault.ports.VaultDesk` asks for, whole."""

    def __init__(
        self,
        home: Home,
        start: Start,
        settings: Callable[[], Settings],
        engines: Search,
        secrets: "Secrets | None" = None,
    ) -> None:
        super().__init__(home, start, settings, secrets)
        self._engines = engines
        self._playing: asyncio.Task[None] | None = None

    def past(self, count: int) -> PastSessions:
        """Give the last sessions, as far as anybody may know of them."""
        try:
            found = self.history.page(0, count)
            months = self.history.months()
        except StoreError as error:
            logger.warning("the list of sessions: %s", error)
            return PastSessions()
        sessions = tuple(
            Past(one.level, one.day, one.scenario, one.people, one.heads) for one in found
        )
        return PastSessions(sessions, tuple(months.items()))

    def things(self, told: Callable[[Things], None]) -> None:
        """Look through it, in parts."""

        async def look() -> None:
            try:
                vault = self.vault
                texts, damaged = await asyncio.to_thread(vault.texts)
                written = tuple(
                    Written(name, text.kind, text.day, tuple(text.words.items()))
                    for name, text in sorted(texts.items(), key=lambda one: (-one[1].day, one[0]))
                )
                back = await asyncio.to_thread(vault.put_back)
                kept, lost = await asyncio.to_thread(vault.recordings)
                newest = sorted(kept, key=lambda one: (-one.header.day, one.name))
                things: list[Thing] = []
                for at in range(0, max(1, len(newest)), _PART):
                    things += await asyncio.to_thread(self._described, newest[at : at + _PART])
                    if not self.opened():
                        return
                    told(Things(tuple(things), written, len(lost) + damaged, back))
            except KeptError:
                told(Things())

        self.start(look())

    def _described(self, kept: Sequence["Kept"]) -> list[Thing]:
        return list(self._each(kept))

    def _each(self, kept: Sequence["Kept"]) -> Iterator[Thing]:
        from trainingsveld.store.recording import slots  # noqa: PLC0415 - dear

        vault = self.vault
        names = {person.place.number: person.name for person in self.people.list()}
        for one in kept:
            try:
                with vault.open(one.name, one.number) as reading:
                    checked = reading.check()
                place = type(vault.person.place)(vault.person.place.root, one.number)
                until = slots.check(slots.read(vault.disk, place.slots(one.name)))
            except KeptError:
                continue
            level = Level(one.header.level)
            left = one.header.day + policy(level).kept_days - vault.calendar.today
            yield Thing(
                name=one.name,
                number=one.number,
                level=level,
                day=one.header.day,
                seconds=checked.seconds,
                days_left=max(0, left),
                owner="" if one.own else names.get(one.number, "?"),
                shared_until=until if one.own else 0,
                whole=checked.ending != "open" and not checked.damaged,
            )

    def hear(self, thing: Thing, done: Done) -> None:
        """Play a recording; one that is still playing stops."""
        before = self._playing

        async def play() -> None:
            if before and not before.done():
                before.cancel()
                await asyncio.wait([before])
            trouble = ""
            try:
                sound = await asyncio.to_thread(_sound, self.vault, thing)
                await (await self._engines).audio.play(sound)
            except KeptError as error:
                trouble = self.sentence(error)
            except SpeechError as error:
                trouble = str(error)
            finally:
                done(trouble)

        self._playing = self.start(play())

    def hush(self) -> None:
        """Stop playing."""
        if self._playing:
            self._playing.cancel()
            self._playing = None

    def share(self, thing: Thing, numbers: Sequence[str], days: int, done: Done) -> None:
        """Let these people hear it."""

        async def work() -> None:
            vault = self.vault
            keys: list[bytes] = []
            for number in numbers:
                person = self.person(number)
                if person.file is None:
                    raise person.trouble or KeptError("vault-damaged")
                keys.append(person.file.public_key)
            until = vault.calendar.today + days - 1
            await asyncio.to_thread(vault.share, thing.name, keys, until)

        self.ask(work(), done)

    def take_back(self, thing: Thing, done: Done) -> None:
        """Let nobody else hear it."""

        async def work() -> None:
            await asyncio.to_thread(self.vault.take_back, thing.name)

        self.ask(work(), done)

    def withdraw(self, things: Sequence[Thing], done: Done) -> None:
        """Take own recordings away."""

        async def work() -> None:
            names = [thing.name for thing in things if not thing.owner]
            gone = await asyncio.to_thread(self.vault.withdraw, names)
            if not gone.locked:
                raise KeptError("disk-closed", str(gone.left[0]))

        self.ask(work(), done)

    def forget_text(self, text: Written, done: Done) -> None:
        """Take a text away."""

        async def work() -> None:
            await asyncio.to_thread(_forget_text, self.vault, text.name)

        self.ask(work(), done)

    def export(self, out: Path, done: Done) -> None:
        """Write all of it, as a locked file or as a folder."""

        async def work() -> None:
            from trainingsveld.store.export.age import ENDING, to_age  # noqa: PLC0415 - dear
            from trainingsveld.store.export.contents import Told, contents  # noqa: PLC0415
            from trainingsveld.store.export.folder import to_folder  # noqa: PLC0415

            vault = self.vault
            if await asyncio.to_thread(out.exists):
                raise KeptError("file-exists", str(out))
            if out.suffix != ENDING:
                kept, _ = await asyncio.to_thread(vault.recordings)
                for one in kept:
                    if one.own and Export.FOLDER not in policy(Level(one.header.level)).export:
                        raise KeptError("export-locked")
                await asyncio.to_thread(lambda: to_folder(out, contents(vault, Told())))
                return
            phrase = await self.secrets.phrase()
            if phrase is not None:
                await to_age(out, contents(vault, Told()), phrase)

        self.ask(work(), done)

    def gone_now(self, number: str, done: Done) -> None:
        """Take all recordings of a vault away. Needs nothing."""

        async def work() -> None:
            from trainingsveld.store.keeping.withdrawal import (  # noqa: PLC0415 - dear
                all_names,
                withdraw,
            )

            people, place = self.people, self.person(number).place
            names = all_names(people.disk, place)
            gone = await asyncio.to_thread(withdraw, people.disk, place, names)
            if not gone.locked:
                raise KeptError("disk-closed", str(gone.left[0]))

        self.ask(work(), done)

    def erase(self, number: str, done: Done) -> None:
        """Take a whole vault away. Needs nothing."""

        async def work() -> None:
            person = self.person(number)
            if (opened := self.opened()) and opened.number == number:
                self.lock()
            gone = await asyncio.to_thread(self.people.erase, person)
            if not gone.locked:
                raise KeptError("disk-closed", str(gone.left[0]))

        self.ask(work(), done)


def _sound(vault: "OpenVault", thing: Thing) -> Sound:
    with vault.open(thing.name, thing.number) as reading:
        samples = b"".join(piece.samples for piece in reading.pieces())
        return Sound(samples, reading.header.rate)


def _forget_text(vault: "OpenVault", name: str) -> None:
    from trainingsveld.store.texts.texts import Texts  # noqa: PLC0415 - dear

    with Texts(vault.disk, vault.person.place.texts, vault.public) as texts:
        texts.forget([name])
