"""People's own feedback methods: beside the six, or with the reason why not."""

import os

import pytest

from tests.feedback.test_methods import SMALL
from trainingsveld.store.methods import method_files
from trainingsveld.store.reference import METHODS


def own(folder):
    return method_files(folder)[len(METHODS) :]


def test_without_a_folder_there_are_the_six(tmp_path):
    found = method_files(tmp_path / "none")
    assert [one.method.id for one in found] == list(METHODS)


def test_an_own_method_stands_behind_the_six(tmp_path):
    (tmp_path / "kort.toml").write_text("\ufeff" + SMALL, "utf-8")
    (found,) = own(tmp_path)
    assert found.method.id == "kort"
    assert found.text == SMALL


def test_a_faulty_one_says_why_and_the_others_stay(tmp_path):
    (tmp_path / "a.toml").write_text(SMALL.replace('kind = "note"', 'kind = "nota"'), "utf-8")
    (tmp_path / "b.toml").write_text(SMALL, "utf-8")
    (tmp_path / "c.toml").write_text(SMALL, "utf-8")
    (tmp_path / "d.toml").write_text(SMALL.replace('"kort"', '"aloba"'), "utf-8")
    (tmp_path / "e.toml").write_bytes(b"\xff\xfe")
    (tmp_path / "f.toml").mkdir()
    (tmp_path / "notes.txt").write_text("x", "utf-8")
    a, b, c, d, e, f = own(tmp_path)
    assert (a.method, a.findings[0].code, a.findings[0].line) == (None, "TV0206", 7)
    assert b.method.id == "kort"
    assert (c.method, c.taken) == (None, "kort")
    assert (d.method, d.taken) == (None, "aloba")
    assert e.findings[0].code == "TV0105"
    assert f.findings[0].code == "TV0122"


def test_a_pipe_does_not_keep_anybody_waiting(tmp_path):
    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes here")
    os.mkfifo(tmp_path / "p.toml")
    (found,) = own(tmp_path)
    assert found.method is None


def test_what_was_mended_is_there_at_the_next_look(tmp_path):
    path = tmp_path / "kort.toml"
    path.write_text(SMALL.replace('id = "kort"', ""), "utf-8")
    assert own(tmp_path)[0].method is None
    path.write_text(SMALL, "utf-8")
    assert own(tmp_path)[0].method.id == "kort"
