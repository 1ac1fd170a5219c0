"""Two weeks later, on the start page: did you use it, what happened? For whose vault is open."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from trainingsveld.ui.arrange import column, fill, row
from trainingsveld.ui.look import (
    Card,
    ChipButton,
    Icon,
    PlainText,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    TextBox,
)
from trainingsveld.ui.ports import Desk

if TYPE_CHECKING:
    from trainingsveld.coaching import Promise, Used
    from trainingsveld.ui.coaching.ports import CoachingDesk


class DueCard(Card):
    """Says only that something comes back, until its owner wants to see it: others may look on.

    What it needs of the coaching talk is loaded once a vault is open, not at the start.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__("accent", padding=14)
        self._desk = desk
        self._coaching: CoachingDesk | None = None
        self._promise: Promise | None = None
        self._used: Used = ""
        self._head, self._said = PlainText("", "strong"), PlainText("")
        self._show, self._later = SecondaryButton("", "eye"), QuietButton("")
        self._chips: dict[Used, ChipButton] = {
            "yes": ChipButton(), "partly": ChipButton(), "no": ChipButton(),
        }  # fmt: skip
        self._box = TextBox(rows=2)
        self._private = PlainText("", "small", "muted")
        self._wrong = PlainText("", "strong", "danger")
        self._keep = PrimaryButton("", "lock")
        self._open = QWidget()
        whole = column(
            self._said, row(*self._chips.values(), 1, gap=8), self._box, self._wrong,
            row(self._private, self._later, self._keep, gap=10, wide=0), gap=8,
        )  # fmt: skip
        whole.setContentsMargins(0, 0, 0, 0)
        self._open.setLayout(whole)
        head = row(Icon("calendar", "accent", 20), self._head, self._show, gap=12, wide=1)
        fill(self.column, head, self._open)
        self._show.clicked.connect(self._reveal)
        self._later.clicked.connect(self._hide_again)
        self._keep.clicked.connect(self._answer)
        for used, chip in self._chips.items():
            chip.clicked.connect(self._chooser(used))
        self._open.hide()
        self._wrong.hide()
        self.hide()

    def retranslate(self) -> None:
        """Set the texts."""
        self._head.setText(self.tr("An agreement of two weeks ago comes back to you"))
        self._show.setText(self.tr("Show it"))
        self._later.setText(self.tr("Not now"))
        names = (self.tr("Yes, used it"), self.tr("Partly"), self.tr("Not yet"))
        for chip, name in zip(self._chips.values(), names, strict=True):
            chip.setText(name)
        self._box.setPlaceholderText(self.tr("Did you use it? What happened?"))
        self._box.setAccessibleName(self._box.placeholderText())
        self._private.setText(self.tr("Your answer goes to your vault. Only you can read it."))
        self._keep.setText(self.tr("Keep my answer"))

    def look(self) -> None:
        """See whether something comes back, as soon as a vault is open."""
        if self._coaching is None and self._desk.vaults.opened():
            self._coaching = self._desk.coaching
            self._coaching.watch(self._render)
        self._render()

    def _render(self) -> None:
        due = self._coaching.due() if self._coaching else ()
        promise = due[0] if due else None
        if promise != self._promise:
            self._promise = promise
            self._said.setText(promise.words if promise else "")
            self._box.setPlainText("")
            self._choose("")
            self._hide_again()
        self.setVisible(promise is not None)

    def _reveal(self) -> None:
        self._open.show()
        self._show.hide()
        self._chips["yes"].setFocus()

    def _hide_again(self) -> None:
        self._open.hide()
        self._show.show()

    def _chooser(self, used: "Used") -> Callable[[], None]:
        return lambda: self._choose(used)

    def _choose(self, used: "Used") -> None:
        self._used = used
        for name, chip in self._chips.items():
            chip.setChecked(name == used)
        self._keep.setEnabled(bool(used))

    def _answer(self) -> None:
        if self._coaching and self._promise and self._used:
            words = self._box.toPlainText().strip()
            self._coaching.answer(self._promise, self._used, words, self._ended)

    def _ended(self, trouble: str) -> None:
        self._wrong.setText(trouble)
        self._wrong.setVisible(bool(trouble))
        if not trouble:
            self._render()
