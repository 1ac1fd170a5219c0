"""Our end of the process that derives keys: ask, wait, cancel. One process for each question."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

from trainingsveld.process.client import Client, Nonsense, Patience, ProcessError
from trainingsveld.process.frames import Head
from trainingsveld.store.kept_error import KeptCode, KeptError
from trainingsveld.store.sealing import KEY, public_of
from trainingsveld.store.vaults.phrases import check_passphrase, read_words, same
from trainingsveld.store.vaults.vault_file import By, Cost, VaultFile, encode, parse

_CODES: dict[str, KeptCode] = {code: code for code in get_args(KeptCode)}


@dataclass(frozen=True, slots=True)
class Opened:
    """A vault's file and its secret key, which whoever asked for it wipes."""

    file: VaultFile
    secret: bytearray


class Unlocking:
    """Everything that takes a passphrase. A cancelled question ends its process at once.

    Raises KeptError: "secret-wrong", "helper-failed", or what is wrong with the file or the phrase.
    """

    def __init__(
        self,
        cost: Cost | None = None,
        program: Sequence[str] = ("trainingsveld.store.vaults.unlock_process",),
        patience: Patience | None = None,
    ) -> None:
        self._cost = cost or Cost()
        self._program, self._patience = program, patience or Patience(20.0, 60.0)

    async def make(self, name: str, passphrase: str, words: str) -> Opened:
        """Make a vault that this passphrase and these recovery words open."""
        check_passphrase(passphrase)
        phrases = (same(passphrase), same(read_words(words)))
        return await self._ask({"kind": "make", "name": name, **self._costs()}, phrases)

    async def unlock(self, file: VaultFile, by: By, phrase: str) -> Opened:
        """Open a vault."""
        parts = (encode(file), _typed(by, phrase))
        return await self._ask({"kind": "unlock", "by": by}, parts)

    async def change(self, file: VaultFile, by: By, phrase: str, lock: By, new: str) -> Opened:
        """Open a vault, and give one of its locks another phrase; it still has to be written."""
        if lock == "passphrase":
            check_passphrase(new)
        parts = (encode(file), _typed(by, phrase), _typed(lock, new))
        return await self._ask({"kind": "change", "by": by, "lock": lock, **self._costs()}, parts)

    async def _ask(self, head: Head, parts: Sequence[bytes]) -> Opened:
        client = Client(self._program, self._patience, give_up=1)
        sizes = [len(part) for part in parts]
        try:
            return await client.ask({**head, "sizes": sizes}, b"".join(parts), _read)
        except ProcessError as error:
            raise KeptError("helper-failed", error.detail) from error
        finally:
            await client.close()

    def _costs(self) -> Head:
        return {"rounds": self._cost.rounds, "memory": self._cost.memory}


def _typed(by: By, phrase: str) -> bytes:
    return same(phrase if by == "passphrase" else read_words(phrase))


def _read(head: Head, body: bytes) -> Opened:
    if head.get("kind") == "failed" and head.get("code") in _CODES:
        raise KeptError(_CODES[head["code"]], str(head.get("detail"))[:200])
    if head.get("kind") != "open" or len(body) <= KEY:
        raise Nonsense(repr(head))
    secret = bytearray(body[:KEY])
    file = parse(body[KEY:])
    if public_of(secret) != file.public_key:
        raise Nonsense("its keys are no pair")
    return Opened(file, secret)
