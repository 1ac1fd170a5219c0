"""The real app on a virtual screen, driven by its keyboard and watched through its log.

Nothing in the app knows of this: keys come from xdotool, states are what the log replays to.
"""

import ctypes
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing, suppress
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from trainingsveld.app.vaults.opening import today
from trainingsveld.session import State, replay
from trainingsveld.store.codec import decode, encode
from trainingsveld.store.disk import RealDisk
from trainingsveld.store.error import StoreError
from trainingsveld.store.keeping.people import People, Person
from trainingsveld.store.keeping.places import lock_file
from trainingsveld.store.log import keys_of
from trainingsveld.store.log_keys import LogKeys
from trainingsveld.store.log_row import Row, from_row
from trainingsveld.store.log_upkeep import ROWS
from trainingsveld.store.session_log.sealed import SealedLog, session_logs
from trainingsveld.store.vaults import vault_file
from trainingsveld.store.vaults.phrases import same
from trainingsveld.store.vaults.vault_file import Cost

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
CALM = 0.4
"""Seconds."""
PAGE, BLINKS = 15_000, 3_000
"""Pixels that another page changes at least, and that a caret or a clock changes at most."""
SMALL = "^Trainingsveld: (kluis|vault)$"
"""The window in which a passphrase is typed."""
PHRASE, EIGHT = "drie blauwe fietsen", "acht woorden"
OWNERS: dict[Path, list[tuple[Person, bytearray]]] = {}
"""Who has a vault in a data folder, with the secret key: a test may look into it."""


def have_vault(home: Path, name: str = "Chantal") -> None:
    """Make a vault that opens quickly, as somebody who has used the app before has one."""
    file, secret = vault_file.make(name, same(PHRASE), same(EIGHT), Cost(1, 8 << 20))
    with People(home / "people", today()) as people:
        OWNERS.setdefault(home, []).append((people.add(file, {}), secret))


SHOWN: dict[str, np.ndarray] = {}
"""What each display shows now."""
_GREEN, _GROUNDS = 1, 3
"""Which colour is looked at. Shades of an empty frame and the screen around it."""


class Screen:
    """An X server that shows nothing to anybody. What it would show is in a file of its `room`."""

    def __init__(self) -> None:
        self._room = tempfile.TemporaryDirectory(prefix="tv-screen-")
        read, write = os.pipe()
        self._process = subprocess.Popen(
            # on a busy machine a key let go late would be repeated, and the passphrase wrong
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x840x24",
             "-noreset", "-nolisten", "tcp", "-nocursor", "-r", "-fbdir", self._room.name],
            pass_fds=[write], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(write)
        with os.fdopen(read) as told:
            self.display = f":{told.readline().strip()}"
        SHOWN[self.display] = _frame(Path(self._room.name) / "Xvfb_screen0")

    def close(self) -> None:
        """Switch it off."""
        del SHOWN[self.display]
        self._process.terminate()
        self._process.wait()
        self._room.cleanup()


def _frame(file: Path) -> np.ndarray:
    """Give blue, green, red of every pixel as it is now: an XWD file that the X server draws in."""
    head = np.fromfile(file, dtype=">u4", count=20)
    size, width, height, line, colours = (int(head[at]) for at in (0, 4, 5, 12, 19))
    shape, offset = (height, line), size + 12 * colours
    return np.memmap(file, np.uint8, "r", offset, shape)[:, : 4 * width].reshape(height, width, 4)


def _repeat(display: str, *, on: bool) -> None:
    """Have the keyboard repeat a key that is held, or not."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(x.XOpenDisplay(display.encode()))
    (x.XAutoRepeatOn if on else x.XAutoRepeatOff)(connection)
    x.XCloseDisplay(connection)


class App:
    """One run of the app in a data folder; `module` is what is run."""

    def __init__(
        self, home: Path, display: str, *, module: str = "trainingsveld", **environment: str
    ) -> None:
        self.home = home
        self._env = {
            **os.environ,
            "TRAININGSVELD_HOME": str(home),
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(ROOT),
            "PYTHONFAULTHANDLER": "1",  # where it was, should it ever crash
            **environment,
        }
        self.errors = home / "errors.txt"
        with self.errors.open("a") as errors:
            self.process = subprocess.Popen(
                [sys.executable, "-m", module], env=self._env, cwd=home, stderr=errors
            )
        self.window = self._find_window()

    def _xdotool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._env, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def _find_window(self) -> str:
        def look() -> str:
            assert self.process.poll() is None, self.errors.read_text()
            mine = ["--all", "--onlyvisible", "--pid", str(self.process.pid)]  # not of one killed
            found = self._xdotool("search", *mine, "--name", "^Trainingsveld$")
            return found.splitlines()[-1] if found else ""

        window = until(look)
        until(lambda: self._focused(window))
        until(self._has_page)
        return window

    def _has_page(self) -> bool:
        """Whether the page has come into the frame."""
        return np.count_nonzero(np.bincount(self._seen().ravel())) > _GROUNDS

    def _focused(self, window: str) -> bool:
        self._xdotool("windowfocus", window)
        return self._xdotool("getwindowfocus") == window

    def keys(self, *names: str) -> None:
        """Press these keys, one after the other."""
        self._xdotool("key", "--delay", "60", *names)

    def type(self, text: str) -> None:
        """Type a text."""
        self._xdotool("type", "--delay", "15", text)

    def press(self, name: str) -> None:
        """Press a key and hold it; as on any keyboard it is repeated meanwhile."""
        _repeat(self._env["DISPLAY"], on=True)
        self._xdotool("keydown", name)

    def let_go(self, name: str) -> None:
        """Let go of it."""
        self._xdotool("keyup", name)
        _repeat(self._env["DISPLAY"], on=False)

    def settle(self) -> None:
        """Wait until nothing has moved for a moment: for a page that is there, and draws."""
        self._still(0, CALM / 2)

    def turn(self, *names: str) -> None:
        """Press keys that bring another page, and wait until it is there and stands still.

        However busy the machine is, and whatever blinks.
        """
        before = self._seen()
        self.keys(*names)
        until(lambda: _differ(before, self._seen()) > PAGE, self._told)
        self.calm()

    def insist(self, name: str) -> None:
        """Press a key that does nothing yet until it does, as somebody does who waits."""
        before = self._seen()

        def done() -> bool:
            self.keys(name)
            self.calm()
            return _differ(before, self._seen()) > PAGE

        until(done, self._told)

    def calm(self) -> None:
        """Wait until the screen has stood still for a while, but for what blinks."""
        self._still(BLINKS, CALM)

    def _still(self, blinks: int, seconds: float) -> None:
        seen, since = self._seen(), time.monotonic()

        def still() -> bool:
            nonlocal seen, since
            before, seen = seen, self._seen()
            if _differ(before, seen) > blinks:
                since = time.monotonic()
            return time.monotonic() - since > seconds

        until(still, self._told)

    def _seen(self) -> np.ndarray:
        return SHOWN[self._env["DISPLAY"]][..., _GREEN].copy()

    def picture(self, path: Path) -> None:
        """Save what the screen shows."""
        seen = SHOWN[self._env["DISPLAY"]].copy()
        height, width, _ = seen.shape
        assert QImage(seen.data, width, height, QImage.Format.Format_RGB32).save(str(path))

    def state(self) -> State:
        """Replay what the log of the latest session holds by now."""
        return replay(decode(kind, body) for kind, body in self.rows())

    def unlock(self) -> None:
        """Open the vault that the data folder has, as its owner does, and go to the cases."""
        self.knows_vaults()
        self.turn("ctrl+m")
        self.keys("Return")
        self.to_small()
        self.type(PHRASE)
        self.keys("Return")
        self.from_small()
        if stopped := list(self.home.glob("people/*/sessions/*.tvl")):  # to go on with
            until(lambda: self._has_open(stopped), self._told)
        self.calm()
        self.turn("ctrl+l")

    def knows_vaults(self) -> None:
        """Await that it looks what vaults there are: a moment later it knows."""
        until(lambda: self._has_open([lock_file(self.home / "people")]), self._told)

    def _has_open(self, files: list[Path]) -> bool:
        held = Path(f"/proc/{self.process.pid}/fd").iterdir()
        with suppress(OSError):  # they come and go
            return any(one.readlink() in files for one in held)
        return False

    def to_small(self) -> None:
        """Await the window in which a passphrase is typed, and type there."""
        small = until(lambda: self._xdotool("search", "--onlyvisible", "--name", SMALL), self._told)
        until(lambda: self._focused(small.splitlines()[-1]), self._told)

    def from_small(self) -> None:
        """Await that it is done with."""
        until(lambda: not self._xdotool("search", "--onlyvisible", "--name", SMALL), self._told)
        until(lambda: self._focused(self.window), self._told)

    def rows(self) -> list[tuple[str, str]]:
        """Give the kinds and bodies of the latest session's events, with its owner's key."""
        for person, secret in OWNERS.get(self.home, ()):
            paths = session_logs(RealDisk(), person.place)
            for path in sorted(paths, key=lambda one: one.stat().st_mtime_ns, reverse=True):
                try:
                    log = SealedLog.open(RealDisk(), path, person.file.public_key, secret)
                except StoreError:  # it is just being made
                    return []
                log.close()
                return [encode(event) for _, event in log.rows]
        return self.rows_in_the_clear()

    def rows_in_the_clear(self) -> list[tuple[str, str]]:
        """Give those of the event log, with its keys: at the levels open and team."""
        path = self.home / "log.sqlite"
        if not path.exists():
            return []
        try:
            with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
                rows = db.execute(
                    f"{ROWS} WHERE session ="  # noqa: S608 - ours
                    " (SELECT session FROM event ORDER BY seq DESC LIMIT 1) ORDER BY seq"
                ).fetchall()
            keys = LogKeys(keys_of(path))
            return [encode(from_row(Row(*row), keys.key(row[0]))) for row in rows]
        except (sqlite3.OperationalError, StoreError):  # just begun, or just going
            return []

    def until(self, holds) -> State:
        """Wait until the state is so; give it."""
        ended = self.process.poll()
        assert ended is None, f"it ended with {ended}: {self.errors.read_text()}"
        found: list[State] = []

        def look() -> bool:
            state = self.state()
            if holds(state):
                found.append(state)
            return bool(found)

        until(look, self._told)
        return found[0]

    def _told(self) -> str:
        seen = self.home / "in-vain.png"
        self.picture(seen)
        events = [kind for kind, _ in self.rows()]
        return f"{self.state().phase} after {events}, see {seen}; {self.errors.read_text()}"

    def kill(self) -> None:
        """As when the power goes."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def close(self) -> None:
        """Click on the cross; the app must end by itself, and without a word."""
        self._xdotool("windowclose", self.window)
        self.process.terminate()
        self.process.wait(PATIENCE)


def _differ(one: np.ndarray, other: np.ndarray) -> int:
    return int(np.count_nonzero(one != other))


def until(look, told=lambda: ""):
    """Await a state of the world outside; a test that waits in vain says what it saw."""
    deadline = time.monotonic() + PATIENCE
    while not (found := look()):
        assert time.monotonic() < deadline, f"waited in vain: {told()}"
        time.sleep(0.05)
    return found


def needs(*programs: str) -> None:
    """Skip where a program is missing; on a build machine that is an error."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        assert not os.environ.get("CI"), f"missing: {missing}"
        pytest.skip(f"needs {', '.join(missing)}: python3 run.py test installs them")
