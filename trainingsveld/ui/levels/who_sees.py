"""What the badge opens: who sees this page, what the session promises, and a stricter promise."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from trainingsveld.privacy import Level, may_become
from trainingsveld.session import ChangeLevel, Phase, State
from trainingsveld.ui.ask import Button, ask
from trainingsveld.ui.language import on_screen
from trainingsveld.ui.levels.cards import LINES
from trainingsveld.ui.look import (
    Card,
    ChoiceButton,
    Icon,
    PlainText,
    PrimaryButton,
    ScrollColumn,
    announce,
    row,
)
from trainingsveld.ui.overlay import EDGE, Overlay
from trainingsveld.ui.ports import Send
from trainingsveld.wording.levels import level_words, promise

_WIDTH, _BESIDE, _AROUND = 640, 50, 140
"""Pixels of the card, of its paddings and scroll bar, and in height of its title and button."""


class WhoSees(Overlay):
    """Over any page. In a session it names the level and offers the stricter ones."""

    def __init__(self, window: QWidget, sees: str, state: State | None, send: Send | None) -> None:
        super().__init__(window, width=_WIDTH)
        self._page, self._send = window, send
        self._sees = PlainText(sees, "strong")
        title = PlainText(self.tr("Who sees this?"), "heading")
        self.card.column.addLayout(row(Icon("shield-check", "privacy", 24), title, 1, gap=12))
        self._reading = ScrollColumn(margins=0)
        self.card.column.addWidget(self._reading)
        self._reading.column.addWidget(self._sees)
        self.stricter: dict[Level, ChoiceButton] = {}
        on = state is not None and state.phase not in (Phase.NEW, Phase.DONE)
        if state is not None:
            self._show_level(state.level)
        self._reading.column.addWidget(PlainText(promise(on_screen()), "small", "muted"))
        if state is not None and on and send is not None:
            self._offer_stricter(state.level, send)
        close = PrimaryButton(self.tr("Close"))
        close.clicked.connect(self.dismiss)
        self.card.column.addLayout(row(1, close))
        self.setAccessibleName(f"{title.text()} {sees}")
        self.appear(close)
        announce(self, sees)

    def showEvent(self, event: QShowEvent) -> None:
        """Only now the texts know their height."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window what there is to read scrolls; the way out stays in sight."""
        super().resizeEvent(event)
        if self.isVisible():
            self._fit()

    def _fit(self) -> None:
        width = min(_WIDTH, self.width() - 2 * EDGE) - _BESIDE
        needed = self._reading.heightForWidth(width)
        self._reading.setFixedHeight(min(needed, self.height() - 2 * EDGE - _AROUND))

    def _show_level(self, level: Level) -> None:
        words = level_words(level, on_screen())
        card = Card("privacy", padding=16, gap=8)
        card.column.addWidget(PlainText(words.name, "heading"))
        for icon, sentence in zip(LINES, words.sentences, strict=True):
            line = row(Icon(icon, "privacy", 16), PlainText(sentence, "small"), gap=10)
            line.setStretch(1, 1)
            card.column.addLayout(line)
        self._reading.column.addWidget(card)

    def _offer_stricter(self, now: Level, send: Send) -> None:
        narrower = [level for level in Level if may_become(now, level)]
        if not narrower:
            return
        self._reading.column.addWidget(PlainText(self.tr("Make it stricter"), "strong"))
        for level in narrower:
            words = level_words(level, on_screen())
            button = ChoiceButton(words.name, note=words.heard)
            button.clicked.connect(self._asker(level, words.name, send))
            self.stricter[level] = button
            self._reading.column.addWidget(button)

    def _asker(self, level: Level, name: str, send: Send) -> Callable[[], None]:
        def answered(answer: str) -> None:
            if answer == "stricter":
                send(ChangeLevel(level))

        def ask_once_more() -> None:
            window = self._page
            question = self.tr(
                "From now on: {0}? What does not fit that goes at once. During this session it "
                "cannot be made wider again."
            ).replace("{0}", name)
            yes, no = self.tr("Yes, stricter"), self.tr("Leave it as it is")
            self.dismiss()
            ask(window, question, (Button("", no), Button("stricter", yes, "primary")), answered)

        return ask_once_more
