"""What has been said in a call that is tried out, the newest at the bottom."""

from trainingsveld.authoring.workbench import Exchange, Rehearsal
from trainingsveld.ui.arrange import empty
from trainingsveld.ui.look import Bubble, PlainText, ScrollColumn
from trainingsveld.ui.mood import end_words

_SHOWN = 8
"""Turns that are shown; what was before them is counted."""


class CallSoFar(ScrollColumn):
    """Bubbles of both sides, with why the customer changed."""

    def __init__(self) -> None:
        super().__init__(margins=4, gap=8)
        self.verticalScrollBar().rangeChanged.connect(self._to_the_end)

    def show_call(self, now: Rehearsal | None) -> None:
        """Show it; None shows nothing."""
        empty(self.column)
        if now is None:
            return
        shown = now.exchanges[-_SHOWN:]
        if (hidden := len(now.exchanges) - len(shown)) > 0:
            text = self.tr("%n turn(s) before this", "", hidden)
            self.column.addWidget(PlainText(text, "tiny", "muted"))
        for exchange in shown:
            self._show_exchange(exchange)
        if now.line:
            self.column.addWidget(Bubble("customer", now.line, now.node))
        if now.end is not None:
            self.column.addWidget(PlainText(end_words(now.end), "strong"))
        self.column.addStretch()

    def _show_exchange(self, exchange: Exchange) -> None:
        if exchange.line:
            self.column.addWidget(Bubble("customer", exchange.line, exchange.node))
        said = exchange.text or self._deed(exchange.word)
        if exchange.text:
            self.column.addWidget(Bubble("agent", said))
        elif said:
            self.column.addWidget(PlainText(said, "small", "muted"))
        for reason in exchange.because:
            self.column.addWidget(PlainText(reason, "tiny", "muted"))

    def _deed(self, word: str) -> str:
        match word:
            case "silence":
                return self.tr("It was silent for a while.")
            case "interrupt":
                return self.tr("The answer began before the customer had finished.")
            case "":
                return self.tr("The call went on by itself.")
            case _:
                return word

    def _to_the_end(self, _least: int, most: int) -> None:
        self.verticalScrollBar().setValue(most)
