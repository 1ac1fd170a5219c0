"""How the minutes of a session are divided, and what does not fit."""

from PySide6.QtWidgets import QWidget

from trainingsveld.session.group import Agenda
from trainingsveld.ui.look import Card, PlainText, Select, column, row

CHOICES = (45, 60, 75, 90, 105, 120, 150, 180, 240)
"""Minutes to choose from; two hours is the reference."""
USUAL = 120


class _Line(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._part, self._minutes = (
            PlainText("", "body"),
            PlainText("", "small", "muted", wrap=False),
        )
        whole = row(self._part, self._minutes, gap=10)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def show_words(self, part: str, minutes: str) -> None:
        self._part.setText(part)
        self._minutes.setText(minutes)


class AgendaCard(Card):
    """A choice of the time there is, and below it what that leads to."""

    def __init__(self) -> None:
        super().__init__(gap=10)
        self.time = Select()
        self._head, self._words = PlainText("", "heading"), PlainText("", "small", "muted")
        self._lines = [_Line() for _ in range(5)]
        head = row(self._head, self.time, gap=12)
        head.setStretch(0, 1)
        self.column.addLayout(head)
        self.column.addLayout(column(*self._lines, gap=6))
        self.column.addWidget(self._words)

    @property
    def minutes(self) -> int:
        """How long it may take."""
        return int(self.time.currentData() or USUAL)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._head.setText(self.tr("How much time is there?"))
        self.time.setAccessibleName(self._head.text())
        chosen = self.minutes
        self.time.blockSignals(True)
        self.time.clear()
        for minutes in CHOICES:
            words = self.tr("{0} minutes").replace("{0}", str(minutes))
            self.time.addItem(words, minutes)
        self.time.setCurrentIndex(CHOICES.index(chosen))
        self.time.blockSignals(False)

    def show_agenda(self, agenda: Agenda) -> None:
        """Show what goes where."""
        turns = self.tr("{0} turns of {1} minutes: play, own view, the others, again, action")
        turns = turns.replace("{0}", str(agenda.turns)).replace("{1}", str(agenda.turn))
        parts = (
            (self.tr("Check in, ground rules, what it is for"), agenda.opening),
            (self.tr("Warm-up"), agenda.warm_up),
            (turns, agenda.turns * agenda.turn),
            (self.tr("Break"), agenda.pause),
            (self.tr("Closing: take along, appreciation, actions"), agenda.closing),
        )
        for line, (part, minutes) in zip(self._lines, parts, strict=True):
            line.setVisible(minutes > 0)
            line.show_words(part, self.tr("{0} min").replace("{0}", str(minutes)))
        self._words.setText(self._says(agenda))
        self._words.setVisible(bool(self._words.text()))

    def _says(self, agenda: Agenda) -> str:
        if agenda.missing:
            words = self.tr(
                "There is no time for everybody to have a turn: {0} of you play next time, or "
                "take more time."
            )
            return words.replace("{0}", str(agenda.missing))
        if agenda.spare:
            return self.tr("{0} minutes are left for whatever takes longer.").replace(
                "{0}", str(agenda.spare)
            )
        return ""
