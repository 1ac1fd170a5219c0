"""What the proof says of the sample of the format, of the shipped cases, and of hard ones."""

from pathlib import Path

import pytest

from trainingsveld.authoring.check import check, check_file
from trainingsveld.authoring.customer_model import customer_model
from trainingsveld.authoring.proof import Cancelled, prove
from trainingsveld.dialogue import CannotPlay, begin, ending, offered, open_case, play
from trainingsveld.scenario import parse

ROOT = Path(__file__).parents[2]
SAMPLE = (ROOT / "tests" / "scenario" / "sample.toml").read_text(encoding="utf-8")
SHIPPED = [p for p in sorted(ROOT.glob("scenarios/*/*.toml")) if p.stem != "pack"]
HEAD = 'format = 1\nid = "x"\ntitle = "X"\nlanguage = "nl"\n'


def opened(text: str):
    return open_case(parse(text), customer_model())


def test_every_fault_of_the_sample_is_found():
    found = {(f.code, f.params["name"]): f for f in check(SAMPLE.encode())}
    assert found.keys() == {
        ("TV0405", "eerst gevoel, dan oplossing"),  # tension is 5, not at most 4
        ("TV0402", "story"),  # verified once, and the limit not raised
        ("TV0505", "rules"),  # whoever quotes the rules there is at C or D
        ("TV0506", "offers"),
        ("TV0606", "feeling"),  # "moet"
        ("TV0607", "opening"),
    }
    assert found["TV0402", "story"].witness == ("feeling", "verify")


def test_a_stuck_place_is_stuck_in_the_engine():
    case = opened(SAMPLE)
    state = play(case, ("feeling", "verify")).state
    assert offered(case, state) == ()
    assert ending(case, state) is None


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_case_has_no_findings_and_is_proved_exactly(path: Path):
    checked = check_file(path)
    assert checked.findings == ()
    assert checked.proof is not None
    assert checked.proof.exact
    assert checked.scenario is not None
    assert checked.proof.reached == set(checked.scenario.nodes)


def test_the_ways_to_a_node_end_there_in_states_that_differ():
    case = opened(SAMPLE)
    proof = prove(case, SAMPLE)
    ways = proof.ways_to("story")
    assert ways[0].plays == ("feeling",)
    assert len({way.state for way in ways}) == len(ways) == 4
    for way in ways:
        assert play(case, way.plays).state == way.state
        assert way.state.node == "story"
        assert way.values["tension"] == way.state.values[0]
    assert proof.ways_to("nowhere") == ()


def test_whoever_does_not_want_it_any_more_gets_nothing():
    with pytest.raises(Cancelled):
        prove(opened(SAMPLE), SAMPLE, cancelled=lambda: True)


def hub(replies: int) -> str:
    """Make a node with many replies that can be given once, of which each matters at the end."""
    parts = [HEAD, '[nodes.hub]\nsay = "Ja?"\notherwise = "end"\n']
    parts += [
        f'[[nodes.hub.replies]]\nid = "r{n}"\nsay = "x"\nonce = true\n'
        f'act = "{("other", "listen", "silence")[n % 3]}"\ngoto = "hub"\n'
        for n in range(replies)
    ]
    parts.append('[nodes.end]\nsay = "Dag."\nend = "resolved"\n')
    parts.append('[nodes.never]\nsay = "Nee."\nend = "hung_up"\n')
    return "".join(parts)


def test_beyond_what_can_be_looked_at_it_says_so_and_still_knows_what_is_never_reached():
    text = hub(40).replace('otherwise = "end"\n', "")
    proof = prove(opened(text), text, most=1)
    assert not proof.exact
    found = {finding.code: finding for finding in proof.findings if finding.code != "TV0590"}
    assert found.keys() == {"TV0401", "TV0402", "TV0403"}
    assert found["TV0401"].params["method"] == "ranges"


def test_what_is_not_decided_is_named():
    text = hub(40).replace('otherwise = "end"\n', "").replace('goto = "hub"', 'goto = "end"', 1)
    proof = prove(opened(text), text)
    assert not proof.exact
    told = [finding.params for finding in proof.findings if finding.code == "TV0590"]
    assert [(one["value"], one["names"]) for one in told] == [
        ("TV0402", "hub"),
        ("TV0403", "hub"),
    ]


def test_trial_calls_find_where_nothing_can_be_said():
    text = hub(40).replace('otherwise = "end"\n', "")
    proof = prove(opened(text), text, most=1)
    stuck = [finding for finding in proof.findings if finding.code == "TV0402"]
    assert [finding.params["method"] for finding in stuck] == ["plays"]
    assert offered(opened(text), play(opened(text), stuck[0].witness).state) == ()


CARD = (
    HEAD
    + """
[[cards]]
id = "file"
title = "D"
actions = [{ id = "stamp", label = "Zet een stempel" }]
[nodes.a]
say = "Ja?"
replies = [{ id = "go", say = "x", goto = "c" }, { id = "via", say = "x", goto = "b" }]
[nodes.b]
say = "Ja?"
replies = [{ id = "on", say = "x", goto = "c" }]
[nodes.c]
say = "Ja?"
replies = [{ id = "r", say = "x", when = { did.stamp = false, visits.b = 0 }, goto = "d" }]
[nodes.d]
say = "Dag."
end = "resolved"
"""
)


def test_opening_a_card_is_a_word_of_the_way():
    found = {f.code: f.witness for f in prove(opened(CARD), CARD).findings}
    assert found["TV0402"] == ("via", "on")  # and not card:file, do:stamp, go
    only = CARD.replace(", visits.b = 0", "")
    found = {f.code: f.witness for f in prove(opened(only), only).findings}
    assert found["TV0402"] == ("card:file", "do:stamp", "go")


def test_a_card_that_only_a_rule_makes_matter_is_opened_on_the_way():
    rule = '[[invariants]]\ntext = "Geen stempel"\nat = ["c"]\nrequire = { did.stamp = false }\n'
    text = CARD.replace("when = { did.stamp = false, visits.b = 0 }, ", "") + rule
    found = {f.code: f.witness for f in prove(opened(text), text).findings}
    assert found["TV0404"] == ("card:file", "do:stamp", "go")


@pytest.mark.parametrize("text", [SAMPLE, hub(6)])
def test_every_prefix_of_a_file_is_checked_without_a_crash(text: str):
    for size in range(0, len(text), 17):
        check(text[:size].encode())


def test_a_witness_can_always_be_played():
    case = opened(SAMPLE)
    for finding in prove(case, SAMPLE).findings:
        try:
            play(case, finding.witness)
        except CannotPlay:
            pytest.fail(str(finding))
    assert begin(case).said is not None
