"""The child's end of the pipes: frames come in and go out, and it never outlives its parent."""

import contextlib
import ctypes
import os
import queue
import sys
import threading
from typing import Any

from trainingsveld.process.dumps import leave_no_dump
from trainingsveld.process.frames import Head, RubbishError, pack, read

Inbox = queue.SimpleQueue[Any]
_PR_SET_PDEATHSIG = 1
_SIGKILL = 9


class Parent:
    """Who started us. `inbox` gives a (head, body) for each frame it sends."""

    def __init__(self) -> None:
        # C libraries print what they like: from here on their stdout is the error output, and
        # only we know where the pipe to the parent is.
        self._out = os.fdopen(os.dup(1), "wb")
        os.dup2(2, 1)
        self._in = os.fdopen(os.dup(0), "rb")
        self._lock = threading.Lock()
        self.inbox: Inbox = queue.SimpleQueue()
        _bind_to_parent()
        threading.Thread(target=self._listen, daemon=True).start()

    def send(self, head: Head, body: bytes = b"") -> None:
        """Send one frame; a parent that is gone ends us."""
        try:
            with self._lock:
                self._out.write(pack(head, body))
                self._out.flush()
        except OSError:
            os._exit(0)

    def _listen(self) -> None:
        with contextlib.suppress(OSError, RubbishError):
            while (frame := read(self._in)) is not None:
                self.inbox.put(frame)
        os._exit(0)  # whatever an engine or a driver is stuck in


def _bind_to_parent() -> None:
    """Leave no memory dump of what was said, and on Linux end with the parent even when stuck."""
    leave_no_dump()
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, _SIGKILL)
