"""The sections of a long page in a row: each jumps to its own, by mouse and by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from trainingsveld.ui.look import ChipButton, Flow


class SectionBar(QWidget):
    """Nothing is hidden by it: it scrolls there, and puts the focus on the first thing to do."""

    def __init__(self, page: QScrollArea) -> None:
        super().__init__()
        self._page = page
        self._flow = Flow(self)
        self._chips: list[ChipButton] = []

    def add(self, section: QWidget, first: QWidget) -> None:
        """One more section; `first` is what the keyboard lands on in it."""

        def jump() -> None:
            bar = self._page.verticalScrollBar()
            top = bar.value() + section.mapTo(self._page.viewport(), QPoint(0, 0)).y()
            first.setFocus(Qt.FocusReason.OtherFocusReason)  # which may scroll by itself
            bar.setValue(top)

        chip = ChipButton()
        chip.setCheckable(False)
        chip.clicked.connect(jump)
        self._chips.append(chip)
        self._flow.addWidget(chip)

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab reaches in it."""
        return tuple(self._chips)

    def show_names(self, name: str, names: Sequence[str]) -> None:
        """Name the row, and each section as its heading does."""
        self.setAccessibleName(name)
        for chip, said in zip(self._chips, names, strict=True):
            chip.setText(said)
            chip.setAccessibleName(said)
