"""The text of a case: line numbers, marks where something is wrong, and colours."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from trainingsveld.scenario import Severity
from trainingsveld.ui.look import current_tokens, draw_icon, font
from trainingsveld.ui.look.paint import smooth, width_of
from trainingsveld.ui.workbench.highlight import Highlighter

_MARK = 14
_WORD = re.compile(r"[^\s,\]}=]*")
_PARAGRAPH = "\u2029"
_MOST_MARKS = 100
"""Places that are underlined at once: more would make scrolling slow, and nobody mends more."""
_MOST_FOUND = 500


@dataclass(frozen=True, slots=True)
class Mark:
    """A place where something is wrong: line and column (a character), both from 1."""

    line: int
    column: int
    severity: Severity


class CodeEdit(QPlainTextEdit):
    """A plain text editor. Tab goes to the next part of the page, as everywhere."""

    changed = Signal()
    """The text is another one. Colouring alone does not tell it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.setFont(font("body"))
        self._raw = ""
        self._highlighter = Highlighter(self.document())
        self._marks: list[tuple[QTextCursor, Severity]] = []
        self._looked_up: list[QTextCursor] = []
        self._line = -1
        self._gutter = _Gutter(self)
        self.document().contentsChanged.connect(self._tell_change)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._follow)
        self.cursorPositionChanged.connect(self._show_line)
        self._make_room()

    def text(self) -> str:
        """The text as it is; unlike `toPlainText` this keeps hard blanks."""
        return self._raw.replace(_PARAGRAPH, "\n")

    def open_text(self, text: str) -> None:
        """Show another text; there is nothing to undo then."""
        self._marks, self._looked_up = [], []
        self._raw = text.replace("\n", _PARAGRAPH)
        self.setPlainText(text)
        self._raw = self.document().toRawText()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._show_marks()

    def replace_text(self, text: str) -> None:
        """Write another text over this one, as something that can be undone."""
        line = self.textCursor().blockNumber()
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.go_to(line)

    def line_text(self, number: int) -> str:
        """A line of it, counting from 0; "" past the end."""
        return self.document().findBlockByNumber(number).text()

    def go_to(self, line: int, column: int = 0) -> None:
        """Put the cursor at a line and character, from 0, in the middle of what is shown."""
        block = self.document().findBlockByNumber(max(0, min(line, self.blockCount() - 1)))
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + _units(block, column))
        self.setTextCursor(cursor)
        self.centerCursor()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Underline these places; they move along with the text until others are shown."""
        self._marks = [(self._cursor_at(mark), mark.severity) for mark in marks]
        self._show_marks()
        self._gutter.update()

    def show_found(self, places: Sequence[tuple[int, int]]) -> None:
        """Mark places that were looked up, each from and to in Qt's count; the first ones only."""
        if not places and not self._looked_up:
            return
        self._looked_up = []
        for begin, end in places[:_MOST_FOUND]:
            cursor = QTextCursor(self.document())
            cursor.setPosition(begin)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self._looked_up.append(cursor)
        self._show_marks()

    def go_to_mark(self, number: int) -> None:
        """Put the cursor where a mark is by now; it was shown as number so many, from 0."""
        if number < len(self._marks):
            cursor = QTextCursor(self._marks[number][0])
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)
            self.centerCursor()

    def worst(self) -> dict[int, Severity]:
        """The lines with marks, from 0, each with the worst of them."""
        found: dict[int, Severity] = {}
        for cursor, severity in self._marks:
            number = cursor.blockNumber()
            if found.get(number) != "error":
                found[number] = severity
        return found

    def _cursor_at(self, mark: Mark) -> QTextCursor:
        block = self.document().findBlockByNumber(min(mark.line, self.blockCount()) - 1)
        start = _units(block, mark.column - 1)
        word = _WORD.match(block.text(), start)
        end = word.end() if word else start
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + start)
        last = min(block.length() - 1, max(end, start + 1))
        cursor.setPosition(block.position() + max(last, start), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _show_line(self) -> None:
        if self.textCursor().blockNumber() != self._line:
            self._show_marks()

    def _show_marks(self) -> None:
        self._line = self.textCursor().blockNumber()
        scheme = current_tokens()
        here = QTextEdit.ExtraSelection()
        here.cursor = self.textCursor()
        here.cursor.clearSelection()
        here.format = QTextCharFormat()
        here.format.setBackground(QColor(scheme.sunken))
        here.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        shown = [here]
        for cursor in self._looked_up:
            one = QTextEdit.ExtraSelection()
            one.cursor = cursor
            one.format = QTextCharFormat()
            one.format.setBackground(QColor(scheme.accent_soft))
            shown.append(one)
        for cursor, severity in self._marks[:_MOST_MARKS]:
            one = QTextEdit.ExtraSelection()
            one.cursor = cursor
            line = QTextCharFormat()
            line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            line.setUnderlineColor(QColor(scheme.danger if severity == "error" else scheme.warn))
            one.format = line
            shown.append(one)
        self.setExtraSelections(shown)
        self._gutter.update()

    def _tell_change(self) -> None:
        """Colouring is a change to Qt: only the text itself says whether it is one."""
        if self._highlighter.at_it:
            return
        raw = self.document().toRawText()
        if raw != self._raw:
            self._raw = raw
            self.changed.emit()

    def _make_room(self) -> None:
        self.setViewportMargins(self._gutter.sizeHint().width(), 0, 0, 0)
        self._place_gutter()

    def _place_gutter(self) -> None:
        inside = self.contentsRect()
        wide = self._gutter.sizeHint().width()
        self._gutter.setGeometry(QRect(inside.left(), inside.top(), wide, inside.height()))

    def _follow(self, rect: QRect, by: int) -> None:
        if by:
            self._gutter.scroll(0, by)
        else:
            self._gutter.update(0, rect.y(), self._gutter.width(), rect.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers beside the lines."""
        super().resizeEvent(event)
        self._place_gutter()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the scheme."""
        if event.type() == QEvent.Type.StyleChange:
            self.setFont(font("body"))
            self._highlighter.wear()
            self._show_marks()
            self._make_room()
        super().changeEvent(event)

    def draw_numbers(self, painter: QPainter, width: int, top: int, bottom: int) -> None:
        """Draw the numbers of the lines between two heights, and a mark before those with one."""
        scheme = current_tokens()
        face, worst = font("tiny"), self.worst()
        now = self.textCursor().blockNumber()
        block = self.firstVisibleBlock()
        height = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        painter.setFont(face)
        line = self.fontMetrics().height()
        while block.isValid() and height <= bottom:
            next_ = height + self.blockBoundingRect(block).height()
            if next_ >= top and block.isVisible():
                number = block.blockNumber()
                painter.setPen(scheme.ink("text" if number == now else "muted"))
                room = QRectF(0, height, width - 8, line)
                painter.drawText(
                    room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                    str(number + 1),
                )  # fmt: skip
                if (severity := worst.get(number)) is not None:
                    name = "circle-alert" if severity == "error" else "triangle-alert"
                    ink = scheme.ink("danger" if severity == "error" else "warn")
                    draw_icon(painter, name, 5, round(height + (line - _MARK) / 2), _MARK, ink)
            block, height = block.next(), next_

    def gutter_width(self) -> int:
        """Room for a mark and the longest number."""
        digits = max(3, len(str(self.blockCount())))
        return round(_MARK + 16 + width_of("8" * digits, font("tiny")))


class _Gutter(QWidget):
    """The strip with the numbers; the screen reader hears lines from the text itself."""

    def __init__(self, edit: CodeEdit) -> None:
        super().__init__(edit)
        self._edit = edit

    def sizeHint(self) -> QSize:
        """As wide as the numbers need."""
        return QSize(self._edit.gutter_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = smooth(self)
        rect = event.rect()
        painter.fillRect(rect, QColor(current_tokens().surface))
        self._edit.draw_numbers(painter, self.width(), rect.top(), rect.bottom())


def _units(block: QTextBlock, characters: int) -> int:
    """Qt counts in UTF-16: a character such as an emoji is two of its places."""
    text = block.text()[: max(0, characters)]
    if text.isascii():
        return len(text)
    return sum(2 if ord(char) > 0xFFFF else 1 for char in text)
