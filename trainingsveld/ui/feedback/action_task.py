"""The last step: who does what by when, or none, because."""

from collections.abc import Callable

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget

from trainingsveld.session import AgreeAction, DeclineAction, State
from trainingsveld.store import Settings
from trainingsveld.ui.feedback.date_field import DateField
from trainingsveld.ui.feedback.words import in_language
from trainingsveld.ui.look import (
    ChipButton,
    Flow,
    PlainText,
    PrimaryButton,
    QuietButton,
    Select,
    TextBox,
    column,
    row,
)
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room, Send

Today = Callable[[], QDate]
_WEEK = 7
_NEXT_SESSION = 21
"""Sessions are held every few weeks; the date can be changed."""


class ActionTask(QWidget):
    """One action with an owner and a date; "none, because" is an answer too."""

    def __init__(self, send: Send, room: Room, language: str, today: Today) -> None:
        super().__init__()
        self._send, self._room, self._language, self._today = send, room, language, today
        self._at = -1
        self._people: tuple[str, ...] = ()
        self._declines = False
        self._ask = PlainText("", "strong")
        self._what, self._whose, self._when = (PlainText("", "strong") for _ in range(3))
        self._box = TextBox(rows=2)
        self._notice_head, self._need_head = PlainText("", "strong"), PlainText("", "strong")
        self._notice, self._need = TextBox(rows=1), TextBox(rows=1)
        self._owner = Select()
        self._date = DateField()
        self._presets = [ChipButton() for _ in range(3)]
        self._agree = PrimaryButton("", "check")
        self._other = QuietButton("")
        owner, when = column(self._whose, self._owner, gap=6), column(self._when, gap=6)
        dates = Flow()
        for part in (self._date, *self._presets):
            dates.addWidget(part)
        when.addLayout(dates, 1)
        people = row(owner, when, gap=20)
        people.setStretch(1, 1)
        self._details = QWidget()
        self._details.setLayout(
            column(people, self._notice_head, self._notice, self._need_head, self._need)
        )
        self.setLayout(
            column(
                self._ask, self._what, self._box, self._details, 1,
                row(self._other, 1, self._agree), gap=10,
            )
        )  # fmt: skip
        QWidget.setTabOrder(self._agree, self._other)
        self._box.textChanged.connect(self._changed)
        for days, chip in zip((_WEEK, 2 * _WEEK, _NEXT_SESSION), self._presets, strict=True):
            chip.setCheckable(False)
            chip.clicked.connect(self._setter(days))
        self._other.clicked.connect(self._switch)
        self._agree.clicked.connect(self._finish)

    def use(self, settings: Settings) -> None:
        """Follow the language of the method's texts."""
        self._language = settings.language

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._whose.setText(self.tr("Who does it?"))
        self._owner.setAccessibleName(self._whose.text())
        self._when.setText(self.tr("By when?"))
        self._notice_head.setText(self.tr("How shall we notice?"))
        self._need_head.setText(self.tr("What do you need for it?"))
        for box, head in ((self._notice, self._notice_head), (self._need, self._need_head)):
            box.setAccessibleName(head.text())
        self._notice.setPlaceholderText(self.tr("What will a colleague see or hear?"))
        self._need.setPlaceholderText(
            self.tr("Time, somebody's help, a change in the system: it goes on the team's list")
        )
        self._date.follow_language()
        self._date.setAccessibleName(self._when.text())
        words = (self.tr("next week"), self.tr("in two weeks"), self.tr("at the next session"))
        for text, chip in zip(words, self._presets, strict=True):
            chip.setText(text)
        self._people = ()
        self._word()

    def render_state(self, state: State, *, on: bool) -> None:
        """Ask for the action. What was filled in stays while the step is the same."""
        at = state.round.at if on else -1
        if at != self._at:
            self._at = at
            self._declines = False
            for box in (self._box, self._notice, self._need):
                box.setPlainText("")
            self._date.setMinimumDate(self._today())
            self._date.setDate(self._today().addDays(_WEEK))
            self._word()
        task = state.round.task
        if not on:
            return
        asked = in_language(task.step.ask, self._language) if task else ""
        self._ask.setText(asked)
        self._ask.setVisible(bool(asked))
        names = tuple(name_of(state, self._room, person.id) for person in state.people)
        if names != self._people:
            self._people = names
            self._owner.clear()
            for name, person in zip(names, state.people, strict=True):
                self._owner.addItem(name, person.id)
            self._owner.setCurrentIndex(max(0, self._owner.findData(state.player)))

    def take_focus(self) -> None:
        """Write."""
        self._box.setFocus()

    def _word(self) -> None:
        """Say what is asked: an action, or why there is none."""
        self._what.setText(self.tr("No action, because …") if self._declines else self.tr("What?"))
        self._box.setAccessibleName(self._what.text())
        self._box.setPlaceholderText(
            self.tr("One sentence is enough")
            if self._declines
            else self.tr("Something small that you can do and others can see")
        )
        self._details.setVisible(not self._declines)
        self._other.setText(
            self.tr("There is an action after all")
            if self._declines
            else self.tr("No action, because …")
        )
        self._agree.setText(
            self.tr("Leave it like this") if self._declines else self.tr("Agree on this")
        )
        self._changed()

    def _changed(self) -> None:
        self._agree.setEnabled(bool(self._box.toPlainText().strip()))

    def _switch(self) -> None:
        self._declines = not self._declines
        self._word()
        self._box.setFocus()

    def _setter(self, days: int) -> Callable[[], None]:
        def choose() -> None:
            self._date.setDate(self._today().addDays(days))

        return choose

    def _finish(self) -> None:
        words = self._room.keep(self._box.toPlainText().strip())
        if self._declines:
            self._send(DeclineAction(words))
            return
        owner: str = self._owner.currentData()
        by = self._date.date().toString(Qt.DateFormat.ISODate)
        notice, need = (
            self._room.keep(box.toPlainText().strip()) for box in (self._notice, self._need)
        )
        self._send(AgreeAction(words, owner, by, notice, need))
