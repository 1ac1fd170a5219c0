"""I want my recording gone, now: asked once, from wherever one is. Needs no passphrase."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from trainingsveld.session import ThrowAway
from trainingsveld.ui.ask import Button, ask
from trainingsveld.ui.page import Page
from trainingsveld.ui.ports import Send
from trainingsveld.ui.vault_page import VaultPage


def ask_gone_now(parent: QWidget, send: Send) -> None:
    """Have everything that was recorded in this session gone."""
    translate = QCoreApplication.translate

    def answered(answer: str) -> None:
        if answer == "gone":
            send(ThrowAway())

    ask(
        parent,
        translate(
            "Vault",
            "Everything that was recorded in this session goes now: from memory, and from the "
            "vault. This cannot be undone.",
        ),
        (
            Button("gone", translate("Vault", "Gone, now"), "danger"),
            Button("", translate("Vault", "Keep it")),
        ),
        answered,
    )


def ask_gone_of_vault(page: Page) -> None:
    """Have everything in a vault gone that was recorded before."""
    if isinstance(page, VaultPage):
        page.ask_gone()
