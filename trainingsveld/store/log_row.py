"""One event as a row of the log: what its level shows in the clear, and the rest sealed.

The cipher is loaded with the first row there is something to seal in.
"""

import os
from collections.abc import Sequence
from typing import NamedTuple

from msgspec import MsgspecError, json

from trainingsveld.privacy import Level
from trainingsveld.session.event import Event, LevelChanged, SessionBegun
from trainingsveld.session.sealing import joined, parted
from trainingsveld.store.codec import KINDS, decode
from trainingsveld.store.error import StoreError

NONCE = 24
STEP = 256
"""Bytes; what is sealed is a multiple of it long, so its length does not give a choice away."""


class Row(NamedTuple):
    """As it is in the file. `sealed` is None in a log of before rows were sealed, and then `body`
    is all there is; nothing at all where an event has nothing to seal.
    """

    session: str
    at: str
    kind: str
    body: str
    sealed: bytes | None


def level_after(event: Event, before: Level) -> Level:
    """Say what a session promises once this has happened."""
    return event.level if isinstance(event, SessionBegun | LevelChanged) else before


def to_row(session: str, at: str, event: Event, level: Level, key: bytes | bytearray) -> Row:
    """Write an event down as its level lets it be."""
    clear, secret = parted(event, level)
    kind, body = type(event).__name__, json.encode(clear).decode()
    sealed = b""
    if secret:
        from trainingsveld.store.sealing import seal  # noqa: PLC0415 - dear

        plain = json.encode(secret)
        plain = plain.ljust(-(-len(plain) // STEP) * STEP)  # blanks are nothing to JSON
        nonce = os.urandom(NONCE)
        sealed = nonce + seal(key, nonce, plain, _beside(session, at, kind, body))
    return Row(session, at, kind, body, sealed)


def from_row(row: Row, key: bytes | bytearray | None) -> Event:
    """Read it. Raises StoreError "log-locked" without its key, "log-newer" or "log-damaged"."""
    if not row.sealed:
        return decode(row.kind, row.body)
    from trainingsveld.store.sealing import SealError, unseal  # noqa: PLC0415 - dear

    made = KINDS.get(row.kind)
    if made is None:
        raise StoreError("log-newer", row.kind)
    if key is None:
        raise StoreError("log-locked", row.session)
    nonce, sealed = row.sealed[:NONCE], row.sealed[NONCE:]
    try:
        plain = unseal(key, nonce, sealed, _beside(row.session, row.at, row.kind, row.body))
        clear = json.decode(row.body, type=dict[str, object])
        return joined(made, clear, json.decode(plain, type=dict[str, object]))
    except SealError as error:
        raise StoreError("log-damaged", f"{row.kind}: {error}") from error
    except (MsgspecError, UnicodeError) as error:
        raise StoreError("log-damaged", f"{row.kind}: {error}") from error


def _beside(*parts: str) -> bytes:
    """What stands in the clear is bound to what is sealed: neither is moved to another row."""
    return json.encode(parts)


def sealed_anew(rows: Sequence[Row], key: bytes | bytearray) -> list[Row]:
    """Seal a session's rows of a release that did not. Raises StoreError."""
    level, found = Level.EPHEMERAL, list[Row]()
    for row in rows:
        event = from_row(row, key)
        level = level_after(event, level)
        found.append(to_row(row.session, row.at, event, level, key))
    return found
