"""The cipher of everything that is kept: libsodium's, put together in one place.

Loads PyNaCl: nothing the window needs when it opens may import this.
"""

import hashlib

from nacl import bindings
from nacl.exceptions import CryptoError

KEY = 32
NONCE = 24
TAG = 16
SEALED_KEY = 48
"""Bytes that sealing to somebody's public key adds."""


class SealError(Exception):
    """This cannot be opened with this key, or is not what was sealed."""


def seal(key: bytes | bytearray, nonce: bytes, plain: bytes, beside: bytes) -> bytes:
    """Encrypt, and bind to what stands `beside` it; XChaCha20-Poly1305, 16 bytes longer."""
    return bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, beside, nonce, bytes(key))


def unseal(key: bytes | bytearray, nonce: bytes, sealed: bytes, beside: bytes) -> bytes:
    """Give back what was sealed with all of these. Raises SealError."""
    try:
        return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
            sealed, beside, nonce, bytes(key)
        )
    except (CryptoError, ValueError) as error:
        raise SealError(str(error)) from error


def seal_to(public: bytes, plain: bytes) -> bytes:
    """Encrypt so that only the holder of the secret key opens it; says neither by nor to whom."""
    return bindings.crypto_box_seal(plain, public)


def unseal_from(public: bytes, secret: bytes | bytearray, sealed: bytes) -> bytes:
    """Open what was sealed to this pair. Raises SealError."""
    try:
        return bindings.crypto_box_seal_open(sealed, public, bytes(secret))
    except (CryptoError, ValueError, TypeError) as error:
        raise SealError(str(error)) from error


def new_pair() -> tuple[bytes, bytearray]:
    """Make a public and a secret key; the secret one can be wiped."""
    public, secret = bindings.crypto_box_keypair()
    return public, bytearray(secret)


def public_of(secret: bytes | bytearray) -> bytes:
    """Give the public key that belongs to a secret one."""
    return bindings.crypto_scalarmult_base(bytes(secret))


def print_of(data: bytes) -> bytes:
    """Give the 32 bytes that stand for these and no others."""
    return hashlib.blake2b(data, digest_size=32).digest()


def wipe(key: bytearray) -> None:
    """Overwrite a key in memory. Copies that Python or a library made are out of reach."""
    key[:] = bytes(len(key))
