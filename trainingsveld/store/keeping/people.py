"""The people of this data folder: their vaults, made, found, opened and written."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from trainingsveld.store.disk import Disk, RealDisk, read_whole, write_new
from trainingsveld.store.disk.replace import replace
from trainingsveld.store.keeping.calendar import Calendar, read_clock
from trainingsveld.store.keeping.only_one import OnlyOne
from trainingsveld.store.keeping.places import (
    GONE,
    PersonPlace,
    lock_file,
    reserve_file,
    version_file,
)
from trainingsveld.store.keeping.reserve import free_reserve, keep_reserve
from trainingsveld.store.keeping.sweep import Swept, people_places, sweep
from trainingsveld.store.keeping.synchronised import synchronised_by
from trainingsveld.store.keeping.withdrawal import Withdrawn, erase_person
from trainingsveld.store.kept_error import KeptError, of_disk
from trainingsveld.store.vaults.vault_file import MOST_BYTES, VaultFile, encode, parse

VERSION = 1
_WHAT = b"trainingsveld people %d\n"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a vault. `trouble` says why there is no `file` that can be read, if so."""

    place: PersonPlace
    file: VaultFile | None
    trouble: KeptError | None = None

    @property
    def name(self) -> str:
        """What the owner calls the vault; empty when its file cannot be read."""
        return self.file.name if self.file else ""


class People:
    """The folder of people, held by one program at a time; use as a context.

    Going in takes a reading of the clock in, a day since 1 January 1970, finishes what a crash cut
    short and takes away what is over; what that did is in `swept`. Raises KeptError: "people-busy"
    when another program has it, "people-newer" when a later version wrote it, "disk-…".
    """

    def __init__(self, root: Path, clock: int, disk: Disk | None = None) -> None:
        self.root, self.disk = root, disk or RealDisk()
        self.swept = Swept()
        self.calendar = Calendar(clock)
        self._clock = clock
        self._lock = OnlyOne(lock_file(root))

    def __enter__(self) -> Self:
        check_version(self.disk, self.root)
        self._lock.__enter__()
        try:
            self.calendar = read_clock(self.disk, people_places(self.disk, self.root), self._clock)
            days = self.calendar
            self.swept = sweep(self.disk, self.root, days.today, days.latest)
        except BaseException:
            self._lock.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._lock.__exit__()

    def list(self) -> tuple[Person, ...]:
        """Find everybody who has a vault here, those too whose vault cannot be read."""
        return list_people(self.disk, self.root)

    def add(self, file: VaultFile, environment: Mapping[str, str] | None = None) -> Person:
        """Give a new vault its folder. Raises KeptError.

        "people-synchronised" names the program that copies this folder elsewhere.
        """
        known = os.environ if environment is None else environment
        if program := synchronised_by(self.root, known):
            raise KeptError("people-synchronised", program)
        place = PersonPlace(self.root, secrets.token_hex(16))
        try:
            self.disk.make_folder(place.sound)
            if version_file(self.root).name not in self.disk.names(self.root):
                write_new(self.disk, version_file(self.root), _WHAT % VERSION)
            write_new(self.disk, place.vault, encode(file))
            self.disk.sync_folder(self.root)
        except OSError as error:
            erase_person(self.disk, place)
            raise of_disk(error) from error
        self.keep_reserve()
        return Person(place, file)

    def change(self, person: Person, file: VaultFile) -> Person:
        """Put another file in place of a vault's, for another passphrase or name. Raises KeptError.

        What was there is overwritten: the old passphrase opens nothing any more.
        """
        try:
            replace(self.disk, person.place.vault, encode(file))
        except OSError as error:
            raise of_disk(error) from error
        return Person(person.place, file)

    def erase(self, person: Person) -> Withdrawn:
        """Take away everything that is a person's. Needs no passphrase. Never raises."""
        return erase_person(self.disk, person.place)

    def keep_reserve(self) -> bool:
        """See that there is a little room for when the disk is full; False when there is none."""
        return keep_reserve(self.disk, reserve_file(self.root))

    def free_reserve(self) -> None:
        """Give that room free, to seal what is being recorded."""
        free_reserve(self.disk, reserve_file(self.root))


def check_version(disk: Disk, root: Path) -> None:
    """Raise KeptError "people-newer" when a later version wrote here; that may only be read."""
    try:
        said = read_whole(disk, version_file(root), 64)
    except OSError:
        return
    begin, _, number = said.strip().rpartition(b" ")
    if begin + b" " == _WHAT.partition(b"%")[0] and number.isdigit() and int(number) > VERSION:
        raise KeptError("people-newer", number.decode())


def list_people(disk: Disk, root: Path) -> tuple[Person, ...]:
    """Find everybody who has a vault; changes nothing, so that it can be done beside the app."""
    places = people_places(disk, root)
    return tuple(_person(disk, one) for one in places if not one.number.endswith(GONE))


def _person(disk: Disk, place: PersonPlace) -> Person:
    try:
        return Person(place, parse(read_whole(disk, place.vault, MOST_BYTES)))
    except FileNotFoundError:
        return Person(place, None, KeptError("vault-gone", str(place.vault)))
    except OSError as error:
        return Person(place, None, of_disk(error))
    except KeptError as error:
        return Person(place, None, error)
