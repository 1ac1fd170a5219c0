"""Frames that hold other widgets: card, banner, scrolling page."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from trainingsveld.ui.look.icons import Icon
from trainingsveld.ui.look.paint import box, smooth
from trainingsveld.ui.look.plain import PlainText
from trainingsveld.ui.look.stack import column, row
from trainingsveld.ui.look.tokens import CARD_RADIUS, Ink, Role, current_tokens


class Card(QFrame):
    """A rounded frame with a column to put things in: `card.column.addWidget(…)`.

    Without a role it is a surface with an edge; with one, a soft coloured area.
    """

    def __init__(
        self,
        role: Role | None = None,
        *,
        padding: int = 18,
        gap: int = 10,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role: Role | None = role
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(padding, padding, padding, padding)
        self.column.setSpacing(gap)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = smooth(self)
        scheme = current_tokens()
        rect = QRectF(self.rect())
        if self._role:
            box(painter, rect, CARD_RADIUS, scheme.role_soft(self._role))
        else:
            box(painter, rect, CARD_RADIUS, QColor(scheme.surface), QColor(scheme.border))


_ICONS: dict[Role, str] = {
    "neutral": "info",
    "accent": "info",
    "danger": "circle-alert",
    "warn": "triangle-alert",
    "ok": "circle-check",
    "privacy": "shield-check",
}


class Banner(Card):
    """A soft coloured strip with an icon, a sentence, and up to three buttons at its end."""

    def __init__(
        self,
        text: str = "",
        role: Role = "neutral",
        *,
        title: str = "",
        icon: str = "",
        buttons: Sequence[QPushButton] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(role, padding=0, parent=parent)
        if len(buttons) > 3:
            raise ValueError("a banner has room for three buttons")
        self._stack_below = 760 if len(buttons) == 3 else 480
        ink: Ink = "muted" if role == "neutral" else role
        self._title = PlainText(title, "heading")
        self._text = PlainText(text, "body" if not title else "small")
        if not title:  # shown by hand before it has a parent it would be a window of its own
            self._title.hide()
        words = column(1, self._title, self._text, 1, gap=4)
        lead = row(Icon(icon or _ICONS[role], ink, 28 if title else 20), words, gap=14)
        lead.setStretch(1, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setContentsMargins(18, 12, 16, 12)
        self._row.setSpacing(14)
        self._row.addLayout(lead, 1)
        if buttons:
            self._row.addLayout(row(1, *buttons))
        self.column.addLayout(self._row)
        self.setAccessibleName(" ".join(part for part in (title, text) if part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the words where it is narrow."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._row.setDirection(
            way.TopToBottom if self.width() < self._stack_below else way.LeftToRight
        )

    def show_text(self, text: str, title: str = "") -> None:
        """Say something else."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self.setAccessibleName(" ".join(part for part in (title, text) if part))


class ScrollColumn(QScrollArea):
    """A page that scrolls when the window is lower, or narrower, than what is on it.

    Put things into `column`. Content gets at least the width of the window, at most `widest`.
    """

    def __init__(
        self, *, widest: int = 0, margins: int = 26, gap: int = 14, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        page = self._page = QWidget()
        page.setObjectName("column")
        inner = QWidget()
        if widest:
            inner.setMaximumWidth(widest)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(margins, max(0, margins - 6), margins, margins)
        self.column.setSpacing(gap)
        page.setLayout(row(inner))
        self.setWidget(page)

    def unroll(self, *, whole: bool) -> None:
        """Be as high as what is in it, for a page that scrolls as a whole; or scroll by itself."""
        policy = self.sizePolicy()
        if policy.hasHeightForWidth() == whole:
            return
        policy.setHeightForWidth(whole)
        self.setSizePolicy(policy)
        off, as_needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(off if whole else as_needed)
        self.updateGeometry()

    def heightForWidth(self, width: int, /) -> int:
        """What is in it needs this height; asked only while it does not scroll."""
        return self._page.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """A small laptop screen; the window decides."""
        return QSize(960, 640)

    def minimumSizeHint(self) -> QSize:
        """It can be made small: that is what it is for."""
        return QSize(240, 160)
