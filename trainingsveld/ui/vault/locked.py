"""The vaults while none is open: open one, make one, or have recordings gone without opening it."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from trainingsveld.ui.arrange import column, empty, fill, row
from trainingsveld.ui.ask import Button, ask
from trainingsveld.ui.look import (
    Avatar,
    Card,
    PlainText,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
)
from trainingsveld.ui.vault.ports import Owner, VaultDesk

_LONGEST = 40


class LockedVaults(QWidget):
    """A row for each vault, and a card to make one; `ended` is told how anything ended."""

    def __init__(self, desk: VaultDesk, ended: Callable[[str], None]) -> None:
        super().__init__()
        self._desk, self._ended = desk, ended
        self._first: QWidget | None = None
        self._last: QWidget | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._title, self._text = PlainText("", "heading"), PlainText("")
        self._name = QLineEdit()
        self._name.setMaxLength(_LONGEST)
        self._make = PrimaryButton("", "lock")
        self._make.clicked.connect(self._begin)
        self._name.returnPressed.connect(self._begin)
        card = Card("privacy")
        fill(card.column, self._title, self._text, row(self._name, self._make, gap=10, wide=0))
        whole = column(self._rows, card, gap=14)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def suggest(self, name: str) -> None:
        """Fill in a name that is known already."""
        if not self._name.text():
            self._name.setText(name)

    def focus(self) -> None:
        """Begin with what is probably wanted."""
        (self._first or self._name).setFocus()

    def show_owners(self, owners: tuple[Owner, ...], *, possible: bool) -> None:
        """Show these vaults; `possible` says whether one can be made and opened now."""
        self._title.setText(self.tr("Make a vault"))
        self._text.setText(
            self.tr(
                "A vault keeps your recordings and notes on this computer so that only you can "
                "open them. You choose a passphrase of a few words and get eight recovery words "
                "on paper. It takes two minutes."
            )
        )
        self._name.setAccessibleName(self.tr("Name or nickname"))
        self._name.setPlaceholderText(self.tr("Name or nickname"))
        self._make.setText(self.tr("Make my vault"))
        at = self.window().focusWidget()
        in_rows = self.isAncestorOf(at) and at not in (self._name, self._make) if at else False
        self._make.setEnabled(possible)
        empty(self._rows)
        self._first = self._last = None
        for place, owner in enumerate(owners):
            self._rows.addWidget(self._row(owner, place, possible=possible))
        if self._last:  # the rows are made after what stands below them
            QWidget.setTabOrder(self._last, self._name)
            QWidget.setTabOrder(self._name, self._make)
        if in_rows:  # Qt moves the focus on, and Enter would then make a vault
            self.focus()

    def _row(self, owner: Owner, place: int, *, possible: bool) -> QWidget:
        made = Card(padding=12)
        name = owner.name or self.tr("Unreadable vault")
        words = [PlainText(name, "heading")]
        if owner.trouble:
            words.append(PlainText(owner.trouble, "small", "danger"))
        open_it = PrimaryButton(self.tr("Open"), "lock")
        open_it.setAccessibleName(self.tr("Open the vault of {0}").replace("{0}", name))
        open_it.setEnabled(possible and not owner.trouble)
        open_it.clicked.connect(lambda: self._desk.open(owner.number, self._ended))
        forgot = QuietButton(self.tr("Passphrase forgotten"))
        forgot.setEnabled(open_it.isEnabled())
        forgot.clicked.connect(lambda: self._desk.recover(owner.number, self._ended))
        gone = SecondaryButton(self.tr("I want my recording gone, now"), "trash-2")
        gone.clicked.connect(lambda: self.ask_gone(owner))
        erase = QuietButton(icon="x", says=self.tr("Erase the vault of {0}").replace("{0}", name))
        erase.clicked.connect(lambda: self._ask_erase(owner, name))
        for button in (forgot, gone):
            button.setAccessibleName(f"{button.text()}: {name}")
        self._last = erase
        self._first = self._first or (open_it if open_it.isEnabled() else gone)
        avatar = Avatar(name, place)
        fill(
            made.column,
            row(avatar, column(*words, gap=2), open_it, gap=12, wide=1),
            row(forgot, 1, gone, erase, gap=10),
        )
        return made

    def ask_gone(self, owner: Owner) -> None:
        """Ask once, then have all recordings of a vault gone. Needs no passphrase."""

        def answered(answer: str) -> None:
            if answer == "gone":
                self._desk.gone_now(owner.number, self._told_gone)

        ask(
            self,
            self.tr(
                "All recordings of {0} go now: first the keys, then the files. This cannot be "
                "undone. Notes and next steps stay in the vault."
            ).replace("{0}", owner.name or self.tr("this vault")),
            (
                Button("gone", self.tr("Gone, now"), "danger"),
                Button("", self.tr("Keep them")),
            ),
            answered,
        )

    def _told_gone(self, trouble: str) -> None:
        self._ended(trouble)

    def _ask_erase(self, owner: Owner, name: str) -> None:
        def answered(answer: str) -> None:
            if answer == "erase":
                self._desk.erase(owner.number, self._ended)

        ask(
            self,
            self.tr(
                "The whole vault of {0} goes now: recordings, notes, next steps and the keys. "
                "Nobody can get anything of it back."
            ).replace("{0}", name),
            (
                Button("", self.tr("Keep it")),
                Button("erase", self.tr("Erase the vault"), "danger"),
            ),
            answered,
        )

    def _begin(self) -> None:
        name = self._name.text().strip()
        if not name:
            self._name.setFocus()
            self._ended(self.tr("First fill in what your vault is to be called."))
            return
        self._desk.make(name, self._ended)
