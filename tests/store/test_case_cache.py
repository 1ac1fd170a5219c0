import os

import pytest

from tests.scenario.test_sample import everything
from trainingsveld.scenario import keep, kept, parse
from trainingsveld.store import Library
from trainingsveld.store import case_cache as caching
from trainingsveld.store.case_cache import CaseCache
from trainingsveld.store.library import SHIPPED, case_paths


@pytest.fixture
def folders(tmp_path):
    (tmp_path / "cases").mkdir()
    (tmp_path / "cases" / "one.toml").write_text(everything(), encoding="utf-8")
    return (tmp_path / "cases",), None, tmp_path / "cache"


def only(folder):
    (file,) = folder.iterdir()
    return file


def test_every_shipped_case_and_the_full_example_come_back_as_they_were():
    texts = [path.read_text(encoding="utf-8") for path in case_paths(SHIPPED)]
    for text in (*texts, everything()):
        scenario = parse(text)
        assert kept(keep(scenario)) == scenario


def test_a_second_start_opens_the_case_without_reading_its_text(folders, monkeypatch):
    first = Library(*folders).cases()
    monkeypatch.setattr("trainingsveld.store.case_file.read", None)
    assert Library(*folders).cases() == first


def test_a_changed_text_is_read_anew(folders):
    Library(*folders).cases()
    file = folders[0][0] / "one.toml"
    file.write_text(everything().replace("Hallo", "Dag"), encoding="utf-8")
    (again,) = Library(*folders).cases()
    assert again.scenario == parse(file.read_text(encoding="utf-8"))


def test_each_damaged_byte_is_noticed_and_the_case_read_anew(folders):
    (first,) = Library(*folders).cases()
    file = only(folders[2])
    good = file.read_bytes()
    for place in range(0, len(good), max(1, len(good) // 200)):
        file.write_bytes(good[:place] + bytes([good[place] ^ 1]) + good[place + 1 :])
        assert CaseCache(folders[2]).get(first.scenario.fingerprint) is None
    for half in (b"", good[:3], good[:40], b"rubbish" * 20):
        file.write_bytes(half)
        assert Library(*folders).cases() == (first,)
    assert only(folders[2]).read_bytes() == good


def test_a_case_with_a_finding_is_not_kept(folders):
    (folders[0][0] / "one.toml").write_text("format = 1", encoding="utf-8")
    (found,) = Library(*folders).cases()
    assert found.findings
    assert not folders[2].exists()


def test_code_that_reads_differently_trusts_nothing_kept(folders, monkeypatch):
    Library(*folders).cases()
    monkeypatch.setattr(caching, "_reader", lambda: "later")
    assert CaseCache(folders[2]).get(parse(everything()).fingerprint) is None


def test_a_folder_that_cannot_be_made_costs_time_and_nothing_else(folders, caplog):
    folders[2].write_text("in the way")
    (found,) = Library(*folders).cases()
    assert found.scenario
    assert "read anew at each start" in caplog.text


def test_the_longest_unused_make_room(folders, monkeypatch):
    monkeypatch.setattr(caching, "MOST", 1)
    Library(*folders).cases()
    os.utime(only(folders[2]), (1, 1))
    (folders[0][0] / "two.toml").write_text("# more\n" + everything(), encoding="utf-8")
    Library(*folders).cases()
    assert only(folders[2]).name.startswith(parse("# more\n" + everything()).fingerprint)
