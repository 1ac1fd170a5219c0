"""How far the customer's lines are rendered; nobody has to wait for it."""

from PySide6.QtWidgets import QWidget

from trainingsveld.session import State
from trainingsveld.ui.look import PlainText, ProgressLine, column
from trainingsveld.ui.ports import Preparing


class PreparingLine(QWidget):
    """A line that fills, and a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._progress = Preparing(0, 0, 0)
        self._ready = False
        self._words = PlainText("", "small", "muted")
        self._line = ProgressLine()
        self.setLayout(column(self._words, self._line, gap=8))

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._line.setAccessibleName(self.tr("Preparing the voice"))
        self._draw()

    def render_state(self, state: State) -> None:
        """Say whether the voice is ready."""
        self._ready = state.voice_ready
        self._draw()

    def tell(self, progress: Preparing) -> None:
        """Be told how far it is."""
        self._progress = progress
        self._draw()

    def _draw(self) -> None:
        done, total, failed = self._progress.done, self._progress.total, self._progress.failed
        if self._ready:
            words = self.tr("The customer's voice is ready.")
        elif total:
            words = self.tr("Preparing the customer's voice: {0} of {1} lines.").format(done, total)
        else:
            words = self.tr("Preparing the customer's voice …")
        if failed == 1:
            words += " " + self.tr("One line could not be spoken; you read it.")
        elif failed:
            words += " " + self.tr("{0} lines could not be spoken; you read them.").format(failed)
        self._words.setText(words)
        self._line.setMaximum(max(1, total))
        self._line.setValue(max(1, total) if self._ready else done)
        self._line.setVisible(not self._ready)
