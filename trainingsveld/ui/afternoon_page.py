"""The page of a group between two calls: one question to the room, one button, everybody's name."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from trainingsveld.session import State
from trainingsveld.session.group import IN_TURN, WARMING, Group, SkipStep, Step, TakeBreak
from trainingsveld.store import Settings
from trainingsveld.ui.afternoon.body import StepBody
from trainingsveld.ui.afternoon.check_out import HiddenCheckOut
from trainingsveld.ui.afternoon.choosing import Choosing
from trainingsveld.ui.afternoon.clock import Now, now
from trainingsveld.ui.afternoon.harvest import Harvest
from trainingsveld.ui.afternoon.in_turn import InTurn
from trainingsveld.ui.afternoon.ledger import Ledger
from trainingsveld.ui.afternoon.looking import Looking
from trainingsveld.ui.afternoon.pace import Pace
from trainingsveld.ui.afternoon.preparing import Preparing
from trainingsveld.ui.afternoon.words import how_of, question_of, title_of
from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.head import PageHead
from trainingsveld.ui.keys import install
from trainingsveld.ui.look import (
    Avatar,
    Card,
    Columns,
    PlainText,
    PrimaryButton,
    QuietButton,
    ScrollColumn,
    SecondaryButton,
    Stepper,
    announce,
    column,
    row,
)
from trainingsveld.ui.page import SessionPage
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room, Send

_SIDE, _STACKED = 360, 960
_STRIP = (
    Step.CHECK_IN, Step.AGREEMENT, Step.GOAL, Step.WARM_UP, Step.CHOOSING, Step.TAKEAWAYS,
    Step.CLOSING,
)  # fmt: skip
"""The steps as they are drawn above: all rounds are one, and so is what follows them."""
_DAY_START = (
    Step.AGREEMENT, Step.WARM_UP, Step.FIRST_WORDS, Step.TAKEAWAYS, Step.CLOSING
)  # fmt: skip
_INTAKE = (
    Step.AGREEMENT, Step.INCIDENT, Step.FACTS, Step.NEEDS, Step.DECISION, Step.COMPARE,
    Step.TAKEAWAYS, Step.STORY,
)  # fmt: skip


class AfternoonPage(SessionPage):
    """What is asked is large, because the room reads it too."""

    def __init__(self, send: Send, room: Room, settings: Settings, *, clock: Now = now) -> None:
        super().__init__()
        self._send, self._room, self._now = send, room, clock
        self._state = State()
        self._at: tuple[Step, str] | None = None
        self._pace = Pace(send, clock)
        self._head = PageHead(self._pace, badge=PrivacyBadge("afternoon"))
        self._strip = Stepper()
        self._avatar, self._who = Avatar("", size=44), PlainText("", "heading")
        self._turn = QWidget()
        self._question, self._how = PlainText("", "number"), PlainText("", "body", "muted")
        self._primary, self._pass = (
            PrimaryButton("", "arrow-right"),
            SecondaryButton("", "skip-forward"),
        )
        self._break, self._skip = QuietButton("", "pause"), QuietButton("", "fast-forward")
        self._ledger = Ledger(send, room, clock)
        self._bodies = column()
        in_turn, looking = InTurn(send, room, clock), Looking(send, room, clock)
        self._hidden = HiddenCheckOut(send, room, clock)
        self._of: dict[Step, StepBody] = {
            **dict.fromkeys(IN_TURN, in_turn),
            Step.CHOOSING: Choosing(send, room, clock),
            Step.PREPARE: Preparing(send, room, clock),
            Step.HARVEST: Harvest(send, room, clock),
        }
        self._looking = looking
        for body in self._all_bodies():
            self._bodies.addWidget(body)
            body.hide()
            body.changed.connect(self._draw)
        self._ledger.renamed.connect(lambda: self.render_state(self._state))
        self._lay_out()
        self._primary.clicked.connect(self._go)
        self._pass.clicked.connect(self._skip_one)
        self._break.clicked.connect(self._take_break)
        self._skip.clicked.connect(lambda: send(SkipStep(clock())))
        install(
            self,
            {
                "pass-step": self._skip_one,
                "take-break": self._take_break,
                "end-later": self._pace.later,
                "end-earlier": self._pace.earlier,
            },
        )
        self.use(settings)
        self.retranslate()

    def _lay_out(self) -> None:
        turn = row(self._avatar, self._who, gap=14)
        turn.setStretch(1, 1)
        turn.setContentsMargins(0, 0, 0, 0)
        self._turn.setLayout(turn)
        card = Card(padding=28, gap=16)
        for part in (self._turn, self._question, self._how):
            card.column.addWidget(part)
        card.column.addLayout(self._bodies, 1)
        card.column.addLayout(row(self._break, self._skip, 1, self._pass, self._primary, gap=10))
        below = Columns((0, _SIDE), stack_below=_STACKED)
        below.addWidget(card)
        below.add_layout(column(self._ledger, 1))
        page = ScrollColumn()
        page.column.addWidget(self._head)
        page.column.addWidget(self._strip)
        page.column.addLayout(below, 1)
        self.setLayout(column(row(page, gap=0)))

    def use(self, settings: Settings) -> None:
        """Follow the user's choices; this page has none of its own."""

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("The group between two calls"))
        self._break.setText(self.tr("Break"))
        self._skip.setText(self.tr("Leave the warm-up out"))
        for body in self._all_bodies():
            body.retranslate()
        for part in (self._ledger, self._pace):
            part.retranslate()
        self.render_state(self._state)

    def render_state(self, state: State) -> None:
        """Show this state, whatever was shown before."""
        self._state = state
        group = state.group
        self._head.badge.show_state(state)
        if group is None:
            return
        if group.intake is not None:
            self._make_intake_bodies()
        body = self._body(group)
        body.render_state(state, group)
        for one in self._all_bodies():
            one.setVisible(one is body)
        self._pace.render_state(state, group)
        self._draw()
        at = (group.step, body.person())
        if at != self._at and self.isVisible():
            self._take_focus()
            announce(self, " ".join(filter(None, (self._who.text(), self._question.text()))))
        self._at = at

    def arrive(self) -> None:
        """Begin where the room is."""
        self._take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where the room is."""
        super().showEvent(event)
        self._take_focus()

    def _all_bodies(self) -> tuple[StepBody, ...]:
        return (*dict.fromkeys(self._of.values()), self._looking, self._hidden)

    def _make_intake_bodies(self) -> None:
        """Once; an afternoon with calls never needs them."""
        if Step.INCIDENT in self._of:
            return
        from trainingsveld.ui.intake.bodies import intake_bodies  # noqa: PLC0415 - seldom

        made = intake_bodies(self._send, self._room, self._now)
        for body in made.values():
            body.retranslate()
            self._bodies.addWidget(body)
            body.hide()
            body.changed.connect(self._draw)
        self._of |= made

    def _body(self, group: Group) -> StepBody:
        if group.step is Step.CHECK_OUT and group.hidden:
            return self._hidden
        return self._of.get(group.step, self._looking)

    def _draw(self) -> None:
        """Say what the body that is on asks, and what the buttons do."""
        state, group = self._state, self._state.group
        if group is None:
            return
        body = self._body(group)
        self._head.badge.show_where("check-out" if body is self._hidden else "afternoon")
        goal = self._room.words(group.goal) or ""
        self._head.show_words(title_of(group.step), goal if group.step is not Step.GOAL else "")
        strip = _strip(group)
        self._strip.show_steps([title_of(one) for one in strip], _place(group))
        person = body.person()
        self._turn.setVisible(bool(person))
        if person:
            name = name_of(state, self._room, person)
            place = [one.id for one in state.people].index(person)
            self._avatar.show_name(name, place, active=True)
            self._who.setText(name)
        self._question.setText(body.question() or question_of(group.step))
        self._how.setText(body.explains() or how_of(group.step))
        self._primary.setText(body.primary())
        self._primary.setVisible(bool(body.primary()))
        self._pass.setText(body.passes())
        self._pass.setVisible(bool(body.passes()))
        no_break = (Step.BREAK, Step.CHECK_IN, Step.CLOSING)
        self._break.setVisible(group.plays and group.step not in no_break)
        self._skip.setVisible(group.step in WARMING)
        self._ledger.render_state(state, group, person)

    def _go(self) -> None:
        if group := self._state.group:
            self._body(group).go()

    def _skip_one(self) -> None:
        if group := self._state.group:
            self._body(group).skip()

    def _take_break(self) -> None:
        self._send(TakeBreak(self._now()))

    def _take_focus(self) -> None:
        group = self._state.group
        field = self._body(group).field() if group else None
        (field or self._primary).setFocus()


def _strip(group: Group) -> tuple[Step, ...]:
    if group.intake is not None:
        return _INTAKE
    return _DAY_START if group.day_start else _STRIP


def _place(group: Group) -> int:
    """Which of the steps above is on."""
    if not group.plays:
        short = _strip(group)
        last = len(short) - 1 if group.step is Step.CLOSING else 0
        return short.index(group.step) if group.step in short else last
    step = group.back if group.step is Step.BREAK else group.step
    if step in _STRIP:
        return _STRIP.index(step)
    rounds = (Step.PREPARE, Step.PLAYING, Step.STEAM, Step.HARVEST)
    return _STRIP.index(Step.CHOOSING if step in rounds else Step.TAKEAWAYS)
