"""The window in front of the room: one face, one text in large letters, and who does what."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainingsveld.session.projection import Projection
from trainingsveld.ui.call.clock import CallClock
from trainingsveld.ui.language import on_screen
from trainingsveld.ui.look import (
    Card,
    FacePlate,
    Icon,
    Pill,
    PlainText,
    TensionCurve,
    announce,
    column,
    mood_for,
    person_for,
    row,
)
from trainingsveld.ui.mood import mood_role, mood_words
from trainingsveld.ui.ports import Room
from trainingsveld.ui.room_screen.fitted import FittedText
from trainingsveld.ui.room_screen.seats import Seats
from trainingsveld.ui.room_screen.timer import RoomTimer
from trainingsveld.ui.room_screen.words import said
from trainingsveld.wording.levels import level_words

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_WIDE, _HIGH, _SIDE = 1280, 800, 360
_LARGE = 1.25
"""The text in the middle may be so much larger than a caption on the laptop."""
_BACK = (Qt.Key.Key_P, Qt.Key.Key_Escape)


class RoomWindow(QWidget):
    """Draws a projection: it is never given the state. Closing it hides it."""

    left = Signal()
    """P or Esc was pressed here, or it was closed."""

    def __init__(self, room: Room, clock: CallClock) -> None:
        super().__init__()
        self._room, self.clock = room, clock
        self._shown = Projection()
        self._announced = ""
        self._attempt = Pill("", "accent")
        self._level, self._recording = Pill("", "privacy"), Pill("", "danger", dot=True)
        self._timer = RoomTimer()
        self._face, self._name = FacePlate(size=330), PlainText("", "title", align=_CENTRE)
        self._mood, self._curve = Pill("", "neutral"), TensionCurve(height=148)
        self._icon, self._head = Icon("users", "customer", 28), PlainText("", "heading")
        self._body = FittedText()
        self._seats, self._foot = Seats(room), PlainText("", "small", "muted", align=_CENTRE)
        self._customer = QWidget()
        self._build()
        self.resize(_WIDE, _HIGH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    def _build(self) -> None:
        left = QVBoxLayout(self._customer)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        for part in (self._face, self._name, self._mood):
            left.addWidget(part, 0, _CENTRE)
        left.addStretch(1)
        left.addWidget(self._curve)
        self._customer.setFixedWidth(_SIDE)
        talk = Card(padding=26, gap=16)
        head = row(self._icon, self._head, gap=14)
        head.setStretch(1, 1)
        talk.column.addLayout(head)
        talk.column.addWidget(self._body, 1)
        right = column(talk, self._seats, gap=14)
        right.setStretch(0, 1)
        middle = row(self._customer, right, gap=26)
        middle.setStretch(1, 1)
        top = row(self._attempt, self._level, 1, self._recording, self._timer, self.clock, gap=12)
        whole = column(top, middle, self._foot, gap=14)
        whole.setContentsMargins(34, 24, 34, 16)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.setMinimumSize(960, 600)

    def retranslate(self) -> None:
        """Follow the language."""
        self.setWindowTitle(self.tr("For the room – Trainingsveld"))
        self.setAccessibleName(self.windowTitle())
        self._recording.show_text(self.tr("Recording"))
        self._foot.setText(
            self.tr("Do you want to stop for a moment? Say “time-out”. That is always fine.")
        )
        self.clock.retranslate()
        self.render_projection(self._shown)

    def render_projection(self, shown: Projection) -> None:
        """Show this, whatever was shown before."""
        self._shown = shown
        self._attempt.show_text(self.tr("Attempt {0}").replace("{0}", str(shown.attempt)))
        self._attempt.setVisible(shown.attempt > 1 and shown.scene == "call")
        self._level.show_text(level_words(shown.level, on_screen()).name)
        self._recording.setVisible(shown.records)
        self._timer.follow(shown.step, shown.more)
        calling = shown.scene in ("call", "quiet")
        self.clock.setVisible(calling)
        self._show_customer(shown, with_curve=bool(shown.tension))
        words = said(shown, self._room, on_screen())
        self._icon.show_icon(words.icon, "customer" if shown.speaks else "accent")
        self._head.setText(words.head)
        self._body.setText(words.body)
        self._seats.render_projection(shown)
        if self.isVisible() and words.body != self._announced:
            announce(self, words.body)
        self._announced = words.body

    def _show_customer(self, shown: Projection, *, with_curve: bool) -> None:
        self._customer.setVisible(shown.scene in ("briefing", "call", "quiet"))
        mood = mood_words(shown.style, shown.numbers) if shown.numbers else ""
        level = shown.numbers.level if shown.numbers else "A"
        face = shown.face or person_for(*shown.face_key)
        self._face.show_face(face, mood_for(shown.style, level), f"{shown.customer}: {mood}")
        self._name.setText(shown.customer)
        self._mood.show_text(mood, mood_role(shown.style))
        self._mood.setVisible(bool(mood))
        self._curve.setVisible(with_curve)
        self._curve.show_turns(shown.tension, shown.before)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Letters grow with the wall."""
        super().resizeEvent(event)
        scale = max(1.0, min(2.0, self.width() / _WIDE, self.height() / _HIGH))
        self._body.set_most(min(2.0, _LARGE * scale))
        self._seats.set_scale(scale)
        self._customer.setFixedWidth(round(_SIDE * scale))
        self._head.set_scale(scale * 1.2)
        self._name.set_scale(scale)
        self._face.set_size(round(min(330 * scale, max(120, self.height() - 430 * scale))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """P and Esc: back to the other window. Nothing else is done from here."""
        if event.key() in _BACK and not event.isAutoRepeat():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing it ends nothing."""
        event.ignore()
        self.left.emit()
