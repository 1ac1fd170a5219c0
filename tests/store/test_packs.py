"""Installed packs: all or nothing, whatever happens meanwhile."""

import errno
import os
import shutil
import signal
import sqlite3
import sys
from contextlib import closing, suppress
from pathlib import Path

import pytest

from trainingsveld.scenario.packs import Manifest, manifest_text
from trainingsveld.store import StoreError
from trainingsveld.store import packs as module
from trainingsveld.store.packs import Packs

NAMES = ("a/a.toml", "a/audio/nl/opening.flac", "kaft.png")


def manifest(version="1", identity="proef") -> bytes:
    files = tuple((name, "ab" * 32) for name in NAMES)
    text = manifest_text(
        Manifest(identity, "Proef", version, ("C",), "CC0", languages=("nl",), files=files)
    )
    return text.encode()


def put(packs: Packs, version="1", identity="proef") -> None:
    packs.put(manifest(version, identity), ((name, f"{name} {version}".encode()) for name in NAMES))


def whole(packs: Packs) -> str:
    """The one version that is there, looked at file by file."""
    (one,) = packs.installed()
    version = one.manifest.version
    for name, path in one.files.items():
        assert path.read_bytes() == f"{name} {version}".encode()
    return version


def rooms(folder: Path) -> int:
    return sum(path.is_dir() for path in folder.iterdir())


@pytest.fixture
def packs(tmp_path):
    return Packs(tmp_path / "packs")


def test_a_pack_is_put_replaced_and_removed(packs, tmp_path):
    assert packs.installed() == ()
    put(packs)
    put(packs, identity="ander")
    put(packs, "2")
    assert [(one.manifest.id, one.manifest.version) for one in packs.installed()] == [
        ("ander", "1"),
        ("proef", "2"),
    ]
    assert rooms(tmp_path / "packs") == 2
    assert packs.remove("ander")
    assert not packs.remove("ander")
    assert whole(packs) == "2"
    assert rooms(tmp_path / "packs") == 1
    assert packs.installed() == Packs(tmp_path / "packs").installed()


def test_no_name_of_the_pack_is_on_the_disk(packs, tmp_path):
    put(packs)
    names = {path.name for path in (tmp_path / "packs").rglob("*") if path.is_file()}
    assert names == {"index.sqlite", "0.toml", "1.sound", "2.png"}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs forks")
@pytest.mark.parametrize("work", ["first", "replace", "remove"])
def test_a_kill_at_any_step_leaves_the_old_or_the_new(tmp_path, work, say):
    """Killed before each call that is made to the disk, to SQLite, to anything."""
    results = {"old": 0, "new": 0}
    step, ended = 0, False
    while not ended:
        step += 1
        folder = tmp_path / str(step)
        packs = Packs(folder)
        if work != "first":
            put(packs)
        child = os.fork()
        if child == 0:
            _die_at(step)
            put(packs, "2") if work != "remove" else packs.remove("proef")
            os._exit(0)
        ended = os.waitpid(child, 0)[1] == 0
        again = Packs(folder)
        new = work == "remove"
        there = again.installed()
        if there:
            new = whole(again) == "2"
        else:
            assert work != "replace"
            new = work == "remove"
        results["new" if new else "old"] += 1
        again.tidy()
        if folder.exists():
            assert rooms(folder) == len(there)
        put(again, "3")
        assert whole(again) == "3"
    assert results["new"] >= 1
    assert results["old"] >= 1
    say(f"killed at {step - 1} steps of {work}: {results}")


def _die_at(step: int) -> None:
    """End this process, as kill -9 does, before the n-th call of the module under test."""
    count = 0

    def look(frame, event, _):
        nonlocal count
        if event == "c_call" and frame.f_code.co_filename in (module.__file__, shutil.__file__):
            count += 1
            if count == step:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(look)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES])
def test_an_error_of_the_disk_at_any_step_is_said_and_changes_nothing(tmp_path, number):
    code = "packs-full" if number in (errno.ENOSPC, errno.EDQUOT) else "packs-unwritable"
    step, refused = 0, True
    while refused:
        step += 1
        packs = Packs(tmp_path / str(step))
        put(packs)
        refused = _refusal_at(step, number, packs)
        assert refused in (code, "")
        assert whole(packs) == ("1" if refused else "2")
        assert rooms(tmp_path / str(step)) == 1
    assert step > 8


def _refusal_at(step: int, number: int, packs: Packs) -> str:
    """Put version 2 with the n-th writing call of the module failing; give the error's code."""
    count = 0

    def look(frame, event, called):
        nonlocal count
        if event == "c_call" and frame.f_code.co_filename == module.__file__:
            count += called.__name__ in ("write", "fsync", "flush", "open")
            if count == step:
                count += 1
                raise OSError(number, os.strerror(number))

    sys.setprofile(look)
    try:
        put(packs, "2")
    except StoreError as error:
        return error.code
    finally:
        sys.setprofile(None)
    return ""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs forks")
def test_a_full_disk_is_said_and_changes_nothing(packs):
    resource = pytest.importorskip("resource")
    put(packs)
    child = os.fork()
    if child == 0:
        code = 1
        with suppress(BaseException):
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
            try:
                packs.put(manifest("2"), ((name, bytes(60_000)) for name in NAMES))
            except StoreError as error:
                code = 0 if error.code == "packs-full" else 2
        os._exit(code)
    assert os.waitpid(child, 0)[1] == 0
    assert whole(packs) == "1"


def test_a_place_where_nothing_can_be_made_is_said(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="packs-unwritable"):
        put(Packs(tmp_path / "file" / "packs"))


def test_another_program_that_is_changing_packs_is_waited_for_and_then_said(packs, tmp_path):
    put(packs)
    with closing(sqlite3.connect(tmp_path / "packs" / "index.sqlite")) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="packs-busy"):
            put(packs, "2")
        assert whole(packs) == "1"
        other.rollback()
    assert rooms(tmp_path / "packs") == 1


@pytest.mark.parametrize("rubbish", [b"x" * 5000, b"SQLite format 3\0" + bytes(5000)])
def test_a_damaged_index_is_put_aside_at_the_next_change(packs, tmp_path, rubbish):
    put(packs)
    index = tmp_path / "packs" / "index.sqlite"
    index.write_bytes(rubbish)
    with pytest.raises(StoreError, match="packs-damaged"):
        packs.installed()
    put(packs, "2")
    assert whole(packs) == "2"
    assert (tmp_path / "packs" / "index-damaged-1.sqlite").read_bytes() == rubbish


def test_another_programs_database_is_not_taken_over(packs, tmp_path):
    (tmp_path / "packs").mkdir()
    with closing(sqlite3.connect(tmp_path / "packs" / "index.sqlite")) as other:
        other.execute("CREATE TABLE theirs (x)")
    with pytest.raises(StoreError, match="packs-damaged"):
        packs.installed()


def test_a_later_versions_index_is_left_alone(packs, tmp_path):
    put(packs)
    with closing(sqlite3.connect(tmp_path / "packs" / "index.sqlite")) as later:
        later.execute("PRAGMA user_version = 99")
    for change in (packs.installed, lambda: put(packs, "2"), lambda: packs.remove("proef")):
        with pytest.raises(StoreError, match="later version"):
            change()
    assert (tmp_path / "packs" / "index.sqlite").exists()
