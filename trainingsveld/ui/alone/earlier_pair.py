"""One line, answered in a call of an earlier day and in this one: to read, and to hear."""

from collections.abc import Callable

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from trainingsveld.rehearsal.earlier import Earlier
from trainingsveld.ui.alone.ports import EarlierSound, Sounds
from trainingsveld.ui.arrange import column, row
from trainingsveld.ui.look import Bubble, PlainText, SecondaryButton, announce
from trainingsveld.ui.vault.words import day_words


class EarlierPair(QWidget):
    """The answers under each other; both are heard one after the other where they are kept.

    `begins` is called before anything sounds, so that nothing else does.
    """

    def __init__(self, one: Earlier, sound: EarlierSound, begins: Callable[[], None]) -> None:
        super().__init__()
        self._one, self._sound, self._begins = one, sound, begins
        self._playing = False
        self._when = self.tr("first, {0}").replace("{0}", day_words(one.day))
        lines = column(
            Bubble("customer", one.line),
            Bubble("agent", one.then, self._when),
            Bubble("agent", one.now, self.tr("now")),
            gap=6,
        )
        lines.setContentsMargins(0, 0, 0, 0)
        self._both = SecondaryButton("", "play")
        self._both.clicked.connect(self._toggle)
        self._caption = PlainText("", "small", "muted")
        lines.addLayout(row(self._both, self._caption, wide=1))
        self.setLayout(lines)
        self._both.setVisible(one.sound == "both")
        self._show(playing=False)
        self._say(self.tr("The sound of then is no longer there.") if one.sound == "gone" else "")

    def hush(self) -> None:
        """Fall silent, if it sounds."""
        if self._playing:
            self._sound.hush()
            self._show(playing=False)
            self._say("")

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing sounds on a page that is not there."""
        self.hush()
        super().hideEvent(event)

    def _toggle(self) -> None:
        if self._playing:
            self.hush()
            return
        self._begins()
        self._show(playing=True)
        self._sound.hear(self._one.then_sound, self._one.now_sound, self._told)

    def _told(self, sounds: Sounds) -> None:
        if sounds not in ("then", "now"):
            self._show(playing=False)
        match sounds:
            case "then":
                self._say(self._heard(self._when, self._one.then))
            case "now":
                self._say(self._heard(self.tr("now"), self._one.now))
            case "gone":
                self._both.hide()
                self._say(self.tr("The sound of then is no longer there."))
            case "locked":
                self._say(self.tr("Your vault is locked. Open it to hear then and now."))
            case "failed":
                self._say(self.tr("Nothing could be played. Look at the sound in the settings."))
            case "over":
                self._say("")

    def _heard(self, when: str, answer: str) -> str:
        """A caption of what sounds: when it was said, and which answer came closest to it."""
        return self.tr("You hear: {when}. {answer}").format(when=when, answer=answer)

    def _say(self, words: str) -> None:
        self._caption.setText(words)
        self._caption.setVisible(bool(words))
        if words and self.isVisible():
            announce(self, words)

    def _show(self, *, playing: bool) -> None:
        self._playing = playing
        self._both.setText(self.tr("Stop playing") if playing else self.tr("Hear both"))
        self._both.show_icon("square" if playing else "play")
        says = self.tr("Stop playing") if playing else self.tr("Hear both answers to: {0}")
        self._both.setAccessibleName(says.replace("{0}", self._one.line))
