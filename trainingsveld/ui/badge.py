"""The violet badge: who can see this. On every page."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from trainingsveld.ui.look import Pill


class PrivacyBadge(Pill):
    """Says it in a few words. Until there is a vault everything is ephemeral.

    Outside a session nobody is playing: then it names the computer, which is where all of it stays.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self._alone: bool | None = None
        super().__init__("", "privacy", icon="shield-check", parent=parent)
        self.retranslate()

    def show_people(self, *, alone: bool) -> None:
        """Say it for who takes part."""
        if alone != self._alone:
            self._alone = alone
            self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language of the screen."""
        if self._alone is None:
            words = self.tr("Only on this computer")
        elif self._alone:
            words = self.tr("Only you see this")
        else:
            words = self.tr("Only this group sees this")
        self.show_text(words)
        self.setAccessibleDescription(
            self.tr(
                "Only who sits at this computer sees this. What is said and written is only in "
                "memory; the replies that were chosen are on the disk until you finish."
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class KeptBadge(PrivacyBadge):
    """Where something is kept that somebody writes to keep it, such as a case."""

    def retranslate(self) -> None:
        """Say it in the language of the screen."""
        self.show_text(self.tr("On this computer"))
        self.setAccessibleDescription(
            self.tr(
                "What you write here is kept on this computer, in the folder that is named, until "
                "you throw it away. Nothing is sent anywhere."
            )
        )
