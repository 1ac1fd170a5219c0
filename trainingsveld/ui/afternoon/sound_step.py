"""The sound check beside the plan of a session: is the customer heard, is the player heard."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from trainingsveld.ui.arrange import column, row
from trainingsveld.ui.head import PageHead
from trainingsveld.ui.look import Card, ScrollColumn
from trainingsveld.ui.ports import Desk
from trainingsveld.ui.sound_check import SoundCheckPanel


class SoundStep(QWidget):
    """The panel of the settings on a page of its own; `back` leads to the plan."""

    def __init__(self, desk: Desk, back: Callable[[], None]) -> None:
        super().__init__()
        self._head, self._panel = PageHead(back=back), SoundCheckPanel(desk)
        card = Card()
        card.column.addWidget(self._panel)
        page = ScrollColumn(widest=900)
        page.column.addWidget(self._head)
        page.column.addWidget(card)
        page.column.addStretch(1)
        self.setLayout(column(row(page, gap=0)))
        self.retranslate()

    def retranslate(self) -> None:
        """Follow the language."""
        self._head.show_words(
            self.tr("Is everybody heard?"),
            self.tr("Hear the customer, and let somebody at the far end of the table speak."),
            self.tr("Back to the plan"),
        )
        self._panel.retranslate()
