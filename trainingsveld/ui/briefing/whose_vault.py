"""Before the call: into whose vault it goes. Nobody has to choose, and no passphrase is asked.

In an afternoon each player chooses, or makes, their own; the vaults of others stay locked.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from trainingsveld.privacy import LogForm, Voice, policy
from trainingsveld.session import Phase, State
from trainingsveld.ui.look import Card, Flow, Icon, PlainText, SecondaryButton, row
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room
from trainingsveld.ui.vault.owner_select import OwnerSelect
from trainingsveld.ui.vault.taken import taken_by_others


class WhoseVault(Card):
    """Hidden where the level keeps nothing, and for one alone where there is no vault.

    `chosen` is told of a choice.
    """

    chosen = Signal()

    def __init__(self, room: Room) -> None:
        super().__init__("privacy", padding=18, gap=10)
        self._room = room
        self._state, self._follows = State(), False
        self._head, self._text = PlainText("", "heading"), PlainText("", "small")
        self._whose, self._choose = OwnerSelect(), SecondaryButton("", "lock")
        self._make = SecondaryButton("", "plus")
        self._wrong = PlainText("", "small", "danger")
        head = row(Icon("lock", "privacy", 20), self._head)
        head.setStretch(1, 1)
        self.column.addLayout(head)
        self.column.addWidget(self._text)
        doings = Flow()
        for part in (self._whose, self._choose, self._make):
            doings.addWidget(part)
        self.column.addLayout(doings)
        self.column.addWidget(self._wrong)
        self._choose.clicked.connect(self._keep)
        self._make.clicked.connect(self._keep_in_new)
        self._wrong.hide()
        self.hide()

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab reaches in it."""
        return self._whose, self._choose, self._make

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
        state = self._state
        column = policy(state.level)
        now = self._room.kept_now()
        player = name_of(state, self._room, state.player) if state.people else ""
        owners = self._whose.show_owners(
            self._room.vaults, taken_by_others(state, self._room), player if state.group else ""
        )
        on = state.phase is Phase.BRIEFING and column.voice is Voice.SEALED
        chosen = bool(now.owner)
        can_make = bool(state.group) and not self._room.vaults.trouble()
        self.setVisible(on and bool(owners or chosen or can_make))
        self._whose.setVisible(not chosen and len(owners) > 1)
        self._choose.setVisible(not chosen and bool(owners))
        self._make.setVisible(not chosen and can_make)
        for button in (self._choose, self._make):
            button.setEnabled(not self._room.vaults.busy())
        self._make.setText(self.tr("Make a vault for {0}").replace("{0}", player))
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
        if self._state.group:
            gone = self.tr("Without one, what is said and written is gone after this round")
            crash = self.tr("{0}, and a crash loses the round.") if stays_silent else "{0}."
            return f"{may} {crash.replace('{0}', gone)}"
        if not stays_silent:
            return may
        return f"{may} " + self.tr("Without one, a crash loses the call.")

    def _keep(self) -> None:
        self.chosen.emit()  # before the button is off: the focus would go to whatever comes next
        self._room.keep_in(self._whose.number(), self._kept)

    def _keep_in_new(self) -> None:
        self.chosen.emit()
        name = name_of(self._state, self._room, self._state.player)
        self._room.keep_in_new(name, self._kept)

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
