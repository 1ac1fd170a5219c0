"""Where writing begins: go on with something, a new case, or a copy of one that ships."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QWidget

from trainingsveld.store import CaseFile
from trainingsveld.store.drafts import Draft
from trainingsveld.ui.choice_list import ChoiceList, Option
from trainingsveld.ui.look import (
    Columns,
    PlainText,
    PrimaryButton,
    ScrollColumn,
    SecondaryButton,
    column,
    row,
)
from trainingsveld.ui.page import Page


class Shelf(Page):
    """`opened` is told a path, `begun` that a new case is wanted, `browsed` any other file."""

    def __init__(
        self,
        opened: Callable[[Path], None],
        begun: Callable[[], None],
        browsed: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._drafts: tuple[Draft, ...] = ()
        self._mine: tuple[CaseFile, ...] = ()
        self._shipped: tuple[CaseFile, ...] = ()
        self._folder = ""
        self._new = PrimaryButton("", "plus")
        self._new.clicked.connect(begun)
        self._browse = SecondaryButton("", "folder-open")
        self._browse.clicked.connect(browsed)
        self._what = PlainText("")
        self._where = PlainText("", "small", "muted")
        self._heads = [PlainText("", "heading") for _ in range(3)]
        self._lists = [ChoiceList() for _ in range(3)]
        self._none = PlainText("", "small", "muted")

        def picked(path: str) -> None:
            opened(Path(path))

        for one in self._lists:
            one.picked.connect(picked)
        page = ScrollColumn(margins=0, gap=14)
        page.column.addWidget(self._what)
        page.column.addLayout(row(self._new, self._browse, 1))
        sides = Columns((0, 0), stack_below=720, gap=22)
        left = column(
            self._heads[0], self._lists[0], self._heads[1], self._none, self._lists[1], gap=8
        )
        left.addWidget(self._where)
        left.addStretch()
        right = column(self._heads[2], self._lists[2], 1, gap=8)
        sides.add_layout(left)
        sides.add_layout(right)
        page.column.addLayout(sides)
        page.column.addStretch()
        whole = row(page, gap=0)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        self.retranslate()

    def show_cases(
        self, drafts: tuple[Draft, ...], cases: tuple[CaseFile, ...], folder: Path
    ) -> None:
        """Show what there is to go on with."""
        self._drafts, self._folder = drafts, str(folder)
        unsaved = {draft.path for draft in drafts}
        own = [case for case in cases if case.path.is_relative_to(folder)]
        self._mine = tuple(case for case in own if str(case.path) not in unsaved)
        self._shipped = tuple(case for case in cases if case not in own)
        self._fill()

    def focus(self) -> None:
        """Put the focus on the first thing to go on with, or on a new case."""
        for one in self._lists[:2]:
            if one.options():
                one.focus()
                return
        self._new.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Follow the language."""
        self._new.setText(self.tr("New case"))
        self._browse.setText(self.tr("Open a file …"))
        self._what.setText(
            self.tr(
                "Turn last week's call into a case the whole team can practise. You write it as "
                "text; while you write, the program says what is wrong, draws the map and lets you "
                "play."
            )
        )
        for head, text in zip(
            self._heads,
            (
                self.tr("Not saved yet"),
                self.tr("My cases"),
                self.tr("Begin with a copy"),
            ),
            strict=True,
        ):
            head.setText(text)
        self._none.setText(self.tr("You have no cases of your own yet."))
        self._fill()

    def _fill(self) -> None:
        where = self.tr("They are in the folder {0}, and in the library.")
        self._where.setText(where.replace("{0}", self._folder))
        drafts = [Option(one.path, Path(one.path).name, self._when(one)) for one in self._drafts]
        self._lists[0].show_options(drafts)
        for part in (self._heads[0], self._lists[0]):
            part.setVisible(bool(drafts))
        self._lists[1].show_options([_option(one) for one in self._mine])
        self._none.setVisible(not self._mine)
        self._where.setVisible(bool(self._mine))
        self._lists[2].show_options([_option(one) for one in self._shipped])

    def _when(self, draft: Draft) -> str:
        return self.tr("Put aside {0}").replace("{0}", when(draft.at))


def when(at: str) -> str:
    """A moment in ISO 8601 as the screen says it; "" for what is none."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODate).toLocalTime()
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat) if moment.isValid() else ""


def _option(file: CaseFile) -> Option:
    title = file.scenario.title if file.scenario else file.path.name
    return Option(str(file.path), title, file.path.name)
