"""Writing a recording while somebody speaks, so that a crash costs next to nothing.

Each quarter of a second is encrypted and handed to the system as soon as it is full, and is waited
for on the disk every other time: what a killed program loses is under 250 ms, what a lost current
takes is under one second.
"""

import os
import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from trainingsveld.store.disk import Disk, wait_for, write_new, write_whole
from trainingsveld.store.disk.replace import spoil
from trainingsveld.store.kept_error import KeptError, of_disk
from trainingsveld.store.recording import slots
from trainingsveld.store.recording.layout import (
    HEADER,
    MOST_RECORDS,
    Cipher,
    Header,
    Kind,
    Record,
    encode_header,
)
from trainingsveld.store.sealing import KEY, NONCE, wipe

SOUND, SLOTS = ".tvr", ".slots"
SYNC_EVERY = 2
"""Records between two waits for the disk: at most half a second is not safe there yet."""
_LEAST = 40  # records a confidential recording seems to have at least: ten seconds

Free = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Sealed:
    """How a recording ended. `whole` is false when the disk took less than was said."""

    name: str
    seconds: float
    whole: bool
    padded: bool


class Writer:
    """One recording being made, in two files of a random name. Not for several threads.

    `make_room` gives the reserve free when the disk is full. `random` is chance, except for test
    vectors; `name` is 32 hex digits that look like it. Raises KeptError "disk-full", "disk-closed"
    or "disk-failed" when it cannot begin.
    """

    def __init__(  # noqa: PLR0913 - the tests choose more of it than the program does
        self,
        disk: Disk,
        folder: Path,
        header: Header,
        holders: Sequence[bytes],
        *,
        make_room: Free | None = None,
        random: Callable[[int], bytes] = os.urandom,
        until: int = 0,
        name: str = "",
    ) -> None:
        if header.level == "confidential" and len(holders) != 1:
            raise KeptError("share-refused", "0")
        self.name = name or secrets.token_hex(16)
        self.trouble: KeptError | None = None
        self._disk, self._folder, self._header, self._random = disk, folder, header, random
        self._make_room = make_room
        self._waiting = bytearray()
        self._missing = 0  # frames of a gap that was not written yet
        self._number = self._unsure = self._frames = 0
        self._key = bytearray(random(KEY))
        self._file: int | None = None
        head = encode_header(header, self._key, random(NONCE))
        self._cipher = Cipher(header, head, self._key)
        try:
            disk.make_folder(folder)
            write_new(disk, self._slots, slots.encode(bytes(self._key), holders, random, until))
            self._file = disk.create(self._sound)
            write_whole(disk, self._file, head, 0)
            wait_for(disk, self._file)
            disk.sync_folder(folder)
        except OSError as error:
            self.discard()
            raise of_disk(error) from error
        except KeptError:
            self.discard()
            raise

    def write(self, samples: bytes) -> None:
        """Add 16-bit mono samples. After `trouble` nothing is added any more."""
        if self.trouble or self._file is None:
            return
        if self._missing and samples:
            self._add_gap()
        self._waiting += samples
        size = 2 * self._header.frames
        while len(self._waiting) >= size and not self.trouble:
            self._add(Record(Kind.SOUND, self._header.frames, bytes(self._waiting[:size])))
            del self._waiting[:size]

    def gap(self, frames: int) -> None:
        """Mark that so many frames were never heard here."""
        if frames > 0 and not self.trouble:
            self._rest()
            self._missing += frames

    def seal(self) -> Sealed:
        """End it: from now on it can be told whether anything of it is missing.

        Never raises: what the disk refuses is in `trouble`, and what was taken is kept.
        """
        if not self.trouble:
            self._rest()
            self._add_gap()
        self._waiting[:] = bytes(len(self._waiting))
        padded = self._header.level == "confidential" and self._pad()
        sealed = self._finish()
        self._let_go()
        seconds = self._frames / self._header.rate
        return Sealed(self.name, seconds, sealed and self.trouble is None, padded)

    def discard(self) -> None:
        """Throw it away as if it had never begun: the key first. Never raises."""
        self._let_go()
        for step in (
            lambda: spoil(self._disk, self._slots, slots.GONE),
            lambda: self._disk.unlink(self._sound),
            lambda: self._disk.sync_folder(self._folder),
        ):
            with suppress(OSError):
                step()

    @property
    def _sound(self) -> Path:
        return self._folder / f"{self.name}{SOUND}"

    @property
    def _slots(self) -> Path:
        return self._folder / f"{self.name}{SLOTS}"

    def _rest(self) -> None:
        """Write what does not fill a record."""
        if self._waiting:
            self._add(Record(Kind.SOUND, len(self._waiting) // 2, bytes(self._waiting)))
            self._waiting[:] = bytes(len(self._waiting))
            self._waiting.clear()

    def _add_gap(self) -> None:
        if self._missing and not self.trouble:
            self._add(Record(Kind.GAP, self._missing))
            self._missing = 0

    def _add(self, record: Record) -> None:
        if self._number >= MOST_RECORDS:
            self.trouble = KeptError("disk-full", "four hours")
            return
        try:
            self._put(record)
            self._number += 1
            self._frames += record.frames
            self._unsure += 1
            if self._unsure >= SYNC_EVERY:
                self._sync()
        except OSError as error:
            self.trouble = of_disk(error)

    def _put(self, record: Record) -> None:
        assert self._file is not None  # noqa: S101 - whoever let go of it does not come here
        data = self._cipher.encode(self._number, record, self._random(NONCE))
        write_whole(self._disk, self._file, data, HEADER + self._number * self._header.record)

    def _sync(self) -> None:
        assert self._file is not None  # noqa: S101 - as above
        wait_for(self._disk, self._file)
        self._unsure = 0

    def _pad(self) -> bool:
        """Fill up, so that the size tells little of the length; a full disk leaves it out."""
        wanted = padded_count(self._number + 1) - 1
        while self._number < wanted and not self.trouble:
            try:
                self._put(Record(Kind.PADDING))
            except OSError:
                return False
            self._number += 1
        return not self.trouble

    def _finish(self) -> bool:
        """Write the final record: with the reserve if need be, over the last one if it must."""
        if self._file is None:
            return False
        for attempt in range(3):
            if attempt == 1 and self._make_room:
                self._make_room()
            if attempt == 2 and self._number:  # the file may not get any longer
                self._number -= 1
            try:
                self._put(Record(Kind.FINAL))
                self._disk.cut(self._file, HEADER + (self._number + 1) * self._header.record)
                self._sync()
            except OSError as error:
                self.trouble = self.trouble or of_disk(error)
            else:
                return True
        return False

    def _let_go(self) -> None:
        wipe(self._key)
        if self._file is not None:
            with suppress(OSError):
                self._disk.close(self._file)
            self._file = None


def padded_count(records: int) -> int:
    """Give how many records a confidential recording of so many seems to have.

    At least ten seconds' worth, then steps of at most an eighth: ten minutes look like any length
    from nine and a half to ten and a half.
    """
    if records <= _LEAST:
        return _LEAST
    step = 1 << max(0, (records - 1).bit_length() - 4)
    return -(-records // step) * step
