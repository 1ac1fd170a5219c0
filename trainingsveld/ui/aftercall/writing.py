"""What is written after a call: the note, and the e-mail that nobody is ever sent."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor

from trainingsveld.ui.look import PlainText, TextBox

LONGEST_NOTE, LONGEST_MAIL = 2_000, 8_000
"""Characters: a page, and four of them."""
PAUSE = 1_500
"""Milliseconds without a key after which what was written is kept."""


class Writing(QObject):
    """Both boxes, kept as one pauses. `kept` tells note and e-mail; `too_long` a cut-off text."""

    kept = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.note, self.mail = TextBox(rows=4), TextBox(rows=12)
        self.cut = PlainText("", "small", "muted")
        self.cut.hide()
        self._filling = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.keep)
        self.note.textChanged.connect(lambda: self._changed(self.note, LONGEST_NOTE))
        self.mail.textChanged.connect(lambda: self._changed(self.mail, LONGEST_MAIL))

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self.note.setPlaceholderText(self.tr("What whoever gets this customer next has to know"))
        self.note.setAccessibleName(self.tr("Note"))
        self.mail.setPlaceholderText(self.tr("Write as you would send it. Nothing is ever sent."))
        self.mail.setAccessibleName(self.tr("E-mail"))
        self.cut.setText(
            self.tr("This is as long as it can be; what came after that was left out.")
        )

    def fill(self, note: str, mail: str) -> None:
        """Put back what was written before."""
        self._filling = True
        self.note.setPlainText(note)
        self.mail.setPlainText(mail)
        self._filling = False

    def keep(self) -> None:
        """Have it kept now."""
        self._pause.stop()
        self.kept.emit(self.note.toPlainText().strip(), self.mail.toPlainText().strip())

    def stop(self) -> None:
        """There is nothing more to keep."""
        self._pause.stop()

    def _changed(self, box: TextBox, longest: int) -> None:
        if self._filling:
            return
        text = box.toPlainText()
        if over := len(text) > longest:
            self._filling = True
            box.setPlainText(text[:longest])
            box.moveCursor(QTextCursor.MoveOperation.End)
            self._filling = False
        self.cut.setVisible(over)
        self._pause.start()
