"""The text with what opens above it: the search, and the number of a line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from trainingsveld.ui.arrange import column
from trainingsveld.ui.workbench.case_edit import CaseEdit
from trainingsveld.ui.workbench.find_text import FindText, GoToLine


class TextPane(QWidget):
    """At most one of the two is open. Closing it gives the focus back to the text."""

    def __init__(self, edit: CaseEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = edit
        self.search, self.line = FindText(edit), GoToLine(edit)
        self.search.closed.connect(self.close_bars)
        self.line.closed.connect(self.close_bars)
        whole = column(self.search, self.line, edit, gap=6)
        whole.setStretch(2, 1)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def begin_search(self) -> None:
        """Look something up."""
        self.line.hide()
        self.search.begin(replacing=False)

    def begin_replacing(self) -> None:
        """Look something up and replace it."""
        self.line.hide()
        self.search.begin(replacing=True)

    def find_next(self) -> None:
        """To the next place of what was looked up last."""
        self.search.turn(1)

    def find_previous(self) -> None:
        """To the place before."""
        self.search.turn(-1)

    def go_to_line(self) -> None:
        """Ask for the number of a line."""
        self.search.end()
        self.line.begin()

    def close_bars(self) -> None:
        """Show the text alone."""
        self.search.end()
        self.line.hide()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def escape(self) -> bool:
        """Esc closes what is open when the focus is in it or in the text."""
        now = QApplication.focusWidget()
        bars = (self.search, self.line)
        shown = [bar for bar in bars if not bar.isHidden()]
        if shown and (now is self._edit or any(bar.isAncestorOf(now or self) for bar in shown)):
            self.close_bars()
            return True
        return False
