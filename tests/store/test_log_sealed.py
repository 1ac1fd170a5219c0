"""What a level does not show is sealed in the log, and its key goes before the rows do."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.small_case import BRAM, CHANTAL, Played
from tests.store.kept.test_session_log import FullDisk
from tests.store.test_log import AT
from trainingsveld.privacy import Level
from trainingsveld.privacy.retention import GO_ON
from trainingsveld.session import ChooseReply, CloseSession, replay
from trainingsveld.session.event import CallStarted, ReplyChosen
from trainingsveld.store import Log, StoreError, open_log
from trainingsveld.store.codec import decode
from trainingsveld.store.log import keys_of
from trainingsveld.store.log_keys import SIZE, LogKeys
from trainingsveld.store.log_migration import VERSION, copy_of

RELEASED = Path(__file__).parent / "logs" / "0.1.0.sqlite"
DAY = 20_779
"""22 November 2026."""


def played(level):
    return Played(CHANTAL, BRAM, level=level).call().send(ChooseReply("rules"))


def bodies(path):
    with closing(sqlite3.connect(path)) as db:
        return dict(db.execute("SELECT kind, body FROM event").fetchall())


@pytest.fixture
def path(tmp_path):
    return tmp_path / "log.sqlite"


@pytest.mark.parametrize("level", Level)
def test_only_what_the_level_shows_can_be_read_and_the_rest_comes_back(path, level):
    session = played(level)
    with Log(path) as log:
        log.append("s", AT, session.log)
    with Log(path) as log:
        assert replay(log.read("s")) == session.state
        log.append("s", AT, [ReplyChosen("feeling")])
    found = bodies(path)
    assert found["ReplyChosen"] == "{}"
    assert ("scenario" in found["SessionBegun"]) == (level in (Level.OPEN, Level.TEAM))
    assert (CHANTAL.name in found["SessionBegun"]) == (level is Level.OPEN)


def test_a_session_whose_level_nobody_knows_is_sealed_whole(path):
    with Log(path) as log:
        log.append("s", AT, [ReplyChosen("feeling"), CallStarted()])
    assert bodies(path)["ReplyChosen"] == "{}"


def test_the_length_of_what_is_sealed_gives_no_choice_away(path):
    with Log(path) as log:
        log.append("s", AT, [ReplyChosen("a"), ReplyChosen("a" * 200)])
    with closing(sqlite3.connect(path)) as db:
        assert len({row[0] for row in db.execute("SELECT length(sealed) FROM event")}) == 1


def test_after_its_end_no_copy_of_the_log_can_be_read(path, tmp_path):
    with Log(path) as log:
        log.append("s", AT, played(Level.OPEN).log)
        for file in (*tmp_path.glob("log.sqlite*"),):
            shutil.copy(file, tmp_path / file.name.replace("log", "backup"))
        log.forget("s")
    assert not list(keys_of(path).iterdir())
    keys_of(path).rename(keys_of(tmp_path / "backup.sqlite"))
    with Log(tmp_path / "backup.sqlite") as log:
        with pytest.raises(StoreError, match="log-locked"):
            log.read("s")
        assert log.tidy(DAY) == 1
        assert log.unfinished() == ()


def test_a_row_that_was_moved_or_changed_is_noticed(path):
    with Log(path) as log:
        log.append("s", AT, played(Level.TEAM).log)
        log.append("other", AT, played(Level.TEAM).log)
    changes = (
        "session = 's' WHERE session = 'other'",
        "at = '2026-11-23' WHERE kind = 'ReplyChosen'",
        "body = '{\"reply\":\"x\"}' WHERE kind = 'ReplyChosen'",
        "sealed = zeroblob(300) WHERE kind = 'ReplyChosen'",
    )
    for change in changes:
        spoilt = path.with_name("spoilt.sqlite")
        shutil.copy(path, spoilt)
        shutil.copytree(keys_of(path), keys_of(spoilt), dirs_exist_ok=True)
        with closing(sqlite3.connect(spoilt, isolation_level=None)) as db:
            db.execute(f"UPDATE event SET {change}")  # noqa: S608 - ours
        with Log(spoilt) as log, pytest.raises(StoreError, match="log-damaged"):
            log.read("s")


def test_a_key_that_has_no_room_is_a_full_disk_and_nothing_is_half_written(path):
    with Log(path) as log:
        log._keys = LogKeys(keys_of(path), FullDisk(0))
        with pytest.raises(StoreError, match="log-full"):
            log.append("s", AT, [CallStarted()])
        assert log.read("s") == ()
        log._keys = LogKeys(keys_of(path))
        log.append("s", AT, [CallStarted()])
        assert log.read("s") == (CallStarted(),)


def test_a_key_is_overwritten_before_its_name_goes(tmp_path):
    keys = LogKeys(tmp_path / "keys")
    keys.make("s")
    keys.keep("s")
    (file,) = (tmp_path / "keys").iterdir()
    assert file.stat().st_size == SIZE
    beside = tmp_path / "another name of the same bytes"
    beside.hardlink_to(file)
    assert keys.destroy("s")
    assert beside.read_bytes() == bytes(SIZE)
    assert keys.key("s") is None


def test_what_a_crash_left_of_a_closed_or_an_old_session_goes(path):
    with Log(path) as log:
        log.append("closed", AT, Played(level=Level.TEAM).call().send(CloseSession()).log)
        log.append("team", AT, played(Level.TEAM).log)
        log.append("open", AT, played(Level.OPEN).log)
    with Log(path) as log:
        assert log.read("team"), "the page with the cases has looked at it"
        assert log.tidy(DAY) == 1
        assert {one.session for one in log.unfinished()} == {"team", "open"}
        assert log.tidy(DAY + GO_ON - 1) == 0, "a group that meets every week can go on"
        assert log.tidy(DAY + GO_ON) == 2, "its key may not lie here any longer"
        assert log.tidy(DAY + GO_ON) == 0
        assert log.unfinished() == ()
        assert not list(keys_of(path).iterdir())
        log.append("now", AT, played(Level.TEAM).log)
        assert log.tidy(DAY + 999) == 0, "what goes on now is not over"
    with Log(path) as log:
        assert log.tidy(DAY + 31) == 1
    assert not list(keys_of(path).iterdir())


# --- from the log of an earlier release -----------------------------------------------------------


def test_a_log_of_the_first_release_is_brought_over_and_sealed(path):
    shutil.copy(RELEASED, path)
    with closing(sqlite3.connect(RELEASED)) as db:
        before = [decode(*row) for row in db.execute("SELECT kind, body FROM event ORDER BY seq")]
    for _ in range(2):  # brought over, and as it then is
        with Log(path) as log:
            assert log.read("s") == tuple(before)
            assert [one.session for one in log.unfinished()] == ["s"]
        assert set(bodies(path).values()) == {"{}"}
    assert not copy_of(path).exists()
    assert b"ReplyChosen" in path.read_bytes()
    assert b'"reply"' not in path.read_bytes()


def test_one_that_was_spoilt_half_way_comes_back_from_its_copy(path):
    shutil.copy(RELEASED, copy_of(path))
    path.write_bytes(b"not a database" * 400)
    log, notice = open_log(path)
    with log:
        assert notice.code == "log-damaged"
        assert len(log.read("s")) == 50
    assert not copy_of(path).exists()


def test_without_room_for_a_copy_it_is_left_as_it_was(path):
    shutil.copy(RELEASED, path)
    copy_of(path).mkdir()
    log, notice = open_log(path)
    with log:
        assert notice.code == "log-unwritable"
        assert log.in_memory
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (1,) != (VERSION,)
        assert db.execute("SELECT count(*) FROM event").fetchone() == (50,)
