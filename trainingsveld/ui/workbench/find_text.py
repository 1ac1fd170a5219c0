"""Looking something up in the text, replacing it, and going to a line."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIntValidator, QKeyEvent, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QWidget

from trainingsveld.authoring.workbench import places_of
from trainingsveld.ui.arrange import column, row
from trainingsveld.ui.look import (
    CARD_RADIUS,
    PlainText,
    QuietButton,
    SearchField,
    SecondaryButton,
    announce,
    current_tokens,
)
from trainingsveld.ui.look.paint import box, smooth
from trainingsveld.ui.page import Page
from trainingsveld.ui.workbench.code_edit import CodeEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Bar(Page):
    """A plate above the text."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        scheme = current_tokens()
        box(smooth(self), QRectF(self.rect()), CARD_RADIUS, QColor(scheme.surface),
            QColor(scheme.border))  # fmt: skip


class FindText(_Bar):
    """Enter goes to the next place, Shift+Enter to the one before. Every place is marked."""

    closed = Signal()

    def __init__(self, edit: CodeEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = edit
        self._places: tuple[tuple[int, int], ...] = ()
        self._field, self._by = SearchField(), QLineEdit()
        self._count = PlainText("", "small", "muted", wrap=False)
        self._up, self._down = QuietButton(icon="chevron-up"), QuietButton(icon="chevron-down")
        self._close = QuietButton(icon="x")
        self._one, self._all = SecondaryButton(), SecondaryButton()
        self._second = QWidget()
        below = row(self._by, self._one, self._all, gap=8, wide=0)
        below.setContentsMargins(0, 0, 0, 0)
        self._second.setLayout(below)
        above = row(self._field, self._count, self._up, self._down, self._close, gap=4, wide=0)
        whole = column(above, self._second, gap=6)
        whole.setContentsMargins(8, 6, 8, 6)
        self.setLayout(whole)
        self._field.textChanged.connect(self._look_for)
        self._up.clicked.connect(lambda: self.turn(-1))
        self._down.clicked.connect(lambda: self.turn(1))
        self._close.clicked.connect(self.closed)
        self._one.clicked.connect(self.replace_one)
        self._all.clicked.connect(self.replace_all)
        edit.changed.connect(self._text_changed)
        edit.cursorPositionChanged.connect(self._say_count)
        self.hide()
        self.retranslate()

    def begin(self, *, replacing: bool) -> None:
        """Show it, ready to be typed in; what is selected on one line is looked for."""
        chosen = self._edit.textCursor().selectedText()
        if chosen and "\u2029" not in chosen:
            self._field.setText(chosen)
        self._second.setVisible(replacing)
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._find_again()

    def end(self) -> None:
        """Hide it; a hidden search marks nothing."""
        self.hide()
        self._find_again()

    def is_open(self) -> bool:
        """Whether it is shown."""
        return not self.isHidden()

    def count(self) -> int:
        """How many places there are."""
        return len(self._places)

    def turn(self, by: int) -> None:
        """Go to the next place, or with −1 to the one before; round at the ends."""
        if not self._field.text():
            self.begin(replacing=False)
            return
        self._find_again()
        if not self.is_open():  # it goes on with the words of before
            self._places = places_of(self._edit.text(), self._field.text())
        if not self._places:
            announce(self, self.tr("nothing found"))
            return
        cursor = self._edit.textCursor()
        if by > 0:
            at = cursor.selectionEnd() if cursor.hasSelection() else cursor.position()
            later = [one for one in self._places if one[0] >= at]
            self._show_place(later[0] if later else self._places[0])
        else:
            at = cursor.selectionStart()
            before = [one for one in self._places if one[1] <= at]
            self._show_place(before[-1] if before else self._places[-1])

    def replace_one(self) -> None:
        """Replace the place that is selected, and go to the next."""
        if self._here() >= 0:
            self._edit.textCursor().insertText(self._by.text())
        self.turn(1)

    def replace_all(self) -> None:
        """Replace every place, as one step that can be undone."""
        self._find_again()
        count = len(self._places)
        cursor = QTextCursor(self._edit.document())
        cursor.beginEditBlock()
        for begin, end in reversed(self._places):
            cursor.setPosition(begin)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(self._by.text())
        cursor.endEditBlock()
        self._find_again()
        self._count.setText(self.tr("%n replaced", "", count))
        announce(self, self._count.text())

    def retranslate(self) -> None:
        """Follow the language."""
        for field, words in (
            (self._field, self.tr("Find in the text")),
            (self._by, self.tr("Replace by")),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        self._up.setAccessibleName(self.tr("To the place before (Shift+F3)"))
        self._down.setAccessibleName(self.tr("To the next place (F3)"))
        self._close.setAccessibleName(self.tr("Close the search (Esc)"))
        self._one.setText(self.tr("Replace"))
        self._all.setText(self.tr("Replace all"))
        self._say_count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, with Shift back; in the second field it replaces."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif self._by.hasFocus():
            self.replace_one()
        else:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.turn(-1 if back else 1)

    def _look_for(self) -> None:
        """While somebody types: the first place from where the cursor is."""
        self._find_again()
        at = self._edit.textCursor().selectionStart()
        later = [one for one in self._places if one[0] >= at] or [*self._places]
        if later:
            self._show_place(later[0])

    def _text_changed(self) -> None:
        if self.is_open():
            self._find_again()

    def _find_again(self) -> None:
        words = self._field.text() if self.is_open() else ""
        self._places = places_of(self._edit.text(), words)
        self._edit.show_found(self._places)
        self._say_count()

    def _show_place(self, place: tuple[int, int]) -> None:
        cursor = self._edit.textCursor()
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        self._edit.setTextCursor(cursor)
        self._edit.centerCursor()
        self._say_count()

    def _here(self) -> int:
        cursor = self._edit.textCursor()
        here = (cursor.selectionStart(), cursor.selectionEnd())
        return self._places.index(here) if here in self._places else -1

    def _say_count(self) -> None:
        if not self.is_open():
            return
        here, count = self._here(), len(self._places)
        if not self._field.text():
            text = ""
        elif not count:
            text = self.tr("nothing found")
        elif here < 0:
            text = self.tr("{n} found").replace("{n}", str(count))
        else:
            text = self.tr("{at} of {n}").replace("{at}", str(here + 1)).replace("{n}", str(count))
        self._count.setText(text)


class GoToLine(_Bar):
    """The number of a line; Enter goes there."""

    closed = Signal()

    def __init__(self, edit: CodeEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = edit
        self._field = QLineEdit()
        self._field.setValidator(QIntValidator(1, 999_999, self))
        self._field.returnPressed.connect(self._go)
        self._most = PlainText("", "small", "muted", wrap=False)
        self._close = QuietButton(icon="x")
        self._close.clicked.connect(self.closed)
        whole = row(self._field, self._most, 1, self._close, gap=8)
        whole.setContentsMargins(8, 6, 8, 6)
        self.setLayout(whole)
        self.hide()
        self.retranslate()

    def begin(self) -> None:
        """Show it with the line one is at, ready to be typed over."""
        self._field.setText(str(self._edit.textCursor().blockNumber() + 1))
        most = self.tr("of {0}").replace("{0}", str(self._edit.blockCount()))
        self._most.setText(most)
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def retranslate(self) -> None:
        """Follow the language."""
        self._field.setPlaceholderText(self.tr("Line"))
        self._field.setAccessibleName(self.tr("Go to the line"))
        self._close.setAccessibleName(self.tr("Close (Esc)"))

    def _go(self) -> None:
        """Past the last line means the last."""
        self._edit.go_to(int(self._field.text()) - 1)
        self.closed.emit()
