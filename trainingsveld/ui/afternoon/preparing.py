"""Before a call: what the player wants to try, and what everybody does meanwhile."""

from PySide6.QtWidgets import QLineEdit, QWidget

from trainingsveld.privacy import Naming
from trainingsveld.session import State
from trainingsveld.session.group import (
    BeginRound,
    ChooseAnother,
    Duty,
    Group,
    Part,
    SetLearningGoal,
)
from trainingsveld.ui.afternoon.body import StepBody
from trainingsveld.ui.afternoon.clock import Now
from trainingsveld.ui.afternoon.words import duty_words
from trainingsveld.ui.look import Avatar, PlainText, QuietButton, column, row
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room, Send

_LONGEST = 160


class PartLine(QWidget):
    """One person's part, with the behaviour they look out for."""

    def __init__(self) -> None:
        super().__init__()
        self._avatar, self._name = Avatar("", size=28), PlainText("", "strong")
        self._lens = PlainText("", "small", "muted")
        whole = row(self._avatar, column(self._name, self._lens, gap=2), gap=12)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_part(self, name: str, place: int, duties: str, lens: str) -> None:
        """Be this part."""
        self._avatar.show_name(name, place)
        self._name.setText(f"{name}: {duties}")
        self._lens.setText(lens)
        self._lens.setVisible(bool(lens))


class Preparing(StepBody):
    """Two halves of one sentence: I want to …, so that …. Both may stay empty."""

    def __init__(self, send: Send, room: Room, now: Now) -> None:
        super().__init__(send, room, now)
        self._player, self._learning, self._reverse = "", "", False
        self._want_head, self._so_head = PlainText("", "strong"), PlainText("", "strong")
        self._want, self._so = QLineEdit(), QLineEdit()
        self._note = PlainText("", "small", "muted")
        self._lines: list[PartLine] = []
        self._parts = column(gap=10)
        self._other = QuietButton("", "undo-2")
        for field in (self._want, self._so):
            field.setMaxLength(_LONGEST)
        self._want.returnPressed.connect(self._so.setFocus)
        self._so.returnPressed.connect(self.go)
        self._other.clicked.connect(lambda: send(ChooseAnother(now())))
        self.setLayout(
            column(
                row(self._want_head, self._want, gap=12), row(self._so_head, self._so, gap=12),
                self._parts, self._note, row(self._other, 1), gap=14,
            )
        )  # fmt: skip

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._want_head.setText(self.tr("I want to"))
        self._so_head.setText(self.tr("so that"))
        self._want.setPlaceholderText(self.tr("name the feeling before I explain anything"))
        self._so.setPlaceholderText(self.tr("the customer notices that I have heard it"))
        for field, head in ((self._want, self._want_head), (self._so, self._so_head)):
            field.setAccessibleName(head.text())
        width = max(one.natural_width() for one in (self._want_head, self._so_head))
        for head in (self._want_head, self._so_head):
            head.setFixedWidth(width + 4)
        self._other.setText(self.tr("Somebody else, or another case"))

    def render_state(self, state: State, group: Group) -> None:
        """Show whose call it is and what everybody does."""
        if (state.player, group.learning) != (self._player, self._learning):
            self._player, self._learning = state.player, group.learning
            self._want.setText(self.room.words(group.learning) or "")
            self._so.clear()
        self._reverse = group.reverse
        others = [one for one in group.parts if one.person != state.player]
        while len(self._lines) < len(others):
            self._lines.append(PartLine())
            self._parts.addWidget(self._lines[-1])
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(others))
            if number < len(others):
                self._show_part(line, state, others[number])
        nameless = group.naming is Naming.NAMELESS and state.naming is Naming.NAMED
        self._note.setVisible(nameless)
        self._note.setText(
            self.tr("With so few people notes cannot be without names: this round they have them.")
            if nameless
            else ""
        )

    def question(self) -> str:
        """What the player wants."""
        return self.tr("What do you want to try?")

    def explains(self) -> str:
        """In reverse: how the others coach."""
        if not self._reverse:
            return ""
        return self.tr(
            "Reverse: the others coach. They ask what you want to reach, and what you saw the "
            "customer do. Nothing is counted."
        )

    def person(self) -> str:
        """The player."""
        return self._player

    def primary(self) -> str:
        """The case itself comes next."""
        return self.tr("To the briefing")

    def go(self) -> None:
        """Keep the goal, and begin."""
        want, so = self._want.text().strip(), self._so.text().strip()
        words = " ".join(filter(None, (want, so and f"{self._so_head.text()} {so}")))
        self.send(SetLearningGoal(self.room.keep(words)))
        self.send(BeginRound())

    def field(self) -> QWidget | None:
        """Type at once."""
        return self._want

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes along."""
        return (self._want, self._so, self._other)

    def _show_part(self, line: PartLine, state: State, part: Part) -> None:
        lens = ""
        if state.case is not None:
            criteria = state.case.scenario.criteria
            lens = " · ".join(criteria[one].text for one in part.lens if one in criteria)
        if Duty.DIRECTOR in part.duties:
            lens = self.tr("Ctrl+Up makes the customer angrier, Ctrl+Down calmer: three times.")
        place = [one.id for one in state.people].index(part.person)
        line.show_part(
            name_of(state, self.room, part.person),
            place,
            duty_words(part.duties, reverse=state.counts_nothing),
            lens,
        )
