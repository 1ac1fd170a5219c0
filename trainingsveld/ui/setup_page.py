"""Set a session up for one case: who, how to talk about it, and how to answer."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from trainingsveld.store import CaseFile
from trainingsveld.store.settings import AnswerBy
from trainingsveld.ui.arrange import column, fill, row
from trainingsveld.ui.case_card import CaseCard
from trainingsveld.ui.case_words import card_words
from trainingsveld.ui.choose_one import Choice, ChooseOne
from trainingsveld.ui.head import PageHead
from trainingsveld.ui.look import Banner, Card, PlainText, PrimaryButton, ScrollColumn
from trainingsveld.ui.page import Page
from trainingsveld.ui.people_list import PeopleList
from trainingsveld.ui.ports import Desk
from trainingsveld.ui.tab_order import chain

ANSWERS: dict[str, AnswerBy] = {"voice": "voice", "free": "free", "hand": "hand"}


class SetupPage(Page):
    """For the case that `chosen` gives on arrival. The button asks the desk for the session."""

    def __init__(
        self,
        desk: Desk,
        back: Callable[[], None],
        chosen: Callable[[], CaseFile | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._chosen = desk, chosen
        self._file: CaseFile | None = None
        self._card: CaseCard | None = None
        self._alone, self._method, self._actor = True, "", False
        self._by: AnswerBy = "voice"
        self._start = PrimaryButton("", "phone-call")
        self._start.clicked.connect(self._begin)
        self._head = PageHead(self._start, back=back)
        self._titles = [PlainText("", "heading") for _ in range(4)]
        self._who = ChooseOne("", self._choose_who)
        self._people = PeopleList(self._people_changed)
        self._customer = ChooseOne("", self._choose_customer)
        self._methods = ChooseOne("", self._choose_method)
        self._answer = ChooseOne("", self._choose_answer)
        self._words = PlainText("", "strong", "danger")
        self._words.hide()
        self._privacy = Banner(" ", "privacy", title=" ")
        self._left = column(gap=14)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        page = ScrollColumn(widest=1240)
        who, customer, method, answer = Card(), Card(), Card(), Card()
        fill(who.column, self._titles[0], self._who, self._people, 1)
        fill(customer.column, self._titles[3], self._customer, 1)
        fill(method.column, self._titles[1], self._methods, 1)
        fill(answer.column, self._titles[2], self._answer, 1)
        fill(self._left, who, 1)
        right = column(method, answer, customer, 1, gap=14)
        halves = row(self._left, right, gap=14)
        halves.setStretch(0, 1)
        halves.setStretch(1, 1)
        fill(page.column, self._head, self._words, self._privacy, halves, 1)
        whole = row(page, gap=0)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def show_case(self, file: CaseFile) -> None:
        """Set up for this case; who takes part starts anew."""
        self._file = file
        settings = self._desk.settings
        self._alone, self._by = True, settings.answer_by
        self._actor = False
        methods = self._desk.methods()
        self._method = methods[0].id if methods else ""
        self._people.show_people((settings.nickname,), alone=True)
        self._clear_words()
        self.retranslate()

    def arrive(self) -> None:
        """Begin anew with the chosen case; the one step that is wanted has the focus."""
        if (file := self._chosen()) is not None:
            self.show_case(file)
        self._start.setFocus()

    def retranslate(self) -> None:
        """Follow the language."""
        language = self._desk.settings.language
        scenario = self._file.scenario if self._file else None
        self._head.show_words(
            scenario.title if scenario else "", self.tr("Set the session up"), self.tr("Back")
        )
        self._start.setText(self.tr("To the briefing"))
        self._titles[0].setText(self.tr("Who takes part?"))
        self._titles[2].setText(self.tr("How do you answer?"))
        self._who.show_choices(
            (
                Choice("alone", self.tr("I practise alone"), self.tr("You play and look back.")),
                Choice(
                    "group",
                    self.tr("With a few people round the laptop"),
                    self.tr("One plays, the others look on and say what they saw."),
                ),
            ),
            "alone" if self._alone else "group",
            self.tr("Who takes part?"),
        )
        methods = tuple(
            Choice(one.id, one.name[language], one.summary[language])
            for one in self._desk.methods()
        )
        self._methods.show_choices(methods, self._method, self.tr("Feedback method"))
        self._answer.show_choices(
            (
                Choice(
                    "voice",
                    self.tr("Aloud"),
                    self.tr("You talk, then choose the reply that came closest."),
                ),
                Choice(
                    "free",
                    self.tr("Hands-free"),
                    self.tr("You just talk: the program hears when you begin and have finished."),
                ),
                Choice(
                    "hand",
                    self.tr("By hand"),
                    self.tr("You type or choose. No microphone, and silence does not count."),
                ),
            ),
            self._by,
            self.tr("How do you answer?"),
        )
        self._ask_customer()
        self._address()
        if scenario and self._file:
            self._show_card(self._file)
        self._chain()

    def _ask_customer(self) -> None:
        self._titles[3].setText(self.tr("Who is the customer?"))
        self._customer.show_choices(
            (
                Choice(
                    "computer",
                    self.tr("The computer"),
                    self.tr("A voice of the computer, or the recorded one, says the lines."),
                ),
                Choice(
                    "actor",
                    self.tr("Somebody at the table"),
                    self.tr("The lines stand in a window of their own. The computer is silent."),
                ),
            ),
            "actor" if self._actor else "computer",
            self.tr("Who is the customer?"),
        )

    def _address(self) -> None:
        """What is said otherwise to one person than to a group."""
        self._titles[1].setText(
            self.tr("How do you look back?")
            if self._alone
            else self.tr("How do you talk about it?")
        )
        self._privacy.show_text(
            self.tr(
                "What you say and write is only in memory and never on the disk. Which replies "
                "were chosen is kept until the end, so that you can go on after a break; then "
                "that is wiped too."
            )
            + " "
            + (
                self.tr("Recording starts only after you have said yes.")
                if self._alone
                else self.tr(
                    "Recording starts only after everybody has said yes; one no is enough to "
                    "leave it off."
                )
            ),
            self.tr("Nothing stays"),
        )

    def _show_card(self, file: CaseFile) -> None:
        words = replace(card_words(file, self._desk.settings.language), button="")
        if self._card is None:
            self._card = CaseCard(words, self._begin)
            self._left.insertWidget(0, self._card)
        else:
            self._card.show_words(words)

    def _choose_who(self, who: str) -> None:
        self._alone = who == "alone"
        self._people.show_people(self._people.typed(), alone=self._alone)
        self._clear_words()
        self._address()
        self._chain()

    def _choose_customer(self, customer: str) -> None:
        self._actor = customer == "actor"

    def _choose_method(self, method: str) -> None:
        self._method = method

    def _choose_answer(self, answer: str) -> None:
        self._by = ANSWERS[answer]

    def _people_changed(self) -> None:
        self._clear_words()
        self._chain()

    def _chain(self) -> None:
        questions = (self._who, self._people, self._methods, self._answer, self._customer)
        chain((self._start, *(stop for part in questions for stop in part.stops())))

    def _clear_words(self) -> None:
        self._words.hide()

    def _begin(self) -> None:
        if self._file is None or self._file.scenario is None:
            return
        if twice := self._people.twice():
            self._words.setText(
                self.tr(
                    "Two people are called {0}. Give one of them another name, so that the laptop "
                    "goes to the right person."
                ).replace("{0}", twice)
            )
            self._words.show()
            return
        self._desk.start(
            self._file.path,
            self._people.names(),
            self._method,
            by_hand=self._by == "hand",
            hands_free=self._by == "free",
            actor=self._actor,
        )
