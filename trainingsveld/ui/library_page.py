"""The library: every case as a card, with search, filters and what can go on."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from trainingsveld.store import CaseFile
from trainingsveld.ui.arrange import empty, fill, row
from trainingsveld.ui.case_card import CaseCard
from trainingsveld.ui.case_words import FAMILIES, card_words, family_words, folded, searchable
from trainingsveld.ui.go_on import GoOnBanner
from trainingsveld.ui.head import PageHead
from trainingsveld.ui.keys import install
from trainingsveld.ui.look import ChipButton, Flow, PlainText, ScrollColumn, SearchField, Select
from trainingsveld.ui.page import Page
from trainingsveld.ui.ports import Desk

if TYPE_CHECKING:
    from pathlib import Path

SORTS = ("recommended", "easiest", "hardest", "shortest", "title")
"""The orders to choose from. Recommended: the screen's language first, then easy to hard."""

SetUp = Callable[[CaseFile], None]
"""Is told the case somebody wants to play."""
Edit = Callable[["Path"], None]
"""Is told the file somebody wants to edit."""


class LibraryPage(Page):
    """Shows `desk.cases()`; a card's button leads to setting up a session with that case."""

    def __init__(
        self, desk: Desk, set_up: SetUp, edit: Edit | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._set_up, self._edit = desk, set_up, edit
        self._files: dict[Path, CaseFile] = {}
        self._cards: dict[Path, CaseCard] = {}
        self._finds: dict[Path, str] = {}
        self._family = ""
        self._search = SearchField()
        self._search.textChanged.connect(self._filter)
        self._search.returnPressed.connect(self._open_first)
        self._head = PageHead(self._search)
        self._chips = Flow(gap=8)
        self._chip_of: dict[str, ChipButton] = {}
        self._sort = Select()
        self._sort.currentIndexChanged.connect(self._arrange)
        self._go_on = GoOnBanner(desk, self._again, self.arrive)
        self._shelf = QWidget()
        self._grid = Flow(self._shelf, gap=14, column=300)
        self._nothing = PlainText("", "body", "muted")
        self._build()
        self._keys = install(self, {"search": self._to_search, "go-on": self._go_on.go_on})
        self.retranslate()

    def _build(self) -> None:
        page = ScrollColumn(widest=1240)
        filters = row(self._chips, self._sort, gap=16, wide=0)
        fill(page.column, self._head, filters, self._go_on, self._shelf, self._nothing, 1)
        whole = row(page, gap=0)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def arrive(self) -> None:
        """Read the library again; the focus is on going on, or on the first case.

        Not on the search: there `?` would be a letter.
        """
        self._load()
        stopped = self._desk.stopped()
        repeat = stopped is not None and self._case_of(stopped.title) is not None
        self._go_on.show_stopped(stopped, can_repeat=repeat)
        self._keys["go-on"].setEnabled(stopped is not None)
        first = self._grid.itemAt(0)
        widget = first.widget() if first else None
        if stopped is not None:
            self._go_on.focus()
        elif isinstance(widget, CaseCard):
            widget.button.setFocus()

    def escape(self) -> bool:
        """Esc empties the search first."""
        searching = bool(self._search.text())
        self._search.clear()
        return searching

    def retranslate(self) -> None:
        """Follow the language."""
        self._search.setPlaceholderText(self.tr("Search by situation, feeling or skill"))
        self._search.setAccessibleName(self.tr("Search by situation, feeling or skill"))
        chosen = max(0, self._sort.currentIndex())
        names = {
            "recommended": self.tr("Recommended"),
            "easiest": self.tr("Easiest first"),
            "hardest": self.tr("Hardest first"),
            "shortest": self.tr("Shortest first"),
            "title": self.tr("By title"),
        }
        self._sort.blockSignals(True)
        self._sort.clear()
        for sort in SORTS:
            self._sort.addItem(names[sort], sort)
        self._sort.setCurrentIndex(chosen)
        self._sort.blockSignals(False)
        self._sort.setAccessibleName(self.tr("Order of the cases"))
        for path, card in self._cards.items():
            card.show_words(card_words(self._files[path], self._desk.settings.language))
            self._finds[path] = searchable(self._files[path])
        self._go_on.retranslate()
        self._name_chips()
        self._arrange()

    def _load(self) -> None:
        """Take over what the library holds now; cards of files that did not change stay."""
        files = {file.path: file for file in self._desk.cases()}
        for path, old in self._files.items():
            if files.get(path) is not old:
                self._finds.pop(path)
                card = self._cards.pop(path)
                self._grid.removeWidget(card)
                card.hide()
                card.deleteLater()
        new = files.keys() - self._cards.keys()
        if not new and len(files) == len(self._files) and self._chip_of:
            return
        self._files = files
        for path in new:
            self._cards[path] = self._card(files[path])
            self._finds[path] = searchable(files[path])
        self._make_chips()
        self._arrange()

    def _card(self, file: CaseFile) -> CaseCard:
        def pressed() -> None:
            if file.scenario is None:
                self.arrive()
            else:
                self._set_up(file)

        edit = self._edit

        def edited() -> None:
            if edit is not None:
                edit(file.path)

        words = card_words(file, self._desk.settings.language)
        return CaseCard(words, pressed, self._shelf, edited=edited if edit else None)

    def _make_chips(self) -> None:
        present = {file.scenario.family for file in self._files.values() if file.scenario}
        kinds = ["", *(family for family in FAMILIES if family in present)]
        if list(self._chip_of) == kinds:
            return
        empty(self._chips)
        self._chip_of = {kind: ChipButton() for kind in kinds}
        if self._family not in self._chip_of:
            self._family = ""
        for kind, chip in self._chip_of.items():
            chip.clicked.connect(self._chooser(kind))
            self._chips.addWidget(chip)
        self._name_chips()

    def _name_chips(self) -> None:
        for kind, chip in self._chip_of.items():
            chip.setText(
                next((family_words(one) for one in FAMILIES if one == kind), self.tr("All"))
            )
            chip.setChecked(kind == self._family)

    def _chooser(self, kind: str) -> Callable[[], None]:
        def choose() -> None:
            self._family = kind
            self._name_chips()
            self._filter()

        return choose

    def _arrange(self) -> None:
        """Put the cards in the chosen order."""
        self._shelf.hide()  # a card that is shown or put in its place has all others laid out anew
        while self._grid.count():
            self._grid.takeAt(0)
        before: QWidget = self._sort
        for file in sorted(self._files.values(), key=self._key):
            card = self._cards[file.path]
            self._grid.addWidget(card)
            for button in (card.button, card.edit):
                if button is not None:
                    QWidget.setTabOrder(before, button)
                    before = button
        self._grid.invalidate()
        self._filter()

    def _key(self, file: CaseFile) -> tuple[int, int, int, str]:
        scenario = file.scenario
        if scenario is None:
            return (1, 0, 0, folded(file.path.name))
        foreign = int(scenario.language != self._desk.settings.language)
        hard, minutes, title = scenario.difficulty, scenario.minutes, folded(scenario.title)
        match self._sort.currentData():
            case "easiest":
                return (0, hard, minutes, title)
            case "hardest":
                return (0, -hard, minutes, title)
            case "shortest":
                return (0, minutes, hard, title)
            case "title":
                return (0, 0, 0, title)
            case _:
                return (0, foreign, hard, title)

    def _filter(self) -> None:
        words = folded(self._search.text()).split()
        found = 0
        self._shelf.hide()
        for path, file in self._files.items():
            family = file.scenario.family if file.scenario else ""
            fits = self._family in ("", family) and all(w in self._finds[path] for w in words)
            self._cards[path].setVisible(fits)
            found += fits
        self._shelf.show()
        self._say(found)

    def _say(self, found: int) -> None:
        total = len(self._cards)
        count = self.tr("%n case(s)", "", total)
        if found != total:
            count = self.tr("{0} of {1}").replace("{0}", str(found)).replace("{1}", count)
        self._head.show_words(self.tr("Cases"), count)
        self._nothing.setVisible(not found)
        if not total:
            self._nothing.setText(self.tr("There are no cases in the library yet."))
        elif not found:
            self._nothing.setText(
                self.tr("No case has all these words. Use fewer words, or choose “All”.")
            )

    def _open_first(self) -> None:
        """Enter in the search opens the first case that is found."""
        for file in sorted(self._files.values(), key=self._key):
            card = self._cards[file.path]
            if card.isVisibleTo(self) and file.scenario is not None:
                self._set_up(file)
                return

    def _to_search(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    def _case_of(self, title: str) -> CaseFile | None:
        files = self._files.values()
        return next((one for one in files if one.scenario and one.scenario.title == title), None)

    def _again(self, title: str) -> None:
        """Set up the stopped session's case anew."""
        file = self._case_of(title)
        if file is not None:
            self._set_up(file)
