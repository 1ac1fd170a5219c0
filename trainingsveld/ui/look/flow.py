"""A layout that goes on to the next line: chips of any width, or cards in equal columns."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Items from left to right, then from top to bottom.

    With `column` each item is at least that many pixels wide, all are as wide as each other, and a
    row is as high as its highest item; without, each has the width it asks for.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, column: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._least = gap, column
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem, /) -> None:
        """Qt's way in; use `addWidget`."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int, /) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] -- Qt asks past the end and expects None
        """The item at a place, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] -- Qt asks past the end and expects None
        """Take the item at a place out of the layout."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It fills the width it is given and takes no more height than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """The height all rows need at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect, /) -> None:
        """Put every item in its place."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """All in one row."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(max(hint.width(), self._least) + self._gap for hint in hints) - self._gap
        return QSize(max(0, width), max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """The widest single item, as high as the present width needs."""
        widths = [item.minimumSize().width() for item in self._shown()]
        width = max(widths, default=0)
        present = max(width, self.geometry().width())
        return QSize(width, self.heightForWidth(present) if self.geometry().isValid() else 0)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        top = rect.top()
        for row in self._rows(rect.width()):
            high = max(_height(item, width) for item, width in row)
            left = rect.left()
            for item, width in row:
                if move:
                    tall = high if self._least else _height(item, width)
                    item.setGeometry(QRect(left, top + (high - tall) // 2, width, tall))
                left += width + self._gap
            top += high + self._gap
        return max(0, top - rect.top() - self._gap)

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        shown = self._shown()
        if self._least:
            across = max(1, (width + self._gap) // (self._least + self._gap))
            each = max(1, (width - (across - 1) * self._gap) // across)
            cells = [(item, each) for item in shown]
            return [cells[first : first + across] for first in range(0, len(cells), across)]
        rows: list[list[tuple[QLayoutItem, int]]] = []
        used = 0
        for item in shown:
            wanted = min(item.sizeHint().width(), max(1, width))
            if not rows or used + wanted > width:
                rows.append([])
                used = 0
            rows[-1].append((item, wanted))
            used += wanted + self._gap
        return rows


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
