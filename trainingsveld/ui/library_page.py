"""The library: every case as a card, with search, filters and what can go on."""

from collections.abc import Callable
from operator import is_
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from trainingsveld.store import CaseFile
from trainingsveld.store.siblings import Siblings, grouped, in_language
from trainingsveld.ui.alone.today import TodayCard
from trainingsveld.ui.arrange import empty, fill, row
from trainingsveld.ui.case_card import CardWords
from trainingsveld.ui.case_order import SORTS, Place, place_of
from trainingsveld.ui.case_words import (
    FAMILIES,
    card_words,
    family_words,
    folded,
    next_of,
    searchable,
)
from trainingsveld.ui.coaching.due_card import DueCard
from trainingsveld.ui.go_on import GoOnBanner
from trainingsveld.ui.head import PageHead
from trainingsveld.ui.keys import install
from trainingsveld.ui.look import (
    ChipButton,
    Flow,
    PlainText,
    ScrollColumn,
    SearchField,
    SecondaryButton,
    Select,
)
from trainingsveld.ui.packs.bringing import Bringing
from trainingsveld.ui.page import Page
from trainingsveld.ui.ports import Desk
from trainingsveld.ui.shelves import CaseDoings, Shelves

if TYPE_CHECKING:
    from pathlib import Path

SetUp = Callable[[CaseFile], None]
"""Is told the case somebody wants to play."""
Edit = Callable[["Path"], None]
"""Is told the file somebody wants to edit."""


class LibraryPage(Page):
    """Shows `desk.cases()`; a card's button leads to setting up a session with that case.

    The same case in several languages is one card, known by the first of its files.
    """

    def __init__(
        self,
        desk: Desk,
        set_up: SetUp,
        edit: Edit | None = None,
        record: SetUp | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._set_up, self._edit, self._record = desk, set_up, edit, record
        self._cases: dict[Path, Siblings] = {}
        self._turned: dict[Path, str] = {}  # the language that was chosen on a card
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
        self._due = DueCard(desk)
        self._today = TodayCard(desk)
        self._nothing = PlainText("", "body", "muted")
        self._bringing = Bringing(self, desk.packs, self.arrive)
        self._install = SecondaryButton("", "package-plus")
        self._install.clicked.connect(self._bringing.choose)
        self._shelves = Shelves(
            self._words, self._doings(), self._bringing.ask_to_remove, desk.packs.picture
        )
        self._build()
        self._keys = install(self, {"search": self._to_search, "go-on": self._go_on.go_on})
        self.retranslate()

    def _build(self) -> None:
        page = ScrollColumn(widest=1240)
        filters = row(self._chips, self._install, self._sort, gap=16, wide=0)
        fill(page.column, self._head, filters, self._go_on, self._due, self._today)
        fill(page.column, self._shelves)
        fill(page.column, self._nothing, 1)
        whole = row(page, gap=0)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def arrive(self) -> None:
        """Read the library again; the focus is on going on, or on the first case.

        Not on the search: there `?` would be a letter.
        """
        self._load()
        self._today.look()
        if self.show_stopped():
            self._go_on.focus()
        else:
            self._shelves.focus_first()

    def show_stopped(self) -> bool:
        """Offer the session that can go on, if there is one, and say whether there is."""
        self._due.look()
        stopped = self._desk.sessions.stopped()
        repeat = stopped is not None and self._case_of(stopped.title) is not None
        self._go_on.show_stopped(stopped, can_repeat=repeat)
        self._keys["go-on"].setEnabled(stopped is not None)
        return stopped is not None

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
        self._install.setText(self.tr("Install a pack"))
        self._shelves.retranslate()
        for path, siblings in self._cases.items():
            self._finds[path] = _searchable(siblings)
        self._go_on.retranslate()
        self._due.retranslate()
        self._today.retranslate()
        self._name_chips()
        self._arrange()

    def _load(self) -> None:
        """Take over what the library holds now; cards of files that did not change stay."""
        cases = {one[0].path: one for one in grouped(self._desk.cases())}
        self._shelves.show_packs(self._desk.packs.shelves())
        for path, old in self._cases.items():
            if not _same(cases.get(path, ()), old):
                self._finds.pop(path)
                self._shelves.drop(old[0])
        new = cases.keys() - self._finds.keys()
        if not new and len(cases) == len(self._cases) and self._chip_of:
            return
        self._cases = cases
        for path in new:
            self._finds[path] = _searchable(cases[path])
        self._make_chips()
        self._arrange()

    def _in_front(self, file: CaseFile) -> CaseFile:
        """The sibling in the language that was chosen on the card, else in the screen's."""
        language = self._turned.get(file.path, self._desk.settings.language)
        return in_language(self._cases[file.path], language)

    def _words(self, file: CaseFile) -> CardWords:
        language = self._desk.settings.language
        return card_words(self._in_front(file), language, self._cases[file.path])

    def _turn(self, file: CaseFile) -> None:
        other = next_of(self._in_front(file), self._cases[file.path])
        if other.scenario is not None:
            self._turned[file.path] = other.scenario.language
            self._shelves.renew(file)

    def _doings(self) -> CaseDoings:
        """What a card does it does with the sibling in front."""
        edit, record = self._edit, self._record
        return CaseDoings(
            self._pressed,
            self._turn,
            (lambda file: edit(self._in_front(file).path)) if edit else None,
            (lambda file: record(self._in_front(file))) if record else None,
        )

    def _pressed(self, file: CaseFile) -> None:
        file = self._in_front(file)
        if file.scenario is None:
            self.arrive()
        else:
            self._set_up(file)

    def _make_chips(self) -> None:
        files = (siblings[0] for siblings in self._cases.values())
        present = {file.scenario.family for file in files if file.scenario}
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
        self._shelves.show_files(self._ordered(), self._fits, self._sort)
        self._say()

    def _ordered(self) -> list[CaseFile]:
        """The files in reading order: those of packs in their groups, after all others."""
        sort, language = str(self._sort.currentData()), self._desk.settings.language
        files = (siblings[0] for siblings in self._cases.values())

        def place(file: CaseFile) -> tuple[int, Place]:
            shown = self._in_front(file)
            return self._shelves.rank(file.pack), place_of(shown, sort, language)

        return sorted(files, key=place)

    def _filter(self) -> None:
        self._shelves.filter()
        self._say()

    def _fits(self, file: CaseFile) -> bool:
        """Whether a case is of the chosen kind and has every word of the search."""
        family = file.scenario.family if file.scenario else ""
        words = folded(self._search.text()).split()
        return self._family in ("", family) and all(w in self._finds[file.path] for w in words)

    def _say(self) -> None:
        total = len(self._cases)
        found = sum(self._fits(siblings[0]) for siblings in self._cases.values())
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
        for file in self._ordered():
            if file.scenario is not None and self._fits(file):
                self._set_up(self._in_front(file))
                return

    def _to_search(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    def _case_of(self, title: str) -> CaseFile | None:
        files = [file for siblings in self._cases.values() for file in siblings]
        return next((one for one in files if one.scenario and one.scenario.title == title), None)

    def _again(self, title: str) -> None:
        """Set up the stopped session's case anew."""
        file = self._case_of(title)
        if file is not None:
            self._set_up(file)


def _searchable(siblings: Siblings) -> str:
    """What a search finds a case by, in each of its languages."""
    return " ".join(searchable(file) for file in siblings)


def _same(one: Siblings, other: Siblings) -> bool:
    """Whether these are the same files, read once."""
    return len(one) == len(other) and all(map(is_, one, other))
