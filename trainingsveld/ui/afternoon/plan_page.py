"""Plan a session with the group: what for, who, which cases, how long; then the level."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QStackedLayout, QWidget

from trainingsveld.session.group import DAY_START, FEWEST_PEOPLE, INTAKE_MINUTES, MOST_PEOPLE, plan
from trainingsveld.ui.afternoon.agenda_card import USUAL, AgendaCard
from trainingsveld.ui.afternoon.cases import ChooseCases
from trainingsveld.ui.afternoon.print_cards import PrintCards
from trainingsveld.ui.afternoon.second_display import SecondDisplay
from trainingsveld.ui.afternoon.short_forms import ShortForms
from trainingsveld.ui.afternoon.sound_step import SoundStep
from trainingsveld.ui.arrange import column, fill, row
from trainingsveld.ui.choose_one import ChooseOne
from trainingsveld.ui.head import PageHead
from trainingsveld.ui.levels.choosing import ChooseLevel
from trainingsveld.ui.look import Card, PlainText, PrimaryButton, ScrollColumn, SecondaryButton
from trainingsveld.ui.method_choice import method_choices
from trainingsveld.ui.page import Page
from trainingsveld.ui.people_list import PeopleList
from trainingsveld.ui.ports import Desk, Gathering
from trainingsveld.ui.tab_order import chain

_LONGEST = 200


class PlanPage(Page):
    """Everything has a proposal, so that names alone are enough to begin."""

    def __init__(self, desk: Desk, back: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._method = desk, ""
        self._start = PrimaryButton("", "arrow-right")
        self._start.clicked.connect(self._next_whole)
        self._day_start = self._takes_in = False
        self._short = ShortForms(self._next_short, self._next_intake)
        self._sound = SecondaryButton("", "volume-2")
        self._sound.clicked.connect(self._check_sound)
        self._head = PageHead(self._sound, self._start, back=back)
        self._titles = [PlainText("", "heading") for _ in range(3)]
        self._goal, self._goal_how = QLineEdit(), PlainText("", "small", "muted")
        self._goal.setMaxLength(_LONGEST)
        self._goal.editingFinished.connect(self._suit_goal)
        self._people = PeopleList(self._people_changed, fewest=FEWEST_PEOPLE, most=MOST_PEOPLE)
        self._cases = ChooseCases(self._chain)
        self._methods = ChooseOne("", self._choose_method)
        self._agenda = AgendaCard()
        self._agenda.time.currentIndexChanged.connect(self._show_agenda)
        self._cards = PrintCards(self._cases.scenarios)
        self._display = SecondDisplay(desk)
        self._checking: SoundStep | None = None
        self._words = PlainText("", "strong", "danger")
        self._words.hide()
        self._promised = ChooseLevel(self._gather, self._back_to_plan)
        self._steps = QStackedLayout(self)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        page = ScrollColumn(widest=1240)
        goal, who, method = Card(), Card(), Card()
        fill(goal.column, self._titles[0], self._goal, self._goal_how)
        fill(who.column, self._titles[1], self._people)
        fill(method.column, self._titles[2], self._methods)
        left = column(goal, who, method, 1, gap=14)
        right = column(
            self._agenda, self._cases, self._short, self._cards, self._display, 1, gap=14
        )
        halves = row(left, right, gap=14)
        halves.setStretch(0, 1)
        halves.setStretch(1, 1)
        fill(page.column, self._head, self._words, halves, 1)
        self._steps.addWidget(page)
        self._steps.addWidget(self._promised)

    def arrive(self) -> None:
        """Propose anew: who was there last, as far as that is known, and three cases."""
        lately = self._desk.lately()
        before = next((one.people for one in lately if len(one.people) >= FEWEST_PEOPLE), ())
        names = before or (self._desk.settings.nickname,)
        methods = self._desk.methods()
        self._method = methods[0].id if methods else ""
        self._goal.clear()
        self._agenda.time.setCurrentIndex(self._agenda.time.findData(USUAL))
        self._people.show_people(names[:MOST_PEOPLE], alone=False)
        played = [one.scenario for one in lately]
        self._cases.show_cases(self._desk.cases(), played, self._desk.settings.language)
        self._words.hide()
        self._display.arrive()
        self.retranslate()
        self._back_to_plan()

    def escape(self) -> bool:
        """From the choice of a level, or the sound check, back to the plan."""
        if self._steps.currentIndex() == 0:
            return False
        self._back_to_plan()
        return True

    def retranslate(self) -> None:
        """Follow the language."""
        language = self._desk.settings.language
        self._head.show_words(
            self.tr("Session with the group"),
            self.tr("Fill in who is here; everything else has a proposal."),
            self.tr("Back"),
        )
        self._sound.setText(self.tr("Check the sound"))
        self._start.setText(self.tr("Next: what stays, for whom?"))
        self._short.retranslate()
        for title, words in zip(
            self._titles,
            (
                self.tr("What is it for?"),
                self.tr("Who is here?"),
                self.tr("How do you talk about it?"),
            ),
            strict=True,
        ):
            title.setText(words)
        self._goal.setAccessibleName(self.tr("What is it for?"))
        self._goal.setPlaceholderText(self.tr("Angry callers notice that we have heard them"))
        self._goal_how.setText(self.tr("One sentence: what will a customer notice?"))
        self._promised.retranslate(language)
        self._agenda.retranslate()
        self._cases.retranslate()
        self._cards.retranslate()
        self._display.retranslate()
        if self._checking:
            self._checking.retranslate()
        self._methods.show_choices(
            method_choices(self._desk, language, self._observers()),
            self._method,
            self.tr("Feedback method"),
        )
        self._show_agenda()
        self._chain()

    def _suit_goal(self) -> None:
        self._cases.suit(self._goal.text().strip())

    def _choose_method(self, method: str) -> None:
        self._method = method

    def _observers(self) -> int:
        return len(self._people.names()) - 1

    def _people_changed(self) -> None:
        self._words.hide()
        for one in method_choices(self._desk, self._desk.settings.language, self._observers()):
            if not one.off:
                self._methods.button(one.id).set_note(one.note)
        self._show_agenda()
        self._chain()

    def _show_agenda(self) -> None:
        people = len(self._people.names())
        self._agenda.show_agenda(plan(people, self._agenda.minutes, people))

    def _chain(self) -> None:
        parts = (*self._people.stops(), *self._methods.stops())
        chain(
            (
                self._start,
                self._goal,
                *parts,
                self._agenda.time,
                *self._cases.stops(),
                *self._short.stops(),
                self._cards.button,
                *self._display.stops(),
                self._sound,
            )
        )

    def _check_sound(self) -> None:
        if self._checking is None:
            self._checking = SoundStep(self._desk, self._back_to_plan)
            self._steps.addWidget(self._checking)
        self._steps.setCurrentWidget(self._checking)
        self._checking.setFocus()
        self._checking.focusNextChild()

    def _back_to_plan(self) -> None:
        self._steps.setCurrentIndex(0)
        self._goal.setFocus()

    def _next_whole(self) -> None:
        self._day_start = self._takes_in = False
        self._next()

    def _next_short(self) -> None:
        self._day_start, self._takes_in = True, False
        self._next()

    def _next_intake(self) -> None:
        self._day_start, self._takes_in = False, True
        self._next()

    def _next(self) -> None:
        wrong = self._wrong()
        self._words.setText(wrong)
        self._words.setVisible(bool(wrong))
        if wrong:
            return
        self._steps.setCurrentWidget(self._promised)
        self._promised.ask(self._observers(), self._desk.settings.language)

    def _wrong(self) -> str:
        """What stands in the way, as a sentence."""
        if twice := self._people.twice():
            return self.tr(
                "Two people are called {0}. Give one of them another name, so that the laptop "
                "goes to the right person."
            ).replace("{0}", twice)
        if not self._takes_in and not self._cases.chosen():
            return self.tr("Choose at least one case.")
        return ""

    def _gather(self) -> None:
        answer = self._desk.settings.answer_by
        short = self._day_start or self._takes_in
        self._desk.sessions.gather(
            Gathering(
                goal=self._goal.text().strip(),
                people=self._people.names(),
                cases=() if self._takes_in else self._cases.chosen(),
                method=self._method,
                minutes=self._minutes(),
                by_hand=short or answer == "hand",
                hands_free=answer == "free",
                level=self._promised.level,
                naming=self._promised.naming,
                day_start=self._day_start,
                intake=self._takes_in,
            )
        )

    def _minutes(self) -> int:
        if self._takes_in:
            return INTAKE_MINUTES
        return DAY_START if self._day_start else self._agenda.minutes
