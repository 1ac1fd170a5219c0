"""How fluid the library page is with many cases.

Milliseconds of processor time, medians of five: building the first cards and the next, the layouts,
drawing, one letter typed into the search, another order, a window made narrower. The event loop
should not be blocked for more than 50 ms.
"""

import os
import statistics
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from msgspec.structs import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measuring import CASES, print_heading, print_table, read_words, verdict, whole
from msgspec import structs
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.ui.coaching import FakeCoaching
from tests.ui.desk import FakeAlone
from tests.ui.vaults import FakeVaults
from trainingsveld.store import CaseFile, Library, Settings
from trainingsveld.store.library import Shelf
from trainingsveld.ui.library_page import LibraryPage
from trainingsveld.ui.look import Theme
from trainingsveld.ui.session_ports import Stopped

if TYPE_CHECKING:
    from trainingsveld.ui.ports import Desk

MOST = 50.0


class NoPacks:
    """No pack is installed."""

    def shelves(self) -> tuple[Shelf, ...]:
        """None."""
        return ()

    def picture(self, pack: Shelf, told: Callable[[QImage], None]) -> None:
        """No pack, no picture."""


class NoSessions:
    """None was cut off."""

    def stopped(self) -> Stopped | None:
        """Nothing waits."""
        return None


class ManyCases:
    """A desk with nothing but a long library."""

    settings = Settings(welcomed=True)
    packs = NoPacks()
    sessions = NoSessions()
    alone, coaching, vaults = FakeAlone(), FakeCoaching(), FakeVaults()

    def __init__(self, count: int) -> None:
        shipped = Library((CASES,)).cases()
        self._files = tuple(_named(shipped[n % len(shipped)], n) for n in range(count))

    def cases(self) -> tuple[CaseFile, ...]:
        """The library."""
        return self._files

    def first_cases(self) -> tuple[CaseFile, ...]:
        """None of these."""
        return ()


def _named(file: CaseFile, number: int) -> CaseFile:
    scenario = file.scenario
    assert scenario is not None
    title = f"{scenario.title} {number}"
    path = file.path.with_name(f"{number}.toml")
    return replace(file, path=path, scenario=structs.replace(scenario, title=title))


def settle() -> None:
    """Let every layout come to rest."""
    for _ in range(12):
        QApplication.sendPostedEvents()


def took(do: Callable[[], object]) -> float:
    """Processor time in milliseconds."""
    before = time.process_time()
    do()
    return (time.process_time() - before) * 1000


def main() -> None:
    """Measure and print."""
    parser = read_words(__doc__)
    parser.add_argument("--cases", type=whole, default=200)
    parser.add_argument("--rounds", type=whole, default=5)
    words = parser.parse_args()
    print_heading()
    app = QApplication([])
    Theme(app, "light")
    desk = cast("Desk", ManyCases(words.cases))
    figures: dict[str, list[float]] = {}

    def note(name: str, do: Callable[[], object]) -> None:
        figures.setdefault(name, []).append(took(do))

    for _ in range(words.rounds):
        page = LibraryPage(desk, print, print)
        page.resize(1076, 800)
        page.show()
        settle()
        note("build the cards", page.arrive)
        note("lay out", settle)
        shelves = page._shelves  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] -- what fills by and by
        while not shelves.complete:
            note("the next cards", shelves.make_more)
            note("the next cards (lay out)", settle)
        note("draw", page.grab)
        search = page._search  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] -- what the user types into
        note("type a letter (filter)", lambda field=search: field.setText("salaris"))
        note("type a letter (lay out)", settle)
        note("empty the search (filter)", search.clear)
        note("empty the search (lay out)", settle)
        note("another order", lambda one=page: one._sort.setCurrentIndex(4))  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] -- as above
        note("another order (lay out)", settle)
        note("narrower", lambda one=page: one.resize(800, 800))
        note("narrower (lay out)", settle)
        page.hide()
        page.deleteLater()
        settle()
    rows = [
        [name, f"{statistics.median(values):.1f}", f"{max(values):.1f}",
         verdict(statistics.median(values) <= MOST)]
        for name, values in figures.items()
    ]  # fmt: skip
    print_table((f"{words.cases} cases", "median ms", "most", f"target {MOST}"), rows)


if __name__ == "__main__":
    main()
