"""What others do to the file of the log while the app has it open."""

import shutil
import sqlite3
import time
from contextlib import closing

import pytest

from tests.small_case import Played
from tests.store.test_log import AT, a_log
from trainingsveld.session.event import CallStarted, LineSpoken
from trainingsveld.store import Log, StoreError, open_log

HELD = 0.5
"""Seconds; SQLite was once given two to wait, on the screen's own thread."""


def deleted(path, tmp_path):
    path.unlink()


def deleted_with_its_side_files(path, tmp_path):
    for file in (*tmp_path.glob(f"{path.name}*"),):
        file.unlink()


def replaced_by_rubbish(path, tmp_path):
    other = tmp_path / "other"
    other.write_bytes(b"rubbish" * 1000)
    other.replace(path)


def replaced_by_nothing(path, tmp_path):
    path.write_bytes(b"")


def replaced_by_a_backup(path, tmp_path):
    with Log(tmp_path / "backup") as backup:
        backup.append("s", AT, a_log()[:3])
        backup.append("of-before", AT, a_log())
    (tmp_path / "backup").replace(path)


@pytest.mark.parametrize(
    "lose",
    [
        deleted,
        deleted_with_its_side_files,
        replaced_by_rubbish,
        replaced_by_nothing,
        replaced_by_a_backup,
    ],
)
def test_a_log_that_is_lost_is_written_anew_and_told_of(tmp_path, lose):
    path, news = tmp_path / "log.sqlite", []
    with Log(path) as log:
        log.on_news = news.append
        log.append("another", AT, a_log())
        log.append("s", AT, a_log())
        lose(path, tmp_path)
        log.append("s", AT, [LineSpoken()])
        assert [one.code for one in news] == ["log-gone"]
        log.append("s", AT, [CallStarted()])
        assert len(news) == 1
    with Log(path) as log:
        assert log.read("s") == (*a_log(), LineSpoken(), CallStarted())
        assert log.read("another") == tuple(a_log())


def test_a_restored_backup_brings_its_own_sessions_along(tmp_path):
    path = tmp_path / "log.sqlite"
    with Log(path) as log:
        log.append("s", AT, a_log())
        replaced_by_a_backup(path, tmp_path)
        assert {found.session for found in log.unfinished()} == {"s", "of-before"}
        assert log.read("s") == tuple(a_log())


def test_while_the_folder_is_gone_everything_is_in_memory_and_goes_back_later(tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    with Log(folder / "log.sqlite") as log:
        log.append("s", AT, a_log())
        shutil.rmtree(folder)
        log.append("s", AT, [LineSpoken()])
        assert log.trouble.code == "log-unwritable"
        assert log.in_memory
        assert log.read("s")[-1] == LineSpoken()
        folder.mkdir()
        log.append("s", AT, [])
        assert log.trouble is None
    with Log(folder / "log.sqlite") as log:
        assert log.read("s") == (*a_log(), LineSpoken())


def test_a_held_file_stops_the_screen_only_for_a_blink(tmp_path):
    path = tmp_path / "log.sqlite"
    with Log(path) as log, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        began = time.monotonic()
        for attempt in (lambda: log.append("s", AT, a_log()), lambda: log.forget("s")):
            with pytest.raises(StoreError) as told:
                attempt()
            assert told.value.code == "log-busy"
        assert time.monotonic() - began < HELD
        other.execute("ROLLBACK")
        log.append("s", AT, a_log())
        assert log.read("s") == tuple(a_log())


def test_a_log_held_at_the_start_is_taken_up_when_it_is_let_go(tmp_path):
    path = tmp_path / "log.sqlite"
    with Log(path) as log:
        log.append("of-before", AT, a_log())
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        began = time.monotonic()
        log, notice = open_log(path)
        assert time.monotonic() - began < HELD
        assert notice.code == "log-busy"
        log.append("s", AT, Played().call().log)
        assert log.trouble.code == "log-busy"
    with log:
        log.append("s", AT, [])
        assert log.trouble is None
        assert {found.session for found in log.unfinished()} == {"s", "of-before"}
