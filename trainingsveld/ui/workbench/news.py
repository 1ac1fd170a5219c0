"""What has happened to the file, put into words, with what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from trainingsveld.ui.workbench.messages import Message, Messages
from trainingsveld.ui.workbench.paper import Paper
from trainingsveld.ui.workbench.ports import Failed, Opened, TroubleCode
from trainingsveld.ui.workbench.shelf import when
from trainingsveld.ui.workbench.words import sentence


class News(QObject):
    """Tells the messages above the text. `elsewhere` asks for another place to save in, `theirs`
    takes what others wrote, `compare` shows it beside one's own text."""

    def __init__(
        self,
        messages: Messages,
        paper: Paper,
        elsewhere: Callable[[], None],
        theirs: Callable[[], None],
        compare: Callable[[], None],
    ) -> None:
        super().__init__(messages)
        self._messages, self._paper = messages, paper
        self._elsewhere, self._theirs, self._compare = elsewhere, theirs, compare

    def line(self) -> str:
        """Where the file is and what of it is saved, in one line."""
        paper = self._paper
        if paper.source is None:
            return ""
        folder = str(paper.source.path.parent)
        if paper.saving:
            state = self.tr("saving …")
        elif not paper.is_dirty():
            state = self.tr("saved")
            if paper.saved_at:
                state = self.tr("saved {0}").replace("{0}", when(paper.saved_at))
        elif not paper.source.held:
            state = self.tr("not in the library yet: save it first")
        else:
            state = self.tr("changed, not saved; nothing is lost when the program stops")
        return f"{state} · {folder}"

    def tell_opened(self, opened: Opened) -> None:
        """Say what is special about what was opened."""
        if opened.shipped is not None:
            text = self.tr(
                "The cases of the program stay as they are. Save, and your copy is in {0} and in "
                "the library."
            ).replace("{0}", str(opened.source.path.parent))
            self._messages.tell("draft", Message("neutral", self.tr("This is your own copy"), text))
        elif opened.draft is not None:
            text = self.tr("It was put aside {0} and not saved. You can go on with it.").replace(
                "{0}", when(opened.draft.at)
            )
            title = self.tr("Here is what you wrote before")
            choices = []
            if opened.source.held:
                choices = [
                    (self.tr("Take what is in the file"), self._theirs),
                    (self.tr("Compare"), self._compare),
                ]
            self._messages.tell("draft", Message("neutral", title, text, choices))

    def tell_made(self) -> None:
        """Say what to do with a case of ten answers."""
        text = self.tr(
            "It can be played already: F5 plays it. Make every line your own words, and save it: "
            "then it is in the library."
        )
        self._messages.tell("draft", Message("ok", self.tr("Here is your case"), text))

    def tell_paper(self) -> None:
        """Say what others did to the file, and why a save failed."""
        paper = self._paper
        if paper.failed is not None:
            self.tell_failed(paper.failed)
        else:
            self._messages.untell("file")
        match paper.outside:
            case "same":
                self._messages.untell("outside")
            case "changed":
                self._messages.tell(
                    "outside",
                    Message(
                        "warn",
                        self.tr("Somebody else has changed this file"),
                        self.tr(
                            "It is not what it was when you opened it. Take what is there now "
                            "(Ctrl+Z brings yours back), or keep yours and write over it when you "
                            "save."
                        ),
                        (
                            (self.tr("Compare"), self._compare),
                            (self.tr("Take theirs"), self._theirs),
                            (self.tr("Keep mine"), paper.keep_mine),
                        ),
                    ),
                )
            case "gone":
                self._messages.tell(
                    "outside",
                    Message(
                        "warn",
                        self.tr("This file is gone"),
                        self.tr(
                            "It was moved, renamed or thrown away. Your text is still here. Keep "
                            "it and save to make the file again, or save it in another place."
                        ),
                        (
                            (self.tr("Save elsewhere …"), self._elsewhere),
                            (self.tr("Keep mine"), paper.keep_mine),
                        ),
                    ),
                )

    def tell_failed(self, failed: Failed) -> None:
        """Say why a file could not be opened or saved."""
        title, text = sentence(failed.code)
        choices = [(self.tr("Save elsewhere …"), self._elsewhere)]
        shown = choices if self._paper.source is not None and self._paper.failed else []
        self._messages.tell("file", Message("warn", title, f"{text}\n{failed.detail}", shown))

    def tell_trouble(self, code: TroubleCode, detail: str) -> None:
        """Say that the check or the drafts fail."""
        title, text = sentence(code)
        self._messages.tell("check", Message("warn", title, text))
