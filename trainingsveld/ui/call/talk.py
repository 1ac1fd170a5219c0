"""The player's side: hold to talk, the level, and a line to type on instead."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from trainingsveld.session import (
    GiveWords,
    Phase,
    SkipLine,
    StartAnswer,
    StartTyping,
    State,
    StopAnswer,
)
from trainingsveld.store import Settings
from trainingsveld.ui.call.moment import choosing, goes_on_alone, may_talk
from trainingsveld.ui.call.top_bar import records
from trainingsveld.ui.look import HoldButton, LevelMeter, Pill, PlainText, column, row
from trainingsveld.ui.ports import Room, Send

TALKS_THROUGH = 350
"""Milliseconds of holding after which somebody means to talk through the customer's line: a tap is
shorter, and talking through a line costs something."""
_HEARS = (Phase.LISTENING, Phase.ANSWERING)
_MAY_TYPE = (Phase.SPEAKING, Phase.LISTENING, Phase.TYPING, Phase.CHOOSING)


class TalkPanel(QWidget):
    """Its microphone and its line of text stay where they are in every phase of a turn."""

    def __init__(self, send: Send, room: Room) -> None:
        super().__init__()
        self._send, self._room = send, room
        self._state = State()
        self._holds = True
        self._listens = False
        self._status = PlainText("", "strong")
        self._word = PlainText("", "tiny", "muted", wrap=False)
        self._hint = PlainText("", "small", "muted")
        self._meter = LevelMeter(show_word=False, height=40)
        self.field = QLineEdit()
        self.hold = HoldButton(size=84)
        self._before, self._key = PlainText("", "tiny", "muted", wrap=False), Pill("", "neutral")
        self._after = PlainText("", "tiny", "muted", wrap=False)
        head = row(self._status, self._word)
        head.setStretch(0, 1)
        left = column(head, self._hint, self._meter, self.field, gap=8)
        self._press = QWidget()
        self._press.setLayout(row(1, self._before, self._key, self._after, 1, gap=6))
        right = column(self.hold, self._press, gap=6)
        right.setAlignment(self.hold, Qt.AlignmentFlag.AlignHCenter)
        whole = row(left, right, gap=24)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self._through = QTimer(self, singleShot=True, interval=TALKS_THROUGH)
        self._through.timeout.connect(self._start)
        self._meter.word_changed.connect(self._word.setText)
        self.field.textEdited.connect(self._typed)
        self.field.returnPressed.connect(self._entered)
        self.hold.pressed_down.connect(self._begin)
        self.hold.let_go.connect(self._end)

    def use(self, settings: Settings) -> None:
        """Hold to talk, or press twice."""
        self._holds = settings.hold_to_talk
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._show_press()
        self._key.show_text(self.tr("space"))
        self.field.setPlaceholderText(self.tr("Or type what you say, and press Enter"))
        self.field.setAccessibleName(self.tr("Type your answer"))
        self._meter.setAccessibleName(self.tr("Level of your microphone"))

    def render_state(self, state: State) -> None:
        """Show whose turn it is, and whether this is being recorded."""
        if len(state.turns) != len(self._state.turns):
            self.field.clear()
        self._state = state
        recording = records(state)
        open_ear = state.hands_free and state.phase in _HEARS and not state.held
        self._listen(recording or open_ear, recording=recording)
        self.hold.set_recording(recording)
        self._show_press()
        self.hold.setEnabled(may_talk(state) and not state.held)
        self.field.setReadOnly(state.phase not in _MAY_TYPE)
        self._say_status(state, recording)
        brief = choosing(state)
        self._meter.setVisible(not brief)
        self._press.setVisible(not brief)
        self._word.setVisible(recording)

    def leave(self) -> None:
        """The page is left: let go of the microphone."""
        self._listen(on=False, recording=False)
        self._through.stop()
        self.hold.release_hold()

    def _show_press(self) -> None:
        """What Space does depends on how one answers."""
        holds = self._holds and not self._state.hands_free
        if holds == self.hold.toggles:
            self.hold.set_toggle(not holds)
        before, after = self.tr("Press"), self.tr(", then talk")
        if holds:
            before, after = self.tr("Hold"), self.tr("to talk")
        elif self._state.hands_free:
            after = self.tr("when you are done")
        self._before.setText(before)
        self._after.setText(after)

    def _listen(self, on: bool, *, recording: bool) -> None:
        self._meter.set_ink("danger" if recording else "accent")
        if on == self._listens:
            return
        self._listens = on
        self._room.watch_level(self._meter.set_level if on else None)
        if not on:
            self._meter.reset()
            self._word.setText("")

    def _say_status(self, state: State, recording: bool) -> None:
        status, hint = self._words(state, recording)
        self._status.setText(status)
        self._status.set_ink("danger" if recording else "text")
        self._hint.setText(hint)
        for words in (self._status, self._hint):
            words.setVisible(bool(words.text()))

    def _words(self, state: State, recording: bool) -> tuple[str, str]:
        if state.playing:
            return self.tr("You hear your answer"), ""
        match state.phase:
            case Phase.SPEAKING:
                name = state.case.scenario.customer.name if state.case else ""
                status = self.tr("{name} is speaking …").format(name=name)
                if state.actor:
                    hint = self.tr("Enter: the customer has said it.")
                elif may_talk(state):
                    hint = self.tr("Enter: I have read it. Talking now is talking through it.")
                else:
                    hint = self.tr("Enter: I have read it.")
                return status, hint
            case Phase.ANSWERING | Phase.LISTENING if state.thinking:
                return self.tr("Think: the customer waits"), self.tr("D: I go on.")
            case Phase.ANSWERING if recording:
                return self.tr("Recording: you are speaking"), ""
            case Phase.ANSWERING:
                return self.tr("You are speaking"), self.tr("Nothing is being recorded.")
            case Phase.TYPING:
                return self.tr("You are typing: take your time"), ""
            case Phase.LISTENING if goes_on_alone(state):
                return self.tr("Wait a moment: the customer goes on"), ""
            case Phase.LISTENING if state.hands_free:
                return self.tr("Your turn: just talk"), self._listens_only(state)
            case Phase.LISTENING if not state.by_hand:
                return self.tr("Your turn"), ""
            case _:
                return "", ""

    def _listens_only(self, state: State) -> str:
        if state.recording:
            return self.tr("The recording starts when you speak. D: I am still thinking.")
        return self.tr("The microphone only listens whether you speak; nothing is kept.")

    def _typed(self, text: str) -> None:
        if text and self._state.phase in (Phase.LISTENING, Phase.CHOOSING):
            self._send(StartTyping())

    def _entered(self) -> None:
        if self._state.phase is Phase.SPEAKING:
            self._send(SkipLine())
            return
        text = self.field.text().strip()
        if text and self._state.phase in _MAY_TYPE:
            self.field.clear()
            self._send(GiveWords(self._room.keep(text)))

    def _begin(self) -> None:
        if self._state.phase is Phase.ANSWERING:
            self._send(StopAnswer())
        elif self._state.phase is Phase.SPEAKING and not self.hold.toggles:
            self._through.start()
        else:
            self._start()

    def _start(self) -> None:
        if may_talk(self._state) and not self._state.held:
            self._send(StartAnswer(self._room.new_clip()))

    def _end(self) -> None:
        if self._through.isActive():
            self._through.stop()
            self._hint.setText(self.tr("Hold a little longer to talk through the customer."))
            self._hint.show()
        if self._state.phase is Phase.ANSWERING and not self._state.held:
            self._send(StopAnswer())
