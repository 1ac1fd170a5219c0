"""What becomes of a thing at the end of a session, in words."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QDate, QLocale

from trainingsveld.privacy import Holder, Level
from trainingsveld.session.ending import Fate, Thing
from trainingsveld.ui.later import QT_TRANSLATE_NOOP, translated

ICONS = {
    Thing.RECORDINGS: "mic",
    Thing.FEEDBACK: "message-square-heart",
    Thing.OWN_WORDS: "pencil",
    Thing.ACTION: "flag",
    Thing.COURSE: "list-checks",
    Thing.NAMES: "users",
    Thing.HAPPENED: "calendar",
}
_HAPPENED: dict[Level, str] = {
    Level.OPEN: QT_TRANSLATE_NOOP("Fates", "That you practised: date, case and nicknames"),
    Level.TEAM: QT_TRANSLATE_NOOP("Fates", "That you practised: date, case and number of people"),
    Level.CONFIDENTIAL: QT_TRANSLATE_NOOP("Fates", "That you practised: inside the vault alone"),
    Level.EPHEMERAL: QT_TRANSLATE_NOOP("Fates", "One more in the number of sessions this month"),
}
_OTHERS: dict[Thing, str] = {
    Thing.OWN_WORDS: QT_TRANSLATE_NOOP("Fates", "What the player typed and wrote"),
    Thing.ACTION: QT_TRANSLATE_NOOP("Fates", "The action that was agreed"),
    Thing.COURSE: QT_TRANSLATE_NOOP("Fates", "What was chosen, and how the customer took it"),
    Thing.NAMES: QT_TRANSLATE_NOOP("Fates", "The names of who took part"),
}


class Line(Struct, frozen=True):
    """One line of the list: its sign, what it is, and for whom and how long where it stays."""

    icon: str
    text: str
    note: str = ""


def line(fate: Fate, level: Level, player: str, today: QDate) -> Line:
    """Say it; `player` is whose things they are, by name."""
    return Line(ICONS[fate.thing], _what(fate, level), _for_whom(fate, level, player, today))


def _what(fate: Fate, level: Level) -> str:
    match fate.thing:
        case Thing.RECORDINGS:
            said = QCoreApplication.translate("Fates", "Recordings: {0}")
            return said.replace("{0}", str(fate.count))
        case Thing.FEEDBACK:
            said = QCoreApplication.translate("Fates", "Notes of feedback: {0}")
            return said.replace("{0}", str(fate.count))
        case Thing.HAPPENED:
            return translated("Fates", _HAPPENED[level])
        case _:
            return translated("Fates", _OTHERS[fate.thing])


def _for_whom(fate: Fate, level: Level, player: str, today: QDate) -> str:
    if not fate.stays:
        return ""
    until = _day(today, fate.days)
    if fate.thing is Thing.HAPPENED:
        if not fate.days:
            return ""
        if level is Level.CONFIDENTIAL:
            return _until(QCoreApplication.translate("Fates", "for {0} alone"), player, until)
        return _until(QCoreApplication.translate("Fates", "for this computer"), "", until)
    if Holder.PICKED in fate.holders:
        who = QCoreApplication.translate("Fates", "for {0}, and whoever {0} picks")
    elif Holder.PRESENT in fate.holders:
        who = QCoreApplication.translate(
            "Fates", "for {0}, and until {1} for who was there and is ticked by {0}"
        ).replace("{1}", _day(today, fate.shared_days or fate.days))
    else:
        who = QCoreApplication.translate("Fates", "for {0} alone")
    return _until(who, player, until)


def _until(who: str, player: str, until: str) -> str:
    whole = QCoreApplication.translate("Fates", "{0}; gone by itself on {1}")
    return whole.replace("{0}", who).replace("{1}", until).replace("{0}", player)


def _day(today: QDate, days: int) -> str:
    return QLocale().toString(today.addDays(days), "d MMMM yyyy")
