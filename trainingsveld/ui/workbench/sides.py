"""The map and the play, of which one is shown beside the text."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from trainingsveld.ui.arrange import column, row
from trainingsveld.ui.look import ChipButton
from trainingsveld.ui.page import Page
from trainingsveld.ui.workbench.map_pane import MapPane
from trainingsveld.ui.workbench.play import PlayPane

Side = Literal["map", "play"]


class Sides(Page):
    """Two panes and the buttons to change between them."""

    def __init__(self, map_: MapPane, play: PlayPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panes: dict[Side, MapPane | PlayPane] = {"map": map_, "play": play}
        self._stack = QStackedWidget()
        self._chips: dict[Side, ChipButton] = {"map": ChipButton(), "play": ChipButton()}
        self._chips["map"].clicked.connect(self._show_map)
        self._chips["play"].clicked.connect(self._show_play)
        for pane in self._panes.values():
            self._stack.addWidget(pane)
        whole = column(row(*self._chips.values(), 1, gap=6), self._stack, gap=8)
        whole.setStretch(1, 1)
        whole.setContentsMargins(4, 0, 0, 0)
        self.setLayout(whole)
        self.retranslate()
        self.show_side("map")

    def show_side(self, side: Side) -> None:
        """Show one of the two."""
        self._stack.setCurrentWidget(self._panes[side])
        for name, chip in self._chips.items():
            chip.setChecked(name == side)

    def side(self) -> Side:
        """Which one is shown."""
        return "map" if self._stack.currentIndex() == 0 else "play"

    def focus(self) -> None:
        """Put the focus into the one that is shown."""
        self._panes[self.side()].focus()

    def retranslate(self) -> None:
        """Follow the language."""
        self._chips["map"].setText(self.tr("Map"))
        self._chips["play"].setText(self.tr("Play"))

    def _show_map(self) -> None:
        self.show_side("map")

    def _show_play(self) -> None:
        self.show_side("play")
        self._chips["play"].setFocus(Qt.FocusReason.OtherFocusReason)
