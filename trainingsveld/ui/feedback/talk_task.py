"""A step at which somebody speaks, and nothing is written down."""

from PySide6.QtWidgets import QWidget

from trainingsveld.session import GoOn, State
from trainingsveld.store import Settings
from trainingsveld.ui.arrange import empty
from trainingsveld.ui.feedback.words import in_language, starters
from trainingsveld.ui.look import Icon, PlainText, PrimaryButton, ScrollColumn, column, row
from trainingsveld.ui.people import is_solo, name_of
from trainingsveld.ui.ports import Room, Send


class TalkTask(QWidget):
    """Who speaks, the question in large type, and how a sentence could begin."""

    def __init__(self, send: Send, room: Room, language: str) -> None:
        super().__init__()
        self._room, self._language = room, language
        self._who = PlainText("", "small", "muted")
        self._ask = PlainText("", "heading")
        self._lines: tuple[str, ...] = ()
        self._head = PlainText("", "strong")
        self._starters = column(gap=6)
        self._on = PrimaryButton("", "arrow-right")
        who = row(Icon("messages-square", "accent", 18), self._who, gap=8)
        who.setStretch(1, 1)
        scroll = ScrollColumn(margins=0, gap=10)
        scroll.column.addWidget(self._ask)
        scroll.column.addSpacing(8)
        scroll.column.addWidget(self._head)
        scroll.column.addLayout(self._starters)
        scroll.column.addStretch()
        self.setLayout(column(who, scroll, row(1, self._on), gap=12))
        self._on.clicked.connect(lambda: send(GoOn()))

    def use(self, settings: Settings) -> None:
        """Follow the language of the method's texts."""
        self._language = settings.language

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._head.setText(self.tr("It could begin with"))
        self._on.setText(self.tr("We have talked about it"))

    def render_state(self, state: State, *, on: bool) -> None:
        """Say who speaks, and about what."""
        task = state.round.task
        if not on or task is None:
            return
        self._who.setText(self._speaker(state, task.step.of))
        self._on.setText(self.tr("Done") if is_solo(state) else self.tr("We have talked about it"))
        self._ask.setText(in_language(task.step.ask, self._language))
        lines = starters(task.step, self._language)
        if lines != self._lines:
            self._lines = lines
            empty(self._starters)
            for words in lines:
                self._starters.addWidget(PlainText(f"“{words}”", "body", "muted"))
        self._head.setVisible(bool(lines))

    def take_focus(self) -> None:
        """Enter goes on."""
        self._on.setFocus()

    def _speaker(self, state: State, of: str) -> str:
        player = name_of(state, self._room, state.player)
        match of:
            case "player":
                if is_solo(state):
                    return self.tr("Say it aloud, to yourself. Nothing is recorded.")
                return self.tr("{name} speaks, the others listen.").replace("{name}", player)
            case "observers":
                says = self.tr("Those who looked on speak in turn, {name} answers.")
                return says.replace("{name}", player)
            case "facilitator":
                return self.tr("Whoever leads the round speaks and asks.")
            case _:
                return self.tr("Everybody may speak.")
