"""Twelve kinds of fault planted into a clean case that ships: check finds each, by its name."""

from pathlib import Path

import pytest

from tests.authoring.defects import DEFECTS, planted
from trainingsveld.authoring.check import check, look_at

CASE = next((Path(__file__).parents[2] / "scenarios").glob("*/claim-afgewezen.toml"))
TEXT = CASE.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", DEFECTS)
def test_a_planted_fault_is_found_by_its_name(kind: str):
    defect = DEFECTS[kind]
    found = [f for f in check(planted(TEXT, defect).encode()) if f.code[:4] in ("TV04", "TV05")]
    assert defect.subject in {name for f in found for name in f.params.values()}, found


@pytest.mark.parametrize(
    "kind", ["dead reply", "guard that always holds", "criterion that cannot be missed"]
)
def test_in_the_largest_case_nothing_is_left_undecided(kind: str):
    large = next(CASE.parents[1].glob("*/deposit-deduction.toml"))
    proof = look_at(planted(large.read_text(encoding="utf-8"), DEFECTS[kind]).encode()).proof
    assert proof is not None
    assert proof.exact, [f.params for f in proof.findings if f.code == "TV0590"]
