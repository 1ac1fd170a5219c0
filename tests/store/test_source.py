"""A case file as its author edits it: nothing of it is lost, whatever the disk does."""

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from trainingsveld.store import source as source_module
from trainingsveld.store.source import (
    MOST,
    SourceError,
    free_path,
    held_now,
    read_source,
    write_source,
)


@pytest.fixture
def case(tmp_path) -> Path:
    path = tmp_path / "zaak.toml"
    path.write_text('title = "Één"\n', encoding="utf-8")
    return path


def code(do) -> str:
    with pytest.raises(SourceError) as raised:
        do()
    assert raised.value.detail
    return raised.value.code


def test_what_is_written_is_what_was_read(case):
    source = read_source(case)
    saved = write_source(source, source.text + "minutes = 5\n")
    assert case.read_text(encoding="utf-8") == 'title = "Één"\nminutes = 5\n'
    assert saved.held == held_now(case)
    assert read_source(case) == saved


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("newline", [b"\n", b"\r\n"])
def test_line_ends_and_the_mark_stay_as_they_were(tmp_path, mark, newline):
    path = tmp_path / "windows.toml"
    data = mark + newline.join([b'a = "x"', b"b = 1", b""])
    path.write_bytes(data)
    source = read_source(path)
    assert source.text == 'a = "x"\nb = 1\n'
    write_source(source, source.text)
    assert path.read_bytes() == data


def test_hard_blanks_and_lone_surrogates_survive(case):
    source = read_source(case)
    write_source(source, 'say = "€ 1.260"\n')
    assert read_source(case).text == 'say = "€ 1.260"\n'
    write_source(read_source(case), "\ud83d")  # half an emoji, typed by a broken program
    assert code(lambda: read_source(case)) == "source-no-text"


def test_somebody_elses_words_are_not_written_over(case):
    source = read_source(case)
    case.write_text("van een ander", encoding="utf-8")
    assert code(lambda: write_source(source, "van mij")) == "source-changed"
    assert case.read_text(encoding="utf-8") == "van een ander"
    write_source(source, "van mij", anyway=True)
    assert case.read_text(encoding="utf-8") == "van mij"


def test_a_file_that_was_thrown_away_is_not_made_again_unasked(case):
    source = read_source(case)
    case.unlink()
    assert held_now(case) == ""
    assert code(lambda: write_source(source, "van mij")) == "source-changed"


def test_nobody_else_made_the_file_that_is_new_to_us(tmp_path):
    path = tmp_path / "nieuw.toml"
    fresh = source_module.Source(path, "")
    path.write_text("van een ander", encoding="utf-8")
    assert code(lambda: write_source(fresh, "van mij")) == "source-changed"


def test_files_that_cannot_be_opened_say_why(tmp_path):
    assert code(lambda: read_source(tmp_path / "weg.toml")) == "source-missing"
    assert code(lambda: read_source(tmp_path / "ook" / "weg.toml")) == "source-no-folder"
    assert code(lambda: read_source(tmp_path)) == "source-no-file"
    latin = tmp_path / "latin.toml"
    latin.write_bytes(b'a = "\xe9"')
    assert code(lambda: read_source(latin)) == "source-no-text"
    latin.write_bytes(b"a\0b")
    assert code(lambda: read_source(latin)) == "source-no-text"
    large = tmp_path / "groot.toml"
    large.write_bytes(b"#" * (MOST + 1))
    assert code(lambda: read_source(large)) == "source-too-large"
    assert code(lambda: read_source(Path("a\0b"))) == "source-failed"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes among the files there")
def test_a_pipe_is_no_file(tmp_path):
    os.mkfifo(tmp_path / "pijp.toml")
    assert code(lambda: read_source(tmp_path / "pijp.toml")) == "source-no-file"


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, "source-disk-full"),
        (errno.EACCES, "source-forbidden"),
        (errno.EROFS, "source-forbidden"),
        (errno.EIO, "source-failed"),
    ],
)
def test_a_disk_that_refuses_leaves_the_old_file_whole(case, monkeypatch, number, expected):
    source = read_source(case)
    before = case.read_bytes()

    def refuse(_handle):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(source_module.os, "fsync", refuse)
    assert code(lambda: write_source(source, "nieuw")) == expected
    assert case.read_bytes() == before
    assert list(case.parent.iterdir()) == [case], "nothing half-written is left"


def test_a_protected_file_is_not_replaced_behind_its_back(case, monkeypatch):
    source = read_source(case)
    case.chmod(0o444)
    monkeypatch.setattr(source_module.os, "access", lambda *_: False)  # root may write anything
    assert code(lambda: write_source(source, "nieuw")) == "source-forbidden"
    assert case.read_text(encoding="utf-8") == source.text


@pytest.mark.skipif(sys.platform == "win32", reason="rights and links are others there")
def test_rights_stay_and_links_are_followed(case, tmp_path):
    case.chmod(0o640)
    link = tmp_path / "link.toml"
    link.symlink_to(case)
    write_source(read_source(link), "nieuw")
    assert link.is_symlink()
    assert case.read_text(encoding="utf-8") == "nieuw"
    assert stat.S_IMODE(case.stat().st_mode) == 0o640


def test_a_free_name_is_one_that_nothing_has(tmp_path):
    assert free_path(tmp_path, "zaak") == tmp_path / "zaak.toml"
    (tmp_path / "zaak.toml").touch()
    taken = {tmp_path / "zaak-2.toml"}
    assert free_path(tmp_path, "zaak", taken) == tmp_path / "zaak-3.toml"
