"""Texts are written without a key, read only by their owner, and go when they are to go."""

import os
import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier

import pytest

from tests.store.kept.sounds import OTHER, PAIR
from trainingsveld.store.disk import RealDisk
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.texts.row import STEP, Text, opened_row, sealed_row
from trainingsveld.store.texts.texts import Texts

NOTE = Text("note", {"tip": "Laat een stilte vallen. 🙂", "top": ""}, 20_000, "c" * 16, "s" * 16)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "texts.sqlite"


def opened(path: Path) -> Texts:
    return Texts(RealDisk(), path, PAIR[0])


def test_only_the_owner_reads_them(path: Path):
    with opened(path) as texts:
        (name,) = texts.keep([NOTE])
        assert texts.read(PAIR[1]) == ({name: NOTE}, 0)
        assert texts.read(OTHER[1]) == ({}, 1)
        assert texts.count() == 1
    stored = b"".join(one.read_bytes() for one in path.parent.iterdir())
    for secret in (b"stilte", b"note", b"tip", b"20000", b"cccccccc", b"ssssssss"):
        assert secret not in stored
    with opened(path) as texts:
        assert texts.read(PAIR[1])[0][name] == NOTE


def test_several_who_open_a_new_one_at_once_have_the_same_file(tmp_path: Path):
    def keep(path: Path, all_here: Barrier) -> tuple[str, ...]:
        all_here.wait(10)
        with opened(path) as texts:
            return texts.keep([NOTE])

    with ThreadPoolExecutor(4) as threads:
        for turn in range(10):
            path, all_here = tmp_path / f"{turn}.sqlite", Barrier(4)
            kept = [threads.submit(keep, path, all_here) for _ in range(4)]
            names = {name for one in kept for name in one.result(20)}
            with opened(path) as texts:
                assert texts.read(PAIR[1])[0].keys() == names


def test_sizes_and_names_tell_nothing(path: Path):
    with opened(path) as texts:
        names = texts.keep([Text("note", {"tip": "x" * size}) for size in range(0, 400, 10)])
        assert sorted(names) != list(names)
    with closing(sqlite3.connect(path)) as db:
        sizes = {len(body) for (body,) in db.execute("SELECT body FROM text")}
        assert sizes == {STEP + 40}


def test_a_text_is_replaced_and_forgotten(path: Path):
    with opened(path) as texts:
        one, two = texts.keep([NOTE, NOTE], recording="r" * 32)
        (three,) = texts.keep([NOTE], gone_by=700)
        texts.replace(one, Text("action", {"what": "samenvatten"}))
        assert texts.read(PAIR[1])[0][one].words == {"what": "samenvatten"}
        assert texts.forget([two]) == 1
        assert texts.forget_over(699) == 0
        assert texts.forget_over(700) == 1
        assert texts.forget_of(["r" * 32]) == 1
        assert texts.count() == 0
        with pytest.raises(KeptError):
            texts.replace(three, NOTE)


def test_a_row_that_was_changed_or_moved_is_noticed(path: Path):
    row = sealed_row(PAIR[0], NOTE, "r" * 32, 700)
    other = sealed_row(PAIR[0], NOTE, "r" * 32, 700)
    assert opened_row(PAIR[0], PAIR[1], row) == NOTE
    changed = [
        ("f" * 32, *row[1:]),
        (row[0], "q" * 32, *row[2:]),
        (*row[:2], 701, *row[3:]),
        (*row[:3], other[3], row[4]),
        (*row[:4], other[4]),
        (*row[:4], b""),
        (*row[:3], b"", row[4]),
        (*row[:4], None),
    ]
    for bit in range(0, 8 * len(row[4]), 7):
        body = bytearray(row[4])
        body[bit // 8] ^= 1 << bit % 8
        changed.append((*row[:4], bytes(body)))
    for one in changed:
        with pytest.raises(KeptError, match="texts-damaged"):
            opened_row(PAIR[0], PAIR[1], one)


def test_a_copy_from_before_is_noticed(path: Path):
    with opened(path) as texts:
        (name,) = texts.keep([NOTE])
    shutil.copy(path, path.with_suffix(".copy"))
    with opened(path) as texts:
        assert not texts.older
        texts.forget([name])
    shutil.copy(path.with_suffix(".copy"), path)
    with opened(path) as texts:
        assert texts.older


@pytest.mark.parametrize("spoil", ["flip", "half", "empty", "zeros", "rubbish", "another", "newer"])
def test_a_damaged_file_is_said_and_left_alone(path: Path, spoil: str):
    with opened(path) as texts:
        texts.keep([NOTE] * 40)
    data = path.read_bytes()
    match spoil:
        case "flip":
            changed = bytearray(data)
            for at in range(4096 * 2, len(data), 97):
                changed[at] ^= 0xFF
        case "half":
            changed = data[: len(data) // 2]
        case "empty":
            changed = b""
        case "zeros":
            changed = bytes(len(data))
        case "rubbish":
            changed = os.urandom(len(data))
        case _:
            changed = data
    path.write_bytes(changed)
    if spoil in ("another", "newer"):
        with closing(sqlite3.connect(path)) as db:
            pragma = "application_id = 7" if spoil == "another" else "user_version = 9"
            db.execute(f"PRAGMA {pragma}")
        changed = path.read_bytes()
    code = "texts-newer" if spoil == "newer" else "texts-damaged"
    with pytest.raises(KeptError, match=code):
        opened(path)
    assert path.read_bytes() == bytes(changed)


def test_a_full_disk_says_so_and_loses_nothing(path: Path):
    with opened(path) as texts:
        (name,) = texts.keep([NOTE])
        texts._db.execute("PRAGMA max_page_count = 12").fetchall()
        with pytest.raises(KeptError, match="disk-full"):
            texts.keep([NOTE] * 300)
        assert texts.count() == 1
        texts.forget([name])
        assert texts.count() == 0


def test_another_program_that_holds_it_is_said(path: Path, monkeypatch):
    monkeypatch.setattr("trainingsveld.store.texts.database.PATIENCE", 0.01)
    with opened(path) as texts:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(KeptError, match="texts-busy"):
                texts.keep([NOTE])
        texts.keep([NOTE])


def test_what_a_kill_left_of_a_file_that_was_being_begun_is_no_trouble(tmp_path):
    (tmp_path / "texts.sqlite.new").write_bytes(b"half a page" * 300)
    (tmp_path / "texts.sqlite.new-journal").write_bytes(b"its journal")
    with Texts(RealDisk(), tmp_path / "texts.sqlite", PAIR[0]) as texts:
        texts.keep([Text("note", {"what": "kept"})])
        assert texts.count() == 1
    assert not list(tmp_path.glob("*.new*"))
