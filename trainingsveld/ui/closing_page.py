"""The last page of a session: what goes and what stays, then its going, then that it is done."""

from collections.abc import Callable

from PySide6.QtCore import QDate
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from trainingsveld.privacy import Voice, policy
from trainingsveld.session import CloseSession, Phase, State, StayOpen
from trainingsveld.store import Settings
from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.closing.fate_list import FateList
from trainingsveld.ui.closing.listed import Lists, of_call, of_person, of_room
from trainingsveld.ui.closing.own_part import OwnPart
from trainingsveld.ui.closing.ports import Wiped
from trainingsveld.ui.head import PageHead
from trainingsveld.ui.look import (
    Banner,
    Card,
    Icon,
    PlainText,
    PrimaryButton,
    ProgressLine,
    QuietButton,
    ScrollColumn,
    announce,
    column,
    row,
)
from trainingsveld.ui.page import SessionPage
from trainingsveld.ui.ports import Room, Send

Today = Callable[[], QDate]


class ClosingPage(SessionPage):
    """Until the button is pressed everything can still be kept open; after that nothing can."""

    def __init__(
        self, send: Send, room: Room, settings: Settings, *, today: Today = QDate.currentDate
    ) -> None:
        super().__init__()
        self._send, self._room, self._today = send, room, today
        self._state, self._wiped = State(), Wiped(0, 0)
        self._listed, self._owner, self._mine = State(), "", ""
        self._lists: Lists = ([], [])
        self._head = PageHead(badge=PrivacyBadge("closing"))
        self._goes, self._stays = FateList("trash-2"), FateList("lock")
        self._note = Banner("", "warn")
        self._close, self._back = PrimaryButton("", "check"), QuietButton("", "arrow-left")
        self._progress, self._how_far = ProgressLine(), PlainText("", "body", "muted")
        self._mark, self._result = Icon("circle-check", "accent", 24), PlainText("", "strong")
        self._leave = PrimaryButton("", "library")
        self._own = OwnPart(room)
        self._below = Card(gap=12)
        self._lay_out()
        self._close.clicked.connect(lambda: send(CloseSession()))
        self._back.clicked.connect(lambda: send(StayOpen()))
        self._leave.clicked.connect(room.leave)
        self.use(settings)
        self.retranslate()

    def _lay_out(self) -> None:
        self._both = QWidget()
        lists = row(self._goes, self._stays, gap=14)
        lists.setStretch(0, 1)
        lists.setStretch(1, 1)
        self._both.setLayout(lists)
        below = self._below
        below.column.addLayout(row(self._mark, self._result, 1, gap=12))
        below.column.addWidget(self._how_far)
        below.column.addWidget(self._progress)
        below.column.addLayout(row(self._back, 1, self._close, self._leave))
        page = ScrollColumn(widest=1240)
        page.column.addWidget(self._head)
        page.column.addWidget(self._both)
        page.column.addWidget(self._note)
        page.column.addWidget(below)
        page.column.addWidget(self._own)
        page.column.addStretch(1)
        self.setLayout(column(row(page, gap=0)))
        self._own.whose.connect(self._show_own)
        self._own.covers.connect(self._cover)

    def _show_own(self, person: str) -> None:
        """List what is this person's, or everybody's."""
        self._mine = person
        self._list()
        self._show_progress()

    def _cover(self, on: bool) -> None:
        """Nothing of anybody is to be seen while the laptop goes round."""
        for part in (self._both, self._note, self._below):
            part.setVisible(not on)
        if not on:
            self._show_progress()

    def use(self, settings: Settings) -> None:
        """Follow the user's choices; this page has none of its own."""

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Closing the session"))
        self._close.setText(self.tr("Close: let go what goes"))
        self._back.setText(self.tr("Not yet, back"))
        self._leave.setText(self.tr("To the cases"))
        self._progress.setAccessibleName(self.tr("How far it is"))
        self._own.retranslate()
        self.render_state(self._state)

    def render_state(self, state: State) -> None:
        """Show this state, whatever was shown before."""
        was, self._state = self._state, state
        if state.phase is not Phase.DONE:
            self._wiped = Wiped(0, 0)
            self._take_in(state)
        elif was.phase is Phase.NEW:
            self._take_in(state)
        self._show_progress()

    def arrive(self) -> None:
        """Begin with going back: that can be done again, closing cannot."""
        self._take_focus()

    def escape(self) -> bool:
        """Back into the session, as long as there is one."""
        if self._state.phase is Phase.DONE:
            return True
        self._send(StayOpen())
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Have it told how far it is."""
        super().showEvent(event)
        self._room.watch_wiping(self._told)
        self._take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        """No longer."""
        super().hideEvent(event)
        self._room.watch_wiping(None)

    def _told(self, wiped: Wiped) -> None:
        over, self._wiped = self._wiped.over, wiped
        self._show_progress()
        if wiped.over and not over:
            announce(self, self._result.text())
            self._take_focus()

    def _take_focus(self) -> None:
        if self._leave.isVisibleTo(self):
            self._leave.setFocus()
        elif self._back.isVisibleTo(self):
            self._back.setFocus()

    def _take_in(self, state: State) -> None:
        """Take what is listed from before the end: after it there are no names any more."""
        self._head.badge.show_state(state)
        self._listed, self._owner = state, self._room.kept_now().owner
        self._own.render_state(state)
        self._list()

    def _list(self) -> None:
        state, room, today = self._listed, self._room, self._today()
        if state.group is None:
            self._lists = of_call(state, room, self._owner, today)
        elif self._mine:
            self._lists = of_person(state, room, self._mine, today)
        else:
            self._lists = of_room(state, room, today)

    def _has_vault(self) -> bool:
        """Whether there is a vault for anything of it."""
        if self._listed.group is None:
            return bool(self._owner)
        whose = [self._mine] if self._mine else [one.id for one in self._listed.people]
        return any(self._room.kept_of(person).owner for person in whose)

    def _show_progress(self) -> None:
        wiped, going = self._wiped, self._state.phase is Phase.DONE
        over = going and wiped.over
        self._head.show_words(self._title(going, over), self.tr("What goes, and what stays."))
        goes, stays = self._lists
        said = self._listed.recordings.clips or self._listed.round.notes or self._listed.group
        could = policy(self._listed.level).voice is Voice.SEALED
        self._note.setVisible(bool(said) and could and not self._has_vault())
        fine = over and not wiped.trouble
        gone = self.tr("This is gone") if fine else self.tr("This goes")
        self._goes.show_lines(gone, goes, self.tr("Nothing."), done=fine)
        self._stays.show_lines(self.tr("This stays"), stays, self.tr("Nothing."), done=fine)
        self._note.show_text(
            self.tr(
                "There is no vault here for what was said and written, so none of it stays. Write "
                "down what you agreed if you want to keep it."
            )
        )
        for part in (self._close, self._back):
            part.setVisible(not going)
        if going:
            self._own.hide()
        self._leave.setVisible(over)
        for part in (self._progress, self._how_far):
            part.setVisible(going and not over)
        self._mark.setVisible(over)
        self._result.setVisible(over)
        self._progress.setRange(0, max(wiped.total, 1))
        self._progress.setValue(wiped.done)
        self._how_far.setText(self.tr("Step {0} of {1}").format(wiped.done, max(wiped.total, 1)))
        self._mark.show_icon("circle-alert" if wiped.trouble else "circle-check", "accent")
        self._result.setText(
            wiped.trouble
            or self.tr("Done. What was in memory is overwritten, and the list above is what stays.")
        )

    def _title(self, going: bool, over: bool) -> str:
        if over:
            return self.tr("The session is closed")
        return self.tr("Closing the session") if going else self.tr("Before we close")
