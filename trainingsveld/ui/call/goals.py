"""The right column: what to aim for, the author's tip, and the screens there are."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from trainingsveld.dialogue import VisibleCard, visible_cards
from trainingsveld.session import State, help_now, looked_for
from trainingsveld.ui.call.watching import Watching
from trainingsveld.ui.choice_list import ChoiceList, Option
from trainingsveld.ui.look import (
    Card,
    Icon,
    PlainText,
    ScrollColumn,
    column,
    row,
)
from trainingsveld.ui.ports import Room


class Goal(QWidget):
    """One criterion; checked once it was shown. Nothing is counted, nothing is marked as missed."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = Icon("circle", "muted", 20)
        self._words = PlainText("")
        line = row(self._icon, self._words, gap=10)
        line.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        self.setLayout(line)

    def show_goal(self, text: str, *, shown: bool, says: str) -> None:
        """Name it, with or without its check."""
        self._words.setText(text)
        self._icon.show_icon(
            "circle-check" if shown else "circle", "ok" if shown else "muted", says
        )


class GoalsColumn(ScrollColumn):
    """Goals, tip and screens under each other. `opened` names the screen that was asked for.

    In a group the goals that somebody watches for are on the rows of `watching`.
    """

    opened = Signal(str)

    def __init__(self, room: Room) -> None:
        super().__init__(margins=0, gap=12)
        self.watching = Watching(room)
        self._goals_card, self._tip_card = Card(padding=16), Card("accent", padding=16, gap=6)
        self._system = Card(padding=16, gap=8)
        self._head = PlainText("", "heading")
        self._goals: list[Goal] = []
        self._rows = column(gap=10)
        self._goals_card.column.addWidget(self._head)
        self._goals_card.column.addLayout(self._rows)
        self._tip_head, self._tip = PlainText("", "strong"), PlainText("")
        tip_line = row(Icon("lightbulb", "accent", 18), self._tip_head)
        tip_line.setStretch(1, 1)
        self._tip_card.column.addLayout(tip_line)
        self._tip_card.column.addWidget(self._tip)
        self._system_head = PlainText("", "strong")
        self._system.column.addWidget(self._system_head)
        self._list = ChoiceList()
        self._system.column.addWidget(self._list)
        self._list.picked.connect(self.opened)
        for card in (self.watching, self._goals_card, self._tip_card, self._system):
            self.column.addWidget(card)
        self.column.addStretch()

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self.watching.retranslate()
        self._head.setText(self.tr("What to aim for"))
        self._tip_head.setText(self.tr("Tip from the author"))
        self._system_head.setText(self.tr("Screens to look on"))

    def render_state(self, state: State) -> None:
        """Show the goals as far as they were reached, and the screens."""
        if state.case is None:
            return
        scenario = state.case.scenario
        self.watching.render_state(state)
        watched = looked_for(state)
        criteria = tuple(one for one in scenario.criteria.values() if one.id not in watched)
        may = help_now(state)
        seen = may.course and not state.counts_nothing
        shown = {name for turn in state.turns for name in turn.shows if seen}
        while len(self._goals) < len(criteria):
            self._goals.append(Goal())
            self._rows.addWidget(self._goals[-1])
        for place, goal in enumerate(self._goals):
            goal.setVisible(place < len(criteria))
            if place < len(criteria):
                one = criteria[place]
                done = one.id in shown
                says = self.tr("You showed this") if done else ""
                goal.show_goal(one.text, shown=done, says=says)
        self._goals_card.setVisible(bool(criteria))
        self._tip.setText(scenario.goal)
        self._tip_card.setVisible(bool(scenario.goal) and may.tips)
        self._show_screens(visible_cards(state.case, state.call.values) if state.call else ())

    def _show_screens(self, cards: tuple[VisibleCard, ...]) -> None:
        self._system.setVisible(bool(cards))
        self._list.show_options([Option(card.id, card.title) for card in cards])
