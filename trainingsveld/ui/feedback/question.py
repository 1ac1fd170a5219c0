"""A note that tells somebody what to do: said at once, with a question to put in its place."""

from PySide6.QtWidgets import QWidget

from trainingsveld.feedback import advice_in
from trainingsveld.ui.feedback.note_form import NoteForm
from trainingsveld.ui.look import Icon, PlainText, SecondaryButton, announce, row


class MakeItAQuestion(QWidget):
    """Shown while the note sounds like an order. It forbids nothing: the note can be locked."""

    def __init__(self, form: NoteForm) -> None:
        super().__init__()
        self._form, self._found, self._on = form, "", False
        self._words = PlainText("", "small")
        self.button = SecondaryButton("", "message-circle")
        line = row(Icon("lightbulb", "warn", 18), self._words, self.button, gap=10)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.hide()
        form.changed.connect(self.look)
        self.button.clicked.connect(self.turn)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self.button.setText(self.tr("Make it a question"))
        self._say()

    def watch(self, *, on: bool) -> None:
        """Look at what is typed from now on, or do not."""
        self._on = on
        self.look()

    def look(self) -> None:
        """Show itself if what is typed tells somebody what to do."""
        found = advice_in(self._form.text()) if self._on else ""
        if found == self._found:
            return
        fresh, self._found = not self._found, found
        self._say()
        self.setVisible(bool(found))
        if fresh:
            announce(self, self._words.text())

    def turn(self) -> None:
        """Put the beginning of a question in the place of the words that order."""
        if self._found:
            self._form.replace_first(self._found, self.tr("What would happen if you"))

    def _say(self) -> None:
        says = self.tr("“{0}” sounds like an order. A question leaves the choice to the player.")
        self._words.setText(says.replace("{0}", self._found) if self._found else "")
