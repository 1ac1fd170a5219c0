"""That sessions took place: as much as the level lets be seen."""

import sqlite3
import time
from contextlib import closing

import pytest

from trainingsveld.privacy import Level
from trainingsveld.store import StoreError
from trainingsveld.store.history import Happened, History

DAY = 20_800


@pytest.fixture
def history(tmp_path):
    return History(tmp_path / "history.sqlite")


def add(history, level, day=DAY):
    history.add(level, day, "2026-12", "Salaris", ["Chantal", "Bram"])


def test_each_level_shows_what_it_says_and_no_more(history, tmp_path):
    for level in Level:
        add(history, level)
    assert history.page(0, 10) == (
        Happened(Level.TEAM, DAY, "Salaris", (), 2),
        Happened(Level.OPEN, DAY, "Salaris", ("Chantal", "Bram"), 2),
    )
    assert history.months() == {"2026-12": None}, "one is fewer than five"
    for _ in range(4):
        add(history, Level.EPHEMERAL)
    assert history.months() == {"2026-12": 5}


def test_confidential_alone_does_not_even_make_a_file(history, tmp_path):
    add(history, Level.CONFIDENTIAL)
    assert not list(tmp_path.iterdir())
    assert history.page(0, 10) == ()
    assert history.months() == {}
    assert history.forget_over(DAY + 1_000) == 0


def test_each_level_is_forgotten_in_its_time(history):
    add(history, Level.OPEN)
    add(history, Level.TEAM)
    assert history.forget_over(DAY + 29) == 0
    assert history.forget_over(DAY + 30) == 1
    assert history.forget_over(DAY + 180) == 1
    assert history.page(0, 10) == ()


@pytest.mark.parametrize("rubbish", [b"", b"no database", b"SQLite format 3\0" + bytes(84)])
def test_a_damaged_file_is_put_aside_and_begun_anew(history, tmp_path, rubbish):
    (tmp_path / "history.sqlite").write_bytes(rubbish)
    add(history, Level.OPEN)
    assert len(history.page(0, 10)) == 1
    assert (tmp_path / "history-damaged-1.sqlite").read_bytes() == rubbish


def test_anothers_and_a_later_versions_file_are_left_alone(history, tmp_path):
    add(history, Level.OPEN)
    with closing(sqlite3.connect(tmp_path / "history.sqlite")) as db:
        db.execute("PRAGMA user_version = 9")
    with pytest.raises(StoreError, match="log-newer"):
        add(history, Level.OPEN)


def test_fifty_thousand_sessions_are_listed_a_page_at_a_time(history, say):
    add(history, Level.OPEN)
    with history._open() as db:
        db.execute("BEGIN")
        rows = [(DAY - n // 100, "open", f"Casus {n}", '["Chantal"]', 1) for n in range(50_000)]
        query = "INSERT INTO session (day, level, scenario, people, heads) VALUES (?, ?, ?, ?, ?)"
        db.executemany(query, rows)
        db.execute("COMMIT")
    begun = time.perf_counter()
    first, last = history.page(0, 20), history.page(49_980, 20)
    took = (time.perf_counter() - begun) / 2
    assert len(first) == len(last) == 20
    say(f"50,000 sessions of history: a page in {took * 1000:.1f} ms")
