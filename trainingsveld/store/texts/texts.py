"""A person's texts: written to the vault without opening it, read only with its key."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Self, cast

from trainingsveld.store.disk import Disk, read_whole, write_new
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.texts.database import as_kept, connect, writing
from trainingsveld.store.texts.row import Row, Text, opened_row, sealed_row

_PUT = "INSERT INTO text (id, recording, gone_by, key, body) VALUES (?, ?, ?, ?, ?)"
_MOST_MARK = 1024
_AT_ONCE = 500
"""Recordings whose texts are looked for in one walk through the file."""


class Texts:
    """One person's file; use as a context. Every write is on the disk when it returns.

    `older` is true when the file holds less than was once written: a copy was put back, and what
    was erased since may stand in it again. Raises KeptError "texts-…" or "disk-…".
    """

    def __init__(self, disk: Disk, path: Path, public: bytes) -> None:
        self._disk, self._path, self._public = disk, path, public
        self._db = connect(path)
        self._mark = path.with_suffix(".mark")
        self.older = self._written() < self._marked()

    def keep(
        self,
        texts: Sequence[Text],
        *,
        recording: str = "",
        gone_by: int = 0,
        name: Callable[[], str] | None = None,
    ) -> tuple[str, ...]:
        """Keep texts in one go, under names of chance that tell no order; give the names.

        `name` makes such names.
        """
        rows = [
            sealed_row(self._public, text, recording, gone_by, name() if name else "")
            for text in texts
        ]
        with writing(self._db):
            self._db.executemany(_PUT, rows)
            self._count()
        return tuple(row[0] for row in rows)

    def replace(self, name: str, text: Text) -> None:
        """Put another text in a row's place. Raises KeptError "recording-gone" if there is none."""
        found = self._rows("WHERE id = ?", (name,))
        if not found:
            raise KeptError("recording-gone", name)
        _, recording, gone_by, *_ = found[0]
        row = sealed_row(self._public, text, recording, gone_by, name)
        with writing(self._db):
            self._db.execute("DELETE FROM text WHERE id = ?", (name,))
            self._db.execute(_PUT, row)
            self._count()

    def read(self, secret: bytearray) -> tuple[dict[str, Text], int]:
        """Give all texts by name, and how many rows were damaged."""
        found: dict[str, Text] = {}
        rows = self._rows()
        for row in rows:
            with suppress(KeptError):
                found[row[0]] = opened_row(self._public, secret, row)
        return found, len(rows) - len(found)

    def names(self) -> tuple[str, ...]:
        """Name all texts; needs no key."""
        try:
            found = self._db.execute("SELECT id FROM text ORDER BY id").fetchall()
        except sqlite3.Error as error:
            raise as_kept(error) from error
        return tuple(name for (name,) in found if isinstance(name, str))

    def count(self) -> int:
        """Say how many texts there are; needs no key."""
        try:
            row = self._db.execute("SELECT count(*) FROM text").fetchone()
        except sqlite3.Error as error:
            raise as_kept(error) from error
        return int(row[0])

    def forget(self, names: Iterable[str]) -> int:
        """Take texts away; give how many there were."""
        return self._delete("id = ?", [(name,) for name in names])

    def forget_of(self, recordings: Iterable[str]) -> int:
        """Take away what belongs to these recordings; needs no key."""
        wanted = tuple(recordings)
        parts = (wanted[at : at + _AT_ONCE] for at in range(0, len(wanted), _AT_ONCE))
        return self._delete("recording IN (SELECT value FROM json_each(?))", map(_listed, parts))

    def forget_over(self, month: int) -> int:
        """Take away what was to be gone by this month; needs no key."""
        return self._delete("gone_by != 0 AND gone_by <= ?", [(str(month),)])

    def close(self) -> None:
        """Let go of the file, and note how much was written to it."""
        with suppress(OSError, KeptError):
            self._note()
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _rows(self, where: str = "", values: Sequence[str] = ()) -> list[Row]:
        query = f"SELECT id, recording, gone_by, key, body FROM text {where} ORDER BY id"  # noqa: S608 - ours
        try:
            return cast("list[Row]", self._db.execute(query, values).fetchall())
        except sqlite3.Error as error:
            raise as_kept(error) from error

    def _delete(self, where: str, values: Iterable[tuple[str]]) -> int:
        gone = 0
        with writing(self._db):
            for value in values:
                gone += self._db.execute(f"DELETE FROM text WHERE {where}", value).rowcount  # noqa: S608 - ours
            if gone:
                self._count()
        if not gone:
            return 0
        with suppress(sqlite3.Error):  # a reader may hold it; then it happens when it is closed
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        with suppress(OSError):
            self._note()
        return gone

    def _count(self) -> None:
        self._db.execute(
            "UPDATE about SET value = CAST(value AS INTEGER) + 1 WHERE key = 'written'"
        )

    def _written(self) -> int:
        try:
            row = self._db.execute("SELECT value FROM about WHERE key = 'written'").fetchone()
            return int(row[0])
        except (sqlite3.Error, TypeError, ValueError) as error:
            raise KeptError("texts-damaged", "it does not say how much was written") from error

    def _marked(self) -> int:
        """What was noted last; a note that cannot be read notes nothing."""
        try:
            found = json.loads(read_whole(self._disk, self._mark, _MOST_MARK))
            return found if isinstance(found, int) else 0
        except (OSError, ValueError, RecursionError):
            return 0

    def _note(self) -> None:
        written = self._written()
        if written > self._marked():
            new = self._mark.with_suffix(".mark-new")
            self._disk.unlink(new)
            write_new(self._disk, new, str(written).encode())
            self._disk.rename(new, self._mark)


def _listed(names: Sequence[str]) -> tuple[str]:
    return (json.dumps(names),)
