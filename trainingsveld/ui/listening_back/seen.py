"""The marks as a list beside the time line: what was seen, when, how often, and never by whom."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from trainingsveld.session import State, stacks, turns_of, visible_marks
from trainingsveld.ui.choice_list import ChoiceList, Option
from trainingsveld.ui.listening_back.laid import Laid
from trainingsveld.ui.look import PlainText, clock, column
from trainingsveld.ui.mark_chips import behaviour_words


class Seen(QWidget):
    """Pressing one tells its moment, in milliseconds."""

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._none, self._list = PlainText("", "small", "muted"), ChoiceList()
        self._list.focus_by_tab_alone()
        self.setLayout(column(self._none, self._list, gap=8))
        self._list.picked.connect(self._pick)

    def render_state(self, state: State, attempt: int, laid: Laid) -> tuple[int, ...]:
        """Show the marks that may be seen by now, and give their moments."""
        marks, turns = visible_marks(state, attempt), len(turns_of(state, attempt))
        options: list[Option] = []
        for one in stacks(marks, turns):
            moment = laid.of_mark(one.marks[0])
            words = behaviour_words(state, one.behaviour, self.tr("This moment"))
            many = len(one.marks) > 1 and not state.counts_nothing
            more = f" ×{len(one.marks)}" if many else ""
            when = self.tr("{0} · turn {1}").replace("{0}", clock(moment // 1000))
            options.append(
                Option(str(moment), words + more, when.replace("{1}", str(one.turn + 1)))
            )
        self._list.show_options(options)
        self._none.setText(self._why_none(state))
        self._none.setVisible(not options)
        return tuple(sorted({laid.of_mark(mark) for mark in marks}))

    def _pick(self, moment: str) -> None:
        self.picked.emit(int(moment))

    def _why_none(self, state: State) -> str:
        if len(state.people) > 1 and not visible_marks(state) and state.marks:
            return self.tr("Marks are shown as soon as the player has looked back.")
        return self.tr("Nothing was marked.")
