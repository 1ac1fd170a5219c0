"""Whether it becomes a case: the answers so far go to where cases are made."""

from PySide6.QtWidgets import QLineEdit, QWidget

from trainingsveld.authoring.new import QUESTIONS, Part, choice_words
from trainingsveld.privacy import Place, policy
from trainingsveld.session import State
from trainingsveld.session.group import Fact, Group, NextStep, TellFact
from trainingsveld.ui.afternoon.body import StepBody
from trainingsveld.ui.afternoon.clock import Now
from trainingsveld.ui.language import on_screen
from trainingsveld.ui.look import PlainText, SecondaryButton, Select, column, row
from trainingsveld.ui.ports import Room, Send

_LONGEST = 200
_PARTS: dict[str, Part] = {part.key: part for one in QUESTIONS for part in one.parts}
_ASKS = {one.key: one for one in QUESTIONS}
_OFFERED: tuple[Fact, ...] = ("incident", "caller", "need", "first", "worse", "title")
_CHOSEN: tuple[Fact, ...] = ("first", "worse")


class Story(StepBody):
    """Whoever brought it in says yes or no. Where nothing may stay there is nothing to say yes to.

    What is handed over is shown there as answers that were not given yet: each is looked at for
    what may tell who it is about, before anything of it is kept.
    """

    def __init__(self, send: Send, room: Room, now: Now) -> None:
        super().__init__(send, room, now)
        self._bringer, self._may, self._handed = "", False, False
        self._told: dict[Fact, str] = {}
        self._drawn: tuple[tuple[Fact, str], ...] | None = None
        self._title_head, self._title = PlainText("", "strong"), QLineEdit()
        self._title.setMaxLength(_LONGEST)
        self._title.returnPressed.connect(self.go)
        self._heads = {key: PlainText("", "strong") for key in _CHOSEN}
        self._choices: dict[Fact, Select] = {key: Select() for key in _CHOSEN}
        self._says = PlainText("", "small", "muted")
        self._other = SecondaryButton("", "flag")
        self._other.clicked.connect(self._do_other)
        asked = [column(self._heads[key], row(self._choices[key], 1), gap=6) for key in _CHOSEN]
        self._form = QWidget()
        form = column(column(self._title_head, self._title, gap=6), *asked, gap=14)
        form.setContentsMargins(0, 0, 0, 0)
        self._form.setLayout(form)
        self.setLayout(column(self._form, self._says, row(self._other, 1), 1, gap=14))

    def retranslate(self) -> None:
        """Set the texts of its own; the questions are those of a new case."""
        language = on_screen()
        self._title_head.setText(_ASKS["title"].ask(language))
        self._title.setAccessibleName(self._title_head.text())
        for key, box in self._choices.items():
            chosen = box.currentIndex()
            self._heads[key].setText(_ASKS[key].ask(language))
            box.setAccessibleName(self._heads[key].text())
            box.clear()
            box.addItem(self.tr("We will see when we make it"), "")
            for choice in _PARTS[key].choices:
                box.addItem(choice_words(_PARTS[key], choice, language), choice)
            box.setCurrentIndex(max(0, chosen))

    def render_state(self, state: State, group: Group) -> None:
        """Show what is known; without an incident, or where nothing stays, go on."""
        taken = group.intake
        told = taken.told if taken else ()
        if told != self._drawn:
            self._drawn, self._told = told, dict(told)
            self._title.setText(self._known("title"))
            for key, box in self._choices.items():
                box.setCurrentIndex(max(0, box.findData(self._known(key))))
        self._bringer = taken.bringer if taken else ""
        stays = policy(state.level).feedback is not Place.NOWHERE
        self._may = stays and bool(self._known("incident"))
        self._form.setVisible(self._may)
        self._other.setVisible(self._may)
        self._says.setText(self._why(stays=stays))
        self._name_other()

    def question(self) -> str:
        """Does it become a case?"""
        return self.tr("Does it become a case?") if self._may else self.tr("Nothing of it stays.")

    def explains(self) -> str:
        """It is theirs."""
        if not self._may:
            return ""
        return self.tr("Only if whoever brought it in wants it. Then others can practise it.")

    def person(self) -> str:
        """Who brought it in."""
        return self._bringer

    def primary(self) -> str:
        """Make it, or go on."""
        if not self._may or self._handed:
            return self.tr("Go on")
        return self.tr("Make a case of it")

    def go(self) -> None:
        """Make a case of it; once that was done, go on."""
        if not self._may or self._handed:
            self._keep()
            self.send(NextStep(self.now()))
        else:
            self._hand_over()

    def field(self) -> QWidget | None:
        """Begin with what it is called."""
        return self._title if self._may and not self._handed else None

    def _do_other(self) -> None:
        if self._handed:
            self._hand_over()
        else:
            self._keep()
            self.send(NextStep(self.now()))

    def _hand_over(self) -> None:
        self._keep()
        self._handed = True
        self._name_other()
        self.changed.emit()
        offered = {key: self._known(key) for key in _OFFERED}
        self.room.begin_case({key: words for key, words in offered.items() if words})

    def _keep(self) -> None:
        """Keep what is filled in here, so that it is there after a break too."""
        if not self._may:
            return
        given: dict[Fact, str] = {"title": " ".join(self._title.text().split())}
        for key, box in self._choices.items():
            given[key] = str(box.currentData() or "")
        for key, words in given.items():
            if words != self._known(key):
                item = self.room.keep(words)
                self.send(TellFact(key, item))
                self._told[key] = item

    def _known(self, key: Fact) -> str:
        return self.room.words(self._told.get(key, "")) or ""

    def _name_other(self) -> None:
        again = self.tr("Back to the questions")
        self._other.setText(again if self._handed else self.tr("Go on without a case"))
        self._other.show_icon("repeat" if self._handed else "flag")

    def _why(self, *, stays: bool) -> str:
        if self._may:
            return self.tr(
                "You go through the ten questions of a new case, with these answers filled in. "
                "Names, numbers and dates in them are pointed out first; nothing is kept before."
            )
        if not stays:
            return self.tr(
                "You chose that nothing stays, so no case is made of it. Whoever wants one can "
                "write it later, in their own words."
            )
        return self.tr("There is no incident any more to make a case of.")
