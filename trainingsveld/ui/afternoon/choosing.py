"""Who plays the next call, and which case."""

from trainingsveld.session import State
from trainingsveld.session.group import (
    ChoosePlayer,
    Group,
    NextStep,
    PassTurn,
    in_order,
    may_play,
    unheard,
    yet_to_play,
)
from trainingsveld.ui.afternoon.body import StepBody
from trainingsveld.ui.afternoon.clock import Now
from trainingsveld.ui.look import PlainText, SecondaryButton, Select, TickBox, column, row
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room, Send


class Choosing(StepBody):
    """Enter takes who is proposed; somebody else can be picked, as long as the order allows it.

    Once everybody has played or passed, Enter leads to the closing, and another turn is the other
    button.
    """

    def __init__(self, send: Send, room: Room, now: Now) -> None:
        super().__init__(send, room, now)
        self._person, self._name = "", ""
        self._rounds, self._open, self._able = -1, False, False
        self._who_head, self._case_head = PlainText("", "strong"), PlainText("", "strong")
        self._who, self._case = Select(), Select()
        self._other = SecondaryButton("", "flag")
        self._relay, self._relay_text = TickBox(""), PlainText("", "strong")
        self._relay_says = PlainText("", "small", "muted")
        relay = row(self._relay, column(self._relay_text, self._relay_says, gap=2), gap=12)
        relay.setStretch(1, 1)
        self._reverse, self._reverse_text = TickBox(""), PlainText("", "strong")
        self._reverse_says = PlainText("", "small", "muted")
        turned = row(self._reverse, column(self._reverse_text, self._reverse_says, gap=2), gap=12)
        turned.setStretch(1, 1)
        both = row(column(self._who_head, self._who), column(self._case_head, self._case), gap=20)
        both.setStretch(1, 1)
        self.setLayout(column(both, relay, turned, row(self._other, 1), 1, gap=20))
        self._who.activated.connect(self._picked)
        self._relay.toggled.connect(self._not_reverse)
        self._reverse.toggled.connect(self._not_relay)
        self._other.clicked.connect(self._do_other)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._who_head.setText(self.tr("Who plays"))
        self._who.setAccessibleName(self._who_head.text())
        self._relay_text.setText(self.tr("Relay: the call passes on to the next at each moment"))
        self._relay.setAccessibleName(self._relay_text.text())
        self._relay_says.setText(
            self.tr("For seven people or more: then everybody plays. Whoever spoke has had a turn.")
        )
        self._reverse_text.setText(self.tr("Reverse: the one who leads plays, the others coach"))
        self._reverse.setAccessibleName(self._reverse_text.text())
        self._reverse_says.setText(self.tr("Nothing is counted; what was seen is told in words."))
        self._case_head.setText(self.tr("Which case"))
        self._case.setAccessibleName(self._case_head.text())

    def render_state(self, state: State, group: Group) -> None:
        """Propose who is next, and the next case."""
        able = [one.id for one in state.people if may_play(group, state.people, one.id)]
        first = next(iter(in_order(group, state.people)), "") or next(iter(able), "")
        self._person = first
        self._open = bool(yet_to_play(group, state.people))
        self._able = bool(able)
        self._who.clear()
        for person in sorted(able, key=lambda one: one != first):
            self._who.addItem(name_of(state, self.room, person), person)
        self._name = name_of(state, self.room, first) if first else ""
        titles = [case.scenario.title for case in group.cases]
        if len(group.rounds) != self._rounds or self._case.count() != len(titles):
            self._rounds = len(group.rounds)
            self._case.clear()
            for box in (self._relay, self._reverse):
                box.setChecked(False)
            for number, title in enumerate(titles):
                self._case.addItem(title, number)
            self._case.setCurrentIndex(self._rounds % len(titles))
        for part in (
            self._who_head, self._who, self._case_head, self._case, self._relay, self._relay_text,
            self._relay_says, self._reverse, self._reverse_text, self._reverse_says,
        ):  # fmt: skip
            part.setVisible(self._able)
        over = not unheard(group, state.people)
        self._other.setVisible(over if self._open else self._able)
        self._name_other()

    def question(self) -> str:
        """Ask the one who is proposed."""
        if not self._open:
            return self.tr("Everybody has played or passed.")
        return self.tr("{name}, will you play?").format(name=self._name)

    def person(self) -> str:
        """Who is proposed."""
        return self._person if self._open else ""

    def primary(self) -> str:
        """Yes, or on."""
        if not self._open:
            return self.tr("To the closing")
        return self.tr("{name} plays").format(name=self._name)

    def passes(self) -> str:
        """Not now."""
        return self.tr("Pass, not now") if self._open else ""

    def go(self) -> None:
        """This person plays this case; where all have had a turn, it is over."""
        if self._open:
            self._play()
        else:
            self.send(NextStep(self.now()))

    def skip(self) -> None:
        """Somebody else, this time."""
        if self._open:
            self.send(PassTurn(self._person))

    def _play(self) -> None:
        self.send(
            ChoosePlayer(
                self._person,
                self._case.currentData() or 0,
                relay=self._relay.isChecked(),
                reverse=self._reverse.isChecked(),
            )
        )

    def _do_other(self) -> None:
        if self._open:
            self.send(NextStep(self.now()))
        else:
            self._play()

    def _not_reverse(self, on: bool) -> None:
        if on:
            self._reverse.setChecked(False)

    def _not_relay(self, on: bool) -> None:
        if on:
            self._relay.setChecked(False)

    def _name_other(self) -> None:
        again = self.tr("{name} plays once more").format(name=self._name)
        self._other.setText(self.tr("No more turns: to the closing") if self._open else again)
        self._other.show_icon("flag" if self._open else "repeat")

    def _picked(self, place: int) -> None:
        self._person = str(self._who.itemData(place))
        self._name = self._who.itemText(place)
        self._name_other()
        self.changed.emit()
