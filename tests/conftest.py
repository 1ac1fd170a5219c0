import os
import signal

import pytest

from trainingsveld.store.reference import customer_model

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # started with `&`: children would inherit it
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where run.py says why the desktop tests cannot run here (never in CI), skip them with it."""
    reason = os.environ.get("TRAININGSVELD_NO_DESKTOP")
    for item in items if reason else ():
        if item.get_closest_marker("desktop"):
            item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session")
def qapp(qapp):
    """As the app has it: else a test that closes the last window ends the next one's loop."""
    qapp.setQuitOnLastWindowClosed(False)
    return qapp


@pytest.fixture(scope="session")
def model() -> str:
    """The customer model that ships."""
    return customer_model()
