"""Opening a case: a file, a new one, or what somebody else has made of the one that is open."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from trainingsveld.ui.workbench.code_edit import CodeEdit
from trainingsveld.ui.workbench.messages import Messages
from trainingsveld.ui.workbench.news import News
from trainingsveld.ui.workbench.paper import Paper
from trainingsveld.ui.workbench.ports import Failed, Files, Opened


class Opening(QObject):
    """What was open is put aside as a draft. `asked` are: save in another place, compare.
    `taken` is told what is open now, `changed` that the file behind the text was read anew."""

    def __init__(
        self,
        files: Files,
        paper: Paper,
        edit: CodeEdit,
        messages: Messages,
        asked: tuple[Callable[[], None], Callable[[], None]],
        taken: Callable[[Opened], None],
        changed: Callable[[], None],
    ) -> None:
        super().__init__(edit)
        self._files, self._paper, self._edit, self._messages = files, paper, edit, messages
        self._taken, self._changed = taken, changed
        elsewhere, compare = asked
        self.news = News(messages, paper, elsewhere, self.take_theirs, compare)

    def open(self, path: Path) -> None:
        """Open a file."""
        self._files.open(path, self._take)

    def begin(self) -> None:
        """Begin a new case that is the same for everybody."""
        self._files.begin(self._take)

    def take_made(self, opened: Opened | Failed) -> None:
        """Begin with a case that was made of ten answers."""
        self._take(opened)
        if isinstance(opened, Opened):
            self.news.tell_made()

    def take_theirs(self) -> None:
        """Show what the file holds now; Ctrl+Z brings the own text back."""
        if self._paper.source is None:
            return

        def took(opened: Opened | Failed) -> None:
            if isinstance(opened, Failed):
                self.news.tell_failed(opened)
                return
            self._paper.take(Opened(opened.source))
            self._edit.replace_text(opened.source.text)
            self._changed()

        self._files.drop_draft(self._paper.source.path)
        self._files.open(self._paper.source.path, took)

    def close(self) -> None:
        """Have nothing open; what is not saved is put aside."""
        if self._paper.source is not None:
            self._paper.touched()
            self._paper.leave()
        self._messages.untell("file", "outside", "draft")

    def _take(self, opened: Opened | Failed) -> None:
        if isinstance(opened, Failed):
            self.news.tell_failed(opened)
            return
        if self._paper.source is not None:
            self._paper.touched()
        self._messages.untell("file", "outside", "draft")
        text = self._paper.take(opened)
        self._edit.open_text(text)
        if opened.draft is not None:
            self._edit.go_to(opened.draft.line)
        self._taken(opened)
