"""Choosing a place on the disk takes nothing from the databases that lie there."""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTreeView

from tests.ui.desk import ROOT
from trainingsveld.ui.file_dialog import FileDialog


def locks(path: Path) -> int:
    """How many locks there are on a file, of this program or another."""
    number = path.stat().st_ino
    held = Path("/proc/locks").read_text("utf-8")
    return sum(f":{number} " in line for line in held.splitlines())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it looks into /proc")
def test_a_database_keeps_its_locks_while_its_folder_is_shown(qtbot, tmp_path):
    with closing(sqlite3.connect(tmp_path / "log.sqlite", isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = WAL").fetchall()
        db.execute("CREATE TABLE one (x)")
        shared = tmp_path / "log.sqlite-shm"
        assert locks(shared) == 1
        dialog = FileDialog(None, "Waar?", str(tmp_path))
        qtbot.addWidget(dialog)
        dialog.open()
        shown = dialog.findChild(QTreeView)
        qtbot.waitUntil(lambda: shown.model().rowCount(shown.rootIndex()) == 3)
        assert locks(shared) == 1, "SQLite would let another program write under us"


def test_nothing_else_asks_for_a_file():
    files = (ROOT / "trainingsveld").rglob("*.py")
    assert not [path for path in files if "= QFileDialog(" in path.read_text("utf-8")]
