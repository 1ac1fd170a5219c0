"""What a test that fails half way has left open is put away, so that only that test fails."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from trainingsveld.ui.language import Language


@contextmanager
def as_found(application: QApplication) -> Iterator[None]:
    """If the app breaks off in here, close the windows and languages that it did not get to."""
    windows, languages = application.topLevelWidgets(), application.findChildren(Language)
    try:
        yield
    except BaseException:
        for window in application.topLevelWidgets():
            if window not in windows:
                window.hide()
                window.deleteLater()
        for language in application.findChildren(Language):
            if language not in languages:
                language.close()
        raise
