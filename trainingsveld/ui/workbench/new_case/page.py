"""The ten questions, one at a time: forward with Enter, back with Esc."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from trainingsveld.authoring.new import (
    QUESTIONS,
    AnswersError,
    Held,
    Interview,
    Part,
    read_answers,
    write_answers,
)
from trainingsveld.ui.arrange import column, empty, row
from trainingsveld.ui.look import (
    PlainText,
    PrimaryButton,
    ProgressLine,
    QuietButton,
    ScrollColumn,
    SecondaryButton,
    announce,
)
from trainingsveld.ui.page import Page
from trainingsveld.ui.tab_order import chain
from trainingsveld.ui.workbench.new_case.answers import (
    Answering,
    ChoiceAnswer,
    NumberAnswer,
    TextAnswer,
)
from trainingsveld.ui.workbench.new_case.doubts import Doubts

_WIDEST = 720

Keeping = tuple[Callable[[], bytes], Callable[[str], None]]
"""Gives the answers of another time, and keeps those that are done ("" throws them away)."""


class NewCasePage(Page):
    """`made` is told the name and the text of the case, `skipped` that the template will do, `left`
    that somebody went back from the first question. What was answered stays until it is made;
    `kept` are the answers to questions that are done, so that they are there after a crash too.

    Answers that a session offers are nobody's draft yet: they are kept nowhere, and those of
    another time are left alone.
    """

    def __init__(
        self,
        made: Callable[[str, str], None],
        skipped: Callable[[], None],
        left: Callable[[], None],
        kept: Keeping,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._made, self._left = made, left
        self._before, self._keep = kept
        self._interview: Interview | None = None
        self._offered: Mapping[str, str] | None = None
        self._answers: dict[str, Answering] = {}
        self._count, self._bar = PlainText("", "small", "muted"), ProgressLine()
        self._bar.setRange(0, len(QUESTIONS))
        self._ask, self._hint = PlainText("", "heading"), PlainText("", "small", "muted")
        self._parts = column(gap=14)
        self._wrong = PlainText("", "small", "warn")
        self._doubts = Doubts()
        self._doubts.entered.connect(self.go_on)
        self._back, self._next = SecondaryButton("", "arrow-left"), PrimaryButton("", "check")
        self._skip = QuietButton("")
        self._back.clicked.connect(self.go_back)
        self._next.clicked.connect(self.go_on)
        self._skip.clicked.connect(skipped)
        self._still, self._anew = PlainText("", "small", "muted"), QuietButton("")
        self._anew.clicked.connect(self._begin_anew)
        self._build()
        self._show_resumed(False)
        self.retranslate()

    def _build(self) -> None:
        page = ScrollColumn(margins=0, gap=14)
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        buttons = row(self._next, self._back, 1, self._anew, self._skip)
        layout = column(
            self._count, self._bar, self._still, self._ask, self._hint, self._parts, self._wrong,
            self._doubts, buttons, gap=14,
        )  # fmt: skip
        layout.setContentsMargins(2, 6, 2, 6)
        inner.setLayout(layout)
        page.column.addWidget(inner)
        page.column.addStretch()
        whole = row(page, gap=0)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def begin(self, language: str, offered: Mapping[str, str] | None = None) -> None:
        """Ask, or go on asking where somebody left; in another language what was said stays.

        With other answers `offered` than before it begins anew; they are filled in, and looked at
        as any others.
        """
        if offered is not None and (self._interview is None or offered != self._offered):
            self._interview, self._answers, self._offered = Interview(language), {}, offered
            self._interview.offer(offered)
            self._show_resumed(False)
        if self._interview is None:
            self._offered = None
            self._interview, self._answers = Interview(language, self._answered_before()), {}
            self._show_resumed(bool(self._interview.passed))
        self._interview.language = language
        self._interview.keep(self._given())
        self._show_question()

    def forget_offered(self) -> bool:
        """Let go of a case that was begun with offered answers and is not made yet."""
        if not self.is_offered or self._interview is None:
            return False
        self._interview, self._answers, self._offered = None, {}, None
        empty(self._parts)
        self._doubts.show_doubts((), "")
        return True

    def _answered_before(self) -> dict[str, str]:
        try:
            return read_answers(self._before())
        except AnswersError:  # somebody else wrote there: ask everything
            return {}

    def _begin_anew(self) -> None:
        """Forget every answer, here and where they are kept."""
        language = self._interview.language if self._interview else "en"
        if not self.is_offered:
            self._keep("")
        self._interview, self._answers = Interview(language), {}
        self._show_resumed(False)
        self._show_question()

    def _show_resumed(self, resumed: bool) -> None:
        self._still.setVisible(resumed)
        self._anew.setVisible(resumed)

    @property
    def is_offered(self) -> bool:
        """Whether this began with answers that came from elsewhere."""
        return self._offered is not None

    def question(self) -> str:
        """The name of the question that is asked."""
        return self._interview.question.key if self._interview else ""

    def go_on(self) -> None:
        """Take the answer, and ask the next question; after the last, make the case."""
        asked = self._interview
        if asked is None:
            return
        last = asked.number == len(QUESTIONS) - 1
        if self._doubts.isVisibleTo(self):
            held = asked.decide(self._doubts.decisions())
            self._show_answers()
        else:
            held = asked.forward(self._given())
        if held is None and not self.is_offered:
            self._keep(write_answers(asked.passed))
        if held is not None:
            self._show_held(held)
        elif last and asked.is_done:
            self._interview = None
            self._made(asked.name(), asked.case())
        else:
            self._show_question()

    def go_back(self) -> None:
        """To the question before; from the first one to where one came from."""
        asked = self._interview
        if asked is None:
            return
        if asked.number == 0:
            asked.back(self._given())
            self._left()
        else:
            asked.back(self._given())
            self._show_question()

    def retranslate(self) -> None:
        """Follow the language."""
        self._back.setText(self.tr("Back"))
        self._skip.setText(self.tr("Without questions"))
        self._skip.setAccessibleDescription(
            self.tr("Begin with a small case that is the same for everybody")
        )
        self._anew.setText(self.tr("Begin again"))
        self._anew.setAccessibleDescription(self.tr("Throw the answers so far away"))
        self._still.setText(
            self.tr("Your answers from last time are still here: go back to see or change them.")
        )
        self._bar.setAccessibleName(self.tr("How many questions there are still"))
        if self._interview is not None:
            self._interview.keep(self._given())
            self._show_question()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses, of two lists the numbers go on."""
        if not event.text().isdigit():
            super().keyPressEvent(event)
            return
        place = (int(event.text()) - 1) % 10
        for one in self._answers.values():
            if place < one.digits():
                one.pick(place)
                return
            place -= one.digits()

    def _given(self) -> dict[str, str]:
        return {key: one.given() for key, one in self._answers.items()}

    def _show_question(self) -> None:
        asked = self._interview
        if asked is None:
            return
        question, number = asked.question, asked.number + 1
        count = self.tr("Question {0} of {1}").replace("{1}", str(len(QUESTIONS)))
        self._count.setText(count.replace("{0}", str(number)))
        self._bar.setValue(number)
        words, hint = question.ask(asked.language), question.hint(asked.language)
        self._ask.setText(words)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        empty(self._parts)
        self._answers = {}
        first = 0
        for part in question.parts:
            made = self._answering(part, words, asked.language, first)
            self._answers[part.key] = made
            self._parts.addWidget(made)
            first += made.digits()
        self._show_answers()
        last = number == len(QUESTIONS)
        self._next.setText(self.tr("Make the case (Enter)") if last else self.tr("Next (Enter)"))
        self._show_held(Held())
        announce(self, f"{self._count.text()}. {words} {hint}")

    def _answering(
        self, part: Part, says: str, language: str, first: int
    ) -> TextAnswer | ChoiceAnswer | NumberAnswer:
        if part.choices:
            made = ChoiceAnswer(part, says, language, first)
        elif part.most:
            made = NumberAnswer(part, says)
        else:
            made = TextAnswer(part, says)
        made.entered.connect(self.go_on)
        return made

    def _show_answers(self) -> None:
        if self._interview is not None:
            for key, one in self._answers.items():
                one.show_given(self._interview.answer(key))

    def _show_held(self, held: Held) -> None:
        """Say what is in the way; the focus goes to where it can be mended."""
        said = " ".join(dict.fromkeys(held.wrong.values()))
        self._wrong.setText(said)
        self._wrong.setVisible(bool(said))
        if said:
            announce(self, said)
        language = self._interview.language if self._interview else "en"
        self._doubts.show_doubts(held.doubts, language)
        parts = [stop for one in self._answers.values() for stop in one.stops()]
        for stop in parts:
            stop.setEnabled(not held.doubts)
        wanting = [one for key, one in self._answers.items() if key in held.wrong]
        first = (wanting or [*self._answers.values()])[0]
        self._focus(self._doubts.stops() or first.stops())
        chain((*parts, *self._doubts.stops(), self._next, self._back, self._anew, self._skip))

    def _focus(self, stops: tuple[QWidget, ...]) -> None:
        chosen = [one for one in stops if getattr(one, "isChecked", bool)()]
        (chosen or list(stops))[0].setFocus(Qt.FocusReason.OtherFocusReason)
