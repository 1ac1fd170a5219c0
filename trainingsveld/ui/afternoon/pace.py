"""How the time stands: when it ends, and how far ahead or behind. It cuts nobody off."""

from PySide6.QtCore import QDateTime, QTimer
from PySide6.QtWidgets import QWidget

from trainingsveld.session import State
from trainingsveld.session.group import LONGEST, SHORTEST, ChangeTime, Group, behind
from trainingsveld.ui.afternoon.clock import Now
from trainingsveld.ui.look import Pill, PlainText, QuietButton, row
from trainingsveld.ui.ports import Send

_STEP = 5
_TICK = 10_000


class Pace(QWidget):
    """“Until 16:00 · 3 min behind”, and a way to end earlier or later."""

    def __init__(self, send: Send, now: Now) -> None:
        super().__init__()
        self._send, self._now = send, now
        self._state, self._group = State(), None
        self._until, self._pace = (
            PlainText("", "small", "muted", wrap=False),
            Pill("", icon="clock"),
        )
        self._less, self._more = QuietButton(icon="minus"), QuietButton(icon="plus")
        self.setLayout(row(self._until, self._less, self._more, self._pace, gap=6))
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK)
        self._tick.timeout.connect(self._draw)
        self._tick.start()
        self._less.clicked.connect(self.earlier)
        self._more.clicked.connect(self.later)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._less.setAccessibleName(self.tr("End five minutes earlier"))
        self._more.setAccessibleName(self.tr("End five minutes later"))
        self._draw()

    def render_state(self, state: State, group: Group) -> None:
        """Follow the agenda."""
        self._state, self._group = state, group
        self._draw()

    def earlier(self) -> None:
        """The session ends five minutes earlier."""
        self._change(-_STEP)

    def later(self) -> None:
        """The session ends five minutes later."""
        self._change(_STEP)

    def _change(self, by: int) -> None:
        if self._group is not None:
            self._send(ChangeTime(self._group.minutes + by, self._now()))

    def _draw(self) -> None:
        group = self._group
        if group is None:
            return
        end = QDateTime.fromSecsSinceEpoch(group.began + 60 * group.minutes)
        self._until.setText(self.tr("until {0}").replace("{0}", end.toString("HH:mm")))
        minutes = behind(group, self._state.people, self._now())
        if minutes > 0:
            self._pace.show_text(f"+{minutes} min", "warn")
            says = self.tr("{0} minutes behind the agenda")
        elif minutes < 0:
            self._pace.show_text(f"−{-minutes} min", "ok")
            says = self.tr("{0} minutes ahead of the agenda")
        else:
            self._pace.show_text(self.tr("on time"), "ok")
            says = self.tr("on time")
        self._pace.setAccessibleName(says.replace("{0}", str(abs(minutes))))
        self._less.setEnabled(group.minutes - _STEP >= SHORTEST)
        self._more.setEnabled(group.minutes + _STEP <= LONGEST)
