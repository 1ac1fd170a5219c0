"""The editor of a case: it offers the names and keys that fit where the cursor is."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QWidget

from trainingsveld.authoring.workbench import (
    Completion,
    Names,
    complete,
    enclosing_node,
    line_of_node,
    spoken_text,
)
from trainingsveld.authoring.workbench.outline import header_path
from trainingsveld.ui.workbench.code_edit import CodeEdit
from trainingsveld.ui.workbench.offers import Offers

_FARTHEST = 400
"""Lines above the cursor that are looked at for the table one is in."""

_STARTS = frozenset('".[_-:')
"""What makes offers appear besides letters and digits."""

_KEYS = Qt.Key
_MOVES = {_KEYS.Key_Up: -1, _KEYS.Key_Down: 1, _KEYS.Key_PageUp: -6, _KEYS.Key_PageDown: 6}
_TAKES = (_KEYS.Key_Return, _KEYS.Key_Enter, _KEYS.Key_Tab)


class CaseEdit(CodeEdit):
    """Ctrl+Space asks for what fits; while a name is being typed it is offered by itself.

    Up, Down and Enter (or Tab) choose, Esc closes the list. Without the list all of them are what
    they are everywhere.
    """

    node_changed = Signal()
    """The cursor is in another moment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = Names()
        self._found = Completion("nothing", "", ())
        self._node: str | None = None
        self._offers: Offers | None = None
        self.cursorPositionChanged.connect(self._moved)

    def use_names(self, names: Names) -> None:
        """Offer these names from now on."""
        self._names = names

    def node(self) -> str | None:
        """The moment the cursor is in; None outside of the moments."""
        return enclosing_node(self.line_text, self.textCursor().blockNumber())

    def go_to_node(self, node: str) -> bool:
        """Put the cursor at the head of a moment; False where there is none of that name."""
        line = line_of_node(self.line_text, self.blockCount(), node)
        if line is not None:
            self.go_to(line)
        return line is not None

    def spoken_here(self) -> str:
        """The sentence at the cursor that is said aloud; "" if there is none in this line."""
        cursor = self.textCursor()
        return spoken_text(cursor.block().text(), cursor.positionInBlock())

    def offers_open(self) -> bool:
        """Whether something is on offer."""
        return self._offers is not None and self._offers.isVisible()

    def offer(self) -> None:
        """Offer everything that fits here."""
        self._offer(asked=True)

    def _offer(self, *, asked: bool) -> None:
        self._found = self._complete()
        options = self._found.options
        settled = len(options) == 1 and options[0].text == self._found.prefix
        if not options or (settled and not asked):
            self._close_offers()
            return
        if self._offers is None:
            self._offers = Offers(self.window())
            self._offers.clicked.connect(self._take)
        self._offers.show_options(options)
        self._place_offers(self._offers)

    def _complete(self) -> Completion:
        cursor = self.textCursor()
        if cursor.hasSelection():
            return Completion("nothing", "", ())
        block, column = cursor.block(), cursor.positionInBlock()
        text = block.text()
        lines: list[str] = []
        above = block.previous()
        while above.isValid() and len(lines) < _FARTHEST:
            lines.append(above.text())
            if header_path(lines[-1]) is not None:
                break
            above = above.previous()
        head, after = _split(text, column)
        return complete([*reversed(lines), head], after, self._names)

    def _place_offers(self, offers: Offers) -> None:
        """Below the word, or above it where there is no room below."""
        window = self.window()
        cursor = self.cursorRect()
        begin = self.textCursor()
        begin.movePosition(
            QTextCursor.MoveOperation.Left,
            QTextCursor.MoveMode.MoveAnchor,
            len(self._found.prefix),
        )
        left = self.cursorRect(begin).left()
        size = offers.size()
        spot = self.viewport().mapTo(window, QPoint(left, cursor.bottom() + 4))
        if spot.y() + size.height() > window.height():
            spot = self.viewport().mapTo(window, QPoint(left, cursor.top() - 4 - size.height()))
        offers.move(min(spot.x(), window.width() - size.width() - 8), max(0, spot.y()))
        offers.show()
        offers.raise_()

    def _close_offers(self) -> None:
        if self._offers is not None:
            self._offers.hide()

    def _take(self) -> None:
        """Put in what is chosen, and offer what comes after it."""
        if self._offers is None:
            return
        option = self._offers.option()
        self._close_offers()
        if option is None:
            return
        cursor = self.textCursor()
        cursor.movePosition(
            QTextCursor.MoveOperation.Left,
            QTextCursor.MoveMode.KeepAnchor,
            len(self._found.prefix),
        )
        cursor.insertText(option.insert)
        self.setTextCursor(cursor)
        if option.insert.endswith((" = ", ".")):
            self._offer(asked=False)

    def _moved(self) -> None:
        if self.offers_open() and not self._complete().options:
            self._close_offers()
        node = self.node()
        if node != self._node:
            self._node = node
            self.node_changed.emit()

    def event(self, event: QEvent) -> bool:
        """Esc closes the list before it means anything to the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == _KEYS.Key_Escape
            and self.offers_open()
        ):
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab takes what is on offer, if there is something."""
        if self.offers_open():
            self._take()
            return True
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the list while it is open; otherwise typing, and offers for what is typed."""
        key = event.key()
        if key == _KEYS.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.offer()
            return
        if self.offers_open() and self._offers is not None:
            if key == _KEYS.Key_Escape:
                self._close_offers()
                return
            if key in _TAKES:
                self._take()
                return
            if (by := _MOVES.get(_KEYS(key))) is not None:
                self._offers.step(by)
                return
        before = self.document().revision()
        super().keyPressEvent(event)
        if self.document().revision() != before:
            self._after_typing(event)

    def _after_typing(self, event: QKeyEvent) -> None:
        text = event.text()
        erased = event.matches(QKeySequence.StandardKey.Backspace) or event.key() in (
            _KEYS.Key_Backspace,
            _KEYS.Key_Delete,
        )
        if erased:
            if self.offers_open():
                self._offer(asked=False)
        elif text and (text.isalnum() or text in _STARTS):
            self._offer(asked=False)
        else:
            self._close_offers()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Text that is composed, such as an accent, closes the list."""
        super().inputMethodEvent(event)
        self._close_offers()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Offer nothing once the focus is elsewhere."""
        super().focusOutEvent(event)
        self._close_offers()

    def hideEvent(self, event: QEvent) -> None:  # pyright: ignore[reportIncompatibleMethodOverride] -- every hide event is one
        """Take the list along."""
        self._close_offers()


def _split(text: str, units: int) -> tuple[str, str]:
    """Split a line at a place that Qt counted, in UTF-16."""
    raw = text.encode("utf-16-le", "surrogatepass")
    head = raw[: 2 * units].decode("utf-16-le", "surrogatepass")
    return head, raw[2 * units :].decode("utf-16-le", "surrogatepass")
