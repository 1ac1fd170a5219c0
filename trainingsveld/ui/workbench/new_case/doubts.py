"""What in an answer may tell who a case is about, each with what could stand there instead."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from trainingsveld.authoring.new import Doubt
from trainingsveld.ui.arrange import column, empty, row
from trainingsveld.ui.look import Card, PlainText, QuietButton
from trainingsveld.wording.phrases import phrase


class Doubts(Card):
    """A field per doubt with a proposal in it; Enter goes to the next, and after the last on."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("privacy", padding=16, gap=10, parent=parent)
        self._head = PlainText("", "strong")
        self._rows = column(gap=10)
        self._fields: dict[str, QLineEdit] = {}
        self._buttons: list[QuietButton] = []
        self.column.addWidget(self._head)
        self.column.addLayout(self._rows)

    def show_doubts(self, doubts: Sequence[Doubt], language: str) -> None:
        """Ask about these, or about nothing."""
        empty(self._rows)
        self._fields, self._buttons = {}, []
        self._head.setText(
            self.tr("This may tell who the case is about. What should stand there instead?")
        )
        for doubt in doubts:
            self._rows.addWidget(self._row(doubt, language))
        fields = list(self._fields.values())
        for field, after in pairwise(fields):
            field.returnPressed.connect(_focus(after))
        if fields:
            fields[-1].returnPressed.connect(self.entered)
        self.setVisible(bool(doubts))

    def decisions(self) -> dict[str, str]:
        """What comes in the place of each text; an empty field leaves it as it is."""
        return {text: field.text().strip() or text for text, field in self._fields.items()}

    def stops(self) -> tuple[QWidget, ...]:
        """Fields and buttons, in the order in which they are read."""
        pairs = zip(self._fields.values(), self._buttons, strict=True)
        return tuple(widget for pair in pairs for widget in pair)

    def _row(self, doubt: Doubt, language: str) -> QWidget:
        said = f"“{doubt.text}” ({phrase(f'kind_{doubt.kind}', language)})"
        field = QLineEdit(doubt.by)
        field.setAccessibleName(self.tr("Instead of {0}").replace("{0}", said))
        leave = QuietButton(self.tr("Leave it"))
        leave.setAccessibleName(self.tr("Leave {0}").replace("{0}", said))
        leave.clicked.connect(_write(field, doubt.text))
        self._fields[doubt.text] = field
        self._buttons.append(leave)
        whole = QWidget()
        layout = column(PlainText(said, "small"), row(field, leave, gap=8, wide=0), gap=4)
        layout.setContentsMargins(0, 0, 0, 0)
        whole.setLayout(layout)
        return whole


def _focus(widget: QWidget) -> Callable[[], None]:
    def give() -> None:
        widget.setFocus(Qt.FocusReason.TabFocusReason)

    return give


def _write(field: QLineEdit, text: str) -> Callable[[], None]:
    def write() -> None:
        field.setText(text)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    return write
