"""How fluid the library is with many cases: `python -m benchmarks.library_page [CASES]`.

Milliseconds of processor time, medians of five: building the cards, the layout that follows,
drawing, one letter typed into the search, another order, a window made narrower. The event loop
should not be blocked for more than 50 ms.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from trainingsveld.store import CaseFile, Library, Settings
from trainingsveld.ui.library_page import LibraryPage
from trainingsveld.ui.look import Theme
from trainingsveld.ui.ports import Desk, Stopped


class ManyCases:
    """A desk with nothing but a long library."""

    settings = Settings(welcomed=True)

    def __init__(self, count: int) -> None:
        shipped = Library((Path(__file__).parents[1] / "scenarios",)).cases()
        self._files = tuple(_named(shipped[n % len(shipped)], n) for n in range(count))

    def cases(self) -> tuple[CaseFile, ...]:
        """The library."""
        return self._files

    def stopped(self) -> Stopped | None:
        """Nothing waits."""
        return None


def _named(file: CaseFile, number: int) -> CaseFile:
    scenario = file.scenario
    assert scenario is not None
    title = f"{scenario.title} {number}"
    path = file.path.with_name(f"{number}.toml")
    return replace(file, path=path, scenario=replace(scenario, title=title))


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
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    app = QApplication([])
    Theme(app, "light")
    desk = cast("Desk", ManyCases(count))
    figures: dict[str, list[float]] = {}

    def note(name: str, do: Callable[[], object]) -> None:
        figures.setdefault(name, []).append(took(do))

    for _ in range(5):
        page = LibraryPage(desk, print)
        page.resize(1076, 800)
        page.show()
        settle()
        note("build the cards", page.arrive)
        note("lay out", settle)
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
    print(f"{count} cases, ms of processor time, median of 5 (most)")
    for name, values in figures.items():
        print(f"{name:30s}{statistics.median(values):8.1f} ({max(values):.1f})")


if __name__ == "__main__":
    main()
