"""“A short one today”: one drill of two minutes, where one is due. No counting of days."""

from PySide6.QtWidgets import QWidget

from trainingsveld.rehearsal.due import Due, offer
from trainingsveld.ui.alone.words import skill_words
from trainingsveld.ui.arrange import column, fill, row
from trainingsveld.ui.look import Card, Icon, PlainText, SecondaryButton
from trainingsveld.ui.ports import Desk


class TodayCard(Card):
    """Hidden where nothing is due, or where the settings say so."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(padding=14, parent=parent)
        self._desk = desk
        self._due: Due | None = None
        self._head, self._why = PlainText("", "strong"), PlainText("", "small", "muted")
        self._begin = SecondaryButton("", "timer")
        self._begin.clicked.connect(self._start)
        words = column(1, self._head, self._why, 1, gap=2)
        fill(self.column, row(Icon("target", "accent", 28), words, self._begin, gap=14, wide=1))
        self.hide()
        desk.alone.watch(self.look)

    def look(self) -> None:
        """See what is due now."""
        alone = self._desk.alone
        due = offer(alone.book(), alone.today()) if self._desk.settings.drills else None
        self._due = due
        self.setVisible(due is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Follow the language; the page calls it."""
        self._begin.setText(self.tr("Two minutes"))
        if self._due is None:
            return
        skill = skill_words(self._due.skill)
        self._head.setText(self.tr("A short one today: {0}").replace("{0}", skill))
        match self._due.why:
            case "new":
                why = self.tr("One moment from a call, with this one thing to do.")
            case "again":
                why = self.tr("Once more: it comes back until it worked twice.")
            case "return":
                why = self.tr("It worked twice. Now and then it comes back, so that it stays.")
        self._why.setText(why)
        self._begin.setAccessibleName(self._head.text())
        self.setAccessibleName(self._head.text())

    def _start(self) -> None:
        if self._due:
            self._desk.alone.drill(self._due.skill)
