"""The user's choices as they are now: obeyed at once, kept where that is possible."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from trainingsveld.app.appearance import Appearance
from trainingsveld.app.serving import Tell
from trainingsveld.store import Home, Settings, StoreError, load_settings, save_settings

if TYPE_CHECKING:
    from collections.abc import Callable


class Choices:
    """Made before the window. `notice` is what was wrong with the file they were read from."""

    def __init__(self, home: Home, application: QApplication, tell: Tell) -> None:
        self._home, self._tell = home, tell
        self._settings, self.notice = load_settings(home.settings)
        self._appearance = Appearance(application, self._settings)
        self.obeying: list[Callable[[Settings], None]] = []
        """Called with the choices when they change: whoever has to act on it."""

    def now(self) -> Settings:
        """Give them."""
        return self._settings

    def language(self) -> str:
        """Give the language of the screen."""
        return self._settings.language

    def change(self, settings: Settings) -> None:
        """Take over changed choices; where they cannot be kept, say so and use them still."""
        self._settings = settings
        self._appearance.obey(settings)
        for obey in self.obeying:
            obey(settings)
        if not self._home.writable:
            return
        try:
            save_settings(self._home.settings, settings)
        except StoreError as error:
            self._tell(error.code, error.detail)

    def close(self) -> None:
        """Leave the application as it was found."""
        self._appearance.close()
