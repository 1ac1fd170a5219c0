"""After a call: where the recordings are, and a way to keep them that were only in memory."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHideEvent, QShowEvent

from trainingsveld.privacy import Voice, policy
from trainingsveld.session import State
from trainingsveld.ui.arrange import fill, row
from trainingsveld.ui.look import Card, Icon, PlainText, PrimaryButton, SecondaryButton
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room
from trainingsveld.ui.vault.owner_select import OwnerSelect
from trainingsveld.ui.vault.ports import KeptNow
from trainingsveld.ui.vault.taken import taken_by_others
from trainingsveld.ui.vault.words import long_words


class KeepCard(Card):
    """Hidden where there is nothing to keep, or the level keeps nothing."""

    def __init__(self, room: Room) -> None:
        super().__init__("privacy", gap=10)
        self._room = room
        self._state = State()
        self._head, self._text = PlainText("", "heading"), PlainText("")
        self._wrong = PlainText("", "strong", "danger")
        self._whose = OwnerSelect()
        self._keep = PrimaryButton("", "lock")
        self._make = SecondaryButton("", "lock")
        head = row(Icon("lock", "privacy", 20), self._head, wide=1)
        fill(self.column, head, self._text, self._whose, row(self._keep, self._make, 1))
        fill(self.column, self._wrong)
        self._keep.clicked.connect(self._keep_it)
        self._make.clicked.connect(self._to_the_vaults)
        self._wrong.hide()
        self.hide()

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._whose.setAccessibleName(self.tr("Whose vault?"))
        self._draw()

    def render_state(self, state: State) -> None:
        """Show what there is of this session."""
        self._state = state
        self._draw()

    def _draw(self) -> None:
        now = self._room.kept_now()
        may_stay = policy(self._state.level).voice is Voice.SEALED
        self.setVisible(may_stay and now.recordings > 0)
        if not may_stay or not now.recordings:
            return
        in_memory = now.where == "memory"
        player = name_of(self._state, self._room, self._state.player)
        owners = self._whose.show_owners(
            self._room.vaults,
            taken_by_others(self._state, self._room),
            player if self._state.group else "",
        )
        trouble = now.trouble or self._room.vaults.trouble()
        self._head.setText(
            self.tr("Keep your recordings?") if in_memory else self.tr("Your recordings are safe")
        )
        self._text.setText(self._words(now))
        self._whose.setVisible(in_memory and len(owners) > 1)
        self._keep.setVisible(in_memory and bool(owners))
        self._keep.setText(
            self.tr("Keep them in the vault of {0}").replace("{0}", owners[0].name)
            if len(owners) == 1
            else self.tr("Keep them in this vault")
        )
        self._keep.setEnabled(not self._room.vaults.busy())
        self._make.setVisible(in_memory)
        self._make.setText(self.tr("Make a vault"))
        self._wrong.setText(trouble)
        self._wrong.setVisible(bool(trouble) and in_memory)

    def _words(self, now: KeptNow) -> str:
        what = self.tr("%n recording(s), {0} in all.", "", now.recordings)
        what = what.replace("{0}", long_words(now.seconds))
        if now.where == "memory":
            gone = self.tr("Only in memory: gone when you finish.")
            if self._state.group:
                gone = self.tr("Only in memory: gone when this round is over.")
            return f"{what} {gone}"
        days = str(policy(self._state.level).kept_days)
        where = self.tr("In the vault of {0}, gone by themselves after {1} days.")
        return what + " " + where.replace("{0}", now.owner).replace("{1}", days)

    def _keep_it(self) -> None:
        self._room.keep_in(self._whose.number(), self._kept)

    def _kept(self, trouble: str) -> None:
        self._draw()
        if trouble:
            self._wrong.setText(trouble)
            self._wrong.show()

    def _to_the_vaults(self) -> None:
        """The window has the page where vaults are made; Esc leads back here.

        In a group only the vault is made: its page is not for others to see.
        """
        if self._state.group:
            name = name_of(self._state, self._room, self._state.player)
            self._room.keep_in_new(name, self._kept)
            return
        for action in self.window().actions():
            if action.objectName() == "vault":
                action.trigger()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow what happens to the vaults."""
        super().showEvent(event)
        self._room.vaults.watch(self._draw)

    def hideEvent(self, event: QHideEvent) -> None:
        """No longer."""
        super().hideEvent(event)
        self._room.vaults.unwatch(self._draw)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
