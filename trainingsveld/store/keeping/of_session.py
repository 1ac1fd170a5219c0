"""Names by which what one session keeps can be found again, without a key.

What is kept has a name that looks like chance. Half of it is; the other half is worked out of that,
of the session and of whose folder it is in. Whoever knows the session, which is chance too and goes
with its log, can tell what in a folder is of it, also after a crash; to anybody else it is chance.
"""

import secrets
from hashlib import blake2b

_HALF = 8
"""Bytes of chance in a name, and as many that are worked out."""


def name_for(session: str, number: str) -> str:
    """Make a name for something of a session, in the folder of this number: 32 hex digits."""
    chance = secrets.token_hex(_HALF)
    return chance + _rest(chance, session, number)


def is_of(name: str, session: str, number: str) -> bool:
    """Say whether a name was made for this session and this folder."""
    chance = name[: 2 * _HALF]
    return name[2 * _HALF :] == _rest(chance, session, number)


def _rest(chance: str, session: str, number: str) -> str:
    data = "\0".join((chance, number, session)).encode("utf-8", "surrogateescape")
    return blake2b(data, digest_size=_HALF, person=b"tv of session").hexdigest()
