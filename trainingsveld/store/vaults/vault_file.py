"""The file of a vault: the public key in the clear, the secret one locked twice.

Small JSON, so that whoever wants to can look at it. Nothing it says is believed before it is
checked: what a strange file asks for in time or memory is bounded.
"""

import os
from collections.abc import Callable
from typing import Literal

from msgspec import MsgspecError, Struct, json
from nacl import bindings

from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.sealing import (
    KEY,
    NONCE,
    TAG,
    SealError,
    new_pair,
    public_of,
    seal,
    unseal,
    wipe,
)

WHAT = "trainingsveld vault"
VERSION = 1
MOST_BYTES = 16_384
SALT = 16
MEMORY = range(8 << 20, (1 << 30) + 1)
"""Bytes a lock may ask for: no more than a gibibyte, whatever the file says."""
ROUNDS = range(1, 9)

By = Literal["passphrase", "words"]


class Cost(Struct, frozen=True):
    """What one guess takes: rounds of Argon2id over so many bytes."""

    rounds: int = 2
    memory: int = 256 << 20


class Lock(Struct, frozen=True):
    """The secret key, locked by a phrase. Bytes are in hexadecimal."""

    by: By
    salt: str
    rounds: int
    memory: int
    nonce: str
    sealed: str


class VaultFile(Struct, frozen=True):
    """What a vault's file says. `name` is what its owner calls it, to be found among others."""

    what: str
    version: int
    name: str
    public: str
    locks: tuple[Lock, ...]

    @property
    def public_key(self) -> bytes:
        """The key to seal to."""
        return bytes.fromhex(self.public)


def parse(data: bytes) -> VaultFile:
    """Read a vault's file. Raises KeptError "vault-damaged", "vault-newer" or "vault-absurd"."""
    if len(data) > MOST_BYTES:
        raise KeptError("vault-absurd", f"{len(data)} bytes")
    try:
        version = json.decode(data, type=_Version).version
        if version > VERSION:
            raise KeptError("vault-newer", str(version))
        file = json.decode(data, type=VaultFile)
    except (MsgspecError, UnicodeError, RecursionError) as error:
        raise KeptError("vault-damaged", str(error)[:100]) from error
    if file.what != WHAT or file.version != VERSION or not 0 < len(file.locks) <= 2:
        raise KeptError("vault-damaged", "it is no vault")
    if len(file.name) > 200 or len({lock.by for lock in file.locks}) < len(file.locks):
        raise KeptError("vault-damaged", "it is no vault")
    _bytes(file.public, KEY)
    for lock in file.locks:
        if lock.rounds not in ROUNDS or lock.memory not in MEMORY:
            raise KeptError("vault-absurd", f"{lock.rounds} × {lock.memory} bytes")
        _bytes(lock.salt, SALT)
        _bytes(lock.nonce, NONCE)
        _bytes(lock.sealed, KEY + TAG)
    return file


def is_vault(data: bytes) -> bool:
    """Whether these are the bytes of a vault's file."""
    try:
        parse(data)
    except KeptError:
        return False
    return True


def make(
    name: str,
    passphrase: bytes,
    words: bytes,
    cost: Cost,
    random: Callable[[int], bytes] = os.urandom,
) -> tuple[VaultFile, bytearray]:
    """Make a vault and give its secret key. Takes the time of two guesses."""
    public, secret = new_pair()
    locks = (
        _locked(secret, public, "passphrase", passphrase, cost, random),
        _locked(secret, public, "words", words, cost, random),
    )
    return VaultFile(WHAT, VERSION, name[:200], public.hex(), locks), secret


def unlock(file: VaultFile, by: By, phrase: bytes) -> bytearray:
    """Give the secret key. Takes the time of a guess. Raises KeptError "secret-wrong".

    A public key that is not the secret one's was put there by somebody: "vault-damaged".
    """
    for lock in file.locks:
        if lock.by == by:
            key = _derived(phrase, bytes.fromhex(lock.salt), Cost(lock.rounds, lock.memory))
            try:
                sealed, nonce = bytes.fromhex(lock.sealed), bytes.fromhex(lock.nonce)
                secret = bytearray(unseal(key, nonce, sealed, _beside(lock, file.public)))
            except SealError as error:
                raise KeptError("secret-wrong") from error
            finally:
                wipe(key)
            if public_of(secret) != file.public_key:
                wipe(secret)
                raise KeptError("vault-damaged", "its public key is another's")
            return secret
    raise KeptError("secret-wrong")


def locked_anew(
    file: VaultFile,
    secret: bytearray,
    by: By,
    phrase: bytes,
    cost: Cost,
    random: Callable[[int], bytes] = os.urandom,
) -> VaultFile:
    """Give the vault with one lock replaced, the other as it was."""
    new = _locked(secret, file.public_key, by, phrase, cost, random)
    others = tuple(lock for lock in file.locks if lock.by != by)
    locks = (new, *others) if by == "passphrase" else (*others, new)
    return VaultFile(file.what, file.version, file.name, file.public, locks)


def encode(file: VaultFile) -> bytes:
    """Give the file's bytes."""
    return json.format(json.encode(file), indent=1) + b"\n"


class _Version(Struct, frozen=True):
    version: int


def _locked(
    secret: bytearray,
    public: bytes,
    by: By,
    phrase: bytes,
    cost: Cost,
    random: Callable[[int], bytes],
) -> Lock:
    salt, nonce = random(SALT), random(NONCE)
    bare = Lock(by, salt.hex(), cost.rounds, cost.memory, nonce.hex(), "")
    key = _derived(phrase, salt, cost)
    try:
        sealed = seal(key, nonce, bytes(secret), _beside(bare, public.hex()))
    finally:
        wipe(key)
    return Lock(by, bare.salt, cost.rounds, cost.memory, bare.nonce, sealed.hex())


def _derived(phrase: bytes, salt: bytes, cost: Cost) -> bytearray:
    try:
        return bytearray(
            bindings.crypto_pwhash_alg(
                KEY, phrase, salt, cost.rounds, cost.memory,
                bindings.crypto_pwhash_ALG_ARGON2ID13,
            )
        )  # fmt: skip
    except (MemoryError, RuntimeError) as error:
        raise KeptError("helper-failed", "there is not enough memory") from error


def _beside(lock: Lock, public: str) -> bytes:
    """Everything about a lock but what it holds: none of it can be changed unnoticed."""
    return json.encode((WHAT, VERSION, public, lock.by, lock.salt, lock.rounds, lock.memory))


def _bytes(text: str, size: int) -> None:
    try:
        right = len(bytes.fromhex(text)) == size
    except ValueError:
        right = False
    if not right:
        raise KeptError("vault-damaged", "its keys have another size")
