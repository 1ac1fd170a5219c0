"""One line for each thing in a vault, with what can be done with it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from trainingsveld.privacy import policy
from trainingsveld.ui.arrange import column, fill, row
from trainingsveld.ui.look import Card, Pill, PlainText, QuietButton
from trainingsveld.ui.vault.ports import Thing, Written
from trainingsveld.ui.vault.words import day_words, kind_words, long_words
from trainingsveld.wording.levels import level_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Doing = Literal["hear", "share", "take-back", "erase"]
Do = Callable[[Doing, Thing], None]
"""Is told which button of which recording was pressed."""


class ThingRow(Card):
    """A recording: when, how long, what was promised, until when it is there."""

    def __init__(self, thing: Thing, language: str, do: Do, *, others: bool) -> None:
        super().__init__(padding=12, gap=6)
        self.thing = thing
        self._do = do
        level = level_words(thing.level, language).name
        title = f"{day_words(thing.day)} · {long_words(thing.seconds)}"
        words = column(PlainText(title, "strong"), PlainText(self._line(), "small", "muted"), gap=2)
        self.play = self._button("play", self.tr("Listen to the recording of {0}"), "hear")
        buttons: list[QWidget] = [self.play]
        if not thing.owner:
            may_share = policy(thing.level).shared_days != 0
            if may_share and others:
                says = self.tr("Share the recording of {0}")
                buttons.append(self._button("user-plus", says, "share"))
            if thing.shared_until:
                says = self.tr("Take the recording of {0} back")
                buttons.append(self._button("undo-2", says, "take-back"))
            buttons.append(self._button("trash-2", self.tr("Erase the recording of {0}"), "erase"))
        pill = Pill(level, "privacy")
        fill(self.column, row(pill, words, *buttons, gap=12, wide=1))
        self.setAccessibleName(f"{title}, {level}. {self._line()}")

    def show_playing(self, *, playing: bool) -> None:
        """Be the one that sounds, or not."""
        self.play.show_icon("square" if playing else "play")
        says = self.tr("Stop playing") if playing else self.tr("Listen to the recording of {0}")
        self.play.setAccessibleName(says.replace("{0}", day_words(self.thing.day)))

    def _line(self) -> str:
        thing = self.thing
        parts: list[str] = []
        if thing.owner:
            parts.append(self.tr("{0} lets you hear it").replace("{0}", thing.owner))
        parts.append(self.tr("gone in %n day(s)", "", thing.days_left))
        if thing.shared_until:
            until = day_words(thing.shared_until)
            parts.append(self.tr("shared until {0}").replace("{0}", until))
        if not thing.whole:
            parts.append(self.tr("not whole: a part is missing"))
        return " · ".join(parts)

    def _button(self, icon: str, says: str, doing: Doing) -> QuietButton:
        made = QuietButton(icon=icon, says=says.replace("{0}", day_words(self.thing.day)))
        made.setObjectName(doing)
        made.clicked.connect(lambda: self._do(doing, self.thing))
        return made


class WrittenRow(Card):
    """A text: what kind, of which case, and its words."""

    def __init__(self, text: Written, erase: Callable[[Written], None]) -> None:
        super().__init__(padding=12, gap=4)
        words = dict(text.words)
        parts = (kind_words(text.kind), words.get("case", ""), day_words(text.day))
        title = " · ".join(part for part in parts if part)
        gone = QuietButton(icon="trash-2", says=self.tr("Erase this: {0}").replace("{0}", title))
        gone.clicked.connect(lambda: erase(text))
        lines: list[QWidget] = [PlainText(title, "small", "muted")]
        if asked := words.get("asked") or words.get("customer"):
            lines.append(PlainText(f"“{asked}”", "small", "muted"))
        if said := words.get("words"):
            lines.append(PlainText(said, selectable=True))
        if by := words.get("by"):
            lines.append(PlainText(self.tr("by {0}").replace("{0}", by), "small"))
        for part, says in (
            ("notice", self.tr("We notice it by: {0}")),
            ("need", self.tr("Needed: {0}")),
        ):
            if written := words.get(part):
                lines.append(PlainText(says.replace("{0}", written), "small"))
        fill(self.column, row(column(*lines, gap=3), gone, gap=12, wide=0))
        self.setAccessibleName(title)
