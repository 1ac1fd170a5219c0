"""The program behind the window: served from the moment it is loaded until the window is closed."""

import asyncio
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from trainingsveld.app.closing import Closing
from trainingsveld.app.collector import Collector
from trainingsveld.app.desk import AppDesk
from trainingsveld.app.instance import OneInstance
from trainingsveld.app.mishap import Mishaps
from trainingsveld.store import Home, open_log
from trainingsveld.ui.frame import Frame
from trainingsveld.ui.window import MainWindow


def run(
    application: QApplication,
    home: Home,
    frame: Frame,
    instance: OneInstance,
    edit: Path | None,
) -> None:
    """Show the program in the frame until that is closed."""
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        runner.run(show(application, home, frame, instance, edit))


async def show(
    application: QApplication,
    home: Home,
    frame: Frame,
    instance: OneInstance | None = None,
    edit: Path | None = None,
) -> None:
    """Show the program in the frame until that is closed; leave nothing running."""
    closing = asyncio.Event()
    with ExitStack() as stack:
        log, notice = open_log(home.log if home.writable else None)
        stack.enter_context(log)
        desk = AppDesk(home, log, application)
        window = MainWindow(desk)
        guard = Closing(closing)
        frame.installEventFilter(guard)
        stack.enter_context(Mishaps(lambda what: window.tell("crash", what)))
        if instance:
            instance.on_second(guard.raise_window(frame))
            instance.on_file(lambda file: window.edit(Path(file)))
        frame.hold(window)
        frame.show()
        stack.enter_context(Collector())
        async with desk.at(window):
            for one in (home.notice, desk.settings_notice, notice):
                if one:
                    window.tell(one.code, one.detail)
            if edit is not None:
                window.edit(edit)
            if frame.closed_early:
                closing.set()
            await closing.wait()
        frame.removeEventFilter(guard)
        frame.close()
        frame.deleteLater()
