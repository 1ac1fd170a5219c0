"""In the captions' place for whoever only listens; reading is one press away."""

from trainingsveld.session import ShowCaptions
from trainingsveld.ui.look import Card, PlainText, SecondaryButton, row
from trainingsveld.ui.ports import Send


class ListeningOnly(Card):
    """Says that one listens now, and lets one read after all."""

    def __init__(self, send: Send) -> None:
        super().__init__()
        self._words = PlainText("", "heading")
        self._note = PlainText("", "small", "muted")
        self._read = SecondaryButton("", "captions")
        self.column.addStretch(1)
        self.column.addWidget(self._words)
        self.column.addWidget(self._note)
        self.column.addLayout(row(self._read, 1))
        self.column.addStretch(2)
        self._read.clicked.connect(lambda: send(ShowCaptions()))

    def retranslate(self) -> None:
        """Set the texts."""
        self._words.setText(self.tr("Listen to the customer"))
        self._note.setText(
            self.tr("You play this call by ear, as in the job. You see at the end what it did.")
        )
        self._read.setText(self.tr("Let me read along"))
