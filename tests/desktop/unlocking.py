"""A vault unlocked again and again in the real window, each time by its real passphrase process.

That it is open is seen by what only its key opens: the log of the call that somebody stopped.
"""

import random
from pathlib import Path

from tests.desktop.driver import PHRASE, until
from tests.desktop.journey import begin_unasked, to_the_briefing

HELPER = b"trainingsveld.app.vaults.secret_process"
WAYS = ("straight on", "another phrase first", "called off first", "after a kill")


class Unlocking:
    """One vault. `start` runs the app in its data folder and unlocks it, `home`."""

    def __init__(self, start, home: Path) -> None:
        self._start, self._home = start, home
        self.ways = dict.fromkeys(WAYS, 0)
        self._app = start()
        to_the_briefing(self._app)
        begin_unasked(self._app)
        self._call = self._app.state().call
        self._stopped = self._logs()
        self._again()
        self._lock()

    def once(self, seed: int) -> list[str]:
        """Unlock it in a way of chance, look whether it is open, lock it; say what is wrong."""
        way = random.Random(seed).choice(WAYS)  # noqa: S311 - repeatable
        self.ways[way] += 1
        if way == "after a kill":
            self._again()
        else:
            self._unlock(way)
        found = self._logs(), self._app.state().call
        wrong = [] if found == (self._stopped, self._call) else ["the call in it is another"]
        self._lock()
        wrong += [f"{left} is still there" for left in helpers(self._app.process.pid)]
        errors = self._app.errors.read_text()
        return [*wrong, *([errors] if "Traceback" in errors else [])]

    def told(self) -> str:
        """Say in which ways."""
        return ", ".join(f"{count} {way}" for way, count in self.ways.items())

    def _logs(self) -> list[Path]:
        return sorted(self._home.glob("people/*/sessions/*.tvl"))

    def _unlock(self, way: str) -> None:
        app = self._app
        app.keys("Return")
        app.to_small()
        if way == "called off first":
            app.keys("Escape")
            app.from_small()
            app.calm()
            app.keys("Return")
            app.to_small()
        if way == "another phrase first":
            app.type("zes gele treinen")
            app.turn("Return")
            app.keys("ctrl+a")
        app.type(PHRASE)
        app.keys("Return")
        app.from_small()
        until(lambda: app._has_open(self._stopped), app._told)
        app.calm()

    def _again(self) -> None:
        self._app.kill()
        self._app = self._start()
        self._app.turn("ctrl+m")

    def _lock(self) -> None:
        """On the page of the vaults, where Enter then opens the one there is."""
        app = self._app
        app.keys("Tab")
        app.turn("Return")
        until(lambda: not app._has_open(self._stopped), app._told)


def helpers(parent: int) -> list[str]:
    """Name the processes of this app that ask for a passphrase."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command = (folder / "cmdline").read_bytes()
            of = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
        except OSError:  # it has gone meanwhile
            continue
        if of == parent and HELPER in command:
            found.append(f"process {folder.name}")
    return found
