"""A session's log in its player's vault: events, and the words they name, for that player alone."""

import secrets
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Self

from msgspec import MsgspecError, Struct, json

from trainingsveld.store.codec import decode, encode
from trainingsveld.store.disk import Disk
from trainingsveld.store.error import StoreCode, StoreError
from trainingsveld.store.keeping.places import SESSION, PersonPlace
from trainingsveld.store.kept_error import KeptCode, KeptError, of_disk
from trainingsveld.store.session_log import moving
from trainingsveld.store.session_log.blocks import Blocks
from trainingsveld.store.session_log.port import Row

_CODES: dict[KeptCode, StoreCode] = {
    "disk-full": "log-full",
    "recording-gone": "log-gone",
    "recording-newer": "log-newer",
    "recording-damaged": "log-damaged",
    "recording-locked": "log-damaged",
}


class _Record(Struct, frozen=True):
    session: str
    rows: tuple[tuple[str, str, str], ...]
    words: dict[str, str]
    vaults: dict[str, str] = {}


class SealedLog:
    """One session. Raises StoreError "log-full", "log-gone", "log-unwritable", "log-damaged"."""

    def __init__(self, disk: Disk, blocks: Blocks, session: str) -> None:
        self.session = session
        self.rows: list[Row] = []
        self.words: dict[str, str] = {}
        self.vaults: dict[str, str] = {}
        """Who of this session keeps what is theirs in which vault: people by id, its number."""
        self._disk, self._blocks = disk, blocks

    @classmethod
    def begin(
        cls, disk: Disk, place: PersonPlace, public: bytes, session: str, gone_by: int
    ) -> Self:
        """Begin one under a name of chance; needs nobody's secret."""
        path = place.session_log(secrets.token_hex(16))
        try:
            return cls(disk, Blocks.begin(disk, path, public, gone_by), session)
        except KeptError as error:
            raise as_store(error) from error

    @classmethod
    def open(cls, disk: Disk, path: Path, public: bytes, secret: bytes | bytearray) -> Self:
        """Open one to go on with."""
        try:
            blocks, records = Blocks.open(disk, path, public, secret)
        except KeptError as error:
            raise as_store(error) from error
        made = cls(disk, blocks, "")
        try:
            for data in records:
                record = json.decode(data, type=_Record)
                made.session = record.session
                made.rows += [(at, decode(kind, body)) for at, kind, body in record.rows]
                made.words |= record.words
                made.vaults |= record.vaults
        except (MsgspecError, UnicodeError) as error:
            made.close()
            raise StoreError("log-damaged", str(error)) from error
        except StoreError:
            made.close()
            raise
        return made

    @property
    def path(self) -> Path:
        """Where it is."""
        return self._blocks.path

    @property
    def place(self) -> str:
        """Name where it is, for a log that moves out of here."""
        return moving.in_vault(self.path)

    def move_in(
        self,
        old: str,
        rows: Iterable[Row],
        words: Mapping[str, str],
        vaults: Mapping[str, str] | None = None,
    ) -> None:
        """Write these as the first of a log that was in `old` until now, and is to go there.

        Call `moved` once it is gone; after a crash the next start sees to it. Raises StoreError:
        then the old one is the one there is.
        """
        try:
            moving.begin(self._disk, self.path, old)
            self.append(rows, words, vaults)
            moving.decide(self._disk, self.path)
        except OSError as error:
            raise as_store(of_disk(error)) from error

    def moved(self) -> None:
        """There is no other any more."""
        moving.end(self._disk, self.path)

    def append(
        self, rows: Iterable[Row], words: Mapping[str, str], vaults: Mapping[str, str] | None = None
    ) -> None:
        """Write these together, or not at all, with the words they name."""
        new, known = tuple(rows), dict(vaults or {})
        encoded = tuple((at, *encode(event)) for at, event in new)
        try:
            self._blocks.add(json.encode(_Record(self.session, encoded, dict(words), known)))
        except KeptError as error:
            raise as_store(error) from error
        self.rows += new
        self.words |= words
        self.vaults |= known

    def close(self) -> None:
        """Let go of it and forget its key; it stays, to go on with."""
        self._blocks.close()

    def destroy(self) -> bool:
        """Take it away for good; false when the disk keeps its name."""
        gone = self._blocks.destroy()
        if gone:
            moving.call_off(self._disk, self.path)
        return gone


def session_logs(disk: Disk, place: PersonPlace) -> tuple[Path, ...]:
    """Find the logs of sessions in a person's folder."""
    names = disk.names(place.sessions)
    return tuple(place.sessions / name for name in names if SESSION.fullmatch(name))


def as_store(error: KeptError) -> StoreError:
    """Say it as the log does."""
    return StoreError(_CODES.get(error.code, "log-unwritable"), error.detail)
