"""Every finding has its words, its example, and its place in the documentation."""

import re
from pathlib import Path

import pytest
import rtoml

from trainingsveld.authoring.check import check
from trainingsveld.authoring.findings_page import findings_page
from trainingsveld.feedback.reader import METHOD_WARNINGS
from trainingsveld.scenario import Finding, read
from trainingsveld.scenario.finding import WARNINGS
from trainingsveld.wording import LANGUAGES, Entry, describe, entries

ROOT = Path(__file__).parents[2]
ENTRIES = {entry.code: entry for entry in entries()}
ABOUT_FILES = {"TV0121", "TV0122", "TV0123", "TV0124", "TV0125"}
NEVER_NOW = {"TV0110"}
"""Kept for what a later TOML parser may refuse; see the table."""
LARGE = {"TV0590", "TV0608", "TV0609"}
"""What takes many states, or files beside the scenario: in test_proof, test_recordings_found."""


def findings_of(entry: Entry):
    """What stops a text from being read is looked for alone: the smallest text proves little."""
    return read(entry.example).findings if entry.code < "TV04" else check(entry.example)


@pytest.mark.parametrize("entry", [e for e in entries() if e.example], ids=lambda e: e.code)
def test_an_example_gives_exactly_its_finding_at_its_place(entry: Entry):
    got = [(f.code, f.severity, (f.line, f.column)) for f in findings_of(entry)]
    assert got == [(entry.code, entry.severity, entry.place)]


def test_every_code_has_an_example_but_those_that_cannot():
    without = {code for code, entry in ENTRIES.items() if not entry.example}
    assert without == ABOUT_FILES | NEVER_NOW | LARGE


def test_the_codes_in_the_program_and_in_the_table_are_the_same():
    folders = ("scenario", "feedback", "authoring")
    sources = [p for folder in folders for p in (ROOT / "trainingsveld" / folder).rglob("*.py")]
    used = {code for p in sources for code in re.findall(r"\"(TV0\d\d\d)\"", p.read_text("utf-8"))}
    assert used == set(ENTRIES)


def test_severities_agree_with_the_program():
    warnings = {c for c, entry in ENTRIES.items() if entry.severity == "warning" and c < "TV04"}
    assert warnings == WARNINGS
    of_methods = {c for c, entry in ENTRIES.items() if entry.severity == "warning" and c > "TV07"}
    assert of_methods == METHOD_WARNINGS


@pytest.mark.parametrize("entry", entries(), ids=lambda e: e.code)
def test_both_languages_use_the_same_parameters(entry: Entry):
    for texts in (entry.title, entry.message, entry.hint):
        assert set(texts) == set(LANGUAGES)
        assert all(texts.values())
    names = [set(re.findall(r"\{[a-z_]+\}", entry.message[tongue])) for tongue in LANGUAGES]
    assert names[0] == names[1]


@pytest.mark.parametrize("entry", [e for e in entries() if e.example], ids=lambda e: e.code)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_has_a_hole_in_it(entry: Entry, language: str):
    (finding,) = findings_of(entry)
    words = describe(finding, language)
    assert '""' not in words.message.replace('"""', "")
    assert "  " not in words.message
    assert not re.search(r"\{(where|key|value|near|of|choices|least|most)\}", words.message)


def test_a_name_that_looks_alike_comes_first_in_the_hint():
    finding = Finding("TV0301", "error", 1, 1, {"value": "gon", "near": "gone"})
    assert describe(finding, "nl").hint.startswith('Bedoelde je "gone"?')
    assert describe(finding, "en").hint.startswith('Did you mean "gone"?')
    assert describe(finding, "nl-BE") == describe(finding, "nl")


def test_nothing_is_reached_through_braces():
    finding = Finding("TV0206", "error", 1, 1, {"value": "{near.__class__} {0}", "key": "{value}"})
    assert '"{value}" cannot be "{near.__class__} {0}"' in describe(finding, "en").message


def test_the_page_of_findings_is_up_to_date():
    page = (ROOT / "docs" / "findings.md").read_text(encoding="utf-8")
    assert page == findings_page(), "run: python3 -m trainingsveld.authoring.findings_page"


def test_every_kind_and_owner_has_both_languages():
    table = rtoml.loads((ROOT / "assets/wording/findings.toml").read_text("utf-8"))
    for group in ("kinds", "owners"):
        for name, texts in table[group].items():
            assert set(texts) == set(LANGUAGES), name


def test_what_is_said_of_any_file_names_no_kind_of_file():
    """A method has the same slips as a case: those sentences fit both."""
    for entry in entries():
        if entry.code < "TV0202":
            for said in (entry.title, entry.message, entry.hint):
                assert "casus" not in said["nl"].casefold(), entry.code
                assert "scenario" not in said["en"].casefold(), entry.code
