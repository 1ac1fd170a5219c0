"""How else the call could have gone: the nearest good end, as replies to try from one moment."""

from itertools import pairwise

from PySide6.QtWidgets import QWidget

from trainingsveld.rehearsal.debrief import Debrief
from trainingsveld.rehearsal.ways import Step, WayOut
from trainingsveld.scenario import Scenario
from trainingsveld.session import RewindTo, State
from trainingsveld.ui.arrange import column, empty, row
from trainingsveld.ui.look import Bubble, Card, PlainText, QuietButton, SecondaryButton
from trainingsveld.ui.mood import end_words
from trainingsveld.ui.ports import Send

FEW = 2
"""So many steps of a way are shown until more are asked for: enough to see what is different."""


class OneWay(QWidget):
    """From one moment to a better end."""

    def __init__(self, send: Send, scenario: Scenario, way: WayOut) -> None:
        super().__init__()
        self._scenario, self._way = scenario, way
        number = str(way.turn + 1)
        self._head = PlainText(self.tr("From turn {0}").replace("{0}", number), "strong")
        self._to = PlainText("", "small", "muted")
        self._steps = column(gap=8)
        self._more = QuietButton("", "chevron-down")
        self._try = SecondaryButton(self.tr("Try it from here"), "rotate-ccw")
        says = self.tr("Try it again from turn {0}").replace("{0}", number)
        self._try.setAccessibleName(says)
        self._try.clicked.connect(lambda: send(RewindTo(way.turn)))
        self._more.clicked.connect(lambda: self._show(len(self._way.steps)))
        left = len(way.steps)
        words = self.tr("%n step(s) to this end:", "", left)
        self._to.setText(f"{words} {end_words(way.end)}")
        below = row(self._try, self._more, 1)
        whole = column(self._head, self._to, self._steps, below, gap=8)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        self._show(FEW)

    def _show(self, count: int) -> None:
        empty(self._steps)
        for before, step in pairwise((None, *self._way.steps[:count])):
            if step is None:
                continue
            if before is None or step.line != before.line:
                self._steps.addWidget(Bubble("customer", step.line))
            self._steps.addWidget(Bubble("agent", self._said(step)))
        rest = len(self._way.steps) - count
        self._more.setVisible(rest > 0)
        self._more.setText(self.tr("%n more step(s)", "", max(0, rest)))

    def _said(self, step: Step) -> str:
        """What one says, or does instead."""
        kind, _, name = step.word.partition(":")
        scenario = self._scenario
        if step.word == "silence":
            return self.tr("(say nothing for a moment)")
        if kind == "card" and name in scenario.cards:
            look = self.tr("(look at: {0})")
            return look.replace("{0}", scenario.cards[name].title)
        if kind == "do":
            for card in scenario.cards.values():
                for action in card.actions:
                    if action.id == name:
                        return self.tr("(do: {0})").replace("{0}", action.label)
        return step.say


class OtherWays(Card):
    """Hidden where the call went as well as it could, as far as was looked ahead."""

    def __init__(self, send: Send) -> None:
        super().__init__()
        self._send = send
        self._head, self._note = PlainText("", "heading"), PlainText("", "small", "muted")
        self._ways = column(gap=18)
        self.column.addWidget(self._head)
        self.column.addWidget(self._note)
        self.column.addLayout(self._ways)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._head.setText(self.tr("It could have gone like this too"))
        self._note.setText(
            self.tr("Worked out from the rules of this case. It is a way, not the only good one.")
        )

    def show_debrief(self, state: State, found: Debrief) -> None:
        """Show the ways that were found."""
        empty(self._ways)
        if state.case:
            for way in found.ways:
                self._ways.addWidget(OneWay(self._send, state.case.scenario, way))
        self.setVisible(bool(found.ways))
