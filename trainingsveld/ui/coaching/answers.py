"""The phases in which the agent says something: the last agreement, own view, ladder, the check."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainingsveld.coaching import (
    RUNGS,
    AnswerLast,
    AnswerRung,
    AnswerSolved,
    ClimbAgain,
    SayLess,
    SayWell,
    TakeCriterion,
    Talk,
    Used,
    ViewCriterion,
)
from trainingsveld.coaching.bank import Bank, in_language
from trainingsveld.ui.arrange import column, empty, row
from trainingsveld.ui.coaching.body import PhaseBody, Send
from trainingsveld.ui.look import (
    Banner,
    ChipButton,
    Flow,
    PlainText,
    SecondaryButton,
    TextBox,
)


class SettleBody(PhaseBody):
    """What was agreed last, and what became of it: said aloud; written down it is the agent's."""

    def __init__(self, send: Send) -> None:
        super().__init__(send)
        self._none = PlainText("", "body", "muted")
        self._last = Banner(" ", "accent", icon="calendar")
        self._chips: dict[Used, ChipButton] = {"yes": ChipButton(), "partly": ChipButton(),
                                               "no": ChipButton()}  # fmt: skip
        self._private = PlainText("", "small", "muted")
        self._box = TextBox(rows=3)
        for used, chip in self._chips.items():
            chip.clicked.connect(self._chooser(used))
        self._asked = QWidget()
        asked = column(row(*self._chips.values(), 1, gap=8), self._box, self._private, gap=10)
        asked.setContentsMargins(0, 0, 0, 0)
        self._asked.setLayout(asked)
        whole = column(self._none, self._last, self._asked, 1, gap=12)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        self._used: Used = ""

    def retranslate(self, language: str) -> None:
        """Set the texts."""
        self._none.setText(self.tr("This is the first agreement you will make here."))
        names = (self.tr("Yes, used it"), self.tr("Partly"), self.tr("Not yet"))
        for chip, name in zip(self._chips.values(), names, strict=True):
            chip.setText(name)
        self._box.setAccessibleName(self.tr("What happened?"))
        self._box.setPlaceholderText(self.tr("What happened? You may also just tell it."))
        self._private.setText(
            self.tr("What is written here goes to the agent's vault. Nobody else gets to see it.")
        )

    def render_talk(self, talk: Talk) -> None:
        """Show the last agreement."""
        last = talk.last
        self._none.setVisible(last is None)
        self._last.setVisible(last is not None)
        self._asked.setVisible(last is not None)
        self._show(talk.used)
        if last is None:
            self._last.show_text("")
            return
        parts = (self.tr("Agreed: {0}"), last.words)
        self._last.show_text(parts[0].replace("{0}", parts[1]))
        if talk.used and not self._box.toPlainText():
            self._box.setPlainText(talk.happened)

    def field(self) -> QWidget | None:
        """The first answer."""
        return self._chips["yes"] if self._asked.isVisibleTo(self) else None

    def finish(self) -> bool:
        """Keep what was chosen."""
        if not self._used or not self._asked.isVisibleTo(self):
            return True
        return self.send(AnswerLast(self._used, self._box.toPlainText()))

    def _chooser(self, used: Used) -> Callable[[], None]:
        return lambda: self._tell(used)

    def _tell(self, used: Used) -> None:
        self.send(AnswerLast(used, self._box.toPlainText()))

    def _show(self, used: Used) -> None:
        self._used = used
        for name, chip in self._chips.items():
            chip.setChecked(name == used)


class ViewBody(PhaseBody):
    """Well, then less well, then one criterion at a time."""

    def __init__(self, send: Send, bank: Bank) -> None:
        super().__init__(send)
        self._bank, self._language = bank, "nl"
        self._heads = [PlainText("", "strong") for _ in range(3)]
        self._boxes = [TextBox(rows=2) for _ in range(2)]
        self._adds = [SecondaryButton("", "plus") for _ in range(2)]
        self._said = [QVBoxLayout() for _ in range(2)]
        self._criteria = Flow(gap=8)
        self._on = PlainText("", "strong", "accent")
        self._view = TextBox(rows=2)
        self._keep = SecondaryButton("", "check")
        self._one = QWidget()
        one = column(self._on, self._view, row(1, self._keep), gap=6)
        one.setContentsMargins(0, 0, 0, 0)
        self._one.setLayout(one)
        sides = [
            column(head, said, box, row(1, add), gap=6)
            for head, said, box, add in zip(
                self._heads, self._said, self._boxes, self._adds, strict=False
            )
        ]
        halves = row(*sides, gap=18)
        for place in range(2):
            halves.setStretch(place, 1)
        whole = column(halves, self._heads[2], self._criteria, self._one, 1, gap=10)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        self._adds[0].clicked.connect(lambda: self._add(0))
        self._adds[1].clicked.connect(lambda: self._add(1))
        self._keep.clicked.connect(self._keep_view)

    def retranslate(self, language: str) -> None:
        """Set the texts."""
        self._language = language
        words = (self.tr("This went well"), self.tr("This went less well"),
                 self.tr("One criterion at a time"))  # fmt: skip
        for head, text in zip(self._heads, words, strict=True):
            head.setText(text)
        for box, text in zip(self._boxes, words, strict=False):
            box.setAccessibleName(text)
        self._boxes[0].setPlaceholderText(self.tr("What did you do that worked?"))
        self._boxes[1].setPlaceholderText(self.tr("What would you do differently?"))
        for add, text in zip(self._adds, words, strict=False):
            add.setText(self.tr("Add"))
            add.setAccessibleName(self.tr("Add: {0}").replace("{0}", text))
        self._view.setAccessibleName(self.tr("What did you hear of it?"))
        self._view.setPlaceholderText(self.tr("What did you hear of it?"))
        self._keep.setText(self.tr("Done with this one"))

    def render_talk(self, talk: Talk) -> None:
        """Show what was said, and the criterion that is on."""
        for said, texts in zip(self._said, (talk.well, talk.less), strict=True):
            empty(said)
            for text in texts:
                said.addWidget(PlainText(f"· {text}", selectable=True))
        self._boxes[1].setEnabled(bool(talk.well))
        self._adds[1].setEnabled(bool(talk.well))
        self._heads[2].setVisible(bool(talk.well))
        empty(self._criteria)
        done = {one.criterion for one in talk.viewed if one.words}
        for one in self._bank.criteria if talk.well and not talk.criterion else ():
            self._criteria.addWidget(self._chip(in_language(one.text, self._language), done))
        self._one.setVisible(bool(talk.criterion))
        if talk.criterion and self._on.text() != talk.criterion:
            self._on.setText(talk.criterion)
            self._view.setPlainText("")
            self._view.setFocus()
        if not talk.criterion:
            self._on.setText("")

    def field(self) -> QWidget | None:
        """What went well."""
        return self._boxes[0]

    def finish(self) -> bool:
        """What was typed and not added yet is added."""
        for place, box in enumerate(self._boxes):
            if box.toPlainText().strip() and not self._add(place):
                return False
        if self._one.isVisibleTo(self) and self._view.toPlainText().strip():
            return self._keep_view()
        return True

    def _chip(self, text: str, done: set[str]) -> ChipButton:
        chip = ChipButton(text, "check" if text in done else "")
        chip.setCheckable(False)
        chip.clicked.connect(lambda: self.send(TakeCriterion(text)))
        return chip

    def _add(self, place: int) -> bool:
        box = self._boxes[place]
        command = (SayWell, SayLess)[place](box.toPlainText())
        if not self.send(command):
            return False
        box.setPlainText("")
        box.setFocus()
        return True

    def _keep_view(self) -> bool:
        return self.send(ViewCriterion(self._view.toPlainText()))


class LadderBody(PhaseBody):
    """One rung a screen; what was answered stands below it."""

    def __init__(self, send: Send, bank: Bank) -> None:
        super().__init__(send)
        self._bank, self._language = bank, "nl"
        self._at: tuple[int, int] = (-1, -1)
        self._box = TextBox(rows=4)
        self._before = QVBoxLayout()
        self._before.setSpacing(4)
        whole = column(self._box, self._before, 1, gap=12)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def retranslate(self, language: str) -> None:
        """Set the texts."""
        self._language = language
        self._box.setPlaceholderText(self.tr("In the agent's words. One sentence is enough."))

    def render_talk(self, talk: Talk) -> None:
        """Ask for the rung that is on."""
        at = (len(talk.before), len(talk.rungs))
        rung = talk.rung
        if at != self._at:
            self._at = at
            self._box.setPlainText("")
            if rung and self._box.isVisible():
                self._box.setFocus()  # each rung is a screen of its own, and begins with writing
        self._box.setVisible(rung is not None)
        if rung:
            self._box.setAccessibleName(self._bank.ask(rung.value, self._language))
        empty(self._before)
        for asked, words in zip(RUNGS, talk.rungs, strict=False):
            question = self._bank.ask(asked.value, self._language)
            self._before.addWidget(PlainText(question, "small", "muted"))
            self._before.addWidget(PlainText(words, selectable=True))

    def question(self, talk: Talk) -> str:
        """The rung's."""
        return talk.rung.value if talk.rung else "felt"

    def field(self) -> QWidget | None:
        """The answer."""
        return self._box

    def finish(self) -> bool:
        """Answer this rung; True once the top was reached before."""
        if not self._box.isVisibleTo(self):
            return True
        self.send(AnswerRung(self._box.toPlainText()))
        return False


class SolvedBody(PhaseBody):
    """If this were solved, would your situation be solved?"""

    def __init__(self, send: Send, now: Callable[[], int]) -> None:
        super().__init__(send)
        self._yes, self._no = ChipButton(), ChipButton()
        self._again = SecondaryButton("", "arrow-up")
        self._words = PlainText("", "body", "muted")
        whole = column(row(self._yes, self._no, 1), self._words, row(self._again, 1), 1, gap=12)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        self._yes.clicked.connect(lambda: self.send(AnswerSolved(yes=True)))
        self._no.clicked.connect(lambda: self.send(AnswerSolved(yes=False)))
        self._again.clicked.connect(lambda: self.send(ClimbAgain(now())))

    def retranslate(self, language: str) -> None:
        """Set the texts."""
        self._yes.setText(self.tr("Yes"))
        self._no.setText(self.tr("No"))
        self._again.setText(self.tr("Once more up the ladder"))

    def render_talk(self, talk: Talk) -> None:
        """Show the answer."""
        self._yes.setChecked(talk.solved is True)
        self._no.setChecked(talk.solved is False)
        self._again.setVisible(talk.solved is False)
        self._words.setText(
            self.tr("Then something lies beneath it. Climb once more, or go on and choose a first "
                    "step.") if talk.solved is False else ""
        )  # fmt: skip

    def field(self) -> QWidget | None:
        """Yes."""
        return self._yes
