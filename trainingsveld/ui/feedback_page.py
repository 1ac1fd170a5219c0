"""The page of the feedback round: one step, one person, soft time."""

from PySide6.QtCore import QDate
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from trainingsveld.session import GiveMinute, State, may_try_on
from trainingsveld.store import Settings
from trainingsveld.ui.afternoon.leaving import leaving
from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.feedback.action_task import ActionTask, Today
from trainingsveld.ui.feedback.curtain import Curtain
from trainingsveld.ui.feedback.note_task import NoteTask
from trainingsveld.ui.feedback.notes import Notes, readable
from trainingsveld.ui.feedback.talk_task import TalkTask
from trainingsveld.ui.feedback.timer import StepTimer
from trainingsveld.ui.feedback.together import ChooseTask, RevealTask
from trainingsveld.ui.feedback.try_task import TryTask
from trainingsveld.ui.feedback.who import Who
from trainingsveld.ui.feedback.words import in_language, stages
from trainingsveld.ui.how_it_ended import how_it_ended
from trainingsveld.ui.keys import carry_out
from trainingsveld.ui.look import (
    Card,
    Columns,
    PlainText,
    QuietButton,
    ScrollColumn,
    SecondaryButton,
    Stepper,
    column,
    row,
)
from trainingsveld.ui.looking_back import LookingBack
from trainingsveld.ui.page import SessionPage
from trainingsveld.ui.page_scroll import PageScroll
from trainingsveld.ui.people import is_solo, name_of
from trainingsveld.ui.ports import Room, Send

_SIDE, _STACKED, _MARGIN = 400, 1120, 26


class Tasks(QStackedLayout):
    """As high as the task that is on must be: what scrolls in it takes the room that is left.

    A stack alone asks for the height that its highest page would like to have.
    """

    def heightForWidth(self, width: int, /) -> int:
        """The smallest height of the task that is on."""
        shown = self.currentWidget()
        layout = shown.layout() if shown else None
        return layout.minimumHeightForWidth(width) if layout else 0


class FeedbackPage(SessionPage):
    """Draws any state of a round. Nothing that is not to be read yet is anywhere on it."""

    def __init__(
        self, send: Send, room: Room, settings: Settings, *, today: Today = QDate.currentDate
    ) -> None:
        super().__init__()
        self._send, self._room, self._language = send, room, settings.language
        self._state = State()
        self._step: tuple[int, bool] | None = None
        self._title, self._under = PlainText("", "title"), PlainText("", "small", "muted")
        self._leave, self._badge = QuietButton("", "log-out"), PrivacyBadge("feedback")
        self._stepper = Stepper()
        self._timer, self._who = StepTimer(), Who(room)
        self._head, self._tasks = PlainText("", "heading"), Tasks()
        self._note = NoteTask(send, room, self._language)
        self._talk = TalkTask(send, room, self._language)
        self._reveal = RevealTask(send, room, self._language, self._look_at)
        self._choose = ChooseTask(send, room, self._language)
        self._try = TryTask(send, room, self._language)
        self._action = ActionTask(send, room, self._language, today)
        self._nothing = QWidget()
        self._back_head, self._said_head = PlainText("", "heading"), PlainText("", "heading")
        self._back = LookingBack(send, room, height=128)
        self._listen = SecondaryButton("", "headphones")
        self._beside = SecondaryButton("", "users")
        self._said, self._said_card = Notes(self._look_at), Card()
        self._side = ScrollColumn(margins=0, gap=14)
        self._curtain = Curtain(send, room)
        self._body = QWidget()
        self._scroll = PageScroll(self._body)
        self._stack = QStackedLayout(self)
        self._lay_out()
        self._back.marked.connect(self._note.about)
        self._listen.clicked.connect(lambda: carry_out(self, "listen-back"))
        self._beside.clicked.connect(lambda: carry_out(self, "attempts"))
        self._timer.asked.connect(lambda: send(GiveMinute()))
        self._leave.clicked.connect(lambda: send(leaving(self._state)))
        self.retranslate()

    def use(self, settings: Settings) -> None:
        """Follow the user's choices: the language of the method's texts."""
        self._language = settings.language
        for part in (
            self._note, self._talk, self._reveal, self._choose, self._try, self._action
        ):  # fmt: skip
            part.use(settings)
        self.render_state(self._state)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Feedback round"))
        self._title.setText(self.tr("Feedback round"))
        self._leave.setText(self.tr("Close"))
        self._back_head.setText(self.tr("Look back on the call"))
        self._listen.setText(self.tr("Listen back (L)"))
        self._beside.setText(self.tr("The same moment, somebody else (K)"))
        self._said_head.setText(self.tr("Said already"))
        for part in (
            self._timer, self._note, self._talk, self._reveal, self._choose, self._try,
            self._action, self._back,
        ):  # fmt: skip
            part.retranslate()
        self.render_state(self._state)

    def render_state(self, state: State) -> None:
        """Show this state, whatever was shown before."""
        self._state = state
        curtain = state.round.curtain
        step = (state.round.at, curtain) if state.round.tasks else None
        fresh = step != self._step
        self._step = step
        self._render_head(state)
        self._render_task(state)
        self._curtain.render_state(state)
        self._stack.setCurrentWidget(self._curtain if curtain else self._scroll)
        self._back.render_state(state)
        self._listen.setVisible(bool(state.turns))
        self._beside.setVisible(may_try_on(state))
        task = state.round.task
        if fresh and task and not curtain:
            self._timer.begin(task.step.seconds)
        self._timer.give(state.round.more)
        if task is None or curtain:
            self._timer.stop()
        if fresh and self.isVisible():
            self._take_focus()

    def arrive(self) -> None:
        """Begin where there is something to do."""
        self._take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where there is something to do."""
        super().showEvent(event)
        self._take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the call stands below the step, and all of it scrolls as one."""
        super().resizeEvent(event)
        self._side.unroll(whole=self.width() - 2 * _MARGIN < _STACKED)

    def _lay_out(self) -> None:
        words = column(self._title, self._under, gap=2)
        head = row(words, self._badge, self._leave, gap=12)
        head.setStretch(0, 1)
        people = Card(padding=14)
        line = row(self._timer, self._who, 1, gap=28)
        people.column.addLayout(line)
        work = Card()
        work.column.addWidget(self._head)
        work.column.addLayout(self._tasks)
        for part in (
            self._nothing, self._note, self._talk, self._reveal, self._choose, self._try,
            self._action,
        ):  # fmt: skip
            self._tasks.addWidget(part)
        back = Card()
        back_head = row(self._back_head, self._listen)
        back_head.setStretch(0, 1)
        back.column.addLayout(back_head)
        back.column.addWidget(self._back)
        back.column.addLayout(row(self._beside, 1))
        self._said_card.column.addWidget(self._said_head)
        self._said_card.column.addWidget(self._said)
        side = self._side
        side.column.addWidget(back)
        side.column.addWidget(self._said_card)
        side.column.addStretch()
        below = Columns((0, _SIDE), stack_below=_STACKED, yields=True)
        below.addWidget(work)
        below.addWidget(side)
        whole = column(head, self._stepper, people, below, gap=12)
        whole.setContentsMargins(_MARGIN, 18, _MARGIN, 18)
        whole.setStretch(3, 1)
        self._body.setLayout(whole)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._curtain)

    def _render_head(self, state: State) -> None:
        title = state.case.scenario.title if state.case else ""
        if is_solo(state):
            practised = self.tr("You practised “{case}”").format(case=title)
        else:
            name = name_of(state, self._room, state.player)
            practised = self.tr("{name} practised “{case}”").format(name=name, case=title)
        self._under.setText(f"{practised}. {how_it_ended(state)}".strip())
        self._badge.show_state(state)
        self._stepper.show_steps(*stages(state, self._language))
        self._who.render_state(state)
        self._who.setVisible(not is_solo(state))

    def _render_task(self, state: State) -> None:
        """Give the step its part of the page; the others forget what they showed."""
        task = None if state.round.curtain else state.round.task
        kind = task.step.kind if task else ""
        parts = {
            "note": self._note, "talk": self._talk, "reveal": self._reveal,
            "choose": self._choose, "try": self._try, "action": self._action,
        }  # fmt: skip
        for name, part in parts.items():
            part.render_state(state, on=name == kind)
        self._tasks.setCurrentWidget(parts.get(kind, self._nothing))
        self._head.setText(self._heading(state) if task else "")
        said = (
            () if task is None or kind == "reveal" else readable(state, self._room, self._language)
        )
        self._said.show_notes(said)
        self._said_card.setVisible(bool(said))

    def _heading(self, state: State) -> str:
        task = state.round.task
        if task is None:
            return ""
        title = in_language(task.step.title, self._language)
        if is_solo(state) or not task.person:
            return title
        return f"{name_of(state, self._room, task.person)}: {title}"

    def _look_at(self, turn: int) -> None:
        """Show the moment of a note among the turns of the call."""
        self._back.show_turn(turn)

    def _take_focus(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and now.isVisible() and not self.isAncestorOf(now) and now is not self:
            return
        if self._state.round.curtain:
            self._curtain.take_focus()
            return
        task = self._state.round.task
        match task.step.kind if task else "":
            case "note":
                self._note.take_focus()
            case "talk":
                self._talk.take_focus()
            case "reveal":
                self._reveal.take_focus()
            case "choose":
                self._choose.take_focus()
            case "try":
                self._try.take_focus()
            case "action":
                self._action.take_focus()
            case _:
                self.setFocus()
