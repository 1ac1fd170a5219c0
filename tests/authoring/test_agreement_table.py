"""The comparison itself: a proof that leaves something out, or makes something up, is told."""

from dataclasses import dataclass, replace
from functools import lru_cache

import pytest

from tests.authoring.agreement import TABLE, disagreements
from tests.authoring.small_cases import small_case
from trainingsveld.dialogue import open_case
from trainingsveld.scenario import Finding, parse_model
from trainingsveld.store.reference import customer_model

MODEL = parse_model(customer_model())


@lru_cache
def small(seed, most):
    return small_case(seed, MODEL, most=most)


@dataclass(frozen=True)
class Way:
    plays: tuple[str, ...]


@dataclass(frozen=True)
class Told:
    """A proof that says what it is told to say."""

    findings: tuple[Finding, ...]
    exact: bool
    reached: frozenset[str]
    traps: frozenset[str]
    dead_replies: frozenset[str]
    ways: dict[str, tuple[Way, ...]]

    def ways_to(self, node):
        return self.ways.get(node, ())


def told(scenario, facts):
    """What a proof says that knows all the facts."""
    findings = [
        Finding(
            row.code, "error", 1, 1, dict(zip(row.params, subject, strict=True)),
            facts.ways[row.way(subject)] if row.way else (),
        )
        for row in TABLE
        for subject in row.facts(scenario, facts)
    ]  # fmt: skip
    if facts.traps and not facts.wordless:
        findings.append(Finding("TV0403", "error", 1, 1, {"name": min(facts.traps)}))
    ways = {key[1]: (Way(way),) for key, way in facts.ways.items() if key[0] == "node"}
    traps = facts.traps | facts.wordless
    entered = frozenset(scenario.nodes.keys() - facts.unentered)
    return Told(tuple(findings), True, entered, traps, facts.unoffered, ways)


@pytest.fixture(params=range(25))
def agreed(request):
    _, scenario, facts = small(request.param, 200)
    return open_case(scenario, MODEL), facts, told(scenario, facts)


def test_a_proof_that_says_what_the_explorer_found_agrees(agreed):
    case, facts, proof = agreed
    assert disagreements(case, facts, proof) == []


def test_every_finding_left_out_is_missed(agreed):
    case, facts, proof = agreed
    for number in range(len(proof.findings)):
        left = proof.findings[:number] + proof.findings[number + 1 :]
        missed = disagreements(case, facts, replace(proof, findings=left))
        assert len(missed) == 1
        assert "the proof has not" in missed[0]


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.code)
def test_every_finding_made_up_is_noticed(row):
    _, scenario, facts = small(3, 200)
    case, proof = open_case(scenario, MODEL), told(scenario, facts)
    made_up = Finding(row.code, "error", 1, 1, dict.fromkeys(row.params, "nonsense"))
    if not row.params and list(row.facts(scenario, facts)):
        facts = replace(facts, angers=False, best=1, worst=0)
        proof = told(scenario, facts)
    said = disagreements(case, facts, replace(proof, findings=(*proof.findings, made_up)))
    assert len(said) == 1
    assert "the explorer has not" in said[0]


def test_a_longer_way_and_one_that_cannot_be_played_are_noticed(agreed):
    case, facts, proof = agreed
    for change in (("unclear",), ("no-such-word",)):
        ways = {node: (Way(way[0].plays + change),) for node, way in proof.ways.items()}
        assert disagreements(case, facts, replace(proof, ways=ways))
    assert disagreements(case, facts, replace(proof, ways={}))
    assert disagreements(case, facts, replace(proof, exact=False))
