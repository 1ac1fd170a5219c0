"""The laptop goes to the next person, and nothing of the one before is to be seen."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.look import Avatar, Card, PlainText, PrimaryButton, column, row

_CENTRE = Qt.AlignmentFlag.AlignHCenter


class HandOver(QWidget):
    """Names who is next; Enter says that they have it."""

    here = Signal()

    def __init__(self, badge: PrivacyBadge | None = None) -> None:
        super().__init__()
        self._person = ""
        self.badge = badge or PrivacyBadge("hand-over")
        self._why = PlainText("", "body", align=_CENTRE)
        self._avatar = Avatar("", size=84)
        self._give = PlainText("", "title", align=_CENTRE)
        self._press = PlainText("", "body", "muted", align=_CENTRE)
        self._open = PrimaryButton("", "arrow-right")
        card = Card(padding=36, gap=14)
        card.setFixedWidth(600)
        card.column.addWidget(self.badge, 0, _CENTRE)
        card.column.addSpacing(6)
        card.column.addWidget(self._avatar, 0, _CENTRE)
        card.column.addWidget(self._give)
        card.column.addWidget(self._press)
        card.column.addWidget(self._why)
        card.column.addSpacing(8)
        card.column.addWidget(self._open, 0, _CENTRE)
        self.setLayout(column(1, row(1, card, 1), 1))
        self._open.clicked.connect(self.here)
        self._why.hide()

    def show_person(self, name: str, place: int, why: str = "") -> None:
        """Name the person the laptop goes to, and say what for if that is not known yet."""
        self._person = name
        self._avatar.show_name(name, place, active=True)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts of its own."""
        name = self._person
        self._give.setText(self.tr("Give the laptop to {name}.").format(name=name))
        self._press.setText(
            self.tr("{name}, press Enter when the laptop is with you.").format(name=name)
        )
        self._open.setText(self.tr("I am {name}").format(name=name))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def take_focus(self) -> None:
        """Let Enter say it."""
        self._open.setFocus()
