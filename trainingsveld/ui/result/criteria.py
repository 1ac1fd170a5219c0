"""What one aimed for: where it was to be seen, in words, without counting anything up."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from trainingsveld.session import CallTurn, State, visible_marks
from trainingsveld.ui.alone.moments import MomentChips
from trainingsveld.ui.look import Card, Icon, PlainText, column, row
from trainingsveld.ui.people import is_solo


def criterion_words(turns: Sequence[CallTurn], criterion: str) -> str:
    """Where a criterion was shown, and where there was a chance left; turns count from 1."""
    shown = [n for n, turn in enumerate(turns, 1) if criterion in turn.shows]
    missed = [n for n, turn in enumerate(turns, 1) if criterion in turn.misses]
    parts: list[str] = []
    if shown:
        words = QCoreApplication.translate("Criteria", "You showed this at turn {0}.")
        parts.append(words.format(_listed(shown)))
    if missed:
        words = QCoreApplication.translate("Criteria", "There was a chance for it at turn {0}.")
        parts.append(words.format(_listed(missed)))
    return " ".join(parts) or QCoreApplication.translate("Criteria", "Did not come up this time.")


def _listed(turns: Sequence[int]) -> str:
    """`2`, `2 and 5`, `2, 5 and 7`."""
    names = [str(turn) for turn in turns]
    if len(names) < 2:
        return "".join(names)
    both = QCoreApplication.translate("Criteria", "{0} and {1}")
    return both.format(", ".join(names[:-1]), names[-1])


def _moments(turns: Sequence[CallTurn], criterion: str) -> tuple[int, ...]:
    """The turns, counting from 0, at which it was shown or could have been."""
    both = (criterion in (*turn.shows, *turn.misses) for turn in turns)
    return tuple(number for number, there in enumerate(both) if there)


class Line(QWidget):
    """One criterion, with the moments to see and hear where one practised alone."""

    def __init__(self, picked: Callable[[int], None]) -> None:
        super().__init__()
        self._chips = MomentChips(picked)
        self._mark = Icon("circle", "muted", 20)
        self._text, self._where = PlainText("", "strong"), PlainText("", "small", "muted")
        words = column(self._text, self._where, self._chips, gap=2)
        whole = row(self._mark, words, gap=10)
        whole.setAlignment(self._mark, Qt.AlignmentFlag.AlignTop)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_criterion(self, text: str, where: str, *, shown: bool, moments: Sequence[int]) -> None:
        """Be this one."""
        self._chips.show_turns(moments)
        self._text.setText(text)
        self._where.setText(where)
        self._mark.show_icon("circle-check" if shown else "circle", "ok" if shown else "muted")

    def show_seen(self, text: str) -> None:
        """Be something that was seen: not when, not how often, nothing that was not."""
        self._text.setText(text)
        self._where.setText("")
        self._mark.show_icon("bookmark", "muted")


class Criteria(Card):
    """Every criterion of the case; in reverse only what somebody saw, in words."""

    def __init__(self, picked: Callable[[int], None]) -> None:
        super().__init__()
        self._picked = picked
        self._head = PlainText("", "heading")
        self._lines: list[Line] = []
        self._list = column(gap=12)
        self.column.addWidget(self._head)
        self.column.addLayout(self._list)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._head.setText(self._title(reverse=False))

    def _title(self, *, reverse: bool) -> str:
        return self.tr("What the others saw") if reverse else self.tr("What you aimed for")

    def render_state(self, state: State) -> None:
        """Say for each where it was to be seen."""
        if state.case is None:
            return
        reverse = state.counts_nothing
        marked = {mark.behaviour for mark in visible_marks(state)}
        criteria = [
            one for one in state.case.scenario.criteria.values() if not reverse or one.id in marked
        ]
        self._head.setText(self._title(reverse=reverse))
        while len(self._lines) < len(criteria):
            self._lines.append(Line(self._picked))
            self._list.addWidget(self._lines[-1])
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(criteria))
            if place < len(criteria):
                one = criteria[place]
                if reverse:
                    line.show_seen(one.text)
                    continue
                shown = any(one.id in turn.shows for turn in state.turns)
                where = criterion_words(state.turns, one.id)
                moments = _moments(state.turns, one.id) if is_solo(state) else ()
                line.show_criterion(one.text, where, shown=shown, moments=moments)
        self.setVisible(bool(criteria))
