"""What the pages about vaults say in more than one place."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from trainingsveld.ui.look import clock

_EPOCH = date(1970, 1, 1).toordinal()


def day_words(day: int) -> str:
    """Say a day that counts from 1 January 1970: "20 november"."""
    when = date.fromordinal(_EPOCH + day)
    return QLocale().toString(QDate(when.year, when.month, when.day), "d MMMM")


def long_words(seconds: float) -> str:
    """Say how long a recording is: "1:15"."""
    return clock(max(1, round(seconds)))


def kind_words(kind: str) -> str:
    """Say what kind of text it is."""
    translate = QCoreApplication.translate
    return {
        "session": translate("Vault", "Played"),
        "answer": translate("Vault", "Typed answer"),
        "view": translate("Vault", "My own view"),
        "note": translate("Vault", "Feedback"),
        "work": translate("Vault", "Note after the call"),
        "mail": translate("Vault", "E-mail, for practice"),
        "action": translate("Vault", "Next step"),
        "goal": translate("Vault", "What I wanted to try"),
        "takeaway": translate("Vault", "What I take along"),
    }.get(kind, kind)
