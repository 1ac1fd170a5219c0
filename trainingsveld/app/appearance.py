"""Language and theme of the whole program, switched while it runs."""

from PySide6.QtWidgets import QApplication

from trainingsveld.store import Settings
from trainingsveld.ui.language import Language
from trainingsveld.ui.look import Theme


class Appearance:
    """Made once, before the window: widgets made afterwards look and speak right at once."""

    def __init__(self, application: QApplication, settings: Settings) -> None:
        self._language = Language(application, settings.language)
        self._theme = Theme(application, settings.theme)

    def obey(self, settings: Settings) -> None:
        """Take over the user's choice; whatever is on the screen follows."""
        self._language.use(settings.language)
        self._theme.use(settings.theme)

    def close(self) -> None:
        """Leave the application as it was found."""
        self._language.close()
