"""The pages that are not about a session: each made when it is first shown, then kept."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal

from PySide6.QtWidgets import QStackedWidget, QWidget

from trainingsveld.store import CaseFile
from trainingsveld.ui.library_page import LibraryPage
from trainingsveld.ui.page import Page
from trainingsveld.ui.ports import Desk

Own = Literal[
    "library", "setup", "settings", "welcome", "workbench", "booth", "vault", "afternoon",
    "progress", "coaching",
]  # fmt: skip


class OwnPages:
    """Keeps them in the window's stack, and which case they are about; one leads to another.

    `home` leads back to where the window is at home; `shown` is told which one is shown.
    """

    def __init__(
        self,
        stack: QStackedWidget,
        desk: Desk,
        home: Callable[[], None],
        shown: Callable[[Own], None],
    ) -> None:
        self._stack, self._desk, self._home, self._shown = stack, desk, home, shown
        self._made: dict[Own, Page] = {}
        self._chosen: CaseFile | None = None
        self._wanted: Path | None = None
        desk.vaults.watch(self._vaults_changed)

    def __getitem__(self, name: Own) -> Page:
        """Give a page that was shown before. Raises KeyError."""
        return self._made[name]

    def get(self, name: Own) -> Page | None:
        """Give a page; None as long as it was not shown."""
        return self._made.get(name)

    def holds(self, page: QWidget | None) -> bool:
        """Whether this is one of them."""
        return page in self._made.values()

    def show(self, name: Own) -> None:
        """Show one."""
        page = self._made.get(name)
        if page is None:
            page = self._made[name] = self._make(name)
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._shown(name)
        page.arrive()

    def show_library(self) -> None:
        """Show the cases."""
        self.show("library")

    def set_up(self, file: CaseFile) -> None:
        """Show what a session with this case is set up with."""
        self._chosen = file
        self.show("setup")

    def record(self, file: CaseFile) -> None:
        """Show the booth, where a human voice is recorded for the lines of this case."""
        self._chosen = file
        self.show("booth")

    def edit(self, path: Path) -> None:
        """Open a case where cases are made."""
        self._wanted = path
        self.show("workbench")

    def begin_case(self, offered: Mapping[str, str]) -> None:
        """Ask the questions of a new case, with these answers filled in."""
        from trainingsveld.ui.workbench_page import WorkbenchPage  # noqa: PLC0415 - see `_make`

        self.show("workbench")
        page = self._made["workbench"]
        if isinstance(page, WorkbenchPage):
            page.ask_offered(offered)

    def session_left(self) -> None:
        """Tell all of them that a session was left."""
        for page in self._made.values():
            page.session_left()

    def _vaults_changed(self) -> None:
        """A vault that opens may hold a session to go on with."""
        library = self._made.get("library")
        if isinstance(library, LibraryPage) and library.isVisible():
            library.show_stopped()

    def _case(self) -> CaseFile | None:
        """Give the case to set up or to record."""
        return self._chosen

    def _take_wanted(self) -> Path | None:
        """Give the file to edit, once."""
        wanted, self._wanted = self._wanted, None
        return wanted

    def _make(self, name: Own) -> Page:
        """Make a page. Its module is loaded here and not above: that would slow the start."""
        desk, home = self._desk, self._home
        match name:
            case "library":
                return LibraryPage(desk, self.set_up, self.edit, self.record)
            case "setup":
                from trainingsveld.ui.setup_page import SetupPage  # noqa: PLC0415 - see above

                return SetupPage(desk, self.show_library, self._case)
            case "afternoon":
                from trainingsveld.ui.afternoon.plan_page import PlanPage  # noqa: PLC0415 - as above

                return PlanPage(desk, self.show_library)
            case "settings":
                from trainingsveld.ui.settings_page import SettingsPage  # noqa: PLC0415 - see above

                return SettingsPage(desk, home)
            case "welcome":
                from trainingsveld.ui.welcome_page import WelcomePage  # noqa: PLC0415 - see above

                return WelcomePage(desk, self.show_library)
            case "vault":
                from trainingsveld.ui.vault_page import VaultPage  # noqa: PLC0415 - see above

                return VaultPage(desk.vaults, lambda: desk.settings, home)
            case "coaching":
                from trainingsveld.ui.coaching.page import CoachingPage  # noqa: PLC0415 - see above

                return CoachingPage(desk.coaching, desk.vaults, lambda: desk.settings, home)
            case "progress":
                from trainingsveld.ui.alone.progress_page import (  # noqa: PLC0415 - see above
                    ProgressPage,
                )

                return ProgressPage(desk, home)
            case "booth":
                from trainingsveld.ui.booth_page import BoothPage  # noqa: PLC0415 - see above

                return BoothPage(desk, self.show_library, self._case)
            case "workbench":
                from trainingsveld.ui.workbench_page import WorkbenchPage  # noqa: PLC0415 - as above

                return WorkbenchPage(desk, self._take_wanted)
