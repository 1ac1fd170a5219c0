"""My things: the vaults of this computer, and what is in the one that is open."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from trainingsveld.store import Settings
from trainingsveld.ui.arrange import fill, row
from trainingsveld.ui.head import PageHead
from trainingsveld.ui.look import Banner, PlainText, ScrollColumn, SecondaryButton, announce
from trainingsveld.ui.page import Page
from trainingsveld.ui.vault.locked import LockedVaults
from trainingsveld.ui.vault.open_one import OpenVaultPanel
from trainingsveld.ui.vault.outside import OutsideCard
from trainingsveld.ui.vault.ports import VaultDesk


class VaultPage(Page):
    """Draws what the vaults' desk says, and is told when that changes."""

    def __init__(
        self,
        desk: VaultDesk,
        settings: Callable[[], Settings],
        back: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._settings = desk, settings
        self._was_open: str | None = None
        self._asked = False
        self._head = PageHead(back=back)
        self._cancel = SecondaryButton("", "x")
        self._busy = Banner(" ", "privacy", icon="lock", buttons=(self._cancel,))
        self._trouble = Banner(" ", "warn")
        self._wrong = PlainText("", "strong", "danger")
        self._looking = PlainText("", "body", "muted")
        self._locked = LockedVaults(desk, self._ended)
        self._open = OpenVaultPanel(desk, lambda: self._settings().language, self._ended)
        self._outside = OutsideCard(desk)
        page = ScrollColumn(widest=980)
        fill(page.column, self._head, self._busy, self._trouble, self._wrong, self._looking)
        fill(page.column, self._locked, self._open, self._outside, 1)
        whole = row(page, gap=0)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        self._cancel.clicked.connect(desk.cancel)
        self._wrong.hide()
        desk.watch(self._render)
        self.retranslate()

    def arrive(self) -> None:
        """Show what there is now."""
        self._wrong.hide()
        self._locked.suggest(self._settings().nickname)
        self._was_open = None
        self._render()
        self._focus()

    def escape(self) -> bool:
        """Esc calls off what is being asked."""
        if self._desk.busy():
            self._desk.cancel()
            return True
        return False

    def ask_gone(self) -> None:
        """Have recordings gone: at once asked where there is one vault, else chosen here."""
        owners = self._desk.owners()
        if len(owners) == 1:
            self._locked.ask_gone(owners[0])

    def retranslate(self) -> None:
        """Follow the language."""
        self._cancel.setText(self.tr("Cancel"))
        self._looking.setText(self.tr("Looking what is here …"))
        self._busy.show_text(
            self.tr(
                "A passphrase is only typed in the small window, never here. It may be behind "
                "this one."
            ),
            self.tr("Go on in the small window"),
        )
        self._open.retranslate()
        self._render()

    def _render(self) -> None:
        opened, trouble = self._desk.opened(), self._desk.trouble()
        busy, ready = self._desk.busy(), self._desk.ready()
        title = (
            self.tr("The vault of {0}").replace("{0}", opened.name)
            if opened
            else self.tr("My things")
        )
        line = (
            self.tr("Locks by itself after ten minutes, and when the computer sleeps.")
            if opened
            else self.tr("What is kept is in a vault, and only its owner can open it.")
        )
        self._head.show_words(title, line, self.tr("Back"))
        began = busy and self._busy.isHidden()
        asked = opened is None and ready and not busy
        again, self._asked = asked and not self._asked, asked
        self._busy.setVisible(busy)
        self._trouble.show_text(trouble)
        self._trouble.setVisible(bool(trouble))
        self._looking.setVisible(not ready)
        possible = ready and not trouble and not busy
        self._locked.show_owners(self._desk.owners(), possible=possible)
        self._locked.setVisible(ready and opened is None)
        self._open.setVisible(opened is not None)
        self._outside.hide()
        if opened is None and self.isVisible():
            self._outside.show_sessions(self._settings().language)
        if began and self.isVisible():
            self._cancel.setFocus()
        number = opened.number if opened else ""
        if number != self._was_open and self.isVisible():
            self._was_open = number
            if opened:
                self._wrong.hide()
                self._open.look()
                announce(self, title)
            self._focus()
        elif again and self.isVisible():
            self._focus()

    def _focus(self) -> None:
        """Where work begins; nowhere as long as it is not known what is here.

        Enter would otherwise make a second vault for somebody who has one.
        """
        if self._desk.opened():
            self._open.focus()
        elif self._desk.ready():
            self._locked.focus()
        else:
            self.setFocus()

    def _ended(self, trouble: str) -> None:
        self._wrong.setText(trouble)
        self._wrong.setVisible(bool(trouble))
        if trouble:
            announce(self, trouble)
        self._render()
