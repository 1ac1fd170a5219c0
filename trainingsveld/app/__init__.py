"""The composition root: picks the parts, joins them, runs the loop."""

import asyncio
import logging
import sys
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from trainingsveld.app.closing import Closing
from trainingsveld.app.collector import Collector
from trainingsveld.app.desk import AppDesk
from trainingsveld.app.instance import OneInstance
from trainingsveld.app.mishap import Mishaps
from trainingsveld.app.running import Running
from trainingsveld.app.told_to_end import ToldToEnd
from trainingsveld.store import Home, find_home, open_log
from trainingsveld.ui.window import MainWindow


def main(edit: Path | None = None) -> int:
    """Run the desktop app, with a file to edit if there is one.

    A second start raises the first one's window, which opens the file, and ends.
    """
    logging.basicConfig(level=logging.WARNING, format="%(name)s: %(message)s")
    home = find_home()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)  # noqa: S101 - nobody makes another kind
    application.setApplicationName("Trainingsveld")
    application.setQuitOnLastWindowClosed(False)
    with OneInstance(home.token, str(edit or "")) as instance:
        if not instance.first:
            return 0
        with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
            runner.run(show(application, home, instance, edit))
    return 0


async def show(
    application: QApplication,
    home: Home,
    instance: OneInstance | None = None,
    edit: Path | None = None,
) -> None:
    """Show the window until it is closed; leave nothing running."""
    closing = asyncio.Event()
    with ExitStack() as stack:
        running = stack.enter_context(Running(home.running if home.writable else None))
        log, notice = open_log(home.log if home.writable else None)
        stack.enter_context(log)
        desk = AppDesk(home, log, application)
        window = MainWindow(desk)
        guard = Closing(closing)
        window.installEventFilter(guard)
        stack.enter_context(Mishaps(lambda what: window.tell("crash", what)))
        if instance:
            instance.on_second(guard.raise_window(window))
            instance.on_file(lambda file: window.edit(Path(file)))
        window.show()
        stack.enter_context(Collector())
        stack.enter_context(ToldToEnd(closing.set))
        async with desk.at(window):
            for one in (home.notice, desk.settings_notice, notice):
                if one:
                    window.tell(one.code, one.detail)
            if running.by_force and desk.stopped() is None:
                window.tell("ended-by-force")
            if edit is not None:
                window.edit(edit)
            await closing.wait()
        window.removeEventFilter(guard)
        window.close()
        window.deleteLater()
