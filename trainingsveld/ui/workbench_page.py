"""Make a case: its text, what is wrong with it, its map, and a call tried out."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from trainingsveld.authoring.map import Point
from trainingsveld.ui.arrange import column
from trainingsveld.ui.keys import install
from trainingsveld.ui.page import Page
from trainingsveld.ui.ports import Desk
from trainingsveld.ui.workbench.aside import Aside, Leads
from trainingsveld.ui.workbench.bench_head import BenchHead
from trainingsveld.ui.workbench.case_edit import CaseEdit
from trainingsveld.ui.workbench.choose_file import ask_for_case, ask_for_place
from trainingsveld.ui.workbench.findings import FindingsPanel
from trainingsveld.ui.workbench.halves import halves
from trainingsveld.ui.workbench.looking import Looking
from trainingsveld.ui.workbench.map_pane import MapPane
from trainingsveld.ui.workbench.messages import Messages
from trainingsveld.ui.workbench.opening import Opening
from trainingsveld.ui.workbench.paper import Paper
from trainingsveld.ui.workbench.play import PlayPane
from trainingsveld.ui.workbench.ports import Opened
from trainingsveld.ui.workbench.shelf import Shelf
from trainingsveld.ui.workbench.sides import Sides
from trainingsveld.ui.workbench.text_pane import TextPane
from trainingsveld.ui.workbench.trial import Trial

_ALWAYS = ("new-case", "open-case")
"""Commands that need no open case."""

_STEPS = ("next-finding", "previous-finding")
"""Those that go to the next difference, too."""

_NARROW = 860
"""Pixels of the page."""

Wanted = Callable[[], Path | None]
"""Gives, once, the file that is to be opened as soon as the page is shown."""


class WorkbenchPage(Page):
    """With nothing open it offers what to go on with; otherwise the text and what belongs to it."""

    def __init__(
        self, desk: Desk, wanted: Wanted = lambda: None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._bench, self._wanted = desk, desk.workbench, wanted
        self._head = BenchHead(self._back)
        self._messages = Messages()
        self._shelf = Shelf(self.open_path, self.ask_questions, self.browse)
        self.edit = CaseEdit()
        self.text = TextPane(self.edit)
        self.findings = FindingsPanel(desk.settings.language)
        self.map = MapPane()
        self.play = PlayPane(self._rehearse)
        self.sides = Sides(self.map, self.play)
        self._moved: dict[str, Point] = {}
        self.paper = Paper(self._bench.files, self.edit.text, self._line, self._show_paper)
        self.opening = Opening(
            self._bench.files, self.paper, self.edit, self._messages,
            (self._choose_place, self.compare), self._taken, self._show_paper,
        )  # fmt: skip
        self._news = self.opening.news
        self.trial = Trial(self._bench, self.edit, self.play, self._messages, self._show_play)
        told = (self._show_paper, lambda: self._messages.untell("check"))
        parts = (self.edit, self.findings, self.map, self.play, self.trial)
        self.looking = Looking(desk, parts, lambda: self._moved, self._has_text, told)
        self._stack = QStackedWidget()
        leads = Leads(
            self._to_the_text, self.opening.take_made, self.begin_case, self.opening.take_theirs,
            self._news.tell_failed, self._show_paper,
        )  # fmt: skip
        self.aside = Aside(desk, self._stack, self.paper, self.edit, leads)
        self._build()
        self._connect()
        self.retranslate()
        self._show_shelf()

    def _build(self) -> None:
        self._stack.addWidget(self._shelf)
        self._stack.addWidget(halves(self.text, self.findings, self.sides))
        whole = column(self._head, self._messages, self._stack, gap=12)
        whole.setStretch(2, 1)
        whole.setContentsMargins(26, 20, 26, 20)
        self.setLayout(whole)

    def _connect(self) -> None:
        self._head.new.clicked.connect(self.ask_questions)
        self._head.open.clicked.connect(self.browse)
        self._head.save.clicked.connect(self.save)
        self.edit.changed.connect(self._changed)
        self.findings.jumped.connect(self._jump)
        self.findings.played.connect(self.trial.play_words)
        self.play.moved.connect(self.map.show_current)
        self.map.chosen.connect(self._go_to_node)
        self.map.moved.connect(self._node_moved)
        self.edit.node_changed.connect(self._mark_node)
        self._keys = install(
            self,
            {
                "save-case": self.save,
                "new-case": self.ask_questions,
                "open-case": self.browse,
                "next-finding": lambda: self._step(1),
                "previous-finding": lambda: self._step(-1),
                "play-here": self.trial.play_here,
                "hear-line": self.trial.hear,
                "next-part": self.next_part,
                "take-back": self.play.take_back,
                "find-text": self.text.begin_search,
                "find-next": self.text.find_next,
                "find-previous": self.text.find_previous,
                "replace-text": self.text.begin_replacing,
                "go-to-line": self.text.go_to_line,
            },
        )

    # ---- what is open ----

    def open_path(self, path: Path) -> None:
        """Open a file; what is on the page now is put aside as a draft."""
        self.opening.open(path)

    def begin_case(self) -> None:
        """Begin a new case that is the same for everybody."""
        self.opening.begin()

    def ask_questions(self) -> None:
        """Make a new case of the answers to ten questions."""
        self._messages.untell("file")
        self.aside.ask()

    def ask_offered(self, offered: Mapping[str, str]) -> None:
        """The same, anew and with these answers filled in."""
        self._messages.untell("file")
        self.aside.ask(offered)

    def session_left(self) -> None:
        """What a session filled in is gone with it, but for a case that was made of it."""
        if self.aside.forget_offered():
            self._to_the_text()

    def compare(self) -> None:
        """Compare the text with what the file holds now."""
        self.aside.compare()

    def _to_the_text(self) -> None:
        """Back to the text, or where there is none to what there is to choose from."""
        if self.paper.source is None:
            self._show_shelf()
            self._shelf.focus()
        else:
            self._stack.setCurrentIndex(1)
            self._show_paper()
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back(self) -> None:
        if self.aside.is_open():
            self._to_the_text()
        else:
            self.close_case()

    def browse(self) -> None:
        """Choose a file of any folder."""
        ask_for_case(self, self._bench.files.folder, self.open_path)

    def close_case(self) -> None:
        """Back to what there is to choose from; what is not saved is put aside."""
        self.opening.close()
        self._show_shelf()

    def save(self) -> None:
        """Save the text."""
        self.paper.save()

    def _taken(self, opened: Opened) -> None:
        self._stack.setCurrentIndex(1)
        self.findings.show_waiting()
        self._moved = dict(opened.moved)
        self.map.forget()
        self.play.begin(())
        self._news.tell_opened(opened)
        self._show_paper()
        self.looking.look()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_place(self) -> None:
        """Ask where else the text is to be saved."""
        ask_for_place(self, self._bench.files.folder, self.paper.save_as)

    def _show_play(self) -> None:
        self.sides.show_side("play")

    def _show_shelf(self) -> None:
        self._stack.setCurrentIndex(0)
        files = self._bench.files
        self._shelf.show_cases(files.drafts(), self._desk.cases(), files.folder)
        self._show_paper()

    def _show_paper(self) -> None:
        """Say what is open, and what of it is not saved."""
        source = self.paper.source
        writing = source is not None and not self.aside.is_open()
        steps = _STEPS if self.aside.is_comparing() else ()
        for name, action in self._keys.items():
            action.setEnabled(writing or name in _ALWAYS or name in steps)
        if self.aside.is_open():
            title, back = self.aside.words()
            self._head.show_aside(title, source.path.name if source else "", back)
            self._messages.untell("outside", "draft")
        elif source is None:
            self._head.show_shelf()
        else:
            unsaved = self.paper.is_dirty() and not self.paper.saving
            self._head.show_case(source.path.name, self._news.line(), unsaved=unsaved)
            self._news.tell_paper()

    # ---- the text and what is wrong with it ----

    def _line(self) -> int:
        return self.edit.textCursor().blockNumber()

    def _changed(self) -> None:
        self.looking.look_soon()
        self.paper.touched()
        self._head.save.setEnabled(True)

    def _has_text(self) -> bool:
        return self.paper.source is not None

    def _rehearse(self, words: Sequence[str]) -> None:
        self.looking.rehearse(words)

    def _step(self, by: int) -> None:
        if not self.aside.step(by):
            self.findings.step(by)

    def _jump(self, number: int) -> None:
        self.edit.go_to_mark(number)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- the map ----

    def _go_to_node(self, node: str) -> None:
        if self.edit.go_to_node(node):
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _node_moved(self, node: str, x: float, y: float) -> None:
        self._moved[node] = Point(x, y)
        if self.paper.source is not None:
            self._bench.files.keep_map(self.paper.source.path, self._moved)

    def _mark_node(self) -> None:
        self.map.select(self.edit.node())

    # ---- the page ----

    def next_part(self) -> None:
        """Go from the text to the findings, to the map or the play, and round."""
        now = QApplication.focusWidget() or self
        if now is self.edit and self.findings.rows():
            self.findings.focus()
        elif now is self.edit or self.findings.isAncestorOf(now):
            self.sides.focus()
        else:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrive(self) -> None:
        """Show what there is now, and put the focus where writing goes on."""
        if (path := self._wanted()) is not None:
            self.open_path(path)
        elif self.aside.is_open():
            self.aside.arrive()
        elif self.paper.source is None:
            self._show_shelf()
            self._shelf.focus()
        else:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def escape(self) -> bool:
        """While somebody writes, Esc leaves nothing; of the questions it goes a step back."""
        return self.aside.escape() or self.text.escape() or self.edit.hasFocus()

    def retranslate(self) -> None:
        """Follow the language."""
        self._head.name_buttons(narrow=self.width() < _NARROW)
        self.edit.setAccessibleName(self.tr("The text of the case"))
        self._show_paper()
        if self.aside.is_asking():
            self.aside.ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the name of the file."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        if narrow != (event.oldSize().width() < _NARROW):
            self._head.name_buttons(narrow=narrow)

    def showEvent(self, event: QShowEvent) -> None:
        """Have troubles told, for as long as somebody is here."""
        super().showEvent(event)
        self._bench.on_trouble(self._news.tell_trouble)

    def hideEvent(self, event: QHideEvent) -> None:
        """Fall silent."""
        super().hideEvent(event)
        self._bench.hush()
