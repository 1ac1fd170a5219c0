import sys

import pytest

from tests.no_child_left import no_child_left
from tests.sound_card import sound_card, sound_server

__all__ = ["no_child_left", "sound_card", "sound_server"]


@pytest.fixture
def say(capsys):
    """Print a figure that was measured, whatever pytest hides."""

    def aloud(text):
        with capsys.disabled():
            sys.stdout.write(f"\n  {text}\n")

    return aloud
