"""A child process that speaks frames, driven from the event loop but never blocking it.

Threads with plain pipes instead of asyncio's subprocesses: starting one took up to 80 ms of
the loop under qasync, and it is the same code on every loop and system.
"""

import asyncio
import contextlib
import logging
import os
import queue
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO, cast

import trainingsveld
from trainingsveld.process.frames import Head, RubbishError, pack, read

log = logging.getLogger(__name__)
_UNREAD = 64  # frames the loop may be behind before the pipe is left to fill up
_WINDOWS = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(
    subprocess, "CREATE_NEW_PROCESS_GROUP", 0
)
_COMPLAINTS = 20  # lines of the child's error output kept for the log


class Child:
    """One run of a child; made, used and told of everything on the event loop's thread.

    `on_frame(head, body)` gets each frame, `on_end(why)` comes once, when the process is gone:
    "rubbish" if we ended it because of what it sent, "killed" if we were asked to, else "crashed".
    """

    def __init__(
        self,
        module: str,
        args: Sequence[str] = (),
        *,
        on_frame: Callable[[Head, bytes], None],
        on_end: Callable[[str], None],
    ) -> None:
        self.pid: int | None = None
        self.complaints: deque[str] = deque(maxlen=_COMPLAINTS)
        self.ended = asyncio.Event()
        self._command = [sys.executable, "-P", "-m", module, *args]
        self._on_frame, self._on_end = on_frame, on_end
        self._loop = asyncio.get_running_loop()
        self._outbox: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._room = threading.Semaphore(_UNREAD)
        self._lock = threading.Lock()  # guards the two below
        self._process: subprocess.Popen[bytes] | None = None
        self._killed: str | None = None
        # The thread that starts the process must outlive it: Linux ends a child that asked to
        # die with its parent when the *thread* it came from ends.
        threading.Thread(target=self._live, name=f"{module} reader", daemon=True).start()

    def send(self, head: Head, body: bytes = b"") -> None:
        """Queue one frame for the child."""
        self._outbox.put(pack(head, body))

    def kill(self, why: str = "killed") -> None:
        """End it at once; nothing it says from now on is heard."""
        with self._lock:
            self._killed = self._killed or why
            if self._process is not None:
                self._process.kill()
        self._room.release()

    # ---- in the reader's thread ----

    def _live(self) -> None:
        try:
            with self._start() as process:
                threads = [
                    threading.Thread(target=self._write, args=(process.stdin,), daemon=True),
                    threading.Thread(target=self._complain, args=(process.stderr,), daemon=True),
                ]
                for thread in threads:
                    thread.start()
                self._read(cast("BinaryIO", process.stdout))
                process.kill()  # whoever closes the pipe has nothing more to say
                self._outbox.put(None)
                for thread in threads:
                    thread.join()
            self.complaints.append(f"exit {process.returncode}")
        except OSError as error:
            self.complaints.append(str(error))
        self._post(self._finish)

    def _start(self) -> subprocess.Popen[bytes]:
        home = str(Path(trainingsveld.__file__).parent.parent)
        paths = [home, *filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep))]
        process = subprocess.Popen(  # noqa: S603 - our own module, nothing of a user in it
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONUNBUFFERED": "1"},
            creationflags=_WINDOWS,
            process_group=0 if os.name == "posix" else None,  # Ctrl+C is for us, not for it
        )
        with self._lock:
            self._process = process
            if self._killed:
                process.kill()
        self.pid = process.pid
        return process

    def _read(self, pipe: BinaryIO) -> None:
        try:
            while (frame := read(pipe)) is not None and not self._killed:
                self._room.acquire()
                self._post(self._take, *frame)
        except (RubbishError, OSError, RecursionError) as error:
            self.complaints.append(f"{type(error).__name__}: {error}")
            self.kill("rubbish")

    def _write(self, pipe: BinaryIO) -> None:
        with contextlib.suppress(OSError), pipe:
            while (frame := self._outbox.get()) is not None:
                pipe.write(frame)
                pipe.flush()

    def _complain(self, pipe: BinaryIO) -> None:
        while text := pipe.readline(400):
            self.complaints.append(text.decode(errors="replace").rstrip())

    def _post(self, call: Callable[..., None], *args: object) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody is left to tell
            self._loop.call_soon_threadsafe(call, *args)

    # ---- back on the loop's thread ----

    def _take(self, head: Head, body: bytes) -> None:
        self._room.release()
        if not self._killed:
            self._on_frame(head, body)

    def _finish(self) -> None:
        why = self._killed or "crashed"
        if why != "killed":
            log.warning("%s %s: %s", self._command[3], why, " | ".join(self.complaints))
        self.ended.set()
        self._on_end(why)
