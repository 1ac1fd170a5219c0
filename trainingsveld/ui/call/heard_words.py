"""What a recogniser made out of the answer: shown as it was heard, kept nowhere."""

from PySide6.QtCore import Signal

from trainingsveld.ui.look import PlainText
from trainingsveld.ui.ports import Room


class HeardWords(PlainText):
    """One line under the question which reply it was; hidden where nothing listens.

    `changed` says that the words have come. They come once for the same recordings.
    """

    changed = Signal()

    def __init__(self, room: Room) -> None:
        super().__init__("", "small", "muted")
        self._room = room
        self._clips: tuple[str, ...] = ()
        self.words = ""
        self.waiting = self.nothing = False
        self.hide()

    def listen(self, clips: tuple[str, ...]) -> None:
        """Have these recordings written down; with none of them, or others, forget the words."""
        if clips == self._clips:
            return
        self._clips, self.words, self.nothing = clips, "", False

        def told(words: str | None) -> None:
            if self._clips != clips:
                return
            self.waiting = False
            self.words, self.nothing = words or "", words == ""
            self.retranslate()
            self.changed.emit()

        self.waiting = bool(clips) and self._room.transcribe(clips, told)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language of the screen."""
        said = ""
        if self.waiting:
            said = self.tr("Listening back to what you said …")
        elif self.words:
            said = self.tr("Heard: “{words}”").replace("{words}", self.words)
        elif self.nothing:
            said = self.tr("Nothing could be made out of what you said.")
        self.setText(said)
        self.setVisible(bool(said))
