"""The composition root: picks the parts, joins them, runs the loop."""

import logging
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from trainingsveld.app.instance import OneInstance
from trainingsveld.process.told_to_end import ToldToEnd
from trainingsveld.store.home import find_home
from trainingsveld.store.settings import load_settings
from trainingsveld.ui.frame import Frame


def main(edit: Path | None, told: ToldToEnd) -> None:
    """Run the desktop app, with a file to edit if there is one, until it is closed or told to end.

    A second start raises the first one's window, which opens the file, and ends. The window comes
    up before most of the program is loaded.
    """
    logging.basicConfig(level=logging.WARNING, format="%(name)s: %(message)s")
    home = find_home()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)  # noqa: S101 - nobody makes another kind
    application.setApplicationName("Trainingsveld")
    application.setQuitOnLastWindowClosed(False)
    with OneInstance(home.token, str(edit or "")) as instance:
        if not instance.first or told.told:
            return
        settings, _ = load_settings(home.settings)
        frame = Frame(settings.theme, rail=settings.welcomed)
        frame.come_up()
        from trainingsveld.app.running import run  # noqa: PLC0415 - the rest of the program

        run(application, home, frame, instance, edit, told)
