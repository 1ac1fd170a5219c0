"""The process that a call of elsewhere is decoded in: it asks for parts of the file as it needs.

Run as `python -m trainingsveld.speech.imported.call_process`; `call_file` is its other end. The
file may come from a stranger: what this process can use of memory and processor is limited, it
opens no files itself and writes none. An answer to a question may be "need": then the next
question carries those bytes.
"""

import io
import os
from importlib import import_module
from typing import TYPE_CHECKING

from trainingsveld.process.limits import allow_processor, limit
from trainingsveld.process.parent import Parent
from trainingsveld.speech.imported.fault import CHUNK, CallFileError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

    from trainingsveld.process.frames import Head
    from trainingsveld.speech.imported.decoding import CallSound

_MEMORY = 640 * 1024 * 1024
_PROCESSOR = 10  # seconds for one answer; an honest one takes 0.2


class Asked:
    """The questions of the parent, and the answer that is due."""

    def __init__(self, parent: Parent) -> None:
        self._parent, self._id = parent, 0

    def question(self) -> "tuple[Head, bytes]":
        """Wait for the next one."""
        head, body = self._parent.inbox.get()
        self._id = head["id"]
        allow_processor(_PROCESSOR)
        return head, body

    def answer(self, head: "Head", body: bytes = b"") -> None:
        """Answer it."""
        self._parent.send({**head, "id": self._id}, body)

    def need(self, at: int) -> bytes:
        """Get a part of the file."""
        self.answer({"kind": "need", "at": at})
        _, body = self.question()
        return body


class Source(io.RawIOBase):
    """The file as the library reads it: two parts of it in memory at a time."""

    def __init__(self, asked: Asked, size: int) -> None:
        super().__init__()
        self._asked, self._size, self._at = asked, size, 0
        self._parts: dict[int, bytes] = {}

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def tell(self) -> int:
        """Where the next byte is read."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go there; never out of it."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = min(max(0, base + offset), self._size)
        return self._at

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """Fill it as far as the file goes."""
        wanted = memoryview(buffer).cast("B")
        done = 0
        while done < len(wanted) and self._at < self._size:
            part = self._part(self._at // CHUNK)
            piece = part[self._at % CHUNK : self._at % CHUNK + len(wanted) - done]
            if not piece:
                break
            wanted[done : done + len(piece)] = piece
            done += len(piece)
            self._at += len(piece)
        return done

    def _part(self, number: int) -> bytes:
        if number not in self._parts:
            while len(self._parts) > 1:
                del self._parts[next(iter(self._parts))]
            self._parts[number] = self._asked.need(number * CHUNK)
        return self._parts[number]


def main() -> None:
    """Answer until the parent is gone."""
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # numpy would reserve memory for each core
    parent = Parent()
    try:
        import_module("trainingsveld.speech.imported.decoding")  # numpy and libsndfile
    except Exception as error:
        parent.send({"kind": "missing", "detail": f"{type(error).__name__}: {error}"})
        return
    limit(_MEMORY)
    parent.send({"kind": "ready"})
    _answer_all(Asked(parent))


def _answer_all(asked: Asked) -> None:
    from trainingsveld.speech.imported.decoding import CallSound  # noqa: PLC0415 - see above

    opened: CallSound | None = None
    while True:
        head, _ = asked.question()
        try:
            if head["do"] == "open":
                size = int(head["size"])
                opened = CallSound(Source(asked, size), size)
                answer = {"kind": "opened", "seconds": opened.seconds, "rate": opened.rate}
                asked.answer(answer)
            else:
                _give(asked, opened, int(head["number"]))
        except CallFileError as error:
            asked.answer({"kind": "failed", "code": error.code, "detail": str(error)[:200]})
        except MemoryError:
            asked.answer({"kind": "failed", "code": "not-sound", "detail": "too much memory"})


def _give(asked: Asked, opened: "CallSound | None", number: int) -> None:
    if opened is None:
        raise CallFileError("gone")
    piece = opened.piece(number)
    head = {
        "kind": "piece", "loud": piece.loud, "spoilt": piece.spoilt, "rate": piece.sound.rate,
        "seconds": opened.seconds,
    }  # fmt: skip
    asked.answer(head, piece.sound.samples)


if __name__ == "__main__":
    main()
