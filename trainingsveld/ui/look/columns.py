"""A layout of unequal columns that become one column when the window is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Columns(QLayout):
    """Items side by side, each in its column; under `stack_below` pixels all under each other.

    `widths` gives a column's pixels, or 0 for an equal share of the rest. All columns are as high
    as the layout, or as the highest of them. Side by side a layout that `yields` can be made lower
    than its columns would like to be, for those that scroll by themselves.
    """

    def __init__(
        self,
        widths: Sequence[int],
        *,
        stack_below: int,
        gap: int = 14,
        yields: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._widths, self._below, self._gap = tuple(widths), stack_below, gap
        self._yields = yields
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem, /) -> None:
        """Qt's way in; use `addWidget` or `add_layout`."""
        self._items.append(item)

    def add_layout(self, layout: QLayout) -> None:
        """Put a layout into the next column."""
        self.addChildLayout(layout)
        self.addItem(layout)

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
        """It fills what it is given."""
        return Qt.Orientation.Horizontal | Qt.Orientation.Vertical

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """The height all columns need at a width."""
        heights = [_height(item, wide) for item, wide in self._cells(width)]
        if self._stacks(width):
            return sum(heights) + self._gap * max(0, len(heights) - 1)
        return max(heights, default=0)

    def minimumHeightForWidth(self, width: int, /) -> int:
        """The height it cannot do without at a width."""
        if not self._yields or self._stacks(width):
            return self.heightForWidth(width)
        return max((_least(item, wide) for item, wide in self._cells(width)), default=0)

    def setGeometry(self, rect: QRect, /) -> None:
        """Put every item in its place."""
        super().setGeometry(rect)
        left, top = rect.left(), rect.top()
        stacks = self._stacks(rect.width())
        for item, wide in self._cells(rect.width()):
            tall = _height(item, wide) if stacks else rect.height()
            item.setGeometry(QRect(left, top, wide, tall))
            if stacks:
                top += tall + self._gap
            else:
                left += wide + self._gap

    def sizeHint(self) -> QSize:
        """Wide enough to stand side by side."""
        width = max(self._below, sum(self._widths))
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """The widest single item, as high as the present width needs."""
        width = max((item.minimumSize().width() for item in self._shown()), default=0)
        if not self.geometry().isValid():
            return QSize(width, 0)
        return QSize(width, self.minimumHeightForWidth(max(width, self.geometry().width())))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _stacks(self, width: int) -> bool:
        return width < self._below

    def _cells(self, width: int) -> list[tuple[QLayoutItem, int]]:
        shown = self._shown()
        if self._stacks(width):
            return [(item, width) for item in shown]
        widths = [
            wide for item, wide in zip(self._items, self._widths, strict=False) if item in shown
        ]
        rest = width - sum(widths) - self._gap * max(0, len(widths) - 1)
        share = max(1, rest // max(1, widths.count(0)))
        return [(item, wide or share) for item, wide in zip(shown, widths, strict=False)]


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _least(item: QLayoutItem, width: int) -> int:
    widget = item.widget()
    layout = widget.layout() if widget else item.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.minimumHeightForWidth(width)
    return item.minimumSize().height()
