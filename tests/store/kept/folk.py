"""A folder of people with vaults that open quickly, recordings and texts."""

import os
from pathlib import Path

from tests.store.kept.sounds import DAY, RATE, samples
from trainingsveld.store.disk import Disk, RealDisk
from trainingsveld.store.keeping.calendar import Calendar
from trainingsveld.store.keeping.open_vault import OpenVault
from trainingsveld.store.keeping.people import People, Person
from trainingsveld.store.keeping.places import PersonPlace
from trainingsveld.store.keeping.retention import gone_by
from trainingsveld.store.recording.layout import Header
from trainingsveld.store.recording.writer import Writer
from trainingsveld.store.texts.row import Text
from trainingsveld.store.texts.texts import Texts
from trainingsveld.store.vaults import vault_file
from trainingsveld.store.vaults.vault_file import Cost

CHEAP = Cost(1, 8 << 20)
PHRASE, EIGHT = b"drie blauwe fietsen", b"acht woorden"


def add(people: People, name: str) -> tuple[Person, OpenVault]:
    file, secret = vault_file.make(name, PHRASE, EIGHT, CHEAP)
    person = people.add(file, {})
    return person, OpenVault(people.disk, person, secret, Calendar(DAY))


def unlocked(people: People, person: Person) -> OpenVault:
    secret = vault_file.unlock(person.file, "passphrase", PHRASE)
    return OpenVault(people.disk, person, secret, people.calendar)


def moved(vault: OpenVault, root: Path) -> OpenVault:
    """The same vault, in a copy of its folder."""
    person = Person(PersonPlace(root, vault.person.place.number), vault.person.file)
    secret = vault_file.unlock(person.file, "passphrase", PHRASE)
    return OpenVault(RealDisk(), person, secret, vault.calendar)


def record(
    person: Person, seconds: float = 0.5, *, level="confidential", disk: Disk | None = None,
    holders: tuple[bytes, ...] = (), until: int = 0, day: int = DAY, seal: bool = True,
) -> str:  # fmt: skip
    header = Header(level, RATE, day, gone_by(level, day), os.urandom(16), os.urandom(16))
    keys = [person.file.public_key, *holders]
    writer = Writer(disk or RealDisk(), person.place.sound, header, keys, until=until)
    writer.write(samples(round(seconds * RATE)))
    if seal:
        writer.seal()
    return writer.name


def note(person: Person, *words: str, recording: str = "", month: int = 0) -> tuple[str, ...]:
    texts = [Text("note", {"tip": one}, DAY) for one in words]
    with Texts(RealDisk(), person.place.texts, person.file.public_key) as kept:
        return kept.keep(texts, recording=recording, gone_by=month)


def readable(vault: OpenVault) -> set[str]:
    return {one.name for one in vault.recordings()[0] if one.own}


def everything(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())
