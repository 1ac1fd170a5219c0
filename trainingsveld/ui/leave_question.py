"""The way out of a session: asks once more, on the spot, before everything is wiped."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from trainingsveld.session import CloseSession
from trainingsveld.ui.look import DangerButton, PlainText, QuietButton, column, row
from trainingsveld.ui.ports import Send


class LeaveQuestion(QWidget):
    """A quiet button that becomes a question with two answers."""

    def __init__(self, send: Send) -> None:
        super().__init__()
        self._open = QuietButton("", "log-out")
        self._question = QWidget()
        self._words = PlainText("", "small", align=Qt.AlignmentFlag.AlignHCenter)
        self._yes, self._no = DangerButton("", "trash-2"), QuietButton("")
        self._question.setLayout(
            column(self._words, row(1, self._yes, self._no, 1), gap=8),
        )
        self.setLayout(column(row(1, self._open, 1), self._question, gap=0))
        self._open.clicked.connect(self._ask)
        self._no.clicked.connect(self.close_question)
        self._yes.clicked.connect(lambda: send(CloseSession()))
        self.close_question()

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._open.setText(self.tr("Close"))
        self._words.setText(
            self.tr(
                "Are you sure? Recordings, typed words and notes of this session are then gone."
            )
        )
        self._yes.setText(self.tr("Yes, close and wipe"))
        self._no.setText(self.tr("No, stay"))

    def is_asking(self) -> bool:
        """Whether the question is open."""
        return self._question.isVisibleTo(self)

    def close_question(self) -> None:
        """Back to the button."""
        was = self._no.hasFocus()
        self._question.hide()
        self._open.show()
        if was:
            self._open.setFocus()

    def _ask(self) -> None:
        self._question.show()
        self._no.setFocus()
        self._open.hide()
