"""The four levels side by side, each with its name and four plain sentences; one is chosen."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from trainingsveld.privacy import Level
from trainingsveld.ui.look import CARD_RADIUS, Icon, PlainText, column, current_tokens, row
from trainingsveld.ui.look.paint import box, focus_ring, smooth
from trainingsveld.wording.levels import LevelWords, level_words

ICONS = {
    Level.OPEN: "book-open",
    Level.TEAM: "users",
    Level.CONFIDENTIAL: "lock",
    Level.EPHEMERAL: "eye-off",
}
"""A sign for each level, so that it is never told by colour alone."""
LINES = ("headphones", "message-square-heart", "eye", "clock")
"""Before the sentences: who hears, feedback, what is seen outside, how long."""
_THROUGH = Qt.WidgetAttribute.WA_TransparentForMouseEvents
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_NARROW = 860
"""Pixels below which the cards stand two by two."""


class LevelCard(QAbstractButton):
    """One level. Arrow keys go to the next and choose it; Enter takes it."""

    taken = Signal()
    stepped = Signal(int)

    def __init__(self, level: Level) -> None:
        super().__init__()
        self.level = level
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name = PlainText("", "heading")
        self._lines = [PlainText("", "small") for _ in LINES]
        self._check = Icon("circle-check", "privacy", 20)
        kept = self._check.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._check.setSizePolicy(kept)
        head = row(Icon(ICONS[level], "privacy", 20), self._name, self._check, gap=10)
        head.setStretch(1, 1)
        whole = column(head, gap=12)
        for icon, words in zip(LINES, self._lines, strict=True):
            mark = Icon(icon, "muted", 16)
            line = row(mark, words, gap=10)
            line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
            line.setStretch(1, 1)
            whole.addLayout(line)
        whole.addStretch(1)
        whole.setContentsMargins(16, 16, 16, 16)
        self.setLayout(whole)
        for child in self.findChildren(QWidget):
            child.setAttribute(_THROUGH)
        self.toggled.connect(self._check.setVisible)
        self._check.hide()

    def show_words(self, words: LevelWords) -> None:
        """Say what the level means."""
        self._name.setText(words.name)
        for line, sentence in zip(self._lines, words.sentences, strict=True):
            line.setText(sentence)
        self.setText(words.name)
        self.setAccessibleName(words.name)
        self.setAccessibleDescription(" ".join(words.sentences))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes it; arrows go along the four in their order, however they stand."""
        if step := _STEPS.get(Qt.Key(event.key())):
            self.stepped.emit(step)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.setChecked(True)
                self.taken.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame: violet, and with a check, where it is chosen."""
        painter = smooth(self)
        scheme = current_tokens()
        rect = QRectF(self.rect())
        if self.isChecked():
            fill, edge, width = QColor(scheme.privacy_soft), QColor(scheme.privacy), 2
        else:
            soft = scheme.sunken if self.underMouse() else scheme.surface
            fill, edge, width = QColor(soft), QColor(scheme.border_strong), 1
        box(painter, rect, CARD_RADIUS, fill, edge, width)
        if self.hasFocus():
            focus_ring(painter, rect, CARD_RADIUS)


class LevelCards(QWidget):
    """All four, the widest first. `chosen` is told a level, `taken` that Enter took it."""

    def __init__(self, chosen: Callable[[Level], None], taken: Callable[[], None]) -> None:
        super().__init__()
        self._told = chosen
        self._across = 0
        self._cards = {level: LevelCard(level) for level in Level}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._place(len(self._cards))
        for card in self._cards.values():
            card.toggled.connect(self._toggled)
            card.taken.connect(taken)
            card.stepped.connect(self._step)

    def show_level(self, level: Level, language: str, says: str) -> None:
        """Show what each means, this one chosen."""
        self.setAccessibleName(says)
        for one, card in self._cards.items():
            card.show_words(level_words(one, language))
        if not self._cards[level].isChecked():
            self._cards[level].setChecked(True)

    def stops(self) -> tuple[QWidget, ...]:
        """The cards, in the order of the arrow keys."""
        return tuple(self._cards.values())

    def take_focus(self) -> None:
        """Put the focus on the one that is chosen."""
        next(card for card in self._cards.values() if card.isChecked()).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two by two where it is narrow."""
        super().resizeEvent(event)
        self._place(len(self._cards) if self.width() >= _NARROW else 2)

    def _place(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for place, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, place // across, place % across)
        for place in range(len(self._cards)):
            self._grid.setColumnStretch(place, int(place < across))

    def _step(self, by: int) -> None:
        cards = list(self._cards.values())
        at = next(place for place, card in enumerate(cards) if card.isChecked())
        after = cards[min(max(at + by, 0), len(cards) - 1)]
        after.setChecked(True)
        after.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggled(self, on: bool) -> None:
        if on:
            self._told(next(level for level, card in self._cards.items() if card.isChecked()))
