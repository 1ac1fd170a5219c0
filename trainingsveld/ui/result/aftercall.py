"""The work that follows the call: what it is, and the way to it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from trainingsveld.session import State
from trainingsveld.session.aftercall import Work, WorkStep
from trainingsveld.ui.arrange import empty
from trainingsveld.ui.keys import carry_out
from trainingsveld.ui.look import Card, PlainText, SecondaryButton, row

if TYPE_CHECKING:
    from trainingsveld.scenario import AfterCall


class AfterCallCard(Card):
    """Tasks and e-mail, and how far they are. Hidden where a case has none."""

    def __init__(self) -> None:
        super().__init__()
        self._wanted: AfterCall | None = None
        self._work: Work | None = None
        self._head, self._why = PlainText("", "heading"), PlainText("", "small", "muted")
        self._tasks = QVBoxLayout()
        self._tasks.setSpacing(4)
        self._go = SecondaryButton("", "list-checks")
        self._go.clicked.connect(lambda: carry_out(self, "after-call"))
        self.column.addWidget(self._head)
        self.column.addWidget(self._why)
        self.column.addLayout(self._tasks)
        self.column.addLayout(row(self._go, 1))

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._head.setText(self.tr("After the call"))
        self._go.setText(self.tr("To the work after the call (W)"))
        self._wanted, wanted = None, self._wanted
        self._show(wanted)

    def render_state(self, state: State) -> None:
        """Show the case's list, and what became of it."""
        wanted = state.case.scenario.aftercall if state.case else None
        self.setVisible(wanted is not None)
        if (wanted, state.work) != (self._wanted, self._work):
            self._work = state.work
            self._show(wanted)

    def _show(self, wanted: "AfterCall | None") -> None:
        self._wanted, work = wanted, self._work
        empty(self._tasks)
        if wanted is None:
            return
        if work is None or work.step is WorkStep.DOING:
            self._why.setText(self.tr("About {0} minutes, as in the job.").format(wanted.minutes))
        else:
            done = self.tr("{0} of {1} tasks done, in about {2} minutes.")
            minutes = max(1, round(work.took / 60))
            self._why.setText(done.format(len(work.done), len(wanted.tasks), minutes))
        lines = [task.text for task in wanted.tasks]
        if wanted.mail:
            lines.append(self.tr("E-mail to {0}").format(wanted.mail.to))
        for line in lines:
            self._tasks.addWidget(PlainText(f"· {line}"))
