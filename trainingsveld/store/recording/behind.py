"""Writing a recording in a thread of its own, so that a slow disk holds up nobody who speaks."""

import queue
import threading
from collections.abc import Callable

from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.recording.writer import Sealed, Writer

MOST_WAITING = 512
"""Blocks that may wait for the disk: over five seconds at 10 ms each. Then sound is dropped."""


class Recorder:
    """Takes blocks without waiting, from any one thread. What did not fit leaves a gap mark.

    `begin` opens the files, in the thread; when it fails, nothing is kept and `trouble` says why.
    """

    def __init__(self, begin: Callable[[], Writer], most: int = MOST_WAITING) -> None:
        self.dropped = 0
        self._begin = begin
        self._blocks: queue.Queue[bytes | int | None] = queue.Queue()
        self._most = most
        self._gap = 0
        self._trouble: KeptError | None = None
        self._sealed: Sealed | None = None
        self._keep = True
        self._writer: Writer | None = None
        self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)
        self._thread.start()

    @property
    def trouble(self) -> KeptError | None:
        """Why nothing more is kept, once something went wrong."""
        return self._trouble or (self._writer.trouble if self._writer else None)

    @property
    def name(self) -> str:
        """The recording's name, once its files are there; empty before."""
        return self._writer.name if self._writer else ""

    def put(self, samples: bytes) -> None:
        """Hand over a block of 16-bit mono samples; it is dropped when too many wait."""
        if self._blocks.qsize() >= self._most:
            self.dropped += 1
            self._gap += len(samples) // 2
            return
        if self._gap:
            self._blocks.put(self._gap)
            self._gap = 0
        self._blocks.put(samples)

    def gap(self, frames: int) -> None:
        """Say that so many frames were lost before they came here."""
        self._gap += frames

    def seal(self, patience: float | None = None) -> Sealed | None:
        """End it and wait until it is on the disk; None when nothing could be kept at all."""
        if self._gap:
            self._blocks.put(self._gap)
            self._gap = 0
        self._blocks.put(None)
        self._thread.join(patience)
        return self._sealed

    def discard(self) -> None:
        """Throw it away, whatever still waits."""
        self._keep = False
        self._blocks.put(None)
        self._thread.join()

    def _run(self) -> None:
        try:
            self._writer = writer = self._begin()
        except KeptError as error:
            self._trouble = error
            return
        while (block := self._blocks.get()) is not None and self._keep:
            if isinstance(block, int):
                writer.gap(block)
            else:
                writer.write(block)
        if self._keep:
            self._sealed = writer.seal()
        else:
            writer.discard()
