"""The banner "go on where you stopped"."""

from collections.abc import Callable

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from trainingsveld.ui.arrange import column, fill, row
from trainingsveld.ui.ask import Button, ask
from trainingsveld.ui.look import Card, FacePlate, PlainText, PrimaryButton, QuietButton
from trainingsveld.ui.ports import Desk
from trainingsveld.ui.session_ports import Stopped

_LONGEST, _STACKED = 110, 800


class GoOnBanner(Card):
    """Shown while a session can go on: where it was, and go on, start anew or discard."""

    def __init__(
        self,
        desk: Desk,
        again: Callable[[str], None],
        changed: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("accent", padding=14, parent=parent)
        self._desk, self._start_again, self._changed = desk, again, changed
        self._stopped: Stopped | None = None
        self._can_repeat = False
        self._face = FacePlate(size=56)
        self._title = PlainText("", "strong")
        self._line = PlainText("", "small", "muted")
        self._discard = QuietButton(icon="trash-2")
        self._again = QuietButton()
        self._go_on = PrimaryButton("", "play")
        self._discard.clicked.connect(self._ask_discard)
        self._again.clicked.connect(self._ask_again)
        self._go_on.clicked.connect(self.go_on)
        words = column(1, self._title, self._line, 1, gap=2)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(14)
        self._across.addLayout(row(self._face, words, gap=14, wide=1), 1)
        self._across.addLayout(row(1, self._discard, self._again, self._go_on, gap=14))
        fill(self.column, self._across)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the words where it is narrow."""
        super().resizeEvent(event)
        way, under = QBoxLayout.Direction, self.width() < _STACKED
        self._across.setDirection(way.TopToBottom if under else way.LeftToRight)

    def show_stopped(self, stopped: Stopped | None, *, can_repeat: bool) -> None:
        """Show this session, or nothing; `can_repeat` says that its case is still there."""
        self._stopped, self._can_repeat = stopped, can_repeat
        self.setVisible(stopped is not None)
        self.retranslate()

    def focus(self) -> None:
        """Put the focus on going on."""
        self._go_on.setFocus()

    def go_on(self) -> None:
        """Go on with it."""
        if self._stopped:
            self._desk.sessions.go_on(self._stopped.session)

    def retranslate(self) -> None:
        """Follow the language; the page calls it."""
        stopped = self._stopped
        if stopped is None:
            return
        self._face.show_face(stopped.face, "serious", stopped.title)
        title = self.tr("Go on: {0}").replace("{0}", stopped.title)
        turn = self.tr("Turn {0}").replace("{0}", str(stopped.turn))
        if stopped.round:
            title = self.tr("Go on: the session with the group")
            turn = self.tr("Round {0}").replace("{0}", str(stopped.round))
        line = stopped.line if len(stopped.line) <= _LONGEST else stopped.line[:_LONGEST] + "…"
        said = self.tr("“{0}”").replace("{0}", line) if line else ""
        self._title.setText(title)
        parts = (turn, self._when(stopped.at), self._until(stopped), said)
        self._line.setText(" · ".join(part for part in parts if part))
        self._again.setText(self.tr("Start anew"))
        self._again.setVisible(self._can_repeat and not stopped.round)
        self._discard.setAccessibleName(self.tr("Discard this session"))
        self._go_on.setText(self.tr("Go on"))
        self.setAccessibleName(title)

    def _when(self, at: str) -> str:
        moment = QDateTime.fromString(at, Qt.DateFormat.ISODate).toLocalTime()
        if not moment.isValid():
            return ""
        clock = QLocale().toString(moment.time(), "HH:mm")
        days = moment.date().daysTo(QDateTime.currentDateTime().date())
        if days == 0:
            return self.tr("today {0}").replace("{0}", clock)
        if days == 1:
            return self.tr("yesterday {0}").replace("{0}", clock)
        return f"{QLocale().toString(moment.date(), 'd MMMM')} {clock}"

    def _until(self, stopped: Stopped) -> str:
        """Say when it goes by itself: until then its key lies beside it."""
        moment = QDateTime.fromString(stopped.at, Qt.DateFormat.ISODate).toLocalTime()
        if not moment.isValid() or not stopped.days:
            return ""
        last = moment.date().addDays(stopped.days - 1)
        return self.tr("can go on until {0}").replace("{0}", QLocale().toString(last, "d MMMM"))

    def _ask_discard(self) -> None:
        stopped = self._stopped
        if stopped is None:
            return

        def answered(answer: str) -> None:
            if answer == "discard":
                self._desk.sessions.discard(stopped.session)
                self._changed()

        ask(
            self,
            self.tr("Discard this session? Where you were is then forgotten; the case stays."),
            (
                Button("", self.tr("Keep it")),
                Button("discard", self.tr("Discard"), "danger"),
            ),
            answered,
        )

    def _ask_again(self) -> None:
        stopped = self._stopped
        if stopped is None:
            return

        def answered(answer: str) -> None:
            if answer == "again":
                self._desk.sessions.discard(stopped.session)
                self._changed()
                self._start_again(stopped.title)

        ask(
            self,
            self.tr("Start anew? Where you were in this session is then forgotten."),
            (
                Button("again", self.tr("Start anew"), "primary"),
                Button("", self.tr("Keep it")),
            ),
            answered,
        )
