"""The first start: three questions and no more, then a case to try."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from trainingsveld.store import CaseFile
from trainingsveld.store.settings import Language
from trainingsveld.ui.arrange import column, fill, row
from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.case_card import CaseCard
from trainingsveld.ui.case_words import card_words
from trainingsveld.ui.choose_one import Choice, ChooseOne
from trainingsveld.ui.language import NAMES
from trainingsveld.ui.look import (
    Card,
    PlainText,
    PrimaryButton,
    QuietButton,
    ScrollColumn,
    SecondaryButton,
    Stepper,
    announce,
)
from trainingsveld.ui.page import Page
from trainingsveld.ui.people_list import LONGEST
from trainingsveld.ui.ports import Desk
from trainingsveld.ui.sound_check import SoundCheckPanel
from trainingsveld.ui.tab_order import chain

_LANGUAGES: tuple[Language, ...] = ("nl", "en")
_SAMPLE = 3


class WelcomePage(Page):
    """Language, name, sound check; then the sample case. `done` leads to the library."""

    def __init__(self, desk: Desk, done: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._done = desk, done
        self._sample: CaseFile | None = None
        self._steps = Stepper()
        self._title = PlainText("", "title")
        self._text = PlainText("", "body", "muted")
        self._languages = ChooseOne("", self._choose_language)
        self._name = QLineEdit()
        self._name.setMaxLength(LONGEST)
        self._name.returnPressed.connect(self._forward)
        self._check = SoundCheckPanel(desk)
        self._card: CaseCard | None = None
        self._last = column(gap=14)
        self._stack = QStackedWidget()
        self._badge = PrivacyBadge()
        self._back, self._library = QuietButton("", "arrow-left"), SecondaryButton()
        self._next = PrimaryButton()
        self._back.clicked.connect(self._backward)
        self._library.clicked.connect(self._finish)
        self._next.clicked.connect(self._forward)
        self._build()
        self.retranslate()

    @property
    def step(self) -> int:
        """Which question is on, from 0; 3 is the sample case."""
        return self._stack.currentIndex()

    def _build(self) -> None:
        for content in (self._languages, self._name, self._check):
            place = QWidget()
            inner = QVBoxLayout(place)
            inner.setContentsMargins(0, 0, 0, 0)
            fill(inner, content, 1)
            self._stack.addWidget(place)
        last = QWidget()
        last.setLayout(self._last)
        self._last.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(last)
        page = ScrollColumn(widest=760)
        card = Card(padding=26, gap=16)
        fill(card.column, self._title, self._text, self._stack)
        fill(card.column, row(self._back, 1, self._library, self._next))
        top = row(1, self._badge)
        fill(page.column, top, self._steps, card, 1)
        whole = row(page, gap=0)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def arrive(self) -> None:
        """Begin at the first question."""
        self._name.setText(self._desk.settings.nickname)
        self._go_to(0)

    def escape(self) -> bool:
        """Esc is one question back."""
        if self.step:
            self._backward()
        return True

    def retranslate(self) -> None:
        """Follow the language, which the first question changes."""
        self._languages.show_choices(
            tuple(Choice(one, NAMES[one]) for one in _LANGUAGES),
            self._desk.settings.language,
            self.tr("Language"),
        )
        chain((*self._languages.stops(), self._back, self._library, self._next, self._badge))
        self._name.setAccessibleName(self.tr("Name or nickname"))
        self._name.setPlaceholderText(self.tr("Name or nickname"))
        self._back.setText(self.tr("Back"))
        self._library.setText(self.tr("To all cases"))
        self._render()

    def _render(self) -> None:
        words = (
            (
                self.tr("Welcome to Trainingsveld"),
                self.tr("Practise difficult calls. In which language?"),
                self.tr("Next"),
            ),
            (
                self.tr("What may we call you?"),
                self.tr("A nickname is fine, and you may leave it empty. It stays here."),
                self.tr("Next"),
            ),
            (
                self.tr("Does your sound work?"),
                self.tr("You can also practise without sound, and skip this."),
                self.tr("Next"),
            ),
            (
                self.tr("Ready. Try a case straight away?"),
                self.tr(
                    "The first call often feels clumsy, and your confidence may dip for a moment. "
                    "That is part of practising. Nobody sees it but you."
                ),
                self.tr("Begin this case"),
            ),
        )
        title, text, forward = words[self.step]
        self._title.setText(title)
        self._text.setText(text)
        self._next.setText(forward)
        self._back.setVisible(self.step > 0)
        self._library.setVisible(self.step == _SAMPLE)
        self._next.setVisible(self.step < _SAMPLE or self._sample is not None)
        labels = (self.tr("Language"), self.tr("Name"), self.tr("Sound"), self.tr("First case"))
        self._steps.show_steps(labels, self.step)
        if self.step == _SAMPLE:
            self._show_sample()

    def _show_sample(self) -> None:
        files = self._desk.first_cases() or self._desk.cases()
        self._sample = sample_case(files, self._desk.settings.language)
        self._next.setVisible(self._sample is not None)
        if self._sample is None:
            return
        words = replace(card_words(self._sample, self._desk.settings.language), button="")
        if self._card is None:
            self._card = CaseCard(words, self._play)
            fill(self._last, self._card, 1)
        self._card.show_words(words)

    def _go_to(self, step: int) -> None:
        self._stack.setCurrentIndex(step)
        self._render()
        announce(self, self._title.text())
        if step == 0:
            self._languages.focus(self._desk.settings.language)
        elif step == 1:
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _backward(self) -> None:
        self._go_to(max(0, self.step - 1))

    def _forward(self) -> None:
        if self.step == _SAMPLE:
            self._play()
            return
        if self.step == 1:
            self._desk.change(replace(self._desk.settings, nickname=self._name.text().strip()))
        if self.step == _SAMPLE - 1:
            self._desk.change(replace(self._desk.settings, welcomed=True))
        self._go_to(self.step + 1)

    def _choose_language(self, language: str) -> None:
        chosen: Language = "en" if language == "en" else "nl"
        self._desk.change(replace(self._desk.settings, language=chosen))

    def _play(self) -> None:
        if self._sample is None:
            return
        settings = self._desk.settings
        name = settings.nickname or self.tr("Me")
        method = next((one.id for one in self._desk.methods()), "")
        by_hand = settings.answer_by == "hand"
        hands_free = settings.answer_by == "free"
        self._desk.sessions.start(
            self._sample.path, (name,), method, by_hand=by_hand, hands_free=hands_free
        )

    def _finish(self) -> None:
        self._done()


def sample_case(files: tuple[CaseFile, ...], language: str) -> CaseFile | None:
    """The case to begin with: one in the screen's language if there is, the easiest, the shortest.

    None when the library is empty.
    """
    found: tuple[tuple[bool, int, int], CaseFile] | None = None
    for file in files:
        if file.scenario is None:
            continue
        scenario = file.scenario
        weight = (scenario.language != language, scenario.difficulty, scenario.minutes)
        if found is None or weight < found[0]:
            found = (weight, file)
    return found[1] if found else None
