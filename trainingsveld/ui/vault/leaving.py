"""What is said before a session is left: whether one can go on with it, and what is wiped."""

from PySide6.QtCore import QCoreApplication

from trainingsveld.ui.vault.ports import KeptNow


def leave_words(kept: KeptNow) -> str:
    """Ask whether to leave, and say what that means for what there is."""
    translate = QCoreApplication.translate
    if not kept.safe:
        return translate(
            "Vault",
            "Back to the cases? You cannot go on with this call later: it is only in memory, and "
            "is wiped then.",
        )
    if kept.opens:
        return translate(
            "Vault",
            "Back to the cases? You can go on later, once the vault of {0} is open. The round that "
            "is on begins again, if it is not theirs. What is in nobody's vault is wiped.",
        ).replace("{0}", kept.opens)
    if kept.where == "vault" and kept.owner:
        return translate(
            "Vault",
            "Back to the cases? You can go on later where you were: everything is in the vault "
            "of {0}.",
        ).replace("{0}", kept.owner)
    return translate(
        "Vault",
        "Back to the cases? You can go on later where you were. What was said, written and "
        "recorded is then wiped: it is only in memory.",
    )
