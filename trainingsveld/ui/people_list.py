"""Who takes part: a row for each, the first plays."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from trainingsveld.privacy import POLICIES, Trace
from trainingsveld.ui.arrange import empty, row
from trainingsveld.ui.language import on_screen
from trainingsveld.ui.look import Avatar, Pill, PlainText, QuietButton, SecondaryButton
from trainingsveld.ui.page import Page
from trainingsveld.wording.levels import level_words

MOST = 10
"""The method is for four to ten people; more than that do not all get a turn."""
LONGEST = 40


class PeopleList(Page):
    """Names round the laptop. `alone` shows one name; otherwise the first row plays.

    With a `fewest` of its own nobody plays yet: that is for a session with the group.
    """

    def __init__(
        self,
        changed: Callable[[], None],
        parent: QWidget | None = None,
        *,
        fewest: int = 2,
        most: int = MOST,
    ) -> None:
        super().__init__(parent)
        self._fewest, self._most, self._parts = fewest, most, fewest == 2
        self._changed = changed
        self._names: list[str] = [""]
        self._alone = True
        self._fields: list[QLineEdit] = []
        self._stops: list[QWidget] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._add = SecondaryButton("", "user-plus")
        self._add.clicked.connect(self._one_more)
        self._words = PlainText("", "tiny", "muted")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(self._rows)
        whole.addLayout(row(self._add, 1))
        whole.addWidget(self._words)
        self.retranslate()

    def show_people(self, names: tuple[str, ...], *, alone: bool) -> None:
        """Show these names; a group has at least two rows."""
        self._names = list(names) or [""]
        self._alone = alone
        while not alone and len(self._names) < self._fewest:
            self._names.append("")
        self._render()

    def typed(self) -> tuple[str, ...]:
        """What stands in the rows, empty ones too; also of rows that `alone` hides."""
        return tuple(self._names)

    def names(self) -> tuple[str, ...]:
        """Everybody by name, the player first; a row left empty is named after its role."""
        if not self._parts:
            somebody = self.tr("Person {0}")
            numbered = enumerate(self._names, 1)
            return tuple(one.strip() or somebody.replace("{0}", str(n)) for n, one in numbered)
        kept = self._names[:1] if self._alone else self._names
        player = kept[0].strip() or (self.tr("Me") if self._alone else self.tr("Player"))
        named = [player]
        for place, name in enumerate(kept[1:], 1):
            named.append(name.strip() or self.tr("Observer {0}").replace("{0}", str(place)))
        return tuple(named)

    def twice(self) -> str:
        """A name that two people have, or ""."""
        names = [name.casefold() for name in self.names()]
        return next((self.names()[n] for n, one in enumerate(names) if one in names[:n]), "")

    def stops(self) -> tuple[QWidget, ...]:
        """Names and buttons, in the order in which Tab should reach them."""
        return (*self._stops, self._add)

    def retranslate(self) -> None:
        """Follow the language."""
        self._add.setText(self.tr("Add a name"))
        self._render()

    def _render(self) -> None:
        empty(self._rows)
        self._fields, self._stops = [], []
        shown = self._names[:1] if self._alone else self._names
        for place, name in enumerate(shown):
            self._rows.addWidget(self._row(place, name))
        self._add.setVisible(not self._alone and len(self._names) < self._most)
        self._words.setText(
            self.tr("A made-up name is fine. Once the call is over, no call shows it.")
            if self._alone
            else self._fate_of_names()
        )

    def _fate_of_names(self) -> str:
        """Say it right whatever level is chosen after this."""
        said = self.tr(
            "Made-up names are fine. They are gone once the session is over; only at “{0}” they "
            "are kept, for {1} days. The laptop goes round in this order."
        )
        (keeps,) = (one for one in POLICIES.values() if Trace.NICKNAMES in one.traces)
        name = level_words(keeps.level, on_screen()).name
        return said.replace("{0}", name).replace("{1}", str(keeps.kept_days))

    def _row(self, place: int, name: str) -> QWidget:
        avatar = Avatar(name or str(place + 1), place)
        field = QLineEdit(name)
        field.setMaxLength(LONGEST)
        field.setAccessibleName(
            self.tr("Name {0}").replace("{0}", str(place + 1))
            if not self._parts
            else self.tr("Name of the player")
            if place == 0
            else self.tr("Name of observer {0}").replace("{0}", str(place))
        )
        field.setPlaceholderText(self.tr("Name or nickname"))
        self._fields.append(field)
        self._stops.append(field)

        def typed(text: str) -> None:
            self._names[place] = text
            avatar.show_name(text or str(place + 1), place)
            self._changed()

        field.textEdited.connect(typed)
        role = Pill(self.tr("Player"), "accent") if place == 0 else Pill(self.tr("Observer"))
        if not self._parts:
            role.hide()
        made = QWidget()
        line = row(avatar, field, role, gap=10, wide=1)
        line.setContentsMargins(0, 0, 0, 0)
        if not self._alone:
            for button in self._buttons(place):
                line.addWidget(button)
                self._stops.append(button)
        made.setLayout(line)
        return made

    def _buttons(self, place: int) -> list[QWidget]:
        says = self.tr("Move up; who is first plays") if self._parts else self.tr("Move up")
        up = QuietButton(icon="arrow-up", says=says)
        up.setEnabled(place > 0)
        up.clicked.connect(self._mover(place))
        gone = QuietButton(icon="x", says=self.tr("Remove"))
        gone.setEnabled(len(self._names) > self._fewest)
        gone.clicked.connect(self._remover(place))
        return [up, gone]

    def _mover(self, place: int) -> Callable[[], None]:
        def move() -> None:
            self._names.insert(place - 1, self._names.pop(place))
            self._render()
            self._focus(place - 1)
            self._changed()

        return move

    def _remover(self, place: int) -> Callable[[], None]:
        def remove() -> None:
            del self._names[place]
            self._render()
            self._focus(min(place, len(self._names) - 1))
            self._changed()

        return remove

    def _one_more(self) -> None:
        self._names.append("")
        self._render()
        self._focus(len(self._names) - 1)
        self._changed()

    def _focus(self, place: int) -> None:
        self._fields[place].setFocus(Qt.FocusReason.OtherFocusReason)
