"""My progress: what one practised alone, from the open vault; words first, then pictures."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from trainingsveld.rehearsal.practised import Practised
from trainingsveld.rehearsal.progress import Behaviour, CaseLine, Progress, progress
from trainingsveld.ui.alone.charts import DrillsChart, EndsChart, WithTable
from trainingsveld.ui.alone.making_pack import MakingPack
from trainingsveld.ui.alone.words import ended_words, practice_words, skill_words
from trainingsveld.ui.arrange import column, empty, fill, row
from trainingsveld.ui.ask import Button, ask
from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.head import PageHead
from trainingsveld.ui.keys import carry_out
from trainingsveld.ui.look import (
    Card,
    DangerButton,
    PlainText,
    PrimaryButton,
    ScrollColumn,
    TensionCurve,
)
from trainingsveld.ui.page import Page
from trainingsveld.ui.ports import Desk
from trainingsveld.ui.vault.words import day_words

_CASES = 4


class ProgressPage(Page):
    """Draws the book of the vault that is open, and nothing where none is."""

    def __init__(self, desk: Desk, back: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._head = PageHead(back=back, badge=PrivacyBadge("kept"))
        self._locked, self._open = PlainText("", "body"), PrimaryButton("", "lock")
        self._words = Card("accent")
        self._said = PlainText("", "heading")
        self._strong, self._chances = PlainText(""), PlainText("")
        self._ends, self._drills = EndsChart(), DrillsChart()
        self._calls_card, self._drill_card = WithTable(self._ends), WithTable(self._drills)
        self._cases_card, self._cases = Card(), column(gap=16)
        self._cases_head = PlainText("", "heading")
        self._take, self._take_head = Card(), PlainText("", "heading")
        self._take_says = PlainText("", "small", "muted")
        self._pack, self._forget = MakingPack(desk), DangerButton("", "trash-2")
        self._build()
        desk.alone.watch(self._render)
        self.retranslate()

    def _build(self) -> None:
        fill(self._words.column, self._said, self._strong, self._chances)
        fill(self._cases_card.column, self._cases_head, self._cases)
        buttons = row(1, self._forget)
        fill(self._take.column, self._take_head, self._take_says, self._pack, buttons)
        page = ScrollColumn(widest=980)
        fill(page.column, self._head, self._locked, row(self._open, 1), self._words)
        fill(page.column, self._calls_card, self._drill_card, self._cases_card, self._take, 1)
        whole = row(page, gap=0)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        self._open.clicked.connect(lambda: carry_out(self, "vault"))
        self._forget.clicked.connect(self._ask_forget)

    def arrive(self) -> None:
        """Show what there is now."""
        self._pack.start_anew()
        self._render()
        first = self._pack.button if self._desk.vaults.opened() else self._open
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Follow the language."""
        line = self.tr("Yours alone: read from your vault, and gone when the vault is locked.")
        self._head.show_words(self.tr("My progress"), line, self.tr("Back"))
        self._locked.setText(self.tr("What you practised is in your vault. Open it to see it."))
        self._open.setText(self.tr("To my vault"))
        self._calls_card.head.setText(self.tr("How calls ended"))
        self._calls_card.says.setText(
            self.tr("Each line is a call: from its start to its end. A filled dot: calmer.")
        )
        self._drill_card.head.setText(self.tr("Short ones"))
        self._drill_card.says.setText(self.tr("Each dot is a drill. A filled dot: it worked."))
        self._cases_head.setText(self.tr("The same case, then and now"))
        self._take_head.setText(self.tr("Take along"))
        self._take_says.setText(
            self.tr(
                "A folder with your evidence as a page and as a PDF, and the path of every call "
                "as JSON and CSV. These files are not locked: whoever has them can read them."
            )
        )
        self._pack.retranslate()
        self._forget.setText(self.tr("Erase what I practised"))
        for card in (self._calls_card, self._drill_card):
            card.retranslate()
        self._render()

    def _book(self) -> tuple[Practised, ...]:
        return self._desk.alone.book() if self._desk.vaults.opened() else ()

    def _render(self) -> None:
        opened = self._desk.vaults.opened() is not None
        found = progress(self._book())
        self._locked.setVisible(not opened)
        self._open.setVisible(not opened)
        self._words.setVisible(opened)
        there = opened and bool(found.calls or found.drills)
        self._calls_card.setVisible(there and bool(found.lately))
        self._drill_card.setVisible(there and bool(found.skills))
        self._cases_card.setVisible(there and bool(found.cases))
        self._take.setVisible(there)
        self._say(found)
        self._ends.show_calls(found.lately)
        self._drills.show_skills(found.skills)
        self._fill_tables(found)
        self._show_cases(found.cases[:_CASES])

    def _say(self, found: Progress) -> None:
        if found.since is None:
            self._said.setText(self.tr("You have not practised alone yet."))
        else:
            since = day_words(found.since)
            calls = self.tr("%n call(s)", "", found.calls)
            drills = self.tr("%n short one(s)", "", found.drills)
            words = self.tr("Since {since}: {calls} and {drills}.")
            said = words.replace("{since}", since).replace("{calls}", calls)
            self._said.setText(said.replace("{drills}", drills))
        self._strong.setText(_listed(self.tr("You show this often: {0}"), found.strong))
        self._chances.setText(_listed(self.tr("There are still chances here: {0}"), found.chances))
        for part in (self._strong, self._chances):
            part.setVisible(bool(part.text()))

    def _fill_tables(self, found: Progress) -> None:
        heads = (
            self.tr("Day"), self.tr("Case"), self.tr("How"), self.tr("Tension"), self.tr("End")
        )  # fmt: skip
        rows = [
            (
                day_words(one.day), one.title, practice_words(one.practice),
                f"{one.start} → {one.end}", ended_words(one.ended),
            )
            for one in reversed(found.lately)
        ]  # fmt: skip
        self._calls_card.show_rows(heads, rows)
        heads = (self.tr("Skill"), self.tr("Drills"), self.tr("Worked"), self.tr("Next"))
        self._drill_card.show_rows(
            heads,
            [
                (
                    skill_words(one.skill), str(len(one.done)),
                    str(sum(met for _, met in one.done)), self._drills.back(one),
                )
                for one in found.skills
            ],
        )  # fmt: skip

    def _show_cases(self, lines: Sequence[CaseLine]) -> None:
        empty(self._cases)
        for one in lines:
            curve = TensionCurve(title=one.title, height=120)
            curve.show_turns(one.latest, (one.first,))
            words = self.tr("{first}: {then} {latest}: {now}")
            words = words.replace("{then}", ended_words(one.first_ended))
            words = words.replace("{now}", ended_words(one.latest_ended))
            words = words.replace("{latest}", day_words(one.latest_day))
            self._cases.addWidget(curve)
            said = words.replace("{first}", day_words(one.first_day))
            self._cases.addWidget(PlainText(said, "small", "muted"))

    def _ask_forget(self) -> None:
        def answered(answer: str) -> None:
            if answer == "gone":
                self._desk.alone.forget()

        ask(
            self,
            self.tr("All that was kept of your practising goes now. This cannot be undone."),
            (
                Button("gone", self.tr("Erase"), "danger"),
                Button("", self.tr("Keep it")),
            ),
            answered,
        )


def _listed(words: str, found: Sequence[Behaviour]) -> str:
    return words.replace("{0}", "; ".join(one.text for one in found)) if found else ""
