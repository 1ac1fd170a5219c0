"""Trying the case out: from the cursor, from a finding, and with the customer's voice."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from trainingsveld.authoring.workbench import Speaker, Way
from trainingsveld.ui.sentences import notice
from trainingsveld.ui.workbench.case_edit import CaseEdit
from trainingsveld.ui.workbench.messages import Message, Messages
from trainingsveld.ui.workbench.play import PlayPane
from trainingsveld.ui.workbench.ports import Workbench


class Trial(QObject):
    """Joins the text, the play pane and the voice; `show` brings the play into sight."""

    def __init__(
        self,
        bench: Workbench,
        edit: CaseEdit,
        play: PlayPane,
        messages: Messages,
        show: Callable[[], None],
    ) -> None:
        super().__init__(play)
        self._bench, self._edit, self._play = bench, edit, play
        self._messages, self._show = messages, show
        self._speaker = Speaker()
        play.heard.connect(self._hear_play)

    def use_speaker(self, speaker: Speaker | None) -> None:
        """Let lines be said in this voice from now on; None keeps the last one."""
        self._speaker = speaker or self._speaker

    def play_here(self) -> None:
        """Play from the moment the cursor is in, or from the start of the call."""
        node = self._edit.node()
        self._show()
        if node is None:
            self._play.begin(())
        else:
            self._bench.checks.ways(node, lambda ways: self._offer_ways(node, ways))
        self._play.focus()

    def play_words(self, words: Sequence[str]) -> None:
        """Play a row of words."""
        self._show()
        self._play.play(words)
        self._play.focus()

    def hear(self) -> None:
        """Hear the sentence at the cursor; elsewhere the line the call stands at."""
        spoken = self._edit.spoken_here() if self._edit.hasFocus() else ""
        if spoken:
            self._bench.hear(spoken, "calm", self._speaker, self._heard)
        else:
            self._hear_play()

    def _offer_ways(self, node: str, ways: tuple[Way, ...]) -> None:
        self._play.begin_at(node, ways)
        self._play.focus()

    def _hear_play(self) -> None:
        now = self._play.rehearsal()
        if now is not None and now.line:
            self._bench.hear(now.line, now.style, self._speaker, self._heard)

    def _heard(self, code: str) -> None:
        if code:
            words = notice(code)
            self._messages.tell("check", Message("warn", words.title, words.text))
