"""The work that follows a call, as in the real job: tasks, a note, and the e-mail."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QWidget

from trainingsveld.session import State
from trainingsveld.session.aftercall import (
    HandInWork,
    KeepWork,
    LeaveWork,
    LookOver,
    TickTask,
    Work,
    WorkStep,
)
from trainingsveld.store import Settings
from trainingsveld.ui.aftercall.checklist import Checklist
from trainingsveld.ui.aftercall.tasks import TaskList
from trainingsveld.ui.aftercall.writing import Writing
from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.feedback.timer import StepTimer
from trainingsveld.ui.head import PageHead
from trainingsveld.ui.look import (
    Card,
    PlainText,
    PrimaryButton,
    QuietButton,
    column,
    row,
)
from trainingsveld.ui.page import SessionPage
from trainingsveld.ui.page_scroll import PageScroll
from trainingsveld.ui.ports import Room, Send

if TYPE_CHECKING:
    from trainingsveld.scenario import AfterCall

_SIDE = 400


class AfterCallPage(SessionPage):
    """Its time is told and ends nothing. What is written is kept as one pauses."""

    def __init__(self, send: Send, room: Room, settings: Settings) -> None:
        super().__init__()
        self._send, self._room = send, room
        self._state = State()
        self._step: WorkStep | None = None
        self._since = QElapsedTimer()
        self._timer = StepTimer()
        self._head = PageHead(self._timer, badge=PrivacyBadge("result"))
        self._to_do, self._note_head = PlainText("", "heading"), PlainText("", "heading")
        self._mail_head, self._to = PlainText("", "heading"), PlainText("", "small", "muted")
        self._asked, self._list_head = PlainText("", "strong"), PlainText("", "strong")
        self._tasks, self._writing, self._list = TaskList(), Writing(), Checklist()
        self._later, self._done = QuietButton("", "arrow-left"), PrimaryButton("", "check")
        self._lay_out()
        self._tasks.ticked.connect(self._tick)
        self._writing.kept.connect(self._keep)
        self._later.clicked.connect(self._leave)
        self._done.clicked.connect(self._go_on)
        self.use(settings)
        self.retranslate()

    def use(self, settings: Settings) -> None:
        """Follow the user's choices; this page has none of its own."""

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("After the call"))
        self._to_do.setText(self.tr("Still to do"))
        self._note_head.setText(self.tr("Note"))
        self._later.setText(self.tr("Back to the call"))
        for part in (self._timer, self._writing, self._list):
            part.retranslate()
        self.render_state(self._state)

    def render_state(self, state: State) -> None:
        """Show this state, whatever was shown before."""
        self._state = state
        self._head.badge.show_state(state)
        work, wanted = state.work, state.case.scenario.aftercall if state.case else None
        if state.case is None or work is None or wanted is None:
            return
        scenario = state.case.scenario
        self._head.show_words(
            self.tr("After the call"), f"{scenario.title} · {scenario.customer.name}"
        )
        before = self._step
        if work.step is not before:
            self._begin(work, wanted)
        self._tasks.show_work(wanted, work)
        self._show_mail(wanted, work)
        if before not in (None, work.step):
            self.arrive()

    def arrive(self) -> None:
        """Write, or look over."""
        if self._step is WorkStep.DOING:
            (self._writing.mail if self._writing.mail.isVisibleTo(self) else self._done).setFocus()
        elif self._step is WorkStep.OVER:
            self._done.setFocus()
        else:
            self._list.take_focus()

    def escape(self) -> bool:
        """Esc goes back to the call, with everything kept."""
        self._leave()
        return True

    def _begin(self, work: Work, wanted: "AfterCall") -> None:
        """A step begins, or the work goes on after a break."""
        before, self._step = self._step, work.step
        doing = work.step is WorkStep.DOING
        if before is None or doing:
            self._writing.fill(self._room.words(work.note) or "", self._room.words(work.mail) or "")
        self._writing.note.setReadOnly(not doing)
        self._writing.mail.setReadOnly(not doing)
        if doing:
            self._since.start()
            self._timer.begin(60 * wanted.minutes)
        else:
            self._writing.stop()
            self._timer.stop()
        self._timer.setVisible(doing)

    def _show_mail(self, wanted: "AfterCall", work: Work) -> None:
        mail = wanted.mail
        shown = (self._mail_head, self._to, self._writing.mail, self._list_head, self._list)
        for part in shown:
            part.setVisible(mail is not None)
        self._asked.setText(self._question(work))
        self._asked.setVisible(work.step is not WorkStep.DOING)
        self._done.setText(
            {
                WorkStep.DOING: self.tr("Done, look it over") if mail else self.tr("Done"),
                WorkStep.OWN_VIEW: self.tr("This is how I see it"),
                WorkStep.TOGETHER: self.tr("This is how we see it"),
                WorkStep.OVER: self.tr("Back to the call"),
            }[work.step]
        )
        self._later.setVisible(work.step is not WorkStep.OVER)
        if mail:
            self._mail_head.setText(self.tr("E-mail to {0}").format(mail.to))
            self._to.setText(self.tr("For practice: nothing is ever sent."))
            self._list_head.setText(self.tr("What belongs in it"))
            self._list.show_work(mail.checklist, work)

    def _question(self, work: Work) -> str:
        match work.step:
            case WorkStep.OWN_VIEW:
                return self.tr("First your own view: which of these do you read in your e-mail?")
            case WorkStep.TOGETHER:
                return self.tr("Now together: read it as the customer does. What is in it?")
            case _:
                minutes = max(1, round(work.took / 60))
                return self.tr("Done in about {0} minutes. What would you change?").format(minutes)

    def _tick(self, task: str, done: bool) -> None:
        self._send(TickTask(task, done, self._seconds()))

    def _keep(self, note: str, mail: str) -> None:
        work = self._state.work
        if work is None or not work.is_open or work.step is not WorkStep.DOING:
            return
        before = (self._room.words(work.note) or "", self._room.words(work.mail) or "")
        if (note, mail) != before:
            self._send(KeepWork(self._room.keep(note), self._room.keep(mail)))

    def _leave(self) -> None:
        self._writing.keep()
        self._send(LeaveWork())

    def _go_on(self) -> None:
        match self._step:
            case WorkStep.DOING:
                self._writing.keep()
                self._send(HandInWork(self._seconds()))
            case WorkStep.OWN_VIEW | WorkStep.TOGETHER:
                self._send(LookOver(self._list.seen()))
            case _:
                self._send(LeaveWork())

    def _seconds(self) -> int:
        return self._since.elapsed() // 1000 if self._since.isValid() else 0

    def _lay_out(self) -> None:
        left, right = Card(), Card()
        left.column.addWidget(self._to_do)
        left.column.addWidget(self._tasks)
        left.column.addSpacing(8)
        left.column.addWidget(self._note_head)
        left.column.addWidget(self._writing.note)
        left.column.addStretch()
        left.setFixedWidth(_SIDE)
        for part in (self._mail_head, self._to, self._writing.mail, self._writing.cut):
            right.column.addWidget(part)
        for part in (self._asked, self._list_head, self._list):
            right.column.addWidget(part)
        right.column.addStretch()
        below = row(left, right, gap=14)
        below.setStretch(1, 1)
        whole = column(self._head, below, row(self._later, 1, self._done), gap=14)
        whole.setContentsMargins(26, 18, 26, 18)
        whole.setStretch(1, 1)
        body = QWidget()
        body.setLayout(whole)
        self.setLayout(column(PageScroll(body)))
