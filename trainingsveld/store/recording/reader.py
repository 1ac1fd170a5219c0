"""Reading a recording: everything is checked, nothing that was changed is heard."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Self

from trainingsveld.store.disk import Disk, read_at
from trainingsveld.store.kept_error import KeptError, of_disk
from trainingsveld.store.recording.layout import (
    HEADER,
    MOST_RECORDS,
    Cipher,
    Kind,
    Record,
    decode_header,
)
from trainingsveld.store.sealing import wipe

Ending = Literal["sealed", "recovered", "open"]
"""How the file ends: as it was sealed; sealed after a crash; not as either would."""
Heard = Literal["sound", "gap", "damaged"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A moment of a recording: sound, or silence where there is none, and why."""

    samples: bytes
    heard: Heard


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in a whole recording: `damaged` records, and `missing` seconds in gaps."""

    ending: Ending
    seconds: float
    damaged: int
    missing: float

    @property
    def whole(self) -> bool:
        """Whether it is what the speaker's program sealed, and nothing else."""
        return self.ending == "sealed" and not self.damaged


class Reading:
    """An open recording; use as a context. The key is wiped when it is closed.

    Raises KeptError "recording-damaged", "recording-newer", "recording-gone" or "disk-…".
    """

    def __init__(self, disk: Disk, path: Path, key: bytearray) -> None:
        self._disk, self._key = disk, key
        try:
            self._file = disk.open(path)
        except FileNotFoundError as error:
            raise KeptError("recording-gone", path.name) from error
        except OSError as error:
            raise of_disk(error) from error
        try:
            head = self._read(0, HEADER)
            self.header = decode_header(head, key)
            self._cipher = Cipher(self.header, head, key)
            size = disk.size(self._file) - HEADER
        except BaseException as error:
            disk.close(self._file)
            if isinstance(error, OSError):
                raise of_disk(error) from error
            raise
        self._records, left = divmod(size, self.header.record)
        self._records = min(self._records, MOST_RECORDS + 1)
        self.ending: Ending = self._look_at_the_end(bool(left))

    def pieces(self) -> Iterator[Piece]:
        """Give the recording, a quarter of a second at a time, in order.

        A record that is damaged is silence of its length. Raises KeptError "disk-failed" where the
        disk cannot be read.
        """
        for number in range(self._records - (self.ending in ("sealed", "recovered"))):
            record = self.record(number)
            if record is None:
                yield Piece(bytes(2 * self.header.frames), "damaged")
            elif record.kind is Kind.SOUND:
                yield Piece(record.pcm, "sound")
            elif record.kind is Kind.GAP:
                yield from self._silence(record.frames)

    def check(self) -> Checked:
        """Go through all of it."""
        frames = damaged = missing = 0
        for piece in self.pieces():
            frames += len(piece.samples) // 2
            damaged += piece.heard == "damaged"
            missing += len(piece.samples) // 2 if piece.heard == "gap" else 0
        rate = self.header.rate
        return Checked(self.ending, frames / rate, damaged, missing / rate)

    def record(self, number: int) -> Record | None:
        """Read one record that is not the last; None when it is damaged."""
        return self._cipher.decode(number, self._at(number))

    def final(self, number: int) -> Record | None:
        """Read a record as the last one; None when it is not."""
        return self._cipher.decode_final(number, self._at(number))

    @property
    def records(self) -> int:
        """How many whole records the file has room for."""
        return self._records

    @property
    def cipher(self) -> Cipher:
        """What makes and reads its records; forgets its key when this is closed."""
        return self._cipher

    def close(self) -> None:
        """Let go of the file and forget the key."""
        wipe(self._key)
        with suppress(OSError):
            self._disk.close(self._file)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _look_at_the_end(self, left: bool) -> Ending:
        """Find the final record; one that is followed by anything is not the end of this file."""
        last = self._records - 1
        found = self.final(last) if last >= 0 else None
        if found is None or left:
            return "open"
        return "recovered" if found.recovered else "sealed"

    def _silence(self, frames: int) -> Iterator[Piece]:
        """Give a gap in parts that are no longer than other pieces."""
        for at in range(0, frames, self.header.frames):
            yield Piece(bytes(2 * min(self.header.frames, frames - at)), "gap")

    def _at(self, number: int) -> bytes:
        return self._read(HEADER + number * self.header.record, self.header.record)

    def _read(self, at: int, size: int) -> bytes:
        try:
            return read_at(self._disk, self._file, at, size)
        except OSError as error:
            raise of_disk(error) from error
