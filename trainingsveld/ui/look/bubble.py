"""What was said, as a bubble: the customer's at the left, the agent's at the right."""

from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainingsveld.ui.look.paint import corners, smooth
from trainingsveld.ui.look.plain import PlainText
from trainingsveld.ui.look.tokens import current_tokens

Side = Literal["customer", "agent"]
_PAD, _TOP, _GAP = 14, 9, 2
_WIDEST = 560


class Bubble(QWidget):
    """A whole row of a conversation, the bubble as wide as its words and at most 72 % of the row.

    `head` is the small line above, such as a name and a time; `scale` 1.0–2.0 enlarges captions.
    """

    def __init__(
        self,
        side: Side,
        text: str,
        head: str = "",
        *,
        scale: float = 1.0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._side: Side = side
        agent = side == "agent"
        self._head = PlainText(head, "tiny", "on_accent" if agent else "muted", parent=self)
        self._text = PlainText(text, "body", "on_accent" if agent else "text", parent=self)
        self._head.setVisible(bool(head))
        self._bubble = QRectF()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._scale = 1.0
        self.set_scale(scale)
        self.setAccessibleName(f"{head}: {text}" if head else text)

    def text(self) -> str:
        """What was said."""
        return self._text.text()

    def show_text(self, text: str, head: str = "") -> None:
        """Change the words, such as while speech is being recognised."""
        self._text.setText(text)
        self._head.setText(head)
        self._head.setVisible(bool(head))
        self.setAccessibleName(f"{head}: {text}" if head else text)
        self._arrange()

    def set_scale(self, scale: float) -> None:
        """Enlarge the letters, 1.0–2.0."""
        self._scale = scale
        self._head.set_scale(min(scale, 1.4))
        self._text.set_scale(scale)
        self._arrange()

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the row at a width."""
        inner = self._inner_width(width)
        head = self._head.heightForWidth(inner) + _GAP if self._head.text() else 0
        return head + self._text.heightForWidth(inner) + 2 * _TOP + 1

    def sizeHint(self) -> QSize:
        """A comfortable row."""
        return QSize(420, self.heightForWidth(420))

    def minimumSizeHint(self) -> QSize:
        """Narrow, and as high as the present width needs."""
        return QSize(180, self.heightForWidth(max(180, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bubble under its words; its square corner points at who speaks."""
        painter = smooth(self)
        scheme = current_tokens()
        agent = self._side == "agent"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.accent if agent else scheme.sunken))
        radii = (13.0, 3.0, 13.0, 13.0) if agent else (3.0, 13.0, 13.0, 13.0)
        painter.drawPath(corners(self._bubble, radii))

    def _inner_width(self, width: int) -> int:
        """The width the words really take once the lines are broken."""
        most = min(round(width * 0.72), round(_WIDEST * self._scale), width) - 2 * _PAD
        widest = 0
        for words in (self._head, self._text):
            if words.text():
                room = QRect(0, 0, max(most, 60), 1_000_000)
                flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
                taken = QFontMetrics(words.font()).boundingRect(room, int(flags), words.text())
                widest = max(widest, taken.width() + 2)
        return max(48, min(widest, most))

    def _arrange(self) -> None:
        inner = self._inner_width(self.width())
        outer = inner + 2 * _PAD
        left = self.width() - outer if self._side == "agent" else 0
        top = _TOP
        if self._head.text():
            high = self._head.heightForWidth(inner)
            self._head.setGeometry(left + _PAD, top, inner, high)
            top += high + _GAP
        high = self._text.heightForWidth(inner)
        self._text.setGeometry(left + _PAD, top, inner, high)
        self._bubble = QRectF(left, 0, outer, top + high + _TOP)
        self.updateGeometry()
        self.update()
