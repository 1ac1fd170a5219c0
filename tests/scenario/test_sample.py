"""The scenarios of the format's description, and one with every key, are read as they are meant."""

from pathlib import Path

import msgspec
import pytest

from trainingsveld.scenario import (
    All,
    ChoiceVar,
    CounterVar,
    Flag,
    FlagVar,
    Goto,
    Not,
    Number,
    OneOf,
    Put,
    ScenarioError,
    Variant,
    parse,
    parse_model,
    read,
)

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def sample() -> str:
    return (HERE / "sample.toml").read_text(encoding="utf-8")


def everything() -> str:
    return (HERE / "everything.toml").read_text(encoding="utf-8")


def test_the_sample_of_the_format_has_no_faults_of_form():
    assert read(sample().encode()).findings == ()


def test_the_sample_is_read_as_it_is_meant():
    scenario = parse(sample())
    assert list(scenario.nodes) == ["opening", "story", "threat", "gone", "done"]
    assert scenario.start == "opening"
    assert scenario.customer.start == {"tension": 6, "trust": 1}
    assert scenario.variables == {
        "verified": FlagVar("verified", False),
        "offers": CounterVar("offers", 0, 3, 0),
        "plan": ChoiceVar("plan", ("none", "today", "tomorrow"), "none"),
    }
    rules = scenario.nodes["opening"].replies[1]
    assert rules.goto == (Goto("threat", OneOf("level", ("C", "D"))), Goto("opening"))
    assert scenario.nodes["story"].say[0].when == Number("tension", ">=", 6)
    assert scenario.nodes["story"].replies[1].effects == (Put("verified", True),)
    assert scenario.cards["batch"].actions[0].when == Flag("verified", True)
    assert scenario.tests[0].expect.end == ("resolved",)
    assert scenario.aftercall is not None
    assert [task.id for task in scenario.aftercall.tasks] == ["note", "callback"]


def test_every_key_of_the_format_is_read():
    reading = read(everything().encode())
    assert reading.findings == ()
    scenario = reading.scenario
    assert scenario is not None
    assert scenario.customer.voice.pitch == -10
    opening = scenario.nodes["opening"]
    assert [reply.id for reply in opening.replies] == ["opening.1", "gone-too"]
    assert opening.say[1:] == (
        Variant("Eerste keer.", None, True),
        Variant("Tweede keer.", None, True),
    )
    assert opening.interruptible == "free"
    assert opening.replies[1].because == "Je noemde alles."
    when = scenario.cards["batch"].actions[0].when
    assert isinstance(when, All)
    assert when.parts[1] == Not(Flag("did.raise", True))
    assert scenario.variables["offers"] == CounterVar("offers", -1, 3, 0)
    assert scenario.variables["short"] == CounterVar("short", 0, 2, 0)
    assert scenario.acts["own-act"][0].reason == {"nl-BE": "Je vatte samen."}
    assert scenario.acts["own-act"][1].reason == {"nl": "Zomaar.", "en": "Just so."}


def test_no_field_of_a_scenario_is_left_at_its_default_by_the_full_example():
    scenario = parse(everything())
    same = [
        field.name
        for field in msgspec.structs.fields(scenario)
        if getattr(scenario, field.name) in ("", (), {}, None)
    ]
    assert same == []


def test_line_ends_and_byte_order_mark_change_nothing_but_the_fingerprint():
    unix = read(everything().encode()).scenario
    windows = read(b"\xef\xbb\xbf" + everything().replace("\n", "\r\n").encode()).scenario
    assert unix is not None
    assert windows is not None
    assert msgspec.structs.replace(windows, fingerprint=unix.fingerprint) == unix


def test_the_fingerprint_is_that_of_the_text_and_survives_a_byte_order_mark():
    marked = read(b"\xef\xbb\xbf" + sample().encode()).scenario
    assert marked is not None
    assert marked.fingerprint == parse(sample()).fingerprint
    assert len(marked.fingerprint) == 64


@pytest.mark.parametrize(
    ("nodes", "start"),
    [
        ("[nodes.b]\nsay='x'\nend='partly'\n[nodes.a]\nsay='x'\nend='partly'", "b"),
        ("[nodes.b]\nsay='x'\nend='partly'\n[nodes.start]\nsay='x'\nend='partly'", "start"),
    ],
)
def test_a_call_starts_at_start_or_at_the_first_node(nodes: str, start: str):
    assert parse(f"format=1\nid='x'\ntitle='x'\nlanguage='nl'\n{nodes}").start == start


def test_parse_raises_with_every_finding():
    with pytest.raises(ScenarioError) as caught:
        parse("format = 1")
    assert [finding.params["key"] for finding in caught.value.findings] == [
        "id",
        "title",
        "language",
        "nodes",
    ]


def test_the_customer_model_is_read_from_its_data_file():
    path = ROOT / "assets" / "customer" / "model-1.toml"
    model = parse_model(path.read_text(encoding="utf-8"))
    assert model.acts["listen"][0].reason.keys() == {"nl", "en"}
    assert model.styles[-1].when is None


def test_a_broken_customer_model_says_where():
    text = "[acts.listen]\nrules = [{ set = { tensoin = '-1' }, reason = 'x' }]\n[[style]]"
    with pytest.raises(ScenarioError) as caught:
        parse_model(text)
    got = [(f.code, f.line, f.column, f.params.get("near")) for f in caught.value.findings]
    assert got == [
        ("TV0305", 2, 20, "tension"),
        ("TV0204", 2, 47, None),
        ("TV0203", 3, 3, "styles"),
    ]
