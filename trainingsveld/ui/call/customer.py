"""The left column: who calls, in what mood, how the tension went, what is already known."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from trainingsveld.dialogue import numbers
from trainingsveld.session import CALL, State, help_now
from trainingsveld.ui.call.rewind import RewindOffer
from trainingsveld.ui.case_words import face_of
from trainingsveld.ui.look import (
    Card,
    FacePlate,
    Icon,
    Pill,
    PlainText,
    ScrollColumn,
    TensionCurve,
    column,
    mood_for,
    row,
)
from trainingsveld.ui.mood import mood_role, mood_words
from trainingsveld.ui.ports import Room, Send
from trainingsveld.ui.transcript import earlier_tensions, tensions

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_LARGE, _SMALL = 196, 84


class CustomerColumn(Card):
    """A turn picked on the curve offers to go back to that moment."""

    def __init__(self, send: Send, room: Room) -> None:
        super().__init__(padding=0)
        self._state = State()
        self._face = FacePlate(size=_LARGE)
        self._name = PlainText("", "heading", align=_CENTRE)
        self._mood = Pill("", "neutral")
        self._job = PlainText("", "small", "muted", align=_CENTRE)
        self._curve = TensionCurve(selectable=True, height=148)
        self._known = PlainText("", "strong")
        self._facts: list[tuple[QWidget, PlainText]] = []
        self._offer = RewindOffer(send, room)
        scroll = ScrollColumn(margins=16, gap=10)
        inner = scroll.column
        inner.setContentsMargins(16, 16, 16, 16)
        inner.addWidget(self._face, 0, _CENTRE)
        inner.addWidget(self._name)
        inner.addWidget(self._mood, 0, _CENTRE)
        inner.addWidget(self._job)
        inner.addSpacing(4)
        inner.addWidget(self._curve)
        inner.addWidget(self._offer)
        inner.addSpacing(4)
        inner.addWidget(self._known)
        self._list = column(gap=6)
        inner.addLayout(self._list)
        inner.addStretch()
        self.column.addWidget(scroll)
        self._curve.chosen.connect(self._offer_turn)
        self._offer.closed.connect(self._unmark)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._known.setText(self.tr("What you know already"))
        self._offer.retranslate()

    def render_state(self, state: State) -> None:
        """Show the customer as the customer is now."""
        again = len(state.turns) == len(self._state.turns) and state.earlier == self._state.earlier
        self._state = state
        if state.case is None:
            return
        scenario = state.case.scenario
        now = numbers(state.call) if state.call else None
        course = help_now(state).course
        mood = mood_words(state.style, now) if now and course else ""
        self._name.setText(scenario.customer.name)
        self._job.setText(scenario.customer.role)
        self._mood.setVisible(bool(mood))
        self._mood.show_text(mood, mood_role(state.style))
        face = mood_for(state.style, now.level if now else "A") if course else mood_for("calm", "A")
        says = f"{scenario.customer.name}: {mood}" if mood else scenario.customer.name
        self._face.show_face(face_of(scenario), face, says)
        self._curve.setVisible(course)
        if not again:
            self._offer.hide()
        marked = self._offer.turn if self._offer.isVisibleTo(self) else None
        self._curve.show_turns(tensions(state), earlier_tensions(state), marked)
        self._show_facts(scenario.briefing.known)

    def offers(self) -> bool:
        """Whether it asks to go back now."""
        return self._offer.isVisibleTo(self)

    def answer_offer(self) -> None:
        """Put the focus on the yes of the offer."""
        self._offer.take_focus()

    def close_offer(self) -> bool:
        """Take the offer back; says whether there was one."""
        was = self.offers()
        self._offer.decline()
        return was

    def show_small(self, *, small: bool) -> None:
        """Give the face less room, so that the mood below it stays in sight."""
        self._face.set_size(_SMALL if small else _LARGE)

    def has_curve_focus(self) -> bool:
        """Whether the keys go to the curve."""
        return self._curve.hasFocus()

    def _offer_turn(self, turn: int) -> None:
        turns = self._state.turns
        if turn >= len(turns) or self._state.phase not in CALL:
            self._offer.hide()
            return
        said = turns[turn].said
        self._offer.show_turn(turn, said.text if said else "", self._state)

    def _unmark(self) -> None:
        self._curve.show_turns(tensions(self._state), earlier_tensions(self._state))

    def _show_facts(self, known: tuple[str, ...]) -> None:
        while len(self._facts) < len(known):
            words = PlainText("", "small", "muted")
            fact = QWidget()
            mark = Icon("check", "muted", 15)
            line = row(mark, words, gap=8)
            line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
            line.setStretch(1, 1)
            fact.setLayout(line)
            self._list.addWidget(fact)
            self._facts.append((fact, words))
        for place, (fact, words) in enumerate(self._facts):
            fact.setVisible(place < len(known))
            if place < len(known):
                words.setText(known[place])
        self._known.setVisible(bool(known))
