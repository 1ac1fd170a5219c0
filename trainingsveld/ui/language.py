"""Dutch or English on the screen, switched while the program runs."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from trainingsveld.store import Settings

FOLDER = Path(__file__).parents[2] / "assets" / "i18n"

_LOCALES = {
    "nl": QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}

NAMES = {"nl": "Nederlands", "en": "English"}
"""What each language calls itself; never translated."""


def on_screen() -> str:
    """The language of the screen now, for texts that come from tables: `nl` or `en`."""
    dutch = QLocale().language() == QLocale.Language.Dutch
    return "nl" if dutch else "en"


class Language(QObject):
    """Holds the translators. Make one after the QApplication and keep it.

    A change is told to every widget by Qt as a LanguageChange event; pages retranslate then. A
    missing translation file leaves English on the screen, `complete` says so.
    """

    def __init__(self, app: QApplication, language: str = Settings.language) -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self._before = QLocale()
        self.language = ""
        self.complete = True
        self.use(language)

    def use(self, language: str) -> None:
        """Switch to `nl` or `en`; anything else is Dutch."""
        wanted = language if language in _LOCALES else "nl"
        if wanted == self.language:
            return
        self.language = wanted
        QLocale.setDefault(_LOCALES[wanted])
        for old in self._installed:
            self._app.removeTranslator(old)
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        loaded = [
            self._load(f"qtbase_{wanted}", qt),
            self._load(f"trainingsveld_{wanted}", str(FOLDER)),
        ]
        self._installed = [one for one in loaded if one is not None]
        self.complete = loaded[1] is not None
        for new in self._installed:
            self._app.installTranslator(new)

    def close(self) -> None:
        """Leave the application as it was found: without translators."""
        QLocale.setDefault(self._before)
        for old in self._installed:
            self._app.removeTranslator(old)
        self._installed = []
        self.setParent(None)
        self.deleteLater()

    def _load(self, name: str, folder: str) -> QTranslator | None:
        made = QTranslator(self)
        return made if made.load(name, folder) else None
