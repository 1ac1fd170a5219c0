"""An export as one file that any `age` program opens with a passphrase; a zip is inside."""

import asyncio
import io
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from trainingsveld.process.client import Client, Nonsense, Patience, ProcessError
from trainingsveld.process.frames import Head
from trainingsveld.store.export.contents import File
from trainingsveld.store.kept_error import KeptError, of_disk
from trainingsveld.store.vaults.phrases import check_passphrase

PART = 1 << 20
"""Bytes handed to the process at a time."""
ENDING = ".age"


async def to_age(
    out: Path,
    files: Iterable[File],
    passphrase: str,
    program: Sequence[str] = ("trainingsveld.store.export.age_process",),
) -> None:
    """Write them into one encrypted file. Nothing of it is ever on the disk in the clear.

    A process of its own encrypts; it ends when this is cancelled, and the file is there whole or
    not at all. Raises KeptError: "secret-…", "file-exists", "helper-failed" or "disk-…".
    """
    check_passphrase(passphrase)
    client = Client(program, Patience(20.0, 600.0), give_up=1)
    try:
        parts = iter(_zipped(files))
        while (part := await asyncio.to_thread(next, parts, None)) is not None:
            await client.ask({"kind": "part"}, part, _taken)
        sealed = await client.ask({"kind": "seal"}, passphrase.encode(), _size)
        with _Whole(out) as file:
            while file.tell() < sealed:
                file.write(await client.ask({"kind": "give"}, b"", _given))
    except ProcessError as error:
        raise KeptError("helper-failed", error.detail) from error
    except FileExistsError as error:
        raise KeptError("file-exists", str(out)) from error
    except OSError as error:
        raise of_disk(error) from error
    finally:
        await client.close()


class _Whole:
    """A new file that goes again unless everything went well."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> io.BufferedWriter:
        self._file = self._path.open("xb")
        return self._file

    def __exit__(self, kind: object, *_: object) -> None:
        self._file.close()
        if kind is not None:
            self._path.unlink(missing_ok=True)


class _Pipe(io.RawIOBase):
    """Takes what a zip is made of, and gives it away."""

    def __init__(self) -> None:
        self.waiting = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        part = bytes(memoryview(data))  # pyright: ignore[reportArgumentType]  # bytes of some kind
        self.waiting += part
        return len(part)


def _zipped(files: Iterable[File]) -> Iterable[bytes]:
    pipe = _Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:  # pyright: ignore[reportArgumentType]  # writes only
        for name, data in files:
            archive.writestr(name, data)
            while len(pipe.waiting) >= PART:
                yield bytes(pipe.waiting[:PART])
                del pipe.waiting[:PART]
    for at in range(0, len(pipe.waiting), PART):
        yield bytes(pipe.waiting[at : at + PART])


def _taken(head: Head, _: bytes) -> None:
    if head.get("kind") != "taken":
        raise Nonsense(repr(head))


def _size(head: Head, _: bytes) -> int:
    size = head.get("size")
    if head.get("kind") != "sealed" or not isinstance(size, int) or size <= 0:
        raise Nonsense(repr(head))
    return size


def _given(head: Head, body: bytes) -> bytes:
    if head.get("kind") != "given" or not body:
        raise Nonsense(repr(head))
    return body
