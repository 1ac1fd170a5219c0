"""What is wrong with the text: a list, and of the chosen one what to do and how one gets there."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from trainingsveld.scenario import Finding
from trainingsveld.ui.arrange import column, row
from trainingsveld.ui.look import Icon, PlainText, ScrollColumn, SecondaryButton
from trainingsveld.ui.page import Page
from trainingsveld.ui.workbench.finding_list import FindingList, Row
from trainingsveld.wording import describe

MOST = 100
"""Findings that are listed. The first ones usually cause the others."""

_SLOW = 400
"""Milliseconds of proving that nobody needs to be told of."""


class FindingsPanel(Page):
    """Enter or a click goes to the place; `played` asks to play the witness, `asked` to tell it."""

    jumped = Signal(int)
    """Go to the finding with this number, from 0."""

    played = Signal(list)
    """Play these words."""

    asked = Signal(list)
    """Tell how one gets there with these words; the answer comes through `show_story`."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._findings: tuple[Finding, ...] = ()
        self._told: tuple[str, ...] = ()
        self._state = ""
        self._head = PlainText("", "strong")
        self._icon = Icon("circle-check", "ok", 18)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW)
        self._slow.timeout.connect(self._say_proving)
        self._list = FindingList()
        self._list.currentRowChanged.connect(self._show_detail)
        self._list.itemClicked.connect(self._jump)
        self._list.entered_row.connect(self._jump)
        self._hint = PlainText("", "small")
        self._story = PlainText("", "small", "muted")
        self._play = SecondaryButton("", "play")
        self._play.clicked.connect(self._play_witness)
        self._detail = ScrollColumn(margins=10, gap=6)
        for part in (self._hint, self._story):
            self._detail.column.addWidget(part)
        self._detail.column.addLayout(row(self._play, 1))
        self._detail.column.addStretch()
        self._detail.setMinimumHeight(64)
        self._detail.setMaximumHeight(230)
        head = row(self._icon, self._head, gap=8, wide=1)
        whole = column(head, self._list, self._detail, gap=6)
        whole.setStretch(1, 70)
        whole.setStretch(2, 100)
        whole.addStretch(1)  # without a list the words stay at the top
        whole.setContentsMargins(0, 4, 0, 0)
        self.setLayout(whole)
        self.retranslate()

    def show_findings(self, findings: Sequence[Finding], language: str) -> None:
        """List these; the one that was chosen stays chosen if it is still there."""
        found = tuple(findings)
        if (found, language) == (self._findings, self._language) and self._state == "done":
            self._slow.stop()
            return
        chosen = self.chosen()
        self._findings, self._language, self._state = found, language, "done"
        self._slow.stop()
        self._fill(chosen)

    def show_waiting(self) -> None:
        """Say that the text is being looked at for the first time."""
        self._findings, self._state = (), "waiting"
        self._fill(None)

    def show_proving(self, findings: Sequence[Finding]) -> None:
        """Say, if it takes longer than a moment, that every way a call can go is being tried.

        What was found before the proof is listed if nothing is yet; otherwise the last list stays
        until there is a new one.
        """
        if self._state == "waiting":
            self._findings = tuple(findings)
            self._fill(None)
        self._slow.start()

    def _say_proving(self) -> None:
        self._state = "proving"
        self._say_count()

    def chosen(self) -> Finding | None:
        """The finding that is chosen in the list."""
        number = self._list.currentRow()
        return self._findings[number] if 0 <= number < len(self._findings) else None

    def step(self, by: int) -> None:
        """Go to the next finding, or with −1 to the one before; round at the ends."""
        count = self._list.count()
        if count:
            now = self._list.currentRow()
            number = (now + by) % count if now >= 0 else (0 if by > 0 else count - 1)
            self._list.setCurrentRow(number)
            self.jumped.emit(number)

    def focus(self) -> None:
        """Put the focus on the list."""
        self._list.setFocus()

    def is_done(self) -> bool:
        """Whether what is listed is everything there is to say of the last text."""
        return self._state == "done" and not self._slow.isActive()

    def words(self) -> str:
        """The line above the list."""
        return self._head.text()

    def rows(self) -> tuple[str, ...]:
        """What is listed, as it is read aloud."""
        return tuple(self._list.item(n).text() for n in range(self._list.count()))

    def retranslate(self) -> None:
        """Follow the language."""
        self._list.setAccessibleName(self.tr("What is wrong"))
        self._play.setText(self.tr("Play this"))
        self._fill(self.chosen())

    def _fill(self, chosen: Finding | None) -> None:
        place = self.tr("line {0}")
        self._list.blockSignals(True)
        self._list.show_rows(
            [
                Row(
                    describe(one, self._language).message,
                    one.severity,
                    place.replace("{0}", str(one.line)),
                )
                for one in self._findings[:MOST]
            ]
        )
        self._list.blockSignals(False)
        self._choose_again(chosen)
        self._say_count()

    def _choose_again(self, chosen: Finding | None) -> None:
        """By what it is about, for its place may have moved; no finding is chosen otherwise."""
        again = -1
        if chosen is not None:
            key = (chosen.code, chosen.params)
            keys = [(one.code, one.params) for one in self._findings[:MOST]]
            again = keys.index(key) if key in keys else -1
        self._list.setCurrentRow(again)
        self._show_detail()

    def _say_count(self) -> None:
        errors = sum(finding.severity == "error" for finding in self._findings)
        warnings = len(self._findings) - errors
        if self._state == "waiting":
            self._head.setText(self.tr("The text is being checked …"))
            self._icon.show_icon("hourglass", "muted")
        elif self._state == "proving":
            self._head.setText(self.tr("Every way this call can go is being tried …"))
            self._icon.show_icon("hourglass", "muted")
        elif self._state == "":
            self._head.setText("")
        elif not self._findings:
            self._head.setText(self.tr("Nothing is wrong. This case can be played."))
            self._icon.show_icon("circle-check", "ok")
        else:
            parts = [
                self.tr("%n error(s)", "", errors) if errors else "",
                self.tr("%n warning(s)", "", warnings) if warnings else "",
            ]
            said = ", ".join(part for part in parts if part)
            if not errors:
                said = self.tr("{0}. This case can be played.").replace("{0}", said)
            if len(self._findings) > MOST:
                more = self.tr("The first {0} are listed.").replace("{0}", str(MOST))
                said = f"{said}. {more}"
            self._head.setText(said)
            icon = ("circle-alert", "danger") if errors else ("triangle-alert", "warn")
            self._icon.show_icon(icon[0], "danger" if errors else "warn")
        self._list.setVisible(bool(self._findings))

    def _show_detail(self) -> None:
        finding = self.chosen()
        self._detail.setVisible(finding is not None)
        if finding is None:
            return
        words = describe(finding, self._language)
        self._hint.setText(words.hint)
        self._hint.setVisible(bool(words.hint))
        for part in (self._story, self._play):
            part.setVisible(bool(finding.witness))
        if finding.witness:
            if finding.witness != self._told:
                self._told = finding.witness
                self._story.setText("")
            self.asked.emit(list(finding.witness))

    def show_story(self, words: Sequence[str], rows: Sequence[str]) -> None:
        """Tell how one gets to the chosen finding; of another one nobody wants it any more."""
        if tuple(words) == self._told:
            self._story.setText("\n".join(rows) or " → ".join(words))

    def story(self) -> str:
        """What is told of the chosen finding."""
        return self._story.text()

    def _jump(self) -> None:
        self.jumped.emit(self._list.currentRow())

    def _play_witness(self) -> None:
        if (finding := self.chosen()) is not None:
            self.played.emit(list(finding.witness))
