"""What is offered while a case is being written."""

import pytest
import rtoml

from trainingsveld.authoring.workbench import complete, names_of
from trainingsveld.authoring.workbench.cursor import place_at
from trainingsveld.store.library import shipped_case

CASE = """
[vars]
verified = false
offers = { min = 0, max = 3 }
plan = { values = ["none", "today"] }
[[criteria]]
id = "feeling-first"
text = "Benoemt het gevoel"
[[cards]]
id = "batch"
title = "Salarisbatch"
[[cards.actions]]
id = "raise-limit"
label = "Verhoog"
[nodes.opening]
say = "Hallo, ik bel over mijn salaris."
[[nodes.opening.replies]]
id = "feeling"
say = "Wat vervelend."
goto = "story"
[nodes.story]
say = ["Ja."]
[acts.sing]
rules = []
"""
NAMES = names_of(rtoml.loads(CASE))


def offered(text: str) -> list[str]:
    """What is offered at the bar in the last line."""
    before, _, after = text.partition("|")
    found = complete(before.split("\n"), after.split("\n")[0], NAMES)
    return [option.text for option in found.options]


def inserted(text: str) -> str:
    before, _, after = text.partition("|")
    found = complete(before.split("\n"), after, NAMES)
    return before[: len(before) - len(found.prefix)] + found.options[0].insert + after


REPLY = "[[nodes.opening.replies]]\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (REPLY + 'goto = "st|', ["story"]),
        (REPLY + "goto = |", ["opening", "story"]),
        (REPLY + 'goto = [{ when = { plan = "|', ["none", "today"]),
        (REPLY + 'goto = [{ when = { level = ["A", "|', ["A", "B", "C", "D"]),
        (REPLY + "goto = [{ when = { |", None),
        (REPLY + 'goto = [\n  { node = "o|', ["opening", "story"]),
        (REPLY + 'goto = [{ node = "op|', ["opening"]),
        (REPLY + 'act = "sing|', ["sing"]),
        (REPLY + 'act = "reflect|', ["reflect_feeling"]),
        (REPLY + 'shows = ["|', ["feeling-first"]),
        (REPLY + "once = |", ["true", "false"]),
        (REPLY + "when = { verified = |", ["true", "false"]),
        (REPLY + "when = { seen.|", ["batch"]),
        (REPLY + "when = { seen = { |", ["batch"]),
        (REPLY + "when = { did.ra|", ["raise-limit"]),
        (REPLY + "when = { visits.|", ["opening", "story"]),
        (REPLY + "when = { not = { veri|", ["verified"]),
        (REPLY + 'when = { tension = "|', [">= ", "<= ", "== ", "!= "]),
        (REPLY + 'set = { tension = "|', ["+1", "-1"]),
        (REPLY + "set = { pla|", ["plan"]),
        (REPLY + "set.pla|", ["plan"]),
        (REPLY + "because|", ["because"]),
        (REPLY + 'say = "op|', []),
        (REPLY + 'say = "x" |', []),
        (REPLY + "# goto = |", []),
        ("[customer]\nstance = \"att|", ["attacking"]),
        ("[customer]\nvoice = { gen|", ["gender"]),
        ("[nodes.story]\notherwise = \"|", ["opening", "story"]),
        ("[nodes.story]\nend = \"res|", ["resolved"]),
        ("[nodes.story]\nsay = [\n  { te|", ["text"]),
        ("[[tests]]\nplay = [\"fe|", ["feeling"]),
        ("[[tests]]\nplay = [\"feeling\", \"card:|", ["card:batch"]),
        ("[[tests]]\nexpect = { end = \"part|", ["partly"]),
        ("[[tests]]\nexpect = { sho|", ["shows"]),
        ("[[invariants]]\nat = [\"|", ["opening", "story", "feeling"]),
        ("start = \"st|", ["story"]),
        ("fam|", ["family"]),
        ("[nodes.opening]\nsay = \"x\"\n[[nodes.op|", ["[[nodes.opening.replies]]"]),
        ("[cust|", ["[customer]"]),
    ],
)  # fmt: skip
def test_what_fits_is_offered(text, expected):
    found = offered(text)
    if expected is None:
        assert {"verified", "plan", "offers", "tension", "level", "any", "seen"} <= set(found)
    else:
        assert found == expected


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (REPLY + 'goto = "st|"', 'goto = "story"'),
        (REPLY + "goto = st|", 'goto = "story"'),
        (REPLY + "got|", "goto = "),
        (REPLY + "got| = 3", "goto = 3"),
        (REPLY + "when = { see|", "when = { seen."),
        (REPLY + "once = tr|", "once = true"),
        ("[nodes.opening]\n[[|", "[[nodes.opening.replies]]"),
        (REPLY + 'when = { tension = |', 'when = { tension = ">= '),
    ],
)  # fmt: skip
def test_what_is_chosen_is_put_in_so_that_the_line_is_right(text, after):
    assert inserted(text).split("\n")[-1] == after


def test_notes_tell_the_names_apart():
    found = complete([REPLY.strip(), 'goto = "'], "", NAMES)
    assert [option.note for option in found.options] == ["Hallo, ik bel over mijn salaris.", "Ja."]


def test_every_place_in_a_real_case_can_be_asked_about():
    text = shipped_case("salaris-niet-betaald").read_text(encoding="utf-8")
    names = names_of(rtoml.loads(text))
    lines = text.split("\n")
    asked = 0
    for number, line in enumerate(lines):
        for column in range(len(line) + 1):
            above = lines[max(0, number - 40) : number]
            complete([*above, line[:column]], line[column:], names)
            asked += 1
    assert asked > 5_000


@pytest.mark.parametrize("rubbish", ['"""', "[[[[", "]]}}", "a.b.c.=", "{{{{", "'", "= =", "\\"])
def test_rubbish_is_asked_about_in_vain(rubbish):
    place_at([rubbish])
    place_at(["[nodes.a]", rubbish * 50])


@pytest.mark.parametrize(
    "data",
    [
        {"nodes": 3, "vars": [], "cards": {"id": 1}, "criteria": "x", "acts": 1},
        {"nodes": {"a": 1, "b": {"replies": [1, {"id": 2, "say": 3}], "say": [{}]}}},
        {"vars": {"a": {"values": 3}, "b": {"min": "x"}}, "cards": [{"id": 1, "actions": 2}]},
    ],
)
def test_names_are_taken_from_whatever_there_is(data):
    names_of(data)
