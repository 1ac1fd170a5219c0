"""How far installing a pack is, with a way to stop it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from trainingsveld.ui.arrange import row
from trainingsveld.ui.look import PlainText, ProgressLine, SecondaryButton
from trainingsveld.ui.overlay import Overlay


class PackProgress(Overlay):
    """Lies over the window; closing it, by Esc too, stops."""

    def __init__(self, window: QWidget, title: str, stop: Callable[[], None]) -> None:
        super().__init__(window, place="bottom", width=640)
        self._stop, self._finished = stop, False
        words = self.tr("Looking at and installing “{0}” …").replace("{0}", title)
        self._line = ProgressLine(words)
        self._line.setRange(0, 1000)
        cancel = SecondaryButton(self.tr("Stop"), "x")
        cancel.clicked.connect(self.dismiss)
        self.card.column.addWidget(PlainText(words))
        self.card.column.addWidget(self._line)
        self.card.column.addLayout(row(1, cancel))
        self.setAccessibleName(words)
        self.closed.connect(self._closed)
        self.appear(cancel)

    def show_part(self, done: int, total: int) -> None:
        """Show how much of how much is done."""
        if self.is_open():
            self._line.setValue(1000 * done // max(1, total))

    def finish(self) -> None:
        """Close it because it is over."""
        self._finished = True
        self.dismiss()

    def _closed(self) -> None:
        if not self._finished:
            self._stop()
