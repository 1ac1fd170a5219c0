"""The JSON Schema: up to date, refuses what is wrong, and nothing that the reader accepts."""

import copy
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import rtoml
from hypothesis import given, settings

from tests.scenario.test_agreement import SOURCES, damaged
from trainingsveld.authoring.schema import SHIPPED_SCHEMA, schema, schema_text
from trainingsveld.cli.command_line import main
from trainingsveld.scenario.build import build
from trainingsveld.scenario.conditions import Irregular
from trainingsveld.store.library import SHIPPED, case_paths
from trainingsveld.wording.format import format_words

ROOT = Path(__file__).parents[2]
CASES = case_paths(SHIPPED)
VALIDATOR = jsonschema.Draft7Validator(schema())
TOMBI = shutil.which("tombi", path=str(ROOT / ".venv" / "bin")) or shutil.which("tombi")


def accepted(data: dict[str, Any]) -> bool:
    return next(VALIDATOR.iter_errors(data), None) is None


def test_the_file_that_ships_is_what_the_model_says(capsys):
    assert SHIPPED_SCHEMA.read_text("utf-8") == schema_text()
    assert main(["schema"]) == 0
    assert capsys.readouterr().out == schema_text()


def test_it_is_a_schema():
    jsonschema.Draft7Validator.check_schema(schema())


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_case_that_ships_is_accepted_and_names_the_schema(path: Path):
    text = path.read_text("utf-8")
    assert accepted(rtoml.loads(text))
    assert text.startswith("#:schema ../../assets/schema/scenario-1.json\n")


@pytest.mark.parametrize("name", sorted(SOURCES))
def test_everything_the_format_has_is_accepted(name: str):
    assert accepted(SOURCES[name])


CASE = """
format = 1
id = "goed"
title = "Goed"
language = "nl"
[vars]
verified = false
[[criteria]]
id = "first"
text = "Eerst"
[[cards]]
id = "batch"
title = "Batch"
[nodes.begin]
say = "Hallo?"
[[nodes.begin.replies]]
say = "Dag."
goto = "slot"
[nodes.slot]
say = "Tot ziens."
end = "resolved"
"""
WRONG = [
    ("format = 1", "format = 2"),
    ("format = 1", 'format = "1"'),
    ("format = 1", ""),
    ('id = "goed"', ""),
    ('id = "goed"', 'id = "Goed geval"'),
    ('id = "goed"', 'id = "goed"\ntitel = "x"'),
    ('title = "Goed"', "title = 3"),
    ('language = "nl"', 'language = "Nederlands!"'),
    ('language = "nl"', 'language = "nl"\nfamily = "klacht"'),
    ('language = "nl"', 'language = "nl"\ndifficulty = 6'),
    ('language = "nl"', 'language = "nl"\nminutes = 0'),
    ('language = "nl"', 'language = "nl"\ntags = "boos"'),
    ('language = "nl"', 'language = "nl"\ncustomer = { voice = { rate = 3 } }'),
    ('language = "nl"', 'language = "nl"\ncustomer = { stance = "boos" }'),
    ('language = "nl"', 'language = "nl"\ncustomer = { patience = 1 }'),
    ('language = "nl"', 'language = "nl"\ncustomer = { start = { tension = 11 } }'),
    ('language = "nl"', 'language = "nl"\ncustomer = { naam = "x" }'),
    ('language = "nl"', 'language = "nl"\naftercall = { minutes = "3" }'),
    ('language = "nl"', 'language = "nl"\ntests = [{ name = "x", play = ["a b"], expect = {} }]'),
    ('language = "nl"', 'language = "nl"\ntests = [{ name = "x", play = [] }]'),
    ('language = "nl"', 'language = "nl"\ninvariants = [{ text = "x", at = [], require = {} }]'),
    ("verified = false", "verified = 1"),
    ("verified = false", "tension = false"),
    ("verified = false", "offers = { min = 0 }"),
    ("verified = false", 'plan = { values = ["a", "a"] }'),
    ("verified = false", 'plan = { values = ["a"], max = 3 }'),
    ('text = "Eerst"', 'text = "Eerst"\nfamily = "aardig"'),
    ('text = "Eerst"', "fatal = true"),
    ('title = "Batch"', 'title = "Batch"\nfields = { Status = 3 }'),
    ('title = "Batch"', 'title = "Batch"\nactions = [{ id = "x" }]'),
    ('goto = "slot"', ""),
    ('goto = "slot"', "goto = []"),
    ('goto = "slot"', 'goto = [{ when = {} }]'),
    ('goto = "slot"', 'goto = "slot"\nacts = "listen"'),
    ('goto = "slot"', 'goto = "slot"\nonce = "ja"'),
    ('goto = "slot"', 'goto = "slot"\nwhen = { tension = 11 }'),
    ('goto = "slot"', 'goto = "slot"\nwhen = { tension = "=> 3" }'),
    ('goto = "slot"', 'goto = "slot"\nwhen = { level = "E" }'),
    ('goto = "slot"', 'goto = "slot"\nwhen = { seen = true }'),
    ('goto = "slot"', 'goto = "slot"\nwhen = { visits.slot = 4 }'),
    ('goto = "slot"', 'goto = "slot"\nwhen = { any = { verified = true } }'),
    ('goto = "slot"', 'goto = "slot"\nwhen = { not = { not = [] } }'),
    ('goto = "slot"', 'goto = "slot"\nset = { level = "A" }'),
    ('goto = "slot"', 'goto = "slot"\nset = { tension = "1" }'),
    ('goto = "slot"', 'goto = "slot"\nset = { tension = true }'),
    ('end = "resolved"', 'end = "opgelost"'),
    ('end = "resolved"', 'end = "resolved"\notherwise = "begin"'),
    ('end = "resolved"', 'silence = [{ say = "Hallo?" }]'),
    ("[nodes.slot]", "[nodes.Slot]"),
    ('say = "Tot ziens."', ""),
]  # fmt: skip


def test_the_base_of_the_wrong_ones_is_right():
    assert accepted(rtoml.loads(CASE))


@pytest.mark.parametrize(("right", "wrong"), WRONG)
def test_what_is_wrong_is_refused(right: str, wrong: str):
    assert right in CASE
    assert not accepted(rtoml.loads(CASE.replace(right, wrong)))


@settings(max_examples=300, deadline=None)
@given(damaged())
def test_it_refuses_nothing_that_the_reader_accepts(data: dict[str, Any]):
    try:
        build(copy.deepcopy(data), "")
    except Irregular:
        return
    assert accepted(data), next(VALIDATOR.iter_errors(data))


def test_every_key_has_a_sentence_in_both_languages_and_every_sentence_a_key():
    made = schema()
    named = {"scenario": made, **made["definitions"]}
    for table, words in format_words().items():
        known = {*named[table].get("properties", ()), "about", "variable"}
        assert words.keys() <= known, table
        for key, sentence in words.items():
            assert sentence.keys() == {"nl", "en"}, (table, key)
            assert all(sentence.values()), (table, key)
    for table, part in named.items():
        for key, described in part.get("properties", {}).items():
            assert described["description"], (table, key)


def tombi(path: Path) -> subprocess.CompletedProcess[str]:
    assert TOMBI, "tombi is in requirements-dev.lock"
    return subprocess.run(
        [TOMBI, "lint", "--offline", "--error-on-warnings", str(path)],
        capture_output=True, text=True, check=False, cwd=path.parent,
    )  # fmt: skip


def test_an_editors_language_server_accepts_the_cases_that_ship():
    for path in CASES:
        said = tombi(path)
        assert said.returncode == 0, said.stdout + said.stderr


@pytest.mark.parametrize(
    ("right", "wrong", "names"),
    [
        ('end = "resolved"', 'end = "opgelost"', "opgelost"),
        ('goto = "slot"', 'goto = "slot"\nwhen = { tension = 11 }', "found 11"),
        ('id = "goed"', 'id = "goed"\ntitel = "x"', "titel"),
    ],
)
def test_an_editors_language_server_says_what_is_wrong(tmp_path, right, wrong, names):
    (tmp_path / "scenario-1.json").write_text(schema_text(), "utf-8")
    case = tmp_path / "fout.toml"
    case.write_text("#:schema ./scenario-1.json\n" + CASE, "utf-8")
    assert tombi(case).returncode == 0
    case.write_text("#:schema ./scenario-1.json\n" + CASE.replace(right, wrong), "utf-8")
    said = tombi(case)
    assert said.returncode == 1
    assert names in said.stdout + said.stderr


def test_the_schema_is_json_that_any_program_reads():
    assert json.loads(schema_text())["$id"] == "scenario-1.json"
