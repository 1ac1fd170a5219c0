"""For the conftest of whatever starts processes: nothing lives on after a test."""

import gc
import threading

import pytest


@pytest.fixture(autouse=True)
def no_child_left():
    """Every process and thread a test started is gone when it ends.

    Until then nothing is garbage-collected: Python would do it in whichever thread comes first,
    and what Qt left behind (a closed qasync loop with a timer) crashes outside the main thread.
    """
    gc.disable()
    yield
    left = [thread for thread in threading.enumerate() if thread.name.endswith(" reader")]
    for thread in left:
        thread.join(5)
    gc.enable()
    assert not [thread.name for thread in left if thread.is_alive()]
