"""Room for a note: one text, or its parts: situation, behaviour, effect and an example."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QGridLayout, QStackedLayout, QWidget

from trainingsveld.feedback import Form
from trainingsveld.ui.look import PlainText, TextBox

_LABEL = 96
_OPENINGS = "….: "


class NoteForm(QWidget):
    """What is typed here is put together by `text`; starters go where the cursor is."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.free = TextBox(rows=6)
        self.parts = tuple(TextBox(rows=1) for _ in range(4))
        self._labels = tuple(PlainText("", "strong") for _ in self.parts)
        self._form: Form = "free"
        self._last = self.free
        self._builder = QWidget()
        grid = QGridLayout(self._builder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        grid.setColumnMinimumWidth(0, _LABEL)
        grid.setColumnStretch(1, 1)
        for place, (label, part) in enumerate(zip(self._labels, self.parts, strict=True)):
            grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(part, place, 1)
            grid.setRowStretch(place, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.free)
        self._stack.addWidget(self._builder)
        for box in (self.free, *self.parts):
            box.textChanged.connect(self.changed)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._remember)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self.free.setPlaceholderText(self.tr("In your own words"))
        words = (
            (self.tr("Situation"), self.tr("What was going on?")),
            (self.tr("Behaviour"), self.tr("What did the player say or do? What a camera sees.")),
            (self.tr("Effect"), self.tr("What did it do to the customer, or to you?")),
            (self.tr("Example"), self.tr("One sentence you heard, if you have one")),
        )
        for label, part, (name, hint) in zip(self._labels, self.parts, words, strict=True):
            label.setText(name)
            part.setPlaceholderText(hint)
            part.setAccessibleName(name)
            part.setAccessibleDescription(hint)

    def show_form(self, form: Form) -> None:
        """Be this form; what was typed stays."""
        self._form = form
        self._stack.setCurrentWidget(self.free if form == "free" else self._builder)
        if self._last not in self.boxes():
            self._last = self.boxes()[0]

    def boxes(self) -> tuple[TextBox, ...]:
        """The boxes of the form that is shown, in the order of Tab."""
        return (self.free,) if self._form == "free" else self.parts

    def every_box(self) -> tuple[TextBox, ...]:
        """The boxes of both forms, in the order of Tab."""
        return (self.free, *self.parts)

    def text(self) -> str:
        """What was typed; each part that has something begins a line."""
        typed = (box.toPlainText().strip() for box in self.boxes())
        return "\n".join(words for words in typed if words)

    def forget(self) -> None:
        """Nothing of it stays, undo included."""
        for box in self.every_box():
            box.setPlainText("")
        self._last = self.boxes()[0]

    def take_focus(self) -> None:
        """Write."""
        self.boxes()[0].setFocus()

    def begin_sentence(self, starter: str) -> None:
        """Begin a sentence with these words where the cursor was last."""
        box = self._last
        cursor = box.textCursor()
        gap = "\n" if box.toPlainText().strip() and not cursor.atBlockStart() else ""
        cursor.insertText(gap + starter.rstrip(_OPENINGS) + " ")
        box.setFocus()

    def replace_first(self, words: str, by: str) -> bool:
        """Put other words in the place of the first of these; the cursor stays behind them."""
        for box in self.boxes():
            start = box.toPlainText().find(words)
            if start < 0:
                continue
            cursor = box.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(by)
            box.setTextCursor(cursor)
            box.setFocus()
            return True
        return False

    def _remember(self, _before: QObject | None, now: QObject | None) -> None:
        for box in self.boxes():
            if box is now:
                self._last = box
