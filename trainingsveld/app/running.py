"""The program behind the window: served from the moment it is loaded until the window is closed."""

import asyncio
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Self

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from trainingsveld.app.closing import Closing
from trainingsveld.app.collector import Collector
from trainingsveld.app.desk import AppDesk
from trainingsveld.app.instance import OneInstance
from trainingsveld.app.mishap import Mishaps
from trainingsveld.app.run_mark import RunMark
from trainingsveld.process.dumps import leave_no_dump
from trainingsveld.process.told_to_end import ToldToEnd
from trainingsveld.store import Home, open_log
from trainingsveld.ui.frame import Frame
from trainingsveld.ui.window import MainWindow


def run(
    application: QApplication,
    home: Home,
    frame: Frame,
    instance: OneInstance,
    edit: Path | None,
    told: ToldToEnd,
) -> None:
    """Fill the frame, and serve it until it is closed.

    It is filled before the loop runs: keys pressed meanwhile find the page they were meant for.
    """
    with (
        asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner,
        Program(application, home, frame) as program,
    ):
        runner.run(program.serve(instance, edit, told))


class Program:
    """The window in its frame, and the desk behind it, while it is entered."""

    def __init__(self, application: QApplication, home: Home, frame: Frame) -> None:
        self._home, self._frame = home, frame
        self._stack = ExitStack()
        self._mark = RunMark(home.running if home.writable else None)
        self._stack.enter_context(self._mark)
        log, self._notice = open_log(home.log if home.writable else None)
        self._stack.enter_context(log)
        self._desk = AppDesk(home, log, application)
        self._window = MainWindow(self._desk)
        frame.hold(self._window)
        frame.show()

    def __enter__(self) -> Self:
        window = self._window
        leave_no_dump()  # words and sound are in this process too
        self._stack.enter_context(Mishaps(lambda what: window.tell("crash", what)))
        self._stack.enter_context(Collector())
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    async def serve(
        self,
        instance: OneInstance | None = None,
        edit: Path | None = None,
        told: ToldToEnd | None = None,
    ) -> None:
        """Do what the window asks for until the frame is closed; leave nothing running."""
        frame, window, closing = self._frame, self._window, asyncio.Event()
        guard = Closing(closing)
        frame.installEventFilter(guard)
        if instance:
            instance.on_second(guard.raise_window(frame))
            instance.on_file(lambda file: window.edit(Path(file)))
        if told:
            self._stack.enter_context(_listening(told))
            told.hear(closing.set)
        async with self._desk.at(window):
            for one in (self._home.notice, self._desk.settings_notice, self._notice):
                if one:
                    window.tell(one.code, one.detail)
            if self._mark.by_force and self._desk.sessions.stopped() is None:
                window.tell("ended-by-force")
            if edit is not None:
                window.edit(edit)
            if frame.closed_early:
                closing.set()
            await closing.wait()
        frame.removeEventFilter(guard)
        frame.close()
        frame.deleteLater()


@contextmanager
def _listening(told: ToldToEnd) -> Generator[None]:
    """Let a signal wake Qt's loop, which may be asleep in C."""
    if told.wakes is None:
        yield
        return
    notifier = QSocketNotifier(told.wakes, QSocketNotifier.Type.Read)
    notifier.activated.connect(told.woken)
    yield
    notifier.setEnabled(False)
