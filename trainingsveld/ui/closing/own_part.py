"""What goes and stays of one person of a group: asked for by name, shown to them alone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from trainingsveld.session import State
from trainingsveld.ui.hand_over import HandOver
from trainingsveld.ui.look import Card, PlainText, SecondaryButton, Select, column, row
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room


class OwnPart(QWidget):
    """Hidden without a group. `whose` is told when the laptop is with somebody, or "" for all.

    `covers` says that the laptop is on its way: nothing else is to be seen then.
    """

    whose = Signal(str)
    covers = Signal(bool)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._state, self._person = room, State(), ""
        self._says = PlainText("", "body")
        self._who, self._ask = Select(), SecondaryButton("", "lock")
        self._back = SecondaryButton("", "users")
        self._hand = HandOver()
        self._card = Card(padding=18, gap=10)
        self._card.column.addWidget(self._says)
        self._card.column.addLayout(row(self._who, self._ask, self._back, 1))
        self.setLayout(column(self._hand, self._card))
        self._hand.hide()
        self._ask.clicked.connect(self._hand_over)
        self._hand.here.connect(self._arrived)
        self._back.clicked.connect(lambda: self._show(""))

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._who.setAccessibleName(self.tr("Whose?"))
        self._ask.setText(self.tr("What stays of me?"))
        self._back.setText(self.tr("Back to what is everybody's"))
        self._hand.retranslate()
        self._draw()

    def render_state(self, state: State) -> None:
        """Offer everybody who is here; begin with what is everybody's."""
        self._state = state
        names = [(name_of(state, self._room, one.id), one.id) for one in state.people]
        shown = [(self._who.itemText(n), self._who.itemData(n)) for n in range(self._who.count())]
        if shown != names:
            self._who.clear()
            for name, person in names:
                self._who.addItem(name, person)
        if self._person not in {person for _, person in names}:
            self._show("")
        self._draw()

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab reaches in it."""
        return self._who, self._ask, self._back

    def _draw(self) -> None:
        on_the_way = self._hand.isVisibleTo(self)
        self.setVisible(self._state.group is not None)
        self._card.setVisible(not on_the_way)
        self._who.setVisible(not self._person)
        self._ask.setVisible(not self._person)
        self._back.setVisible(bool(self._person))
        if not self._person:
            self._says.setText(self.tr("Above is everybody's. What is yours, only you may see."))
            return
        says = self.tr("This is what is of {name}. Press the button before you pass the laptop on.")
        name = name_of(self._state, self._room, self._person)
        self._says.setText(says.replace("{name}", name))

    def _hand_over(self) -> None:
        place = self._who.currentIndex()
        self._hand.show_person(self._who.itemText(place), place)
        self.covers.emit(True)
        self._hand.show()
        self._draw()
        self._hand.take_focus()

    def _arrived(self) -> None:
        self._hand.hide()
        self.covers.emit(False)
        self._show(str(self._who.currentData()))
        self._back.setFocus()

    def _show(self, person: str) -> None:
        was, self._person = self._person, person
        self._draw()
        if was != person:
            self.whose.emit(person)
        if was and not person:
            self._ask.setFocus()
