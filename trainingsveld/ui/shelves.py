"""The cards of the library: those of no pack first, then each installed pack under its title."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from trainingsveld.store import CaseFile
from trainingsveld.store.library import Shelf
from trainingsveld.ui.arrange import column
from trainingsveld.ui.case_card import Also, CardWords, CaseCard
from trainingsveld.ui.look import Flow
from trainingsveld.ui.packs.group import PackGroups, Pictures

if TYPE_CHECKING:
    from pathlib import Path

_AT_FIRST, _AT_ONCE = 12, 12
"""Cards made when the page is shown, a screenful; and at once after that."""


class CaseDoings(Struct, frozen=True):
    """What the buttons of a card do with its case; None where there is no such button."""

    pressed: Callable[[CaseFile], None]
    turned: Callable[[CaseFile], None]
    edited: Callable[[CaseFile], None] | None = None
    recorded: Callable[[CaseFile], None] | None = None


class Shelves(QWidget):
    """Shows the files it is given, in that order; Tab goes along in the same order.

    Not all cards are made at once: the screen must never stand still. `words` gives a card its
    words, `doings` what its buttons do, `remove` is told which pack is no longer wanted,
    `pictures` reads that of a pack.
    """

    def __init__(
        self,
        words: Callable[[CaseFile], CardWords],
        doings: CaseDoings,
        remove: Callable[[Shelf], None],
        pictures: Pictures,
    ) -> None:
        super().__init__()
        self._words, self._doings = words, doings
        self._files: tuple[CaseFile, ...] = ()
        self._after: QWidget = self
        self._focused: QWidget | None = None
        self._fits: Callable[[CaseFile], bool] = lambda _: True
        self.cards: dict[Path, CaseCard] = {}
        self._loose = QWidget()
        self._grid = Flow(self._loose, gap=14, column=300)
        self._groups = PackGroups(remove, pictures)
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self.make_more)
        whole = column(self._loose, self._groups, gap=14)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    @property
    def complete(self) -> bool:
        """Whether every file has its card."""
        return len(self.cards) == len(self._files)

    def rank(self, pack: str) -> int:
        """Which place a pack's group has, from 1; 0 for cases of no pack."""
        return self._groups.rank(pack)

    def show_packs(self, packs: tuple[Shelf, ...]) -> None:
        """Have a group for each of these; the cards of a pack that is gone go with its group."""
        self._groups.show_packs(packs)

    def drop(self, file: CaseFile) -> None:
        """Take away the card of a file that is gone or has changed."""
        card = self.cards.pop(file.path, None)
        if card is not None:
            self._grid_of(file).removeWidget(card)
            card.hide()
            card.deleteLater()

    def show_files(
        self, files: Sequence[CaseFile], fits: Callable[[CaseFile], bool], after: QWidget
    ) -> None:
        """Show the files in this order, as far as they fit; `after` comes before them for Tab."""
        self._files, self._fits, self._after = tuple(files), fits, after
        if not self.cards:
            self._make(_AT_FIRST)
        self._arrange()
        if not self.complete:
            self._more.start()

    def retranslate(self) -> None:
        """Follow the language."""
        for file in self._files:
            if file.path in self.cards:
                self.renew(file)

    def renew(self, file: CaseFile) -> None:
        """Have the card of a file say its words anew."""
        self.cards[file.path].show_words(self._words(file))

    def filter(self) -> None:
        """Show what fits now."""
        self.hide()  # a card that is shown has all others laid out anew
        present: set[str] = set()
        for file in self._files:
            fits = self._fits(file)
            if fits:
                present.add(file.pack)
            if file.path in self.cards:
                self.cards[file.path].setVisible(fits)
        self._loose.setVisible("" in present)
        self._groups.show_some(present)
        self.show()

    def focus_first(self) -> None:
        """Put the focus on the first case that shows."""
        for file in self._files:
            card = self.cards.get(file.path)
            if card is not None and card.isVisibleTo(self):
                card.button.setFocus()
                return

    def hide(self) -> None:
        """Step aside while many cards change; who had the focus gets it back in `show`."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QWidget) and self.isAncestorOf(focused):
            self._focused = focused
        super().hide()

    def show(self) -> None:
        """Come back."""
        super().show()
        if self._focused is not None and self._focused.isVisible():
            self._focused.setFocus()
        self._focused = None

    def make_more(self) -> None:
        """Make the next cards; those after the end stand right at once, others are put right last.

        Order matters little while the screen fills, and putting two hundred cards in order takes
        longer than the screen may stand still.
        """
        self.hide()
        for file in self._make(_AT_ONCE):
            self._grid_of(file).addWidget(self.cards[file.path])
        self.show()
        if self.complete:
            self._arrange()
        else:
            self._more.start()

    def _make(self, most: int) -> list[CaseFile]:
        wanted = [file for file in self._files if file.path not in self.cards][:most]
        for file in wanted:
            group = self._groups.group(file.pack)
            shelf = group.shelf if group else self._loose
            doings = self._doings
            also = Also(
                partial(doings.turned, file),
                partial(doings.edited, file) if doings.edited else None,
                partial(doings.recorded, file) if doings.recorded else None,
            )
            card = CaseCard(self._words(file), partial(doings.pressed, file), shelf, also=also)
            card.setVisible(self._fits(file))
            self.cards[file.path] = card
        return wanted

    def _grid_of(self, file: CaseFile) -> Flow:
        group = self._groups.group(file.pack)
        return group.grid if group else self._grid

    def _arrange(self) -> None:
        """Put the cards that are there in the order of the files."""
        self.hide()
        grids = (self._grid, *self._groups.grids())
        wanted: dict[Flow, list[CaseCard]] = {grid: [] for grid in grids}
        for file in self._files:
            if file.path in self.cards:
                wanted[self._grid_of(file)].append(self.cards[file.path])
        for grid, cards in wanted.items():
            if _in(grid) != cards:
                while grid.count():
                    grid.takeAt(0)
                for card in cards:
                    grid.addWidget(card)
                grid.invalidate()
        self._order_tabs()
        self.filter()

    def _order_tabs(self) -> None:
        before = self._after
        for file in self._files:
            card = self.cards.get(file.path)
            if card is None:
                continue
            group = self._groups.group(file.pack)
            stops = card.stops
            if group is not None and group.grid.indexOf(card) == 0:
                stops.insert(0, group.button)
            for stop in stops:
                QWidget.setTabOrder(before, stop)
                before = stop


def _in(grid: Flow) -> list[object]:
    """The widgets of a layout, in their order."""
    items = (grid.itemAt(place) for place in range(grid.count()))
    return [item.widget() for item in items if item]
