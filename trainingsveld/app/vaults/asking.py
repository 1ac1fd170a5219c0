"""Asking for a passphrase, in a window of a process of its own that takes its copies along."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from trainingsveld.process.client import Client, Nonsense, Patience, ProcessError
from trainingsveld.process.frames import Head
from trainingsveld.store import Settings
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.sealing import KEY, public_of
from trainingsveld.store.vaults.unlocking import Opened
from trainingsveld.store.vaults.vault_file import VaultFile, encode, parse

PROGRAM = ("trainingsveld.app.vaults.secret_process",)
_PATIENCE = Patience(30.0, 3600.0)
"""Seconds until the window is there, and until somebody has typed."""
Answer = TypeVar("Answer")


class Secrets(Protocol):
    """What takes a passphrase. None where it was called off; raises KeptError."""

    async def make(self, name: str) -> Opened | None:
        """Make a vault: its passphrase is asked for, its recovery words are shown."""
        ...

    async def unlock(self, file: VaultFile) -> Opened | None:
        """Open a vault. Whoever forgot the passphrase may go on to the recovery words."""
        ...

    async def recover(self, file: VaultFile) -> Opened | None:
        """Open a vault by its recovery words; its file then has a new passphrase."""
        ...

    async def phrase(self) -> str | None:
        """Ask for a passphrase for a file that leaves the vault."""
        ...


class SecretWindows:
    """`Secrets` in windows. Cancelling the question takes the window away."""

    def __init__(self, settings: Callable[[], Settings], program: Sequence[str] = PROGRAM) -> None:
        self._settings, self._program = settings, program

    async def make(self, name: str) -> Opened | None:
        """Make a vault."""
        return await self._ask({"kind": "make", "name": name}, b"", _opened)

    async def unlock(self, file: VaultFile) -> Opened | None:
        """Open a vault."""
        return await self._ask({"kind": "unlock", "name": file.name}, encode(file), _opened)

    async def recover(self, file: VaultFile) -> Opened | None:
        """Open a vault by its words."""
        return await self._ask({"kind": "recover", "name": file.name}, encode(file), _opened)

    async def phrase(self) -> str | None:
        """Ask for a passphrase for a file."""
        return await self._ask({"kind": "phrase", "name": ""}, b"", _phrase)

    async def _ask(self, head: Head, body: bytes, read: Callable[[bytes], Answer]) -> Answer | None:
        now = self._settings()
        client = Client((*self._program, now.language, now.theme), _PATIENCE, give_up=1)

        def found(answer: Head, data: bytes) -> Answer | None:
            match answer.get("kind"):
                case "cancelled":
                    return None
                case "open":
                    return read(data)
                case _:
                    raise Nonsense(repr(answer))

        try:
            return await client.ask(head, body, found)
        except ProcessError as error:
            raise KeptError("helper-failed", error.detail) from error
        finally:
            await client.close()


def _opened(data: bytes) -> Opened:
    if len(data) <= KEY:
        raise Nonsense("no key")
    secret, file = bytearray(data[:KEY]), parse(data[KEY:])
    if public_of(secret) != file.public_key:
        raise Nonsense("its keys are no pair")
    return Opened(file, secret)


def _phrase(data: bytes) -> str:
    return data.decode()
