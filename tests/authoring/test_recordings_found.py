"""What check says of recordings: lines that have none, and lines changed since."""

import re
from pathlib import Path

import pytest
import rtoml

from tests.small_case import SCENARIO
from trainingsveld.authoring.booth.recordings import keep_recording, recording_folder, recordings
from trainingsveld.authoring.check import check_file
from trainingsveld.scenario import parse
from trainingsveld.wording import describe

TABLE = Path(__file__).parents[2] / "assets" / "wording" / "findings.toml"
REPLIES = """
replies = [{ id = "dag", say = "Dag.", goto = "slot" }]
silence = [{ after = 6, say = "Hallo?" }, { after = 12, goto = "slot" }]
"""


@pytest.fixture
def case(tmp_path):
    path = tmp_path / "klein" / "klein.toml"
    path.parent.mkdir()
    path.write_text(SCENARIO, "utf-8")
    return path


def record(case, *nodes):
    """Put a recording beside the case for each line of these nodes, or of all."""
    scenario = parse(case.read_text("utf-8"))
    folder = recording_folder(case, scenario)
    for line in recordings(case, scenario):
        if not nodes or line.node in nodes:
            keep_recording(folder, line, b"sound", "flac")
    return folder


@pytest.mark.parametrize("code", ["TV0608", "TV0609"])
def test_the_example_in_the_documentation_gives_just_that_finding(tmp_path, code):
    table = rtoml.loads(TABLE.read_text("utf-8"))
    text, name, notes = re.split(r"(?m)^# (\S+) beside.*\n", table["codes"][code]["shown"])
    case = tmp_path / "case.toml"
    case.write_text(table["before"] + text + REPLIES + table["after"], "utf-8")
    notes_file = tmp_path / name
    notes_file.parent.mkdir(parents=True)
    notes_file.write_text(notes, "utf-8")
    for sound in re.findall(r'"(\S+\.flac)"', notes):
        notes_file.with_name(sound).write_bytes(b"sound")
    assert [f.code for f in check_file(case).findings] == [code]


def found(case):
    return [f for f in check_file(case).findings if f.code in ("TV0608", "TV0609")]


def test_of_a_case_without_recordings_nothing_is_said(case):
    assert not found(case)
    record(case)
    assert not found(case)


def test_each_line_without_a_recording_is_said_at_its_place(case):
    scenario = parse(SCENARIO)
    record(case, "opening")
    missing = [
        (node.id, str(n))
        for node in scenario.nodes.values()
        for n, _ in enumerate(node.say, 1)
        if node.id != "opening"
    ]
    told = found(case)
    assert [(f.params["name"], f.params["value"]) for f in told] == missing
    assert {f.code for f in told} == {"TV0608"}
    lines = SCENARIO.splitlines()
    assert all(f.params["text"][:9] in lines[f.line - 1] for f in told)


def test_a_line_changed_since_it_was_recorded_is_said_with_what_was_read(case):
    record(case)
    was = parse(SCENARIO).nodes["opening"].say[0].text
    case.write_text(SCENARIO.replace(was, "Met wie spreek ik eigenlijk?"), "utf-8")
    (stale,) = found(case)
    assert (stale.code, stale.severity) == ("TV0609", "warning")
    assert stale.params | {"name": "opening", "value": "1", "old": was} == stale.params
    for language in ("nl", "en"):
        message = describe(stale, language).message
        assert was in message
        assert "Met wie spreek ik eigenlijk?" in message


def test_other_blanks_are_no_other_text(case):
    record(case)
    was = parse(SCENARIO).nodes["opening"].say[0].text
    case.write_text(SCENARIO.replace(was, was.replace(" ", "  ")), "utf-8")
    assert not found(case)


def test_recordings_of_a_case_that_shares_its_folder_are_found_too(case):
    (case.parent / "ander.toml").write_text(SCENARIO, "utf-8")
    folder = record(case, "opening")
    assert folder.parent.name == parse(SCENARIO).id
    assert {f.code for f in found(case)} == {"TV0608"}


def test_a_recording_nobody_noted_the_text_of_counts_as_it_is(case):
    folder = record(case)
    (folder / "recorded.toml").unlink()
    case.write_text(SCENARIO.replace(parse(SCENARIO).nodes["opening"].say[0].text, "Ja?"), "utf-8")
    assert not found(case)
