"""Set a session up for one case: who, how to talk about it, and how to answer."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtWidgets import QStackedLayout, QWidget

from trainingsveld.privacy import DEFAULT, Naming
from trainingsveld.session import Alone
from trainingsveld.store import CaseFile
from trainingsveld.store.settings import AnswerBy
from trainingsveld.ui.alone.choosing import ChoosePractice
from trainingsveld.ui.arrange import column, fill, row
from trainingsveld.ui.case_card import CaseCard
from trainingsveld.ui.case_words import card_words
from trainingsveld.ui.choose_one import Choice, ChooseOne
from trainingsveld.ui.head import PageHead
from trainingsveld.ui.levels.choosing import ChooseLevel
from trainingsveld.ui.look import Banner, Card, PlainText, PrimaryButton, ScrollColumn
from trainingsveld.ui.method_choice import method_choices
from trainingsveld.ui.page import Page
from trainingsveld.ui.people_list import PeopleList
from trainingsveld.ui.ports import Desk
from trainingsveld.ui.returning import Returning
from trainingsveld.ui.tab_order import chain
from trainingsveld.wording.levels import level_words

ANSWERS: dict[str, AnswerBy] = {"voice": "voice", "free": "free", "hand": "hand"}


class SetupPage(Page):
    """For the case that `chosen` gives on arrival. The button asks the desk for the session.

    Who practises alone is asked nothing about confidentiality; a group once, on its own screen.
    """

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
        self._practice = ChoosePractice()
        self._people = PeopleList(self._people_changed)
        self._customer = ChooseOne("", self._choose_customer)
        self._methods = ChooseOne("", self._choose_method)
        self._answer = ChooseOne("", self._choose_answer)
        self._words = PlainText("", "strong", "danger")
        self._words.hide()
        self._privacy = Banner(" ", "privacy", title=" ")
        self._left = column(gap=14)
        self._returning = Returning(desk.vaults, self._chain)
        self._promised = ChooseLevel(self._start_session, self._back_to_questions)
        self._steps = QStackedLayout(self)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        page = ScrollColumn(widest=1240)
        who, customer, method, answer = Card(), Card(), Card(), Card()
        fill(who.column, self._titles[0], self._who, self._people, self._practice, 1)
        fill(customer.column, self._titles[3], self._customer, 1)
        fill(method.column, self._titles[1], self._methods, 1)
        fill(answer.column, self._titles[2], self._answer, 1)
        fill(self._left, who, self._returning, 1)
        right = column(method, answer, customer, 1, gap=14)
        halves = row(self._left, right, gap=14)
        halves.setStretch(0, 1)
        halves.setStretch(1, 1)
        fill(page.column, self._head, self._words, self._privacy, halves, 1)
        self._steps.addWidget(page)
        self._steps.addWidget(self._promised)

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
        self._returning.arrive()
        if book := self._desk.alone.book():
            self._practice.remember(book[-1].practice)
        self._back_to_questions()

    def _back_to_questions(self) -> None:
        self._steps.setCurrentIndex(0)
        self._start.setFocus()

    def escape(self) -> bool:
        """From the choice of a level back to the questions."""
        if self._steps.currentWidget() is not self._promised:
            return False
        self._back_to_questions()
        return True

    def retranslate(self) -> None:
        """Follow the language."""
        language = self._desk.settings.language
        scenario = self._file.scenario if self._file else None
        self._head.show_words(
            scenario.title if scenario else "", self.tr("Set the session up"), self.tr("Back")
        )
        self._promised.retranslate(language)
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
        methods = method_choices(self._desk, language, self._observers())
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
        self._practice.retranslate()
        self._returning.retranslate()
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
        self._practice.setVisible(self._alone)
        self._start.setText(
            self.tr("To the briefing") if self._alone else self.tr("Next: what stays, for whom?")
        )
        self._titles[1].setText(
            self.tr("How do you look back?")
            if self._alone
            else self.tr("How do you talk about it?")
        )
        if not self._alone:
            self._privacy.show_text(
                self.tr(
                    "On the next screen you choose it together. Recording starts only after "
                    "everybody has said yes, in private; one no is enough to leave it off."
                ),
                self.tr("What stays, and for whom?"),
            )
            return
        words = level_words(DEFAULT, self._desk.settings.language)
        after = self.tr("Recording starts only after you have said yes.")
        self._privacy.show_text(" ".join((*words.sentences, after)), words.name)

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
        self._say_minutes()
        self._address()
        self._chain()

    def _choose_customer(self, customer: str) -> None:
        self._actor = customer == "actor"

    def _choose_method(self, method: str) -> None:
        self._method = method

    def _choose_answer(self, answer: str) -> None:
        self._by = ANSWERS[answer]

    def _observers(self) -> int:
        """How many will look on, as far as is typed; in a group one at least."""
        return 0 if self._alone else max(1, len(self._people.names()) - 1)

    def _say_minutes(self) -> None:
        """Say anew how long each method takes with those who take part."""
        for one in method_choices(self._desk, self._desk.settings.language, self._observers()):
            if not one.off:
                self._methods.button(one.id).set_note(one.note)

    def _people_changed(self) -> None:
        self._clear_words()
        self._say_minutes()
        self._chain()

    def _chain(self) -> None:
        questions = (
            self._who,
            self._people,
            self._practice,
            self._methods,
            self._answer,
            self._customer,
        )
        stops = (stop for part in (*questions, self._returning) for stop in part.stops())
        chain((self._start, *stops))

    def _clear_words(self) -> None:
        self._words.hide()

    def _times(self) -> int:
        """How often this case was practised before, as far as that is known here."""
        scenario = self._file.scenario if self._file else None
        book = self._desk.alone.book()
        return sum(scenario is not None and one.case == scenario.id for one in book)

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
        if self._alone:
            self._start_session()
            return
        self._steps.setCurrentWidget(self._promised)
        self._promised.ask(len(self._people.names()) - 1, self._desk.settings.language)

    def _start_session(self) -> None:
        if self._file is None:
            return
        level, naming = self._promised.level, self._promised.naming
        self._desk.sessions.start(
            self._file.path,
            self._people.names(),
            self._method,
            by_hand=self._by == "hand",
            hands_free=self._by == "free",
            actor=self._actor,
            level=DEFAULT if self._alone else level,
            naming=Naming.NAMED if self._alone else naming,
            alone=self._practice.chosen(self._times()) if self._alone else Alone(),
        )
