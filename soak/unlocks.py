"""A vault is unlocked in the real window by its own passphrase process: it opens each time."""
# ruff: noqa: T201 - it tells its counts

import json
import sys
import tempfile
from pathlib import Path

from looping import loop

from tests.desktop.driver import App, Screen, have_vault
from tests.desktop.unlocking import Unlocking


class Desk:
    """A screen with the app on it, for as long as nothing goes wrong; then another one."""

    def __init__(self) -> None:
        self._screen = Screen()
        self._apps = list[App]()
        self._unlocking: Unlocking | None = None

    def wrong_with(self, seed: int) -> list[str]:
        """Unlock once more, say what is wrong with that."""
        try:
            self._unlocking = self._unlocking or self._begun()
            return self._unlocking.once(seed)
        except AssertionError as in_vain:
            self._unlocking = None
            return [str(in_vain)]

    def close(self) -> None:
        """Say in which ways it was unlocked, and end everything."""
        if self._unlocking:
            print(self._unlocking.told(), file=sys.stderr, flush=True)
        self._end_apps()
        self._screen.close()

    def _begun(self) -> Unlocking:
        self._end_apps()
        home = Path(tempfile.mkdtemp(prefix="tv-unlocks-"))  # stays: it may have to be looked into
        chosen = {"welcomed": True, "nickname": "Chantal"}
        (home / "settings.json").write_text(json.dumps(chosen))
        have_vault(home)

        def start() -> App:
            self._apps.append(App(home, self._screen.display))
            self._apps[-1].unlock()
            return self._apps[-1]

        return Unlocking(start, home)

    def _end_apps(self) -> None:
        for app in self._apps:
            if app.process.poll() is None:
                app.kill()


if __name__ == "__main__":
    desk = Desk()
    try:
        code = loop(__doc__, "unlocks", desk.wrong_with, count=100)
    finally:
        desk.close()
    sys.exit(code)
