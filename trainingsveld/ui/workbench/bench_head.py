"""The head of the workbench: which case is open, what of it is not saved, and new, open, save."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.head import PageHead
from trainingsveld.ui.look import PrimaryButton, QuietButton


class BenchHead(PageHead):
    """The page tells it what is shown; `new`, `open` and `save` are there while one writes."""

    def __init__(self, back: Callable[[], None], parent: QWidget | None = None) -> None:
        self.new, self.open = QuietButton("", "plus"), QuietButton("", "folder-open")
        self.save = PrimaryButton("", "save")
        super().__init__(
            self.new, self.open, self.save, back=back, badge=PrivacyBadge("kept"), parent=parent
        )

    def show_shelf(self) -> None:
        """Nothing is open."""
        self._offer(shown=False)
        self.show_back(shown=False)
        self.show_words(self.tr("Make a case"), "", self.tr("Back"))

    def show_aside(self, title: str, line: str, back: str) -> None:
        """Something stands in the place of the text."""
        self._offer(shown=False)
        self.show_back(shown=True)
        self.show_words(title, line, back)

    def show_case(self, name: str, line: str, *, unsaved: bool) -> None:
        """A case is open."""
        self._offer(shown=True)
        self.show_back(shown=True)
        self.show_words(name, line, self.tr("Other cases"))
        self.save.setEnabled(unsaved)

    def name_buttons(self, *, narrow: bool) -> None:
        """Where it is narrow, the two that are needed least have an icon alone."""
        for button, text in ((self.new, self.tr("New")), (self.open, self.tr("Open …"))):
            button.setText("" if narrow else text)
            button.setAccessibleName(text)
        self.save.setText(self.tr("Save"))

    def _offer(self, *, shown: bool) -> None:
        for part in (self.save, self.new, self.open):
            part.setVisible(shown)
