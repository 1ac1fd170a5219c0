"""The agreement of a talk as a day in a calendar: a file, written where its owner says."""

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from trainingsveld.coaching import FollowUp, Talk
from trainingsveld.feedback.calendar_file import Entry, calendar_file
from trainingsveld.privacy import policy
from trainingsveld.ui.arrange import column, row
from trainingsveld.ui.look import PlainText, SecondaryButton, announce
from trainingsveld.ui.save_file import written

_LONGEST_TITLE = 200


class ToCalendar(QWidget):
    """Hidden where nothing was agreed. What else was said in the talk is not in the file."""

    def __init__(self) -> None:
        super().__init__()
        self._after: FollowUp | None = None
        self._at = 0
        self.button = SecondaryButton("", "calendar-plus")
        self._says = PlainText("", "small", "muted")
        whole = column(row(self.button, 1), self._says, gap=6)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        self.button.clicked.connect(self._ask)

    def retranslate(self) -> None:
        """Set the texts."""
        self.button.setText(self.tr("To my calendar…"))
        self._explain()

    def render_talk(self, talk: Talk) -> None:
        """Offer it once something was agreed."""
        leaves = bool(policy(talk.level).export)
        after = talk.follow_up if leaves and talk.follow_up and talk.follow_up.who else None
        if after != self._after:
            self._after, self._at = after, talk.at
            self._explain()
        self.setVisible(after is not None)

    def calendar(self) -> bytes:
        """Write it: what in the title; who, and how it will be noticed, below."""
        if self._after is None:
            return b""
        after = self._after
        what = " ".join(after.words.split())
        title = what if len(what) <= _LONGEST_TITLE else what[: _LONGEST_TITLE - 1] + "…"
        who, notice = self.tr("Who: {0}"), self.tr("How we notice it: {0}")
        lines = [who.replace("{0}", after.who), notice.replace("{0}", after.notice)]
        below = "\n".join(lines if title == what else [what, *lines])
        moment = QDateTime.currentDateTimeUtc().toString("yyyyMMdd'T'HHmmss'Z'")
        return calendar_file([Entry(f"{self._at}@trainingsveld", after.by, title, below)], moment)

    def write(self, path: str) -> None:
        """Write the file, and say so."""
        trouble = written(path, self.calendar())
        says = (
            self.tr("It could not be written ({0}). Choose another folder; nothing is lost.")
            if trouble
            else self.tr("It is in {0}.")
        ).replace("{0}", trouble or path)
        self._says.setText(says)
        announce(self, says)

    def _explain(self) -> None:
        self._says.setText(
            self.tr("Only the agreement goes along. Whoever has the file can read it.")
        )

    def _ask(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Save for your calendar"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Calendar") + " (*.ics)")
        dialog.setDefaultSuffix("ics")
        dialog.selectFile(self.tr("agreement") + ".ics")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.write)
        dialog.open()
