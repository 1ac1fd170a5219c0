"""The work that follows the call: a list to do now. Ticks are kept nowhere."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainingsveld.session import State
from trainingsveld.ui.arrange import empty
from trainingsveld.ui.look import Card, PlainText, TickBox, row

if TYPE_CHECKING:
    from trainingsveld.scenario import AfterCall


class Tick(QWidget):
    """A box and its words, which may be long."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.box = TickBox(text)
        words = PlainText(text)
        line = row(self.box, words, gap=8)
        line.setAlignment(self.box, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        self.setLayout(line)


class AfterCallCard(Card):
    """Tasks, and what belongs into the e-mail. Hidden where a case has none."""

    def __init__(self) -> None:
        super().__init__()
        self._work: AfterCall | None = None
        self._head, self._why = PlainText("", "heading"), PlainText("", "small", "muted")
        self._tasks, self._mail = QVBoxLayout(), QVBoxLayout()
        self._mail_head = PlainText("", "strong")
        for part in (self._tasks, self._mail):
            part.setSpacing(8)
        self.column.addWidget(self._head)
        self.column.addWidget(self._why)
        self.column.addLayout(self._tasks)
        self.column.addWidget(self._mail_head)
        self.column.addLayout(self._mail)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._head.setText(self.tr("After the call"))
        if work := self._work:
            self._why.setText(
                self.tr("About {0} minutes. The ticks are not kept.").format(work.minutes)
            )
            if work.mail:
                self._mail_head.setText(self.tr("E-mail to {0}").format(work.mail.to))

    def render_state(self, state: State) -> None:
        """Show the case's list; ticks stay while it is the same."""
        work = state.case.scenario.aftercall if state.case else None
        self.setVisible(work is not None)
        if work == self._work:
            return
        self._work = work
        empty(self._tasks)
        empty(self._mail)
        mail = work.mail if work else None
        for task in work.tasks if work else ():
            self._tasks.addWidget(Tick(task.text))
        for one in mail.checklist if mail else ():
            self._mail.addWidget(Tick(one))
        self._mail_head.setVisible(mail is not None)
        self.retranslate()
