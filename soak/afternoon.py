"""Six people at one keyboard, from plan to wiping, killed at twenty moments: none is lost.

The real window on a virtual screen with a virtual sound card, two hours by the clock that it is
told. Once undisturbed, for what is taken along at the end; then killed with -9 twenty times, after
each of which it has to go on at the same step. It takes some ten minutes.
"""
# ruff: noqa: T201 - it tells its counts

import json
import os
import sys
import tempfile
from pathlib import Path

from looping import loop

from tests.desktop.afternoon_by_keys import Afternoon
from tests.desktop.driver import App, Screen
from tests.sound_card import SoundCard

NAMES = ("Chantal", "Bram", "Daan", "Emre", "Fatima", "Guus")
KILLS = 20


def wrong_with(seed: int) -> list[str]:
    """Go through two afternoons."""
    return [*afternoon(seed, 0), *afternoon(seed, KILLS)]


def afternoon(seed: int, kills: int) -> list[str]:
    """Go through one, and say what is wrong with how it went."""
    with tempfile.TemporaryDirectory(prefix="tv-afternoon-") as room:
        home, sound = Path(room) / "home", Path(room) / "sound"
        home.mkdir()
        sound.mkdir()
        chosen = {"welcomed": True, "nickname": NAMES[0]}
        (home / "settings.json").write_text(json.dumps(chosen))
        card, screen, apps = SoundCard(sound), Screen(), list[App]()
        card.start()
        os.environ.update(card.env)

        def start(**more: str) -> App:
            more.pop("vault")
            apps.append(App(home, screen.display, **more))
            return apps[-1]

        try:
            day = Afternoon(start, home, NAMES, plays=5, kills=kills, seed=seed)
            day.run()
        finally:
            for app in apps:
                if app.process.poll() is None:
                    app.kill()
            screen.close()
            card.kill()
    print(day.told(), flush=True)
    return day.wrong()


if __name__ == "__main__":
    sys.exit(loop(__doc__, "afternoons", wrong_with, count=1))
