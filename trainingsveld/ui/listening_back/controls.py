"""The buttons under the time line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from trainingsveld.ui.look import Flow, PrimaryButton, QuietButton, SecondaryButton


class Controls(QWidget):
    """Each tells the id of its command; the keys of the page do the same."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.play = PrimaryButton("", "play")
        self.less, self.more = SecondaryButton("", "rewind"), SecondaryButton("", "fast-forward")
        self.slower = SecondaryButton("", "clock")
        self.repeat = SecondaryButton("", "repeat")
        self.repeat.setCheckable(True)
        self.start, self.end = QuietButton("", "chevron-right"), QuietButton("", "chevron-left")
        self.compare = SecondaryButton("", "list-checks")
        self.compare.setCheckable(True)
        flow = Flow(self)
        buttons = {
            "less": self.less, "listen": self.play, "more": self.more, "slower": self.slower,
            "repeat": self.repeat, "loop-from": self.start, "loop-to": self.end,
            "compare": self.compare,
        }  # fmt: skip
        for name, button in buttons.items():
            flow.addWidget(button)
            self._tell(button, name)

    def retranslate(self) -> None:
        """Set the texts that stay."""
        self.less.setText(self.tr("−5 s"))
        self.less.setAccessibleName(self.tr("Five seconds back"))
        self.more.setText(self.tr("+5 s"))
        self.more.setAccessibleName(self.tr("Five seconds on"))
        self.repeat.setText(self.tr("Repeat"))
        self.start.setText(self.tr("From here"))
        self.end.setText(self.tr("Up to here"))
        self.compare.setText(self.tr("First try and second"))

    def show_state(self, *, plays: bool, pace: int, again: bool, compares: bool) -> None:
        """Say what is on."""
        self.play.setText(self.tr("Pause") if plays else self.tr("Play"))
        self.play.show_icon("pause" if plays else "play")
        self.slower.setText(self.tr("Speed {0} %").replace("{0}", str(pace)))
        self.repeat.setChecked(again)
        self.compare.setChecked(compares)

    def _tell(self, button: PrimaryButton | SecondaryButton | QuietButton, name: str) -> None:
        button.clicked.connect(lambda: self.asked.emit(name))
