"""Before the call: into whose vault it goes. Nobody has to choose, and no passphrase is asked."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from trainingsveld.privacy import LogForm, Voice, policy
from trainingsveld.session import Phase, State
from trainingsveld.ui.look import Card, Icon, PlainText, SecondaryButton, row
from trainingsveld.ui.ports import Room
from trainingsveld.ui.vault.owner_select import OwnerSelect


class WhoseVault(Card):
    """Hidden where there is no vault, or the level keeps nothing. `chosen` is told of a choice."""

    chosen = Signal()

    def __init__(self, room: Room) -> None:
        super().__init__("privacy", padding=18, gap=10)
        self._room = room
        self._state, self._follows = State(), False
        self._head, self._text = PlainText("", "heading"), PlainText("", "small")
        self._whose, self._choose = OwnerSelect(), SecondaryButton("", "lock")
        self._wrong = PlainText("", "small", "danger")
        head = row(Icon("lock", "privacy", 20), self._head)
        head.setStretch(1, 1)
        self.column.addLayout(head)
        for part in (self._text, self._whose, self._choose, self._wrong):
            self.column.addWidget(part)
        self._choose.clicked.connect(self._keep)
        self._wrong.hide()
        self.hide()

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab reaches in it."""
        return self._whose, self._choose

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._head.setText(self.tr("A vault for this call"))
        self._whose.setAccessibleName(self.tr("Whose vault?"))
        self._draw()

    def render_state(self, state: State) -> None:
        """Offer it, or say where it goes."""
        self._state = state
        self._draw()

    def _draw(self) -> None:
        column = policy(self._state.level)
        now = self._room.kept_now()
        owners = self._whose.show_owners(self._room.vaults)
        on = self._state.phase is Phase.BRIEFING and column.voice is Voice.SEALED
        self.setVisible(on and bool(owners or now.owner))
        chosen = bool(now.owner)
        self._whose.setVisible(not chosen and len(owners) > 1)
        self._choose.setVisible(not chosen)
        self._choose.setEnabled(not self._room.vaults.busy())
        if chosen:
            said = self.tr("What the player says goes into the vault of {0}, encrypted.")
            self._text.setText(said.replace("{0}", now.owner))
            return
        self._text.setText(self._offer(stays_silent=column.log is LogForm.SEALED_ROWS))
        self._choose.setText(
            self.tr("Into the vault of {0}").replace("{0}", owners[0].name)
            if len(owners) == 1
            else self.tr("Into this vault")
        )

    def _offer(self, *, stays_silent: bool) -> str:
        may = self.tr("If the player wants, the call goes into their vault. Nobody has to.")
        if not stays_silent:
            return may
        return f"{may} " + self.tr("Without one, a crash loses the call.")

    def _keep(self) -> None:
        self.chosen.emit()  # before the button is off: the focus would go to whatever comes next
        self._room.keep_in(self._whose.number(), self._kept)

    def _kept(self, trouble: str) -> None:
        self._wrong.setText(trouble)
        self._wrong.setVisible(bool(trouble))
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """Show how it is now."""
        super().showEvent(event)
        self._draw()

    def follow(self, *, on: bool) -> None:
        """Follow what happens to the vaults as long as the page is on the screen."""
        if on == self._follows:
            return
        self._follows = on
        vaults = self._room.vaults
        (vaults.watch if on else vaults.unwatch)(self._draw)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing of what went wrong stays for the next one."""
        super().hideEvent(event)
        self._wrong.hide()
