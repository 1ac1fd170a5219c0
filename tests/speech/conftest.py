import gc
import sys
import threading

import pytest

from tests.sound_card import sound_card, sound_server

__all__ = ["sound_card", "sound_server"]


@pytest.fixture(autouse=True)
def _no_child_left():
    """Every process and thread a test started is gone when it ends.

    Until then nothing is garbage-collected: Python would do it in whichever thread comes first,
    and what Qt left behind (a closed qasync loop with a timer) crashes outside the main thread.
    """
    gc.disable()
    yield
    left = [thread for thread in threading.enumerate() if "trainingsveld" in thread.name]
    for thread in left:
        thread.join(5)
    gc.enable()
    assert not [thread.name for thread in left if thread.is_alive()]


@pytest.fixture
def say(capsys):
    """Print a figure that was measured, whatever pytest hides."""

    def aloud(text):
        with capsys.disabled():
            sys.stdout.write(f"\n  {text}\n")

    return aloud
