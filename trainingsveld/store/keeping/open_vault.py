"""A person's vault while it is open: recordings and texts, until it is locked."""

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from trainingsveld.store.disk import Disk
from trainingsveld.store.disk.replace import replace
from trainingsveld.store.keeping.calendar import Calendar
from trainingsveld.store.keeping.people import Person
from trainingsveld.store.keeping.places import NAME
from trainingsveld.store.keeping.retention import SHARED, is_over
from trainingsveld.store.keeping.sweep import people_places
from trainingsveld.store.keeping.withdrawal import Withdrawn, all_names, withdraw
from trainingsveld.store.kept_error import KeptError, of_disk
from trainingsveld.store.recording import slots
from trainingsveld.store.recording.layout import NONCE, Header
from trainingsveld.store.recording.reader import Ending, Reading
from trainingsveld.store.recording.recovery import recover
from trainingsveld.store.sealing import wipe
from trainingsveld.store.session_log.sealed import SealedLog
from trainingsveld.store.session_log.talk_log import TalkLog, open_talks
from trainingsveld.store.texts.row import Text
from trainingsveld.store.texts.texts import Texts


@dataclass(frozen=True, slots=True)
class Kept:
    """One recording that this vault opens; not `own` when somebody else let its owner hear it.

    `number` is that of its speaker's folder.
    """

    name: str
    number: str
    header: Header
    ending: Ending
    own: bool


class OpenVault:
    """What the secret key of one person opens. `lock` wipes it; then everything raises.

    Every call may raise KeptError; "vault-locked" after `lock`.
    """

    def __init__(self, disk: Disk, person: Person, secret: bytearray, calendar: Calendar) -> None:
        if person.file is None:
            raise person.trouble or KeptError("vault-damaged")
        self.person, self.calendar = person, calendar
        self.disk, self.public = disk, person.file.public_key
        self._secret: bytearray | None = secret

    def recordings(self) -> tuple[tuple[Kept, ...], tuple[str, ...]]:
        """List what can be heard, and name the own recordings that cannot be opened any more."""
        kept: list[Kept] = []
        lost: list[str] = []
        for place in people_places(self.disk, self.person.place.root):
            own = place == self.person.place
            for name in all_names(self.disk, place):
                try:
                    with self.open(name, place.number) as reading:
                        kept.append(Kept(name, place.number, reading.header, reading.ending, own))
                except KeptError:
                    lost += [name] if own else []
        return tuple(kept), tuple(lost)

    def open(self, name: str, number: str = "") -> Reading:
        """Open a recording, the own or, with the `number` of its speaker's folder, another's."""
        place = type(self.person.place)(self.person.place.root, number or self.person.place.number)
        return Reading(self.disk, place.recording(name), self._key(name, number))

    def has(self, name: str) -> bool:
        """Whether an own recording of this name is still here, by its files alone."""
        place = self.person.place
        if not NAME.fullmatch(name):
            return False
        try:
            for path in (place.slots(name), place.recording(name)):
                self.disk.close(self.disk.open(path))
        except OSError:
            return False
        return True

    def recover(self) -> tuple[str, ...]:
        """Give the own recordings that a crash left without an end one; name them."""
        found: list[str] = []
        for name in all_names(self.disk, self.person.place):
            with suppress(KeptError):
                path = self.person.place.recording(name)
                if recover(self.disk, path, self._key(name), os.urandom(NONCE)):
                    found.append(name)
        return tuple(found)

    def share(self, name: str, others: Sequence[bytes], until: int) -> None:
        """Let these public keys, and no others, open an own recording up to and with a day.

        Raises KeptError "share-refused" where the level lets nobody else, or not for so long.
        """
        with self.open(name) as reading:
            most = SHARED[reading.header.level]
        if most is not None and until >= self.calendar.today + most:
            raise KeptError("share-refused", str(most))
        key = self._key(name)
        try:
            holders = (self.public, *others)
            self._renew(name, slots.encode(bytes(key), holders, os.urandom, until))
        finally:
            wipe(key)

    def take_back(self, name: str) -> None:
        """Let nobody but the owner open an own recording any more."""
        path = self.person.place.slots(name)
        self._renew(name, slots.without_guests(slots.read(self.disk, path)))

    def withdraw(self, names: Sequence[str]) -> Withdrawn:
        """Take own recordings away for good."""
        return withdraw(self.disk, self.person.place, names)

    def withdraw_session(self, session: bytes) -> Withdrawn:
        """Take away the own recordings of one session, by the name in their headers."""
        kept, _ = self.recordings()
        return self.withdraw(
            [one.name for one in kept if one.own and one.header.session == session]
        )

    def forget_over(self) -> int:
        """Take away what has been kept long enough, to the day; give how many recordings."""
        kept, _ = self.recordings()
        over = [
            one.name for one in kept
            if one.own and is_over(one.header.level, one.header.day, self.calendar.today)
        ]  # fmt: skip
        if over:
            self.withdraw(over)
        return len(over)

    def texts(self) -> tuple[dict[str, Text], int]:
        """Read all texts by name, and how many were damaged."""
        with Texts(self.disk, self.person.place.texts, self.public) as texts:
            return texts.read(self._known())

    def put_back(self) -> bool:
        """Whether an older copy of the texts was put in their place."""
        with Texts(self.disk, self.person.place.texts, self.public) as texts:
            return texts.older

    def session_log(self, path: Path) -> SealedLog:
        """Open the log of a session to go on with. Raises StoreError too."""
        return SealedLog.open(self.disk, path, self.public, self._known())

    def talks(self) -> tuple[TalkLog, ...]:
        """Open the coaching talks that can go on; whoever asks closes them."""
        return open_talks(self.disk, self.person.place, self.public, self._known())

    def lock(self) -> None:
        """Wipe the key."""
        if self._secret is not None:
            wipe(self._secret)
            self._secret = None

    def _known(self) -> bytearray:
        if self._secret is None:
            raise KeptError("vault-locked")
        return self._secret

    def _key(self, name: str, number: str = "") -> bytearray:
        place = type(self.person.place)(self.person.place.root, number or self.person.place.number)
        data = slots.read(self.disk, place.slots(name))
        return slots.open_slot(data, self.public, self._known(), self.calendar.latest)

    def _renew(self, name: str, data: bytes) -> None:
        try:
            replace(self.disk, self.person.place.slots(name), data)
        except OSError as error:
            raise of_disk(error) from error
