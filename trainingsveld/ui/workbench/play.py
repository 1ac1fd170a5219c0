"""Trying a call out while it is being written: from here, in any state one can get here in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from trainingsveld.authoring.workbench import Possible, Rehearsal, Way
from trainingsveld.ui.arrange import column, row
from trainingsveld.ui.choice_list import ChoiceList, Option
from trainingsveld.ui.look import (
    PlainText,
    QuietButton,
    ScrollColumn,
    SecondaryButton,
    Select,
    TensionCurve,
)
from trainingsveld.ui.mood import mood_words
from trainingsveld.ui.page import Page
from trainingsveld.ui.workbench.call_so_far import CallSoFar

Rehearse = Callable[[Sequence[str]], None]
"""Asks for a row of words to be played; the answer comes through `show_rehearsal`."""


class PlayPane(Page):
    """The call so far, the customer's state, and what can be done now.

    The digits choose, Backspace takes the last turn back. The row of words is played anew on every
    text, so that the call goes on while the text changes.
    """

    heard = Signal()
    """Let the customer say the line that stands."""

    moved = Signal(str)
    """The call stands at this moment now."""

    def __init__(self, rehearse: Rehearse, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rehearse = rehearse
        self._node = ""
        self._ways: tuple[Way, ...] = ()
        self._words: tuple[str, ...] = ()
        self._now: Rehearsal | None = None
        self._missing = False
        self._from = Select()
        self._from.activated.connect(self._begin_anew)
        self._back = SecondaryButton("", "undo-2")
        self._back.clicked.connect(self.take_back)
        self._again = QuietButton("", "rotate-ccw")
        self._again.clicked.connect(self._begin_anew)
        self._hear = SecondaryButton("", "volume-2")
        self._hear.clicked.connect(self.heard)
        self._said = CallSoFar()
        self._note = PlainText("", "small", "warn")
        self._mood = PlainText("", "strong")
        self._state = PlainText("", "small", "muted")
        self._curve = TensionCurve(height=92)
        self._choices = ChoiceList()
        self._choices.picked.connect(self._give)
        self._options = ScrollColumn(margins=4, gap=6)
        self._options.column.addWidget(self._choices)
        self._options.column.addStretch()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        tools = row(self._from, self._again, self._back, self._hear, gap=6, wide=0)
        whole = column(
            tools, self._note, self._said, self._mood, self._state, self._curve, self._options,
            gap=8,
        )  # fmt: skip
        whole.setStretch(2, 5)
        whole.setStretch(6, 4)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def begin(self, words: Sequence[str] = ()) -> None:
        """Begin with the call, or after a row of words."""
        self._node, self._ways = "", ()
        self._name_starts()
        self.play(words)

    def begin_at(self, node: str, ways: Sequence[Way]) -> None:
        """Begin at a moment, in one of the states one can come there in: the first for now."""
        self._node, self._ways = node, tuple(ways)
        self._name_starts()
        self._from.setCurrentIndex(1 if ways else 0)
        self._begin_anew()

    def play(self, words: Sequence[str]) -> None:
        """Play a row of words, such as the way to something that is wrong."""
        self._words = tuple(words)
        self._rehearse(self._words)

    def play_again(self) -> None:
        """Play the same words on another text."""
        self._rehearse(self._words)

    def take_back(self) -> None:
        """Take the last turn back."""
        if self._words:
            self.play(self._words[:-1])

    def show_rehearsal(self, found: Rehearsal | None) -> None:
        """Show where the words lead; None when nothing can be played yet."""
        if found is not None and found == self._now:
            return
        before, self._now = self._now, found
        self._missing = found is None
        self._render()
        if found is not None and (before is None or before.node != found.node):
            self.moved.emit(found.node)

    def rehearsal(self) -> Rehearsal | None:
        """Where the call stands."""
        return self._now

    def words(self) -> tuple[str, ...]:
        """The words so far."""
        return self._words

    def focus(self) -> None:
        """Put the focus on what can be done."""
        if self._choices.options():
            self._choices.focus()
        else:
            self._from.setFocus()

    def retranslate(self) -> None:
        """Follow the language."""
        self._from.setAccessibleName(self.tr("Where the play begins"))
        self._back.setAccessibleName(self.tr("Take the last turn back"))
        self._again.setAccessibleName(self.tr("Begin again"))
        self._hear.setAccessibleName(self.tr("Hear the line"))
        self._said.setAccessibleName(self.tr("The call so far"))
        self._name_starts()
        self._render()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses; Backspace takes back."""
        if event.key() == Qt.Key.Key_Backspace:
            self.take_back()
        elif event.text().isdigit() and event.text() != "0":
            self._choices.pick(int(event.text()) - 1)
        else:
            super().keyPressEvent(event)

    def _name_starts(self) -> None:
        now = max(0, self._from.currentIndex())
        self._from.clear()
        self._from.addItem(self.tr("From the beginning of the call"))
        for way in self._ways:
            self._from.addItem(self._way_words(way))
        self._from.setCurrentIndex(min(now, len(self._ways)))

    def _way_words(self, way: Way) -> str:
        said = [
            self.tr("tension {0}, trust {1}").format(way.numbers.tension, way.numbers.trust),
            *(f"{name} = {_written(value)}" for name, value in way.variables.items()),
        ]
        return f"{self._node}: {', '.join(said)} ({' → '.join(way.words) or '…'})"

    def _begin_anew(self) -> None:
        at = self._from.currentIndex() - 1
        self.play(self._ways[at].words if 0 <= at < len(self._ways) else ())

    def _give(self, word: str) -> None:
        if self._now is not None:
            self.play((*self._now.words, word))

    def _render(self) -> None:
        now = self._now
        self._said.show_call(now)
        self._back.setEnabled(bool(self._words))
        self._hear.setEnabled(now is not None and bool(now.line))
        for part in (self._mood, self._state, self._curve):
            part.setVisible(now is not None)
        self._say_note(now)
        if now is None:
            self._choices.show_options(())
            return
        self._show_state(now)
        had_focus = self._choices.isAncestorOf(QApplication.focusWidget() or self)
        changed = self._choices.show_options(
            [self._option(n, one) for n, one in enumerate(now.possible, 1)]
        )
        if changed and had_focus:
            self._choices.focus()

    def _show_state(self, now: Rehearsal) -> None:
        self._mood.setText(mood_words(now.style, now.numbers))
        numbers = now.numbers
        said = self.tr(
            "tension {0} ({1}), trust {2}, heard {3}, acknowledged {4}, grip {5}"
        ).format(
            numbers.tension, numbers.level, numbers.trust, numbers.heard, numbers.acknowledged,
            numbers.grip,
        )  # fmt: skip
        own = ", ".join(f"{name} = {_written(value)}" for name, value in now.variables.items())
        self._state.setText(f"{said}\n{own}" if own else said)
        self._curve.show_turns([*now.tensions])

    def _say_note(self, now: Rehearsal | None) -> None:
        text = ""
        if self._node and not self._ways:
            text = self.tr("Nobody can get to “{0}” in this call.").replace("{0}", self._node)
        if self._missing:
            text = self.tr("There is nothing to play yet: first mend what is wrong in the text.")
        elif now is not None and now.refused:
            text = self.tr("The text has changed: “{0}” cannot be done here any more.").replace(
                "{0}", now.refused
            )
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def _option(self, number: int, one: Possible) -> Option:
        key = str(number) if number <= 9 else ""
        match one.does:
            case "reply":
                return Option(one.word, one.text, f"{one.word} · {one.act}", key)
            case "silence":
                text = self.tr("Say nothing for {0} seconds").replace("{0}", one.text)
                return Option(one.word, text, "", key)
            case "card":
                text = self.tr("Open the screen “{0}”").replace("{0}", one.text)
                return Option(one.word, text, "", key)
            case "action":
                return Option(one.word, one.text, one.word, key)


def _written(value: bool | int | str) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
