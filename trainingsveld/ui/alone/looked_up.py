"""What was looked up in "the system", and when: beside the turn it was for."""

from collections.abc import Sequence

from trainingsveld.rehearsal.debrief import Looked
from trainingsveld.ui.arrange import column, empty
from trainingsveld.ui.look import Card, PlainText, clock

_MOST = 12


class LookedUp(Card):
    """Hidden where nothing was looked up. A long row is cut off here; the path has all of it."""

    def __init__(self) -> None:
        super().__init__()
        self._head, self._note = PlainText("", "heading"), PlainText("", "small", "muted")
        self._lines = column(gap=6)
        self.column.addWidget(self._head)
        self.column.addLayout(self._lines)
        self.column.addWidget(self._note)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._head.setText(self.tr("What you looked up"))
        self._note.setText(self.tr("It is also in the path that you can take along."))

    def show_looked(self, looked: Sequence[Looked]) -> None:
        """Show these, in their order."""
        empty(self._lines)
        for one in looked[:_MOST]:
            self._lines.addWidget(PlainText(self._words(one)))
        if len(looked) > _MOST:
            more = self.tr("and %n more", "", len(looked) - _MOST)
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
