"""The two short forms of a session: the start of a day, and an intake."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from trainingsveld.session.group import DAY_START, INTAKE_MINUTES
from trainingsveld.ui.look import Card, PlainText, SecondaryButton, column, row


class ShortForms(Card):
    """A button for each, with what it is."""

    def __init__(self, day_start: Callable[[], None], intake: Callable[[], None]) -> None:
        super().__init__(gap=12)
        self._head = PlainText("", "heading")
        self.day_start, self.intake = SecondaryButton("", "sun"), SecondaryButton("", "quote")
        self.day_start.clicked.connect(day_start)
        self.intake.clicked.connect(intake)
        self._says = [PlainText("", "small", "muted") for _ in range(2)]
        self.column.addWidget(self._head)
        for button, says in zip((self.day_start, self.intake), self._says, strict=True):
            self.column.addLayout(column(row(button, 1), says, gap=4))

    def retranslate(self) -> None:
        """Set its texts."""
        self._head.setText(self.tr("Or something short"))
        names = (self.tr("Day start ({0} minutes)"), self.tr("Intake ({0} minutes)"))
        what = (
            self.tr(
                "One line of a customer, two questions, and what it gave. Nobody plays a call."
            ),
            self.tr("A real incident, taken in by the group. At the end it can become a case."),
        )
        minutes = (DAY_START, INTAKE_MINUTES)
        for number, button in enumerate((self.day_start, self.intake)):
            button.setText(names[number].replace("{0}", str(minutes[number])))
            button.setAccessibleDescription(what[number])
            self._says[number].setText(what[number])

    def stops(self) -> tuple[QWidget, ...]:
        """Both buttons."""
        return self.day_start, self.intake
