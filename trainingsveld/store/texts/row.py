"""One text as it stands in a row: sealed to its owner, padded, bound to its place."""

import os
import secrets
from typing import Literal

from msgspec import MsgspecError, Struct, json

from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.sealing import (
    KEY,
    NONCE,
    SealError,
    seal,
    seal_to,
    unseal,
    unseal_from,
)

Kind = Literal[
    "note", "view", "action", "answer", "session", "work", "mail", "goal", "takeaway",
    "practice",
]  # fmt: skip
STEP = 512
"""Bytes a text is filled up to a multiple of, so that its size tells little."""
Row = tuple[str, str, int, bytes, bytes]


class Text(Struct, frozen=True):
    """What a person keeps. `words` are its parts by name, `day` counts from 1 January 1970.

    A note without its giver simply has none among its words.
    """

    kind: Kind
    words: dict[str, str]
    day: int = 0
    clip: str = ""
    session: str = ""


def sealed_row(public: bytes, text: Text, recording: str, gone_by: int, name: str = "") -> Row:
    """Seal a text to its owner, who need not be there; nobody else can read it, nor can we."""
    name = name or secrets.token_hex(16)
    key, nonce = os.urandom(KEY), os.urandom(NONCE)
    plain = json.encode(text)
    plain = len(plain).to_bytes(4, "little") + plain
    padded = plain.ljust(-(-len(plain) // STEP) * STEP, b"\0")
    body = nonce + seal(key, nonce, padded, _beside(public, name, recording, gone_by))
    return name, recording, gone_by, seal_to(public, key), body


def opened_row(public: bytes, secret: bytearray, row: Row) -> Text:
    """Read a row. Raises KeptError "texts-damaged": changed, moved, or another's."""
    name, recording, gone_by, sealed, body = row
    try:
        key = unseal_from(public, secret, sealed)
        beside = _beside(public, name, recording, gone_by)
        plain = unseal(key, body[:NONCE], body[NONCE:], beside)
        size = int.from_bytes(plain[:4], "little")
        return json.decode(plain[4 : 4 + size], type=Text)
    except (SealError, MsgspecError, TypeError, UnicodeError) as error:
        raise KeptError("texts-damaged", name) from error


def _beside(public: bytes, name: str, recording: str, gone_by: int) -> bytes:
    return json.encode((public.hex(), name, recording, gone_by))
