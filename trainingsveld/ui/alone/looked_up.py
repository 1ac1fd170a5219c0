"""What was looked up in "the system", and when: beside the turn it was for, alone or in a group."""

from collections.abc import Sequence

from trainingsveld.rehearsal.debrief import Looked, looked_up
from trainingsveld.session import State
from trainingsveld.ui.arrange import column, empty
from trainingsveld.ui.look import Card, PlainText, clock
from trainingsveld.ui.people import is_solo

_MOST = 12


class LookedUp(Card):
    """Hidden where nothing was looked up. Alone, a long row is cut off: the path has all of it."""

    def __init__(self) -> None:
        super().__init__()
        self._head, self._note = PlainText("", "heading"), PlainText("", "small", "muted")
        self._lines = column(gap=6)
        self._alone = True
        self._shown: tuple[Looked, ...] | None = None
        self.column.addWidget(self._head)
        self.column.addLayout(self._lines)
        self.column.addWidget(self._note)

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._shown = None
        self._say()

    def _say(self) -> None:
        self._head.setText(
            self.tr("What you looked up") if self._alone else self.tr("What was looked up")
        )
        self._note.setText(self.tr("It is also in the path that you can take along."))

    def render_state(self, state: State) -> None:
        """Show it after a call: the own, or that of a round."""
        alone, looked = is_solo(state) and state.group is None, looked_up(state)
        if (alone, looked) == (self._alone, self._shown):
            return
        self._alone, self._shown = alone, looked
        self._note.setVisible(alone)
        self._say()
        self._show(looked)

    def _show(self, looked: Sequence[Looked]) -> None:
        empty(self._lines)
        most = _MOST if self._alone else len(looked)
        for one in looked[:most]:
            self._lines.addWidget(PlainText(self._words(one)))
        if len(looked) > most:
            more = self.tr("and %n more", "", len(looked) - most)
            self._lines.addWidget(PlainText(more, "small", "muted"))
        self.setVisible(bool(looked))

    def _words(self, one: Looked) -> str:
        match one.what:
            case "card":
                words = self.tr("looked at “{screen}”")
            case "read":
                words = self.tr("read “{detail}” in “{screen}”")
            case "do":
                words = self.tr("did “{detail}” in “{screen}”")
        when = self.tr("Turn {0}").replace("{0}", str(one.turn + 1))
        if one.at >= 0:
            when += f" · {clock(one.at)}"
        said = words.replace("{screen}", one.screen).replace("{detail}", one.detail)
        return f"{when} · {said}"
