"""Which lines were recorded and what was read for them; nothing is lost."""

import json
import random
import tomllib

import pytest

from tests.small_case import SCENARIO
from trainingsveld.authoring.booth import recordings as recordings_module
from trainingsveld.authoring.booth.cue import cues
from trainingsveld.authoring.booth.read_when import read_when, write_read_when
from trainingsveld.authoring.booth.recordings import (
    delete_recording,
    keep_recording,
    may_write,
    recording_folder,
    recordings,
)
from trainingsveld.dialogue import case_from_text
from trainingsveld.scenario import parse
from trainingsveld.scenario.recordings import READ_WHEN
from trainingsveld.store.library import SHIPPED, case_paths
from trainingsveld.store.reference import customer_model


@pytest.fixture
def case(tmp_path):
    path = tmp_path / "klein" / "klein.toml"
    path.parent.mkdir()
    path.write_text(SCENARIO, "utf-8")
    return path


def lines(case):
    return {line.key: line for line in recordings(case, parse(case.read_text("utf-8")))}


def keep(case, key, sound=b"sound", kind="flac"):
    scenario = parse(case.read_text("utf-8"))
    return keep_recording(recording_folder(case, scenario), lines(case)[key], sound, kind)


# ---- where ----


def test_a_case_alone_in_its_folder_keeps_its_recordings_beside_it(case):
    assert keep(case, ("opening", 1)) == case.parent / "audio" / "nl" / "opening.flac"
    assert keep(case, ("story", 2)) == case.parent / "audio" / "nl" / "story.2.flac"


def test_a_case_that_shares_its_folder_has_one_for_its_recordings(case):
    (case.parent / "pack.toml").write_text("")
    assert keep(case, ("opening", 1)).parent == case.parent / "audio" / "nl"
    (case.parent / "ander.toml").write_text("")
    own = keep(case, ("opening", 1), b"own")
    assert own == case.parent / "audio" / parse(SCENARIO).id / "nl" / "opening.flac"
    assert lines(case)[("opening", 1)].file == own
    delete_recording(lines(case)[("opening", 1)])
    assert lines(case)[("opening", 1)].file == case.parent / "audio" / "nl" / "opening.flac"


def test_what_lies_beside_recordings_is_never_a_case(tmp_path, case):
    keep(case, ("opening", 1))
    (tmp_path / "los.toml").write_text(SCENARIO, "utf-8")
    for folder in (tmp_path, case.parent, tmp_path.parent):
        assert READ_WHEN not in [path.name for path in case_paths(folder)]
    assert case in case_paths(tmp_path)


def test_a_folder_that_cannot_be_written_is_known(case, monkeypatch):
    folder = case.parent / "audio" / "nl"
    assert may_write(folder)
    monkeypatch.setattr(recordings_module.os, "access", lambda *_: False)
    assert not may_write(folder)
    (case.parent / "audio").write_text("a file where the folder should be")
    assert not may_write(folder)


# ---- what ----


def test_nothing_is_recorded_at_first(case):
    found = lines(case)
    assert {line.status for line in found.values()} == {"missing"}
    assert next(iter(found)) == ("opening", 1)
    assert ("story", 2) in found


def test_a_text_that_changed_after_the_recording_is_told_with_the_old_one(case):
    keep(case, ("opening", 1))
    old = lines(case)[("opening", 1)]
    assert (old.status, old.old) == ("recorded", "")
    case.write_text(SCENARIO.replace(old.text, f"{old.text} Nu!"), "utf-8")
    now = lines(case)[("opening", 1)]
    assert (now.status, now.old, now.text) == ("changed", old.text, f"{old.text} Nu!")
    keep(case, ("opening", 1))
    assert lines(case)[("opening", 1)].status == "recorded"


def test_a_space_more_is_no_other_text(case):
    keep(case, ("story", 2))
    case.write_text(SCENARIO.replace('"Niemand belde."', '"Niemand  belde. "'), "utf-8")
    assert lines(case)[("story", 2)].status == "recorded"


def test_a_file_put_there_by_hand_counts_as_recorded(case):
    folder = case.parent / "audio" / "nl"
    folder.mkdir(parents=True)
    (folder / "story.2.wav").write_bytes(b"x")
    assert lines(case)[("story", 2)].status == "recorded"


def test_a_new_recording_takes_the_place_of_every_old_one_of_the_line(case):
    folder = case.parent / "audio" / "nl"
    folder.mkdir(parents=True)
    for name in ("opening.1.flac", "opening.wav", "Opening.1.WAV", "opening.2.flac", "x.flac"):
        (folder / name).write_bytes(b"old")
    kept = keep(case, ("opening", 1), b"new")
    assert lines(case)[("opening", 1)].file == kept
    assert kept.read_bytes() == b"new"
    left = {path.name for path in folder.iterdir()}
    assert left == {"opening.flac", "opening.2.flac", "x.flac", READ_WHEN}
    keep(case, ("opening", 1), b"wav", "wav")
    assert read_when(folder) == {"opening.wav": lines(case)[("opening", 1)].text}


def test_deleting_takes_the_sound_and_its_text_away(case):
    keep(case, ("opening", 1))
    keep(case, ("story", 2))
    delete_recording(lines(case)[("opening", 1)])
    assert lines(case)[("opening", 1)].status == "missing"
    assert list(read_when(case.parent / "audio" / "nl")) == ["story.2.flac"]
    delete_recording(lines(case)[("opening", 1)])


def test_a_kill_or_a_full_disk_leaves_the_old_recording(case, monkeypatch):
    kept = keep(case, ("opening", 1), b"old")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("trainingsveld.authoring.booth.put.os.fsync", full)
    with pytest.raises(OSError, match="space"):
        keep(case, ("opening", 1), b"new")
    assert kept.read_bytes() == b"old"
    assert sorted(path.name for path in kept.parent.iterdir()) == ["opening.flac", READ_WHEN]


def test_links_that_lead_out_of_the_folder_are_nobodys(case, tmp_path):
    folder = case.parent / "audio" / "nl"
    folder.mkdir(parents=True)
    (tmp_path / "secret.flac").write_bytes(b"secret")
    (folder / "opening.flac").symlink_to(tmp_path / "secret.flac")
    assert lines(case)[("opening", 1)].status == "missing"
    keep(case, ("opening", 1))
    assert (tmp_path / "secret.flac").read_bytes() == b"secret"


# ---- recorded.toml ----

ODD = ('"', "\\", "\n", "\t", "\x7f", "\x01", "é", "\u2028", "’", "#", "= ", "🙂", "\r")


def test_whatever_a_text_has_it_comes_back_and_is_toml(tmp_path, record_property):
    chance = random.Random(3)  # noqa: S311 - the same every time
    for number in range(300):
        text = "".join(chance.choices([*ODD, "a", " "], k=chance.randrange(12)))
        write_read_when(tmp_path, {"a.flac": text, "b.2.wav": "b"})
        assert read_when(tmp_path) == {"a.flac": text, "b.2.wav": "b"}
        whole = tomllib.loads((tmp_path / READ_WHEN).read_text("utf-8"))
        assert whole["a.flac"] == text
        record_property("texts", number + 1)


RUBBISH = (
    b"", b"\xff\xfe\x00", b"[a]\nb = 1\n", b'"a.flac" = 3', b'"a.flac" = "x" y', b'"a.flac"',
    b'"a.flac" = "\\q"', b'"../a.flac" = "x"', b'"a.exe" = "x"', b"a.flac = 'x'", b"=" * 100_000,
    b'"a.flac" = "' + b"\\" * 99_999,
)  # fmt: skip


@pytest.mark.parametrize("rubbish", RUBBISH)
def test_rubbish_beside_the_recordings_is_passed_over(tmp_path, rubbish):
    good = json.dumps("b.flac") + " = " + json.dumps("goed") + "\n"
    (tmp_path / READ_WHEN).write_bytes(good.encode() + rubbish + b"\n" + good.encode())
    assert read_when(tmp_path) == {"b.flac": "goed"}


def test_a_folder_in_its_place_is_no_text(tmp_path):
    (tmp_path / READ_WHEN).mkdir()
    assert read_when(tmp_path) == {}


# ---- cues ----


def test_the_cue_is_what_the_agent_says_on_the_shortest_way():
    found = cues(case_from_text(SCENARIO, customer_model()))
    assert found[("opening", 1)].kind == "phone"
    story = found[("story", 2)]
    assert (story.kind, story.said.rstrip()[-1] in ".?!") == ("reply", True)
    assert found[("bridge", 1)].said == "Ik bel u om drie uur."
    assert found[("done", 1)].kind == "goes-on"


@pytest.mark.parametrize("path", case_paths(SHIPPED), ids=lambda path: path.stem)
def test_every_line_of_the_cases_that_ship_has_a_cue(path):
    case = case_from_text(path.read_text("utf-8"), customer_model())
    said = {line.key for line in recordings(path, case.scenario)}
    found = cues(case)
    assert said == found.keys()
    assert [line for line, cue in found.items() if cue.kind == "unknown"] == []
