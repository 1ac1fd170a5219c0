"""The steps at which everybody says something in turn, or passes."""

from PySide6.QtWidgets import QLineEdit

from trainingsveld.session import State
from trainingsveld.session.group import (
    WARMING,
    ChooseAnother,
    Group,
    HearLine,
    NextStep,
    PassAtStep,
    SpeakAtStep,
    Step,
    line_of,
    neighbour,
    next_to_speak,
)
from trainingsveld.session.group.warm_up import warm_up_lines
from trainingsveld.ui.afternoon.body import StepBody
from trainingsveld.ui.afternoon.clock import Now
from trainingsveld.ui.afternoon.own_recording import OwnRecording
from trainingsveld.ui.look import Card, PlainText, QuietButton, SecondaryButton, column, row
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room, Send

_WRITTEN = frozenset({Step.TAKEAWAYS, Step.APPRECIATION})
_LONGEST = 300


class InTurn(StepBody):
    """Enter says that somebody has spoken, and then that the room goes on."""

    def __init__(self, send: Send, room: Room, now: Now) -> None:
        super().__init__(send, room, now)
        self._person, self._step, self._asks = "", Step.CHECK_IN, ""
        self._line, self._who_says = PlainText("", "heading"), PlainText("", "small", "muted")
        self._quote = Card("neutral", padding=20, gap=6)
        self._quote.column.addWidget(self._line)
        self._quote.column.addWidget(self._who_says)
        self._hear = SecondaryButton("", "play")
        self._quote.column.addLayout(row(self._hear, 1))
        self._hear.clicked.connect(self._hear_line)
        self._place, self._hears = 0, False
        self._words = QLineEdit()
        self._words.setMaxLength(_LONGEST)
        self._words.returnPressed.connect(self.go)
        self._own = OwnRecording(room.vaults, self._silence_line)
        self._back = QuietButton("", "undo-2")
        self._back.clicked.connect(lambda: send(ChooseAnother(now())))
        self.setLayout(column(self._quote, self._own, self._words, row(self._back, 1), 1, gap=14))

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._words.setPlaceholderText(self.tr("Write it down, if you want to"))
        self._own.retranslate()
        self._back.setText(self.tr("One more turn after all"))
        self._words.setAccessibleName(self.tr("Write it down, if you want to"))

    def render_state(self, state: State, group: Group) -> None:
        """Show whose turn it is, and what about."""
        person = next_to_speak(group, state.people)
        if (person, group.step) != (self._person, self._step):
            self._words.clear()
        self._person, self._step = person, group.step
        self._words.setVisible(bool(person) and group.step in _WRITTEN)
        self._quote.setVisible(group.step in WARMING and bool(person))
        self._own.setVisible(group.day_start and group.step in WARMING)
        self._hears = group.hears is not None
        self._back.setVisible(group.step is Step.TAKEAWAYS and group.plays)
        self._asks = ""
        if person and group.step in WARMING:
            self._show_line(state, group)
        elif person and group.step is Step.APPRECIATION:
            other = neighbour(state.people, person)
            self._asks = self.tr("What did you value in {name} today?").format(
                name=name_of(state, self.room, other)
            )

    def question(self) -> str:
        """To whom the appreciation goes."""
        return self._asks

    def person(self) -> str:
        """Whose turn it is."""
        return self._person

    def primary(self) -> str:
        """Next person, or on."""
        return self.tr("Said: next") if self._person else self.tr("Go on")

    def passes(self) -> str:
        """Anybody may."""
        return self.tr("Pass") if self._person else ""

    def go(self) -> None:
        """Somebody has spoken, or everybody has."""
        if not self._person:
            self.send(NextStep(self.now()))
            return
        words = self._words.text().strip() if self._step in _WRITTEN else ""
        self.send(SpeakAtStep(self._person, self.room.keep(words)))

    def skip(self) -> None:
        """The turn goes by."""
        if self._person:
            self.send(PassAtStep(self._person))

    def _silence_line(self) -> None:
        if self._hears:
            self.send(HearLine(self._place))

    def _hear_line(self) -> None:
        self._own.hush()
        self.send(HearLine(self._place))

    def field(self) -> QLineEdit | None:
        """Where it can be written down."""
        return self._words if self._words.isVisibleTo(self) else None

    def _show_line(self, state: State, group: Group) -> None:
        case = group.cases[0]
        place = [one.id for one in state.people].index(self._person)
        said = line_of(group, place)
        texts = warm_up_lines(case)
        self._place = texts.index(said.text) if said else -1
        self._hear.setVisible(said is not None)
        self._hear.setText(self.tr("Stop") if self._hears else self.tr("Hear it"))
        self._hear.show_icon("square" if self._hears else "play")
        self._line.setText("“{0}”".replace("{0}", said.text if said else "…"))
        self._who_says.setText(case.scenario.customer.name)
