"""Who else may hear a recording, and for how long: asked over the page."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from trainingsveld.privacy import policy
from trainingsveld.ui.arrange import fill, row
from trainingsveld.ui.look import PlainText, PrimaryButton, SecondaryButton, Select, TickBox
from trainingsveld.ui.overlay import Overlay
from trainingsveld.ui.vault.ports import Owner, Thing

Chosen = Callable[[tuple[str, ...], int], None]
"""Is told the numbers of the vaults, and for how many days."""


class Sharing(Overlay):
    """A box to tick for each other vault; nobody is ticked beforehand."""

    def __init__(
        self, window: QWidget, thing: Thing, others: tuple[Owner, ...], chosen: Chosen
    ) -> None:
        super().__init__(window, place="middle", width=520)
        self._chosen = chosen
        self._boxes: dict[str, TickBox] = {}
        title = PlainText(self.tr("Who may hear this recording?"), "heading")
        text = PlainText(
            self.tr(
                "Tick only who was there and may listen along. They open it with their own vault, "
                "on this computer, until the last day. You can take it back at any moment."
            )
        )
        rows: list[QWidget] = []
        for owner in others:
            box = TickBox(owner.name)
            self._boxes[owner.number] = box
            line = QWidget()
            inner = row(box, PlainText(owner.name, "strong"), gap=10, wide=1)
            inner.setContentsMargins(0, 0, 0, 0)
            line.setLayout(inner)
            rows.append(line)
        column_ = policy(thing.level)
        most = min(column_.shared_days or thing.days_left, max(1, thing.days_left))
        self._days = Select(self.tr("Days"))
        for many in (1, 2, 3, 7, 14, 30, 90):
            if many <= most:
                self._days.addItem(self.tr("%n day(s)", "", many), many)
        self._days.setCurrentIndex(self._days.count() - 1)
        days = row(PlainText(self.tr("For how many days?"), "strong"), self._days, 1)
        self._share = PrimaryButton(self.tr("Let them hear it"), "user-plus")
        stop = SecondaryButton(self.tr("Cancel"))
        self._share.clicked.connect(self._tell)
        stop.clicked.connect(self.dismiss)
        fill(self.card.column, title, text, *rows, days, row(1, stop, self._share))
        self.setAccessibleName(title.text())
        self.appear(next(iter(self._boxes.values()), self._share))

    def tick(self, number: str) -> None:
        """Tick somebody."""
        self._boxes[number].setCheckState(Qt.CheckState.Checked)

    def _tell(self) -> None:
        ticked = tuple(number for number, box in self._boxes.items() if box.isChecked())
        if ticked:
            self._chosen(ticked, int(self._days.currentData()))
        self.dismiss()
