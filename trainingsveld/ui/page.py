"""What every page has: words that follow the language, and a say in what Esc means."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from trainingsveld.session import State
from trainingsveld.store import Settings


class Page(QWidget):
    """A page. Its constructor calls `retranslate` once; a change of language calls it again."""

    def retranslate(self) -> None:
        """Set every text of the page's own in the language of the screen."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def escape(self) -> bool:
        """Say whether the page had a use of its own for Esc, such as emptying a search."""
        return False

    def session_left(self) -> None:
        """A session was on behind this page and is no more: let go of what was that session's."""

    def arrive(self) -> None:
        """Be shown again: fetch what may have changed, put the focus where work begins."""


class SessionPage(Page):
    """A page of a session: it draws any state, whatever was shown before."""

    def use(self, settings: Settings) -> None:
        """Follow the user's choices."""
        raise NotImplementedError

    def render_state(self, state: State) -> None:
        """Draw it."""
        raise NotImplementedError
