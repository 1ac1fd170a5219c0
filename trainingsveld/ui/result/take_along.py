"""Taking an agreement along: into a calendar, and what is needed for it on a list.

Both are files that anybody can read who has them, written where their owner says. They hold what
was agreed, and nothing of the call.
"""

from PySide6.QtCore import QDate, QDateTime, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from trainingsveld.feedback.calendar_file import Entry, calendar_file
from trainingsveld.privacy import policy
from trainingsveld.session import Action, State
from trainingsveld.ui.file_dialog import FileDialog
from trainingsveld.ui.look import PlainText, SecondaryButton, announce, column, row
from trainingsveld.ui.people import is_solo, name_of
from trainingsveld.ui.ports import Room
from trainingsveld.ui.save_file import written

_LONGEST_TITLE = 200


class TakeAlong(QWidget):
    """Two buttons, and what came of them. Nothing where the level lets nothing leave."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._state = room, State()
        self._calendar = SecondaryButton("", "calendar-plus")
        self._needs = SecondaryButton("", "list-checks")
        self._says = PlainText("", "small", "muted")
        self.setLayout(column(row(self._calendar, self._needs, 1, gap=8), self._says, gap=6))
        self._calendar.clicked.connect(self._ask_calendar)
        self._needs.clicked.connect(self._ask_needs)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._calendar.setText(self.tr("To my calendar…"))
        self._needs.setText(self.tr("What is needed…"))
        self.render_state(self._state)

    def render_state(self, state: State) -> None:
        """Offer what there is to take along."""
        before = self.agreements()
        self._state = state
        actions = self.agreements()
        fresh = actions != before or not self._says.text()
        self.setVisible(bool(actions))
        leaves = bool(policy(state.level).export)
        self._calendar.setVisible(leaves)
        needed = any(one.need and self._room.words(one.need) for one in actions)
        self._needs.setVisible(leaves and needed)
        if fresh:
            self._says.setText(
                self.tr("Whoever has the file can read it. Nothing of the call is in it.")
                if leaves
                else self.tr("Nothing stays at this level: write the agreement down yourself.")
            )

    def agreements(self) -> tuple[Action, ...]:
        """Those somebody has agreed to, as far as their words are there."""
        return tuple(
            one for one in self.agreed(self._state) if one.owner and self._room.words(one.words)
        )

    def agreed(self, state: State) -> tuple[Action, ...]:
        """What this is about: the action of the round."""
        return (state.round.action,) if state.round.action else ()

    def calendar(self) -> bytes:
        """Write each agreement as a day in a calendar."""
        written = QDateTime.currentDateTimeUtc().toString("yyyyMMdd'T'HHmmss'Z'")
        return calendar_file([self._entry(one) for one in self.agreements()], written)

    def _entry(self, action: Action) -> Entry:
        said = self._room.words
        notice, need = said(action.notice) or "", said(action.need) or ""
        lines = [self._who(action), self._beside(self.tr("How shall we notice?"), notice)]
        lines.append(self._beside(self.tr("What do you need for it?"), need))
        what = " ".join((said(action.words) or "").split())
        summary = what if len(what) <= _LONGEST_TITLE else what[: _LONGEST_TITLE - 1] + "…"
        if summary != what:
            lines.insert(0, what)
        description = "\n".join(line for line in lines if line)
        return Entry(f"{action.words}@trainingsveld", action.by, summary, description)

    def needs(self) -> bytes:
        """Write what is needed, with room for what became of it."""
        said = self._room.words
        # lupdate does not look inside an f-string, so the texts stand outside one
        what, arranged, refused = self.tr("For"), self.tr("Arranged:"), self.tr("Not, because:")
        lines = [self.tr("What the team needs"), ""]
        for action in self.agreements():
            if action.need:
                lines += [
                    f"• {said(action.need) or ''}",
                    f"  {self._beside(what, said(action.words) or '')}",
                    f"  {self._who(action)}",
                    f"  {arranged} ____________________",
                    f"  {refused} ____________________",
                    "",
                ]
        return "\r\n".join(lines).encode()

    def write(self, path: str, data: bytes) -> None:
        """Write a file whole or not at all, and say so."""
        trouble = written(path, data)
        says = (
            self.tr("It could not be written ({0}). Choose another folder; nothing is lost.")
            .replace("{0}", trouble)
            if trouble
            else self.tr("It is in {0}.").replace("{0}", path)
        )  # fmt: skip
        self._says.setText(says)
        announce(self, says)

    def _who(self, action: Action) -> str:
        day = self.locale().toString(
            QDate.fromString(action.by, Qt.DateFormat.ISODate), "d MMMM yyyy"
        )
        if is_solo(self._state):
            return self.tr("By {date}").replace("{date}", day)
        name = name_of(self._state, self._room, action.owner)
        return self.tr("{name}, by {date}").replace("{date}", day).replace("{name}", name)

    def _beside(self, head: str, words: str) -> str:
        return f"{head.rstrip('?:')}: {words}" if words else ""

    def _ask_calendar(self) -> None:
        self._ask(self.tr("Save for your calendar"), "ics", self.tr("Calendar"), self.calendar())

    def _ask_needs(self) -> None:
        self._ask(self.tr("Save what is needed"), "txt", self.tr("Text"), self.needs())

    def _ask(self, title: str, suffix: str, kind: str, data: bytes) -> None:
        dialog = FileDialog(self.window(), title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{kind} (*.{suffix})")
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(self.tr("agreement") + f".{suffix}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def chosen(path: str) -> None:
            self.write(path, data)

        dialog.fileSelected.connect(chosen)
        dialog.open()


class TakeAllAlong(TakeAlong):
    """At the end of an afternoon: the actions of every round, in one file."""

    def agreed(self, state: State) -> tuple[Action, ...]:
        """Those of the rounds that were held."""
        rounds = state.group.rounds if state.group else ()
        return tuple(one.action for one in rounds if one.action)
