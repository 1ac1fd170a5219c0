"""The pages that are not about a session: each made when it is first shown, then kept."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from msgspec import Struct

from trainingsveld.store import CaseFile
from trainingsveld.ui.library_page import LibraryPage
from trainingsveld.ui.page import Page
from trainingsveld.ui.ports import Desk

Own = Literal[
    "library", "setup", "settings", "welcome", "workbench", "booth", "vault", "afternoon",
    "progress", "coaching",
]  # fmt: skip


class Ways(Struct, frozen=True):
    """Where a page may lead to; the window goes there. `chosen` is the case to set up or record,
    `wanted` the file to edit, once.
    """

    library: Callable[[], None]
    home: Callable[[], None]
    set_up: Callable[[CaseFile], None]
    chosen: Callable[[], CaseFile | None]
    record: Callable[[CaseFile], None]
    edit: Callable[[Path], None]
    wanted: Callable[[], Path | None]


def make_own(name: Own, desk: Desk, ways: Ways) -> Page:
    """Make a page. Its module is loaded here and not above: that would slow the start."""
    match name:
        case "library":
            return LibraryPage(desk, ways.set_up, ways.edit, ways.record)
        case "setup":
            from trainingsveld.ui.setup_page import SetupPage  # noqa: PLC0415 - see above

            return SetupPage(desk, ways.library, ways.chosen)
        case "afternoon":
            from trainingsveld.ui.afternoon.plan_page import PlanPage  # noqa: PLC0415 - see above

            return PlanPage(desk, ways.library)
        case "settings":
            from trainingsveld.ui.settings_page import SettingsPage  # noqa: PLC0415 - see above

            return SettingsPage(desk, ways.home)
        case "welcome":
            from trainingsveld.ui.welcome_page import WelcomePage  # noqa: PLC0415 - see above

            return WelcomePage(desk, ways.library)
        case "vault":
            from trainingsveld.ui.vault_page import VaultPage  # noqa: PLC0415 - see above

            return VaultPage(desk.vaults, lambda: desk.settings, ways.home)
        case "coaching":
            from trainingsveld.ui.coaching.page import CoachingPage  # noqa: PLC0415 - see above

            return CoachingPage(desk.coaching, desk.vaults, lambda: desk.settings, ways.home)
        case "progress":
            from trainingsveld.ui.alone.progress_page import ProgressPage  # noqa: PLC0415 - see above

            return ProgressPage(desk, ways.home)
        case "booth":
            from trainingsveld.ui.booth_page import BoothPage  # noqa: PLC0415 - see above

            return BoothPage(desk, ways.library, ways.chosen)
        case "workbench":
            from trainingsveld.ui.workbench_page import WorkbenchPage  # noqa: PLC0415 - see above

            return WorkbenchPage(desk, ways.wanted)
