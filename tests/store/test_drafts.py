"""Unsaved texts: kept, found again, and never mistaken."""

from pathlib import Path

import pytest

from trainingsveld.store import drafts as drafts_module
from trainingsveld.store.drafts import Draft, Drafts

ONE = Draft(
    "/x/een.toml", 'say = "Hé"\n\ud83d', "abc", "2026-06-04T10:00:00+00:00", "\r\n", True, 3
)
TWO = Draft("/x/twee.toml", "", "", "2026-06-04T11:00:00+00:00")


@pytest.fixture
def drafts(tmp_path):
    return Drafts(tmp_path / "drafts")


def test_a_draft_comes_back_as_it_was_and_goes_when_it_is_saved(drafts):
    assert drafts.all() == ()
    drafts.keep(ONE)
    drafts.keep(TWO)
    assert drafts.find(Path("/x/een.toml")) == ONE
    assert drafts.all() == (TWO, ONE), "the newest first"
    drafts.forget(Path("/x/een.toml"))
    drafts.forget(Path("/x/een.toml"))
    assert drafts.find(Path("/x/een.toml")) is None


def test_a_newer_draft_takes_the_place_of_the_older(drafts):
    drafts.keep(ONE)
    drafts.keep(Draft(ONE.path, "nieuwer", "abc", TWO.at))
    assert [draft.text for draft in drafts.all()] == ["nieuwer"]


@pytest.mark.parametrize(
    "rubbish",
    [b"", b"{", b"[]", b"3", b'{"path": 3}', b"\xff", b"[" * 100_000,
     b'{"path":"a","text":"b","held":"","at":"","newline":"x","mark":false,"line":0}',
     b'{"path":"a","text":"b","held":"","at":"","newline":"\\n","mark":1,"line":0}'],
)  # fmt: skip
def test_files_that_are_no_drafts_are_passed_over(drafts, tmp_path, rubbish):
    drafts.keep(ONE)
    (tmp_path / "drafts" / "vreemd.json").write_bytes(rubbish)
    assert drafts.all() == (ONE,)


def test_a_full_disk_leaves_the_older_draft(drafts, monkeypatch, tmp_path):
    drafts.keep(ONE)

    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(drafts_module.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        drafts.keep(Draft(ONE.path, "nieuwer", "abc", TWO.at))
    assert drafts.all() == (ONE,)
    assert len(list((tmp_path / "drafts").iterdir())) == 1


def test_answers_stand_beside_the_drafts_and_are_none(drafts):
    assert drafts.answers() == b""
    drafts.keep_answers('title = "Één"\n')
    drafts.keep(ONE)
    assert drafts.answers().decode() == 'title = "Één"\n'
    assert drafts.all() == (ONE,)
    drafts.keep_answers("")
    drafts.keep_answers("")
    assert drafts.answers() == b""
    assert drafts.all() == (ONE,)
