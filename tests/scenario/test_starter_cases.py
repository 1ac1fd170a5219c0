"""The cases that ship: together they show every kind of customer, and each is worth copying."""

import re
from pathlib import Path
from typing import get_args

import pytest

from trainingsveld.scenario import Motive, Stance, parse

FOLDER = Path(__file__).parents[2] / "scenarios"
FILES = sorted(path for path in FOLDER.rglob("*.toml") if path.name != "pack.toml")
CASES = {path.stem: parse(path.read_text(encoding="utf-8")) for path in FILES}
WRITTEN = {name: case for name, case in CASES.items() if "." not in name}
"""Without those told again in another language, as in name.en.toml."""


def test_every_stance_and_both_motives_occur():
    customers = [case.customer for case in CASES.values()]
    assert {customer.stance for customer in customers} == set(get_args(Stance))
    assert {customer.motive for customer in customers} == set(get_args(Motive))


def test_most_are_dutch_and_some_are_english():
    languages = [case.language for case in WRITTEN.values()]
    assert languages.count("nl") >= 20
    assert languages.count("en") >= 4
    assert set(languages) == {"nl", "en"}


def test_a_case_is_found_by_the_name_of_its_file():
    assert {name: case.id for name, case in WRITTEN.items()} == {name: name for name in WRITTEN}
    for name in CASES.keys() - WRITTEN.keys():
        case = CASES[name]
        assert name == f"{case.id}.{case.language}"
        assert case.id in WRITTEN


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_case_is_worth_copying(case):
    speaking = [node for node in case.nodes.values() if not node.end]
    assert len(speaking) >= 12
    assert len({node.end for node in case.nodes.values() if node.end}) >= 3
    assert len(case.tests) >= 5
    assert case.invariants
    assert {criterion.family for criterion in case.criteria.values()} >= {"kindness", "solution"}
    assert all(node.silence for node in speaking), "somebody who says nothing is met with nothing"
    for node in speaking:
        assert all(3 <= len(reply.phrases) <= 5 for reply in node.replies), node.id
        always = [reply for reply in node.replies if reply.when is None]
        phrases = [phrase for reply in always for phrase in reply.phrases]
        assert len(phrases) == len(set(phrases)), (node.id, phrases)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_customer_speaks_in_one_breath(case):
    said = [variant.text for node in case.nodes.values() for variant in node.say]
    said += [step.say for node in case.nodes.values() for step in node.silence]
    assert max(len(re.findall(r"[\w'’]+", text)) for text in said) <= 30
