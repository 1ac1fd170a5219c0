"""What was agreed: what, who, by when; or none, because."""

from PySide6.QtCore import QDate, QLocale, Qt

from trainingsveld.session import State
from trainingsveld.ui.look import Card, Icon, PlainText, row
from trainingsveld.ui.people import is_solo, name_of
from trainingsveld.ui.ports import Room
from trainingsveld.ui.result.take_along import TakeAlong


class Agreed(Card):
    """The action of the round."""

    def __init__(self, room: Room) -> None:
        super().__init__("accent")
        self._room = room
        self._state = State()
        self._head, self._what = PlainText("", "heading"), PlainText("", selectable=True)
        self._who = PlainText("", "small")
        head = row(Icon("calendar-plus", "accent", 20), self._head)
        head.setStretch(1, 1)
        self.column.addLayout(head)
        self.column.addWidget(self._what)
        self.column.addWidget(self._who)
        self._notice, self._need = PlainText("", "small"), PlainText("", "small")
        self._along = TakeAlong(room)
        for part in (self._notice, self._need, self._along):
            self.column.addWidget(part)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._along.retranslate()
        self.render_state(self._state)

    def render_state(self, state: State) -> None:
        """Show it; hidden where there was no round."""
        self._state = state
        action = state.round.action
        self.setVisible(action is not None)
        if action is None:
            return
        words = self._room.words(action.words)
        for part, name, says in (
            (self._notice, action.notice, self.tr("We notice it by: {0}")),
            (self._need, action.need, self.tr("Needed: {0}")),
        ):
            said = self._room.words(name) if name else None
            part.setText(says.replace("{0}", said or ""))
            part.setVisible(bool(said))
        self._along.render_state(state)
        self._what.setText(words or self.tr("The words are no longer there."))
        if not action.owner:
            self._head.setText(self.tr("No action this time, because …"))
            self._who.setVisible(False)
            return
        self._head.setText(self.tr("Your next step") if is_solo(state) else self.tr("Agreed"))
        day = QDate.fromString(action.by, Qt.DateFormat.ISODate)
        by = QLocale().toString(day, "d MMMM yyyy") if day.isValid() else action.by
        who = name_of(state, self._room, action.owner)
        self._who.setText(self.tr("{name}, by {date}").format(name=who, date=by))
        self._who.setVisible(True)
