"""Who is about to call, and what the player knows and aims for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from trainingsveld.session import State
from trainingsveld.ui.arrange import empty
from trainingsveld.ui.case_words import face_of, mood_of
from trainingsveld.ui.look import Card, FacePlate, Icon, Ink, PlainText, column, row
from trainingsveld.ui.mood import voice_words


class Caller(Card):
    """Face, name, role and voice; then the player's own side of it."""

    def __init__(self) -> None:
        super().__init__(padding=24, gap=16)
        self._known_now: tuple[str, ...] = ()
        self._face = FacePlate(size=132)
        self._name = PlainText("", "title")
        self._job = PlainText("", "body", "muted")
        self._voice, self._minutes = PlainText("", "small"), PlainText("", "small")
        self._you, self._player = PlainText("", "heading"), PlainText("")
        self._aim, self._goal = PlainText("", "heading"), PlainText("")
        self._known, self._facts = PlainText("", "heading"), QWidget()
        self._list = QVBoxLayout(self._facts)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(6)
        about = column(
            1,
            self._name,
            self._job,
            _with_icon("audio-lines", self._voice),
            _with_icon("clock", self._minutes),
            1,
            gap=6,
        )
        top = row(self._face, about, gap=20)
        top.setStretch(1, 1)
        self.column.addLayout(top)
        for head, body in (
            (self._you, self._player),
            (self._known, self._facts),
            (self._aim, self._goal),
        ):
            self.column.addLayout(column(head, body, gap=6))
        self.column.addStretch(1)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._you.setText(self.tr("Who you are"))
        self._known.setText(self.tr("What you know already"))
        self._aim.setText(self.tr("What to aim for"))

    def render_state(self, state: State) -> None:
        """Show the customer of this case."""
        if state.case is None:
            return
        scenario = state.case.scenario
        customer = scenario.customer
        self._face.show_face(face_of(scenario), mood_of(scenario), customer.name)
        self._name.setText(customer.name)
        self._job.setText(customer.role)
        self._voice.setText(voice_words(scenario))
        self._minutes.setText(self.tr("About {0} minutes").format(scenario.minutes))
        self._player.setText(scenario.briefing.player or scenario.summary)
        self._goal.setText(scenario.goal)
        for part in (self._aim, self._goal):
            part.setVisible(bool(scenario.goal))
        self._show_known(scenario.briefing.known)

    def _show_known(self, known: tuple[str, ...]) -> None:
        self._known.setVisible(bool(known))
        self._facts.setVisible(bool(known))
        if known == self._known_now:
            return
        self._known_now = known
        empty(self._list)
        for fact in known:
            line = QWidget()
            line.setLayout(_with_icon("check", PlainText(fact), "accent"))
            self._list.addWidget(line)


def _with_icon(name: str, words: PlainText, ink: Ink = "muted") -> QHBoxLayout:
    mark = Icon(name, ink, 16)
    line = row(mark, words, gap=8)
    line.setAlignment(mark, Qt.AlignmentFlag.AlignVCenter)
    line.setStretch(1, 1)
    return line
