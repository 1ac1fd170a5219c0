"""What stands in the place of the text for a while: the ten questions, or two texts compared."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QStackedWidget

from trainingsveld.authoring.workbench import Difference
from trainingsveld.ui.ports import Desk
from trainingsveld.ui.workbench.code_edit import CodeEdit
from trainingsveld.ui.workbench.compare import ComparePane
from trainingsveld.ui.workbench.new_case import NewCasePage
from trainingsveld.ui.workbench.paper import Paper
from trainingsveld.ui.workbench.ports import Failed, Opened


@dataclass(frozen=True, slots=True)
class Leads:
    """Where one goes from here: each is called once something else is to be shown; `shown` once
    one of the two is."""

    back: Callable[[], None]
    made: Callable[[Opened | Failed], None]
    template: Callable[[], None]
    theirs: Callable[[], None]
    failed: Callable[[Failed], None]
    shown: Callable[[], None]


class Aside(QObject):
    """Puts one of the two on the stack; each is made when it is first wanted."""

    def __init__(
        self, desk: Desk, stack: QStackedWidget, paper: Paper, edit: CodeEdit, leads: Leads
    ) -> None:
        super().__init__(stack)
        self._desk, self._stack, self._paper, self._edit = desk, stack, paper, edit
        self._leads = leads
        self.questions: NewCasePage | None = None
        self.comparison: ComparePane | None = None

    def ask(self, offered: Mapping[str, str] | None = None) -> None:
        """Ask the ten questions, or go on with them; `offered` answers begin them anew."""
        if self.questions is None:
            files = self._desk.workbench.files
            self.questions = NewCasePage(
                self._made, self._leads.template, self._leads.back,
                (files.answers, files.keep_answers),
            )  # fmt: skip
            self._stack.addWidget(self.questions)
        self._stack.setCurrentWidget(self.questions)
        self._leads.shown()
        self.questions.begin(self._desk.settings.language, offered)

    def forget_offered(self) -> bool:
        """Let go of answers that somebody else filled in; says whether they were on the page."""
        asking = self.is_asking()
        return self.questions is not None and self.questions.forget_offered() and asking

    def compare(self) -> None:
        """Show what of the text is not what the file holds now."""
        source = self._paper.source
        if source is not None:
            self._desk.workbench.files.compare(source.path, self._edit.text(), self._compared)

    def is_asking(self) -> bool:
        """Whether the questions are on the page."""
        return self.questions is not None and self._stack.currentWidget() is self.questions

    def is_comparing(self) -> bool:
        """Whether two texts are."""
        return self.comparison is not None and self._stack.currentWidget() is self.comparison

    def is_open(self) -> bool:
        """Whether one of the two is on the page."""
        return self.is_asking() or self.is_comparing()

    def words(self) -> tuple[str, str]:
        """What stands above it, and what the way back is called."""
        if self.is_asking():
            return (
                QCoreApplication.translate("WorkbenchPage", "New case"),
                QCoreApplication.translate("WorkbenchPage", "Stop asking"),
            )
        return (
            QCoreApplication.translate("WorkbenchPage", "Compare"),
            QCoreApplication.translate("WorkbenchPage", "Go on writing"),
        )

    def arrive(self) -> None:
        """Put the focus where one goes on."""
        if self.is_asking():
            self.ask()
        elif self.comparison is not None:
            self.comparison.take_focus()

    def step(self, by: int) -> bool:
        """To the next difference; False where nothing is compared."""
        if self.comparison is None or not self.is_comparing():
            return False
        self.comparison.step(by)
        return True

    def escape(self) -> bool:
        """A question back, or back to the text; False where neither is shown."""
        if self.questions is not None and self.is_asking():
            self.questions.go_back()
        elif self.is_comparing():
            self._leads.back()
        else:
            return False
        return True

    def _made(self, name: str, text: str) -> None:
        files = self._desk.workbench.files
        kept = self.questions is not None and not self.questions.is_offered

        def made(opened: Opened | Failed) -> None:
            if isinstance(opened, Opened) and kept:
                files.keep_answers("")  # they are in the case now, and that is put aside
            self._leads.made(opened)

        files.begin_with(name, text, made)

    def _compared(self, found: Difference | Failed) -> None:
        if isinstance(found, Failed):
            self._leads.failed(found)
            return
        if self.comparison is None:
            self.comparison = ComparePane(self._take_theirs, self._keep_mine, self._leads.back)
            self._stack.addWidget(self.comparison)
        self._stack.setCurrentWidget(self.comparison)
        self._leads.shown()
        self.comparison.show_difference(found)

    def _take_theirs(self) -> None:
        self._leads.back()
        self._leads.theirs()

    def _keep_mine(self) -> None:
        self._paper.keep_mine()
        self._leads.back()
