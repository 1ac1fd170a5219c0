import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from trainingsveld.store.reference import customer_model

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # started with `&`: children would inherit it
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where run.py says why the desktop tests cannot run here (never in CI), skip them with it."""
    reason = os.environ.get("TRAININGSVELD_NO_DESKTOP")
    for item in items if reason else ():
        if item.get_closest_marker("desktop"):
            item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture
def say(record_property) -> Callable[[str], None]:
    """Tell how often something was tried, or what was measured; it stands at the end of the run."""
    return partial(record_property, "said")


def pytest_terminal_summary(terminalreporter) -> None:
    """Print what the tests had to say: under several workers nothing they print gets through."""
    said = [
        f"{report.nodeid.removeprefix('tests/')}: {what}"
        for reports in terminalreporter.stats.values()
        for report in reports
        if isinstance(report, pytest.TestReport) and report.when == "call"
        for name, what in report.user_properties
        if name == "said"
    ]
    if said:
        terminalreporter.section("figures")
        terminalreporter.write("".join(f"{line}\n" for line in sorted(said)))


@pytest.fixture(scope="session")
def qapp(qapp):
    """As the app has it: else a test that closes the last window ends the next one's loop."""
    qapp.setQuitOnLastWindowClosed(False)
    return qapp


class PatientBot(QtBot):
    """As pytest-qt's, but a busy machine is given a minute to get there instead of five seconds."""

    def waitUntil(self, callback, *, timeout=60_000):
        """Wait until it holds."""
        super().waitUntil(callback, timeout=timeout)

    def waitExposed(self, widget, *, timeout=60_000):
        """Wait until it is shown."""
        return super().waitExposed(widget, timeout=timeout)

    def waitActive(self, widget, *, timeout=60_000):
        """Wait until keys go to it."""
        return super().waitActive(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp, request):
    """Wait with the patience that tests have here."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def model() -> str:
    """The customer model that ships."""
    return customer_model()


@pytest.fixture(scope="session", autouse=True)
def _collected_here() -> Iterator[None]:
    """As the app has it: garbage goes on the main thread, for there may be Qt's objects in it."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def _collected(_collected_here: None) -> Iterator[None]:
    yield
    gc.disable()  # the app's own collector has switched it on again when it ended
    counts, thresholds = gc.get_count(), gc.get_threshold()
    _windows_gone()
    due = [number for number in range(3) if counts[number] > thresholds[number]]
    if due:
        gc.collect(max(due))


def _windows_gone() -> None:
    """Delete the windows a test has left: garbage or not, each would still follow the language."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = widgets and widgets.QApplication.instance()
    if not application:
        return
    for window in application.topLevelWidgets():
        window.deleteLater()
    application.sendPostedEvents(None, sys.modules["PySide6.QtCore"].QEvent.Type.DeferredDelete)
