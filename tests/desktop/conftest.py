import json

import pytest

from tests.desktop.driver import OWNERS, App, Screen, have_vault, needs
from tests.sound_card import sound_card, sound_server

__all__ = ["sound_card", "sound_server"]


@pytest.fixture(scope="session")
def screen():
    needs("Xvfb", "xdotool")
    made = Screen()
    yield made
    made.close()


@pytest.fixture
def start(screen, tmp_path):
    """Start the app as somebody who has used it before, or anew after a kill."""
    apps = []

    def begin(*, welcomed=True, vault=True, **environment):
        """With a vault, it is opened too: a session at the usual level is then in it."""
        settings = tmp_path / "settings.json"
        if welcomed and not settings.exists():
            settings.write_text(json.dumps({"welcomed": True, "nickname": "Chantal"}))
        if vault and welcomed and tmp_path not in OWNERS:
            have_vault(tmp_path)
        apps.append(App(tmp_path, screen.display, **environment))
        if vault and welcomed:
            apps[-1].unlock()
        return apps[-1]

    yield begin
    for app in apps:
        if app.process.poll() is None:
            app.kill()
