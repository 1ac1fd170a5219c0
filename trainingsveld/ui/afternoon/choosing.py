"""Who plays the next call, and which case."""

from PySide6.QtWidgets import QWidget

from trainingsveld.session import State
from trainingsveld.session.group import (
    ChoosePlayer,
    Group,
    NextStep,
    PassTurn,
    in_order,
    may_play,
    unheard,
)
from trainingsveld.ui.afternoon.body import StepBody
from trainingsveld.ui.afternoon.clock import Now
from trainingsveld.ui.look import PlainText, SecondaryButton, Select, column, row
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room, Send


class Choosing(StepBody):
    """Enter takes who is proposed; somebody else can be picked, as long as the order allows it."""

    def __init__(self, send: Send, room: Room, now: Now) -> None:
        super().__init__(send, room, now)
        self._person, self._name = "", ""
        self._rounds, self._open = -1, False
        self._who_head, self._case_head = PlainText("", "strong"), PlainText("", "strong")
        self._who, self._case = Select(), Select()
        self._finish = SecondaryButton("", "flag")
        both = row(column(self._who_head, self._who), column(self._case_head, self._case), gap=20)
        both.setStretch(1, 1)
        self.setLayout(column(both, row(self._finish, 1), 1, gap=20))
        self._who.activated.connect(self._picked)
        self._finish.clicked.connect(lambda: send(NextStep(now())))

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._who_head.setText(self.tr("Who plays"))
        self._who.setAccessibleName(self._who_head.text())
        self._case_head.setText(self.tr("Which case"))
        self._case.setAccessibleName(self._case_head.text())
        self._finish.setText(self.tr("No more turns: to the closing"))

    def render_state(self, state: State, group: Group) -> None:
        """Propose who is next, and the next case."""
        able = [one.id for one in state.people if may_play(group, state.people, one.id)]
        first = next(iter(in_order(group, state.people)), "")
        self._person, self._open = first, bool(first)
        self._who.clear()
        for person in sorted(able, key=lambda one: one != first):
            self._who.addItem(name_of(state, self.room, person), person)
        if first not in able:
            self._who.setCurrentIndex(-1)
        self._name = name_of(state, self.room, first) if first else ""
        titles = [case.scenario.title for case in group.cases]
        if len(group.rounds) != self._rounds or self._case.count() != len(titles):
            self._rounds = len(group.rounds)
            self._case.clear()
            for number, title in enumerate(titles):
                self._case.addItem(title, number)
            self._case.setCurrentIndex(self._rounds % len(titles))
        for part in (self._who_head, self._who, self._case_head, self._case):
            part.setVisible(self._open)
        # offered once everybody has had a turn of some kind; whoever wants may still play
        self._finish.setVisible(self._open and not unheard(group, state.people))

    def question(self) -> str:
        """Ask the one who is proposed."""
        if not self._open:
            return self.tr("Nobody else wants to play now.")
        return self.tr("{name}, will you play?").format(name=self._name)

    def person(self) -> str:
        """Who is proposed."""
        return self._person

    def primary(self) -> str:
        """Yes, or on."""
        if not self._open:
            return self.tr("To the closing")
        return self.tr("{name} plays").format(name=self._name)

    def passes(self) -> str:
        """Not now."""
        return self.tr("Pass, not now") if self._open else ""

    def go(self) -> None:
        """This person plays this case."""
        if not self._open:
            self.send(NextStep(self.now()))
            return
        self.send(ChoosePlayer(self._person, self._case.currentData() or 0))

    def skip(self) -> None:
        """Somebody else, this time."""
        if self._open:
            self.send(PassTurn(self._person))

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes along."""
        return (self._who, self._case, self._finish)

    def _picked(self, place: int) -> None:
        self._person = str(self._who.itemData(place))
        self._name = self._who.itemText(place)
        self._open = True
        self.changed.emit()
