"""The recordings of one session, on their way into the vault of whoever speaks in them.

Needs no key of theirs: everything is sealed to the public one. So a vault can stay locked while its
owner plays.
"""

import os
from collections.abc import Iterable
from dataclasses import dataclass

from trainingsveld.privacy import Level
from trainingsveld.store.disk.replace import replace
from trainingsveld.store.keeping.of_session import name_for
from trainingsveld.store.keeping.open_vault import OpenVault
from trainingsveld.store.keeping.people import People, Person
from trainingsveld.store.keeping.retention import gone_by, level_in_files
from trainingsveld.store.keeping.withdrawal import Withdrawn, withdraw
from trainingsveld.store.kept_error import KeptError, of_disk
from trainingsveld.store.recording import slots
from trainingsveld.store.recording.behind import Recorder
from trainingsveld.store.recording.layout import Header
from trainingsveld.store.recording.writer import Writer
from trainingsveld.store.sealing import print_of


class SessionSound:
    """What a session needs of a vault for sound. Raises KeptError where the vault cannot be had."""

    def __init__(self, people: People, person: Person, session: str) -> None:
        if person.file is None:
            raise person.trouble or KeptError("vault-damaged")
        self.person = person
        self.session = inside_name(session)
        self._of = session
        self._people, self._public = people, person.file.public_key

    def recorder(self, level: Level, clip: str, rate: int) -> Recorder:
        """Begin a recording, in a thread of its own; what cannot begin is the recorder's trouble.

        A vault that was taken away meanwhile gets none: nobody could ever open it.
        """
        day = self._people.calendar.today
        written = level_in_files(level)
        header = Header(written, rate, day, gone_by(written, day), inside_name(clip), self.session)
        disk, place = self._people.disk, self.person.place

        def begin() -> Writer:
            if place.vault.name not in disk.names(place.folder):
                raise KeptError("vault-gone", str(place.vault))
            room, name = self._people.free_reserve, name_for(self._of, place.number)
            return Writer(disk, place.sound, header, [self._public], make_room=room, name=name)

        return Recorder(begin)

    def withdraw(self, names: list[str]) -> Withdrawn:
        """Take recordings away: keys first, without a key and without room. Never raises."""
        return withdraw(self._people.disk, self.person.place, names)

    def close_slots(self, names: list[str]) -> None:
        """Let nobody but the speaker open these any more. Raises KeptError."""
        disk, place = self._people.disk, self.person.place
        for name in names:
            alone = slots.without_guests(slots.read(disk, place.slots(name)), os.urandom)
            try:
                replace(disk, place.slots(name), alone)
            except OSError as error:
                raise of_disk(error) from error


def inside_name(name: str) -> bytes:
    """Give the 16 bytes that stand for a clip or a session in a recording's header."""
    return print_of(name.encode())[:16]


@dataclass(frozen=True, slots=True)
class Found:
    """A clip of before a break: the names of its files, and its samples."""

    names: list[str]
    samples: bytes
    rate: int


def find_sound(vault: OpenVault, session: str, clips: Iterable[str]) -> dict[str, Found]:
    """Read the recordings of a session again, those cut short first; by clip. Raises KeptError."""
    inside = {inside_name(clip): clip for clip in clips}
    wanted = inside_name(session)
    kept, _ = vault.recordings()
    ours = [one for one in kept if one.own and one.header.session == wanted]
    found: dict[str, Found] = {}
    for one in sorted(ours, key=lambda one: one.ending == "sealed"):
        clip = inside.get(one.header.clip)
        if clip is None:
            continue
        with vault.open(one.name) as reading:
            samples = b"".join(piece.samples for piece in reading.pieces())
        before = found.get(clip, Found([], b"", one.header.rate))
        found[clip] = Found([*before.names, one.name], before.samples + samples, before.rate)
    return found
