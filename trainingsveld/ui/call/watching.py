"""What those who look on watch for: a row for each behaviour, to tap as soon as it is seen."""

from PySide6.QtCore import Signal

from trainingsveld.privacy import Place, policy
from trainingsveld.session import State, behaviours, cards, looked_for
from trainingsveld.ui.choice_list import ChoiceList, Option
from trainingsveld.ui.look import Card, PlainText
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room

LETTERS = "FGHJKLBN"
"""The keys of the first behaviours, side by side under one hand."""


class Watching(Card):
    """One row for a behaviour, with who watches for it. Nothing on it tells that it was tapped:

    the player sees this screen too. A row is only pressed down for a moment.
    """

    tapped = Signal(str)
    """A behaviour was seen: the id of its criterion."""

    def __init__(self, room: Room) -> None:
        super().__init__(padding=16, gap=8)
        self._room = room
        self._head, self._hint = PlainText("", "heading"), PlainText("", "small", "muted")
        self._list = ChoiceList()
        self._list.focus_by_tab_alone()
        self._goal = PlainText("", "small")
        for part in (self._head, self._goal, self._list, self._hint):
            self.column.addWidget(part)
        self._list.picked.connect(self.tapped)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._head.setText(self.tr("Do you see it? Tap"))
        self._hint.setText(
            self.tr("M marks the moment. Nobody sees marks before the player has looked back.")
        )
        self._list.setAccessibleName(self._head.text())

    def render_state(self, state: State) -> None:
        """Show what is watched for; alone there is nothing."""
        names: dict[str, list[str]] = {}
        for card in cards(state):
            for behaviour in card.behaviours:
                names.setdefault(behaviour, []).append(name_of(state, self._room, card.person))
        words = behaviours(state)
        self._list.show_options(
            [
                Option(one, words[one], ", ".join(names[one]), LETTERS[place : place + 1])
                for place, one in enumerate(looked_for(state))
            ]
        )
        self._show_goal(state)
        self.setVisible(bool(names))

    def _show_goal(self, state: State) -> None:
        """What the player wants to try, to look for too; where nothing stays it was only said."""
        says = self.tr("{name} wants to try: {goal}")
        goal = self._room.words(state.group.learning) if state.group else None
        shown = bool(goal) and policy(state.level).feedback is not Place.NOWHERE
        name = name_of(state, self._room, state.player) if shown else ""
        self._goal.setText(says.replace("{goal}", goal or "").replace("{name}", name))
        self._goal.setVisible(shown)

    def press(self, letter: str) -> bool:
        """Tap the row of this key; says whether there is one."""
        place = LETTERS.find(letter)
        if not 0 <= place < len(self._list.options()):
            return False
        self._list.press(place)
        return True
