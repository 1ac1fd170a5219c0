"""At the start of a day: a recording of somebody's own, which they let the room hear.

It stays where it is. Only the open vault of its owner can play it, nothing of it is copied, and the
session does not know that it was heard.
"""

from collections.abc import Callable

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from trainingsveld.ui.keys import carry_out
from trainingsveld.ui.look import PlainText, SecondaryButton, Select, column, row
from trainingsveld.ui.vault.ports import Thing, Things, VaultDesk
from trainingsveld.ui.vault.words import day_words, long_words


class OwnRecording(QWidget):
    """With no vault open it leads to where one is opened; with one it lets a recording sound.

    What is in the vault is only listed once its owner asks for it.
    """

    def __init__(self, vaults: VaultDesk, silence: Callable[[], None]) -> None:
        """Have it silent elsewhere before a recording sounds: that is what `silence` does."""
        super().__init__()
        self._vaults, self._silence = vaults, silence
        self._things: tuple[Thing, ...] | None = None
        self._owner, self._plays, self._watches = "", False, False
        self._head, self._says = PlainText("", "strong"), PlainText("", "small", "muted")
        self._which = Select()
        self._which.activated.connect(self.hush)
        self.button = SecondaryButton("", "lock")
        self.button.clicked.connect(self._press)
        self._back = SecondaryButton("", "x")
        self._back.clicked.connect(self._put_away)
        buttons = row(self._which, self.button, self._back, 1, gap=10)
        whole = column(self._head, self._says, buttons, gap=8)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def retranslate(self) -> None:
        """Set its texts."""
        self._head.setText(self.tr("Or a recording of somebody here"))
        self._back.setText(self.tr("Close the list"))
        self._which.setAccessibleName(self.tr("Which recording?"))
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow which vault is open."""
        super().showEvent(event)
        if not self._watches:
            self._watches = True
            self._vaults.watch(self._draw)
        self._draw()

    def hideEvent(self, event: QHideEvent) -> None:
        """Fall silent, and show nothing of what is in it."""
        super().hideEvent(event)
        if self._watches:
            self._watches = False
            self._vaults.unwatch(self._draw)
        self._put_away()

    def _draw(self) -> None:
        opened = self._vaults.opened()
        name = opened.name if opened else ""
        if name != self._owner:
            self._owner, self._things = name, None
            self.hush()
        listed = self._things is not None
        self._which.setVisible(bool(self._things))
        self._back.setVisible(listed)
        self.button.setVisible(not listed or bool(self._things))
        self._says.setText(self._sentence())
        if listed:
            self.button.setText(self.tr("Stop") if self._plays else self.tr("Hear it"))
            self.button.show_icon("square" if self._plays else "play")
            return
        owns = self.tr("{name}: choose a recording").replace("{name}", name)
        self.button.setText(owns if name else self.tr("Open my vault"))
        self.button.show_icon("lock")

    def _sentence(self) -> str:
        if self._things is None:
            return self.tr("Only whoever speaks in it can let it be heard, from their own vault.")
        if not self._things:
            return self.tr("There is no recording of your own in your vault.")
        return self.tr("Everybody here hears it. It stays in your vault and is kept nowhere else.")

    def _press(self) -> None:
        if self._things is not None:
            self._hear()
        elif self._owner:
            self._things = ()
            self._vaults.things(self._listed)
        else:
            carry_out(self, "vault")

    def _listed(self, found: Things) -> None:
        if self._things is None:  # it was put away meanwhile
            return
        self._things = tuple(one for one in found.recordings if not one.owner)
        chosen = self._which.currentIndex()
        self._which.clear()
        for one in self._things:
            self._which.addItem(f"{day_words(one.day)} · {long_words(one.seconds)}")
        self._which.setCurrentIndex(max(0, chosen))
        self._draw()

    def _hear(self) -> None:
        if self._plays:
            self.hush()
            return
        self._silence()
        self._plays = True
        assert self._things  # noqa: S101 - the button is only there with a list
        self._vaults.hear(self._things[self._which.currentIndex()], self._ended)
        self._draw()

    def _ended(self, trouble: str) -> None:
        self._plays = False
        self._draw()
        if trouble:
            self._says.setText(trouble)

    def hush(self) -> None:
        """Fall silent."""
        if self._plays:
            self._plays = False
            self._vaults.hush()
            self._draw()

    def _put_away(self) -> None:
        self.hush()
        self._things = None
        self._which.clear()
        self._draw()
