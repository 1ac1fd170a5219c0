"""What is typed, switched and picked."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from trainingsveld.ui.look.fonts import font
from trainingsveld.ui.look.icons import draw_icon, icon
from trainingsveld.ui.look.paint import box, focus_ring, line, smooth, width_of
from trainingsveld.ui.look.tokens import current_tokens

_ROOM = 4
"""Pixels the style leaves beside the words of a drop-down box."""


class SearchField(QLineEdit):
    """A line to search with: magnifying glass before it, Esc or the cross empties it."""

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setTextMargins(24, 0, 0, 0)
        self.setMinimumWidth(180)
        self._clear = self.addAction(icon("x", "muted"), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setText(self.tr("Clear"))
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(self._offer_clearing)

    def _offer_clearing(self, text: str) -> None:
        self._clear.setVisible(bool(text))

    def sizeHint(self) -> QSize:
        """Wide enough for a sentence."""
        return QSize(300, 38)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties it first, and means what it means to the page when it is empty."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the cross in the present scheme."""
        if event.type() == QEvent.Type.StyleChange:
            self._clear.setIcon(icon("x", "muted"))
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and the glass."""
        super().paintEvent(event)
        painter = smooth(self)
        draw_icon(
            painter, "search", 12, (self.height() - 17) / 2, 17, current_tokens().ink("muted")
        )


class TextBox(QPlainTextEdit):
    """Several lines to write in. Tab goes to the next field instead of into the text."""

    def __init__(
        self, hint: str = "", *, says: str = "", rows: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setPlaceholderText(hint)
        self.setAccessibleName(says or hint)
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        """As high as its number of rows."""
        return QSize(320, self._rows * self.fontMetrics().lineSpacing() + 24)

    def minimumSizeHint(self) -> QSize:
        """Never lower than its rows."""
        return QSize(160, self.sizeHint().height())


class Select(QComboBox):
    """A drop-down box. The wheel does not change it while the page scrolls under the mouse."""

    def __init__(self, says: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(says)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box and its arrow; words that do not fit end in an ellipsis."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.fontMetrics().elidedText(  # pyright: ignore[reportAttributeAccessIssue] -- the stub has it as a method's result
            self.currentText(), Qt.TextElideMode.ElideRight, field.width() - _ROOM
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.setRenderHint(QStylePainter.RenderHint.Antialiasing)
        top = (self.height() - 16) / 2
        draw_icon(
            painter, "chevron-down", self.width() - 26, top, 16, current_tokens().ink("muted")
        )


class Toggle(QCheckBox):
    """A switch with its words beside it. On is filled and carries a check: not colour alone."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._raw = ""
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def setText(self, text: str) -> None:
        """Change the words."""
        self._raw = text
        super().setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()

    def text(self) -> str:
        """The words as they were given."""
        return self._raw

    def sizeHint(self) -> QSize:
        """Switch and words."""
        words = round(width_of(self._raw, font("body"))) + 12 if self._raw else 0
        return QSize(48 + words, 32)

    def minimumSizeHint(self) -> QSize:
        """Long words may be shortened."""
        wanted = self.sizeHint()
        return QSize(min(wanted.width(), 240), wanted.height())

    def hitButton(self, pos: object) -> bool:
        """Everything of it can be clicked."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter switch it as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = smooth(self)
        scheme = current_tokens()
        if not self.isEnabled():
            painter.setOpacity(0.45)
        track = QRectF(2, (self.height() - 24) / 2, 44, 24)
        on = self.isChecked()
        fill = QColor(scheme.accent if on else scheme.sunken)
        box(painter, track, 12, fill, QColor(scheme.accent if on else scheme.border_strong), 1.5)
        knob = QPointF(track.right() - 12 if on else track.left() + 12, track.center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.on_accent if on else scheme.border_strong))
        painter.drawEllipse(knob, 8, 8)
        if on:
            ink = QColor(scheme.accent)
            draw_icon(painter, "check", knob.x() - 6, knob.y() - 6, 12, ink)
        if self.hasFocus():
            focus_ring(painter, track.adjusted(-2, -2, 2, 2), 14)
        words = QRectF(58, 0, self.width() - 58, self.height())
        line(painter, words, self._raw, font("body"), scheme.ink("text"))
