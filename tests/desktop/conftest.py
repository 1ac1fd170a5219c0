import json

import pytest

from tests.desktop.driver import App, Screen, needs
from tests.sound_card import sound_card, sound_server

__all__ = ["sound_card", "sound_server"]


@pytest.fixture(scope="session")
def screen():
    needs("Xvfb", "xdotool", "import")
    made = Screen()
    yield made
    made.close()


@pytest.fixture
def start(screen, tmp_path):
    """Start the app as somebody who has used it before, or anew after a kill."""
    apps = []

    def begin(*, welcomed=True, **environment):
        settings = tmp_path / "settings.json"
        if welcomed and not settings.exists():
            settings.write_text(json.dumps({"welcomed": True, "nickname": "Chantal"}))
        apps.append(App(tmp_path, screen.display, **environment))
        return apps[-1]

    yield begin
    for app in apps:
        if app.process.poll() is None:
            app.kill()
