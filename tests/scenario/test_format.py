"""The finer points of the format: what is let through, what is not, and where the finger points."""

import pytest

from trainingsveld.scenario import Limits, parse, read

BEFORE = """\
format = 1
id = "x"
title = "x"
language = "nl"
[vars]
verified = false
offers = { min = 0, max = 3 }
plan = { values = ["none", "today"] }
[[criteria]]
id = "first"
text = "Eerst"
[[cards]]
id = "batch"
title = "Batch"
actions = [{ id = "raise", label = "Verhoog" }]
[nodes.done]
say = "Dag."
end = "resolved"
[nodes.a]
say = "Hallo?"
"""


def found(text: str) -> list[tuple[str, int, int]]:
    """The findings about a text, in lines counted from its own first."""
    lines = BEFORE.count("\n")
    return [
        (finding.code, finding.line - lines, finding.column)
        for finding in read((BEFORE + text).encode()).findings
    ]


def reply(words: str) -> str:
    return f'replies = [{{ say = "Ja.", goto = "done", {words} }}]'


AT = len('replies = [{ say = "Ja.", goto = "done", ') + 1


@pytest.mark.parametrize(
    "guard",
    [
        "{}",
        "{ verified = true }",
        "{ offers = 3 }",
        '{ offers = ">= 2" }',
        '{ offers = "!=3" }',
        '{ offers = " <  3 " }',
        '{ tension = "== 10" }',
        '{ plan = "today" }',
        '{ plan = ["today", "none"] }',
        '{ level = "A" }',
        '{ level = ["C", "D"] }',
        '{ motive = "instrumental" }',
        '{ stance = ["leading", "competing"] }',
        "{ seen.batch = true }",
        '{ "seen.batch" = false }',
        "{ seen = { batch = true }, did = { raise = false } }",
        '{ visits.a = ">= 3", visits.done = 0 }',
        "{ acts.listen = 2, acts.reflect_feeling = 1 }",
        "{ any = [{ verified = true }, { not = { all = [{ offers = 1 }] } }] }",
    ],
)
def test_a_good_guard_is_let_through(guard: str):
    assert found(reply(f"when = {guard}")) == []


@pytest.mark.parametrize(
    ("guard", "code", "column"),
    [
        ('"verified"', "TV0204", 7),
        ("{ verifed = true }", "TV0305", 9),
        ("{ verified = 1 }", "TV0220", 20),
        ('{ verified = "true" }', "TV0220", 20),
        ("{ offers = true }", "TV0220", 18),
        ("{ offers = 1.0 }", "TV0220", 18),
        ("{ offers = [1, 2] }", "TV0220", 18),
        ("{ offers = 4 }", "TV0222", 18),
        ('{ offers = "> 3.5" }', "TV0221", 18),
        ('{ offers = "≥ 2" }', "TV0221", 18),
        ('{ offers = "2" }', "TV0221", 18),
        ('{ offers = ">= 2 and <= 3" }', "TV0221", 18),
        ('{ offers = ">= 99999999999" }', "TV0221", 18),
        ("{ plan = true }", "TV0220", 16),
        ('{ plan = ["today", 1] }', "TV0220", 26),
        ('{ plan = ["today", "x"] }', "TV0223", 26),
        ("{ plan = [] }", "TV0224", 16),
        ('{ level = ">= B" }', "TV0223", 17),
        ("{ seen = true }", "TV0220", 16),
        ("{ seen.bath = true }", "TV0306", 14),
        ('{ "seen.bath" = true }', "TV0306", 9),
        ("{ did.rais = true }", "TV0307", 13),
        ("{ visits.b = 1 }", "TV0309", 16),
        ("{ visits.a = 4 }", "TV0222", 20),
        ("{ acts.lissen = 1 }", "TV0308", 14),
        ("{ acts.listen = 3 }", "TV0222", 23),
        ("{ any = { verified = true } }", "TV0204", 15),
        ("{ not = [] }", "TV0204", 15),
        ("{ any = [1] }", "TV0204", 16),
        ("{ all = [] }", "TV0224", 15),
        ("{ any = [{ not = { verified = 2 } }] }", "TV0220", 37),
    ],
)
def test_a_bad_guard_is_named_where_it_stands(guard: str, code: str, column: int):
    assert found(reply(f"when = {guard}")) == [(code, 1, AT + column)]


@pytest.mark.parametrize(
    ("effects", "code", "column"),
    [
        ("{ verified = 1 }", "TV0230", 19),
        ('{ verified = "+1" }', "TV0231", 19),
        ('{ plan = "-1" }', "TV0231", 15),
        ("{ plan = 1 }", "TV0230", 15),
        ('{ plan = "tody" }', "TV0234", 15),
        ("{ offers = true }", "TV0230", 17),
        ("{ offers = 1.0 }", "TV0230", 17),
        ('{ offers = "1" }', "TV0235", 17),
        ('{ offers = "−1" }', "TV0235", 17),
        ('{ offers = ">= 1" }', "TV0235", 17),
        ("{ offers = 4 }", "TV0233", 17),
        ("{ tension = -1 }", "TV0233", 18),
        ("{ offer = 1 }", "TV0305", 8),
        ('{ level = "A" }', "TV0232", 8),
        ('{ motive = "frustration" }', "TV0232", 8),
        ('{ stance = "leading" }', "TV0232", 8),
        ("{ seen.batch = true }", "TV0232", 8),
        ('{ "did.raise" = true }', "TV0232", 8),
        ("{ visits.a = 1 }", "TV0232", 8),
        ("{ acts.listen = 1 }", "TV0232", 8),
        ("{ any = [] }", "TV0305", 8),
        ("[]", "TV0204", 6),
    ],
)
def test_a_bad_effect_is_named_where_it_stands(effects: str, code: str, column: int):
    assert found(reply(f"set = {effects}")) == [(code, 1, AT + column)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("[[nodes.a.replies]]\nsay = 'x'", [("TV0202", 1, 1)]),
        ("replies = [{ goto = 'done' }]", [("TV0202", 1, 12)]),
        ("replies = [{ say = 'x', goto = [{ node = 'b' }, 'done', 1] }]",
         [("TV0301", 1, 42), ("TV0204", 1, 57)]),
        ("replies = [{ say = 'x', goto = [] }]", [("TV0209", 1, 32)]),
        ("replies = [{ say = 'x', goto = [{ when = {} }] }]", [("TV0202", 1, 33)]),
        ("silence = [{ after = 5 }, { after = 5 }]", [("TV0217", 1, 37)]),
        ("silence = [{ after = 0 }, { after = 301 }]", [("TV0205", 1, 22), ("TV0205", 1, 37)]),
        ("silence = [{ say = 'x' }]", [("TV0202", 1, 12)]),
        ("style = 'boos'", [("TV0206", 1, 9)]),
        ("interruptible = true", [("TV0204", 1, 17)]),
        ("end = 'partly'\nreplies = []\nsilence = []", [("TV0330", 2, 1), ("TV0330", 3, 1)]),
        ("[nodes.b_c]\nsay = 'x'", [("TV0207", 1, 8)]),
        ("[nodes.b]\nsay = [1, { text = 2 }, {}]",
         [("TV0204", 2, 8), ("TV0204", 2, 20), ("TV0202", 2, 25)]),
        ("[nodes]\nc = 1", [("TV0204", 2, 5)]),
        ("[[tests]]\nname = 'x'\nplay = ['a.1', 'card:', 'do:x', 'silence']\nexpect = {}",
         [("TV0312", 3, 9), ("TV0306", 3, 16), ("TV0307", 3, 25)]),
        ("[[tests]]\nname = 'x'\nplay = []\nexpect = { end = ['resolvd'], shows = ['x'], y = 1 }",
         [("TV0206", 4, 19), ("TV0304", 4, 40), ("TV0305", 4, 46)]),
        ("[acts.'My act']\nrules = []", [("TV0216", 1, 7)]),
        ("[acts.mine]\nrules = [{ reason = 1 }]", [("TV0204", 2, 21)]),
        ("[acts.mine]\nrules = [{ reason = { nederlands = 'x' } }]", [("TV0210", 2, 23)]),
        ("[customer.start]\ntension = 11\ntrust = 1.0\nlevel = 1",
         [("TV0205", 2, 11), ("TV0204", 3, 9), ("TV0203", 4, 1)]),
        ("[customer.voice]\nrate = 2.1\npitch = '0'", [("TV0205", 2, 8), ("TV0204", 3, 9)]),
        ("[aftercall]\nminutes = 0\nmail = {}", [("TV0205", 2, 11), ("TV0202", 3, 8)]),
        ("[[criteria]]\nid = 'second'\nfamily = 'x'", [("TV0202", 1, 1), ("TV0206", 3, 10)]),
    ],
)  # fmt: skip
def test_all_findings_come_at_once_each_at_its_place(text: str, wanted: list[object]):
    assert found(text) == wanted


def test_unknown_keys_get_a_guess():
    text = "ototherwise = 'done'\nsaay = 'x'\nxyzzy = 1\nStyle = 1"
    near = [f.params.get("near") for f in read((BEFORE + text).encode()).findings]
    assert near == ["otherwise", "say", "", "style"]


def test_a_wrong_variable_is_named_once_and_its_use_is_left_alone():
    text = BEFORE.replace("verified = false", "verified = 0") + reply("when = { verified = true }")
    assert [f.code for f in read(text.encode()).findings] == ["TV0211"]


def test_a_file_of_another_format_hears_only_that():
    text = BEFORE.replace("format = 1", "format = 2") + "nonsense = 1"
    assert [f.code for f in read(text.encode()).findings] == ["TV0201"]


def test_a_plain_number_outside_its_range_is_clamped_with_a_warning():
    reading = read((BEFORE + reply("set = { trust = 9 }")).encode())
    assert [f.severity for f in reading.findings] == ["warning"]
    assert reading.scenario is not None
    assert reading.scenario.nodes["a"].replies[0].effects[0].value == 5  # type: ignore[union-attr]


def test_replies_without_an_id_are_counted_within_their_node():
    text = "replies = [{ say = 'x', goto = 'done' }, { id = 'b', say = 'y', goto = 'done' }, "
    scenario = parse(BEFORE + text + "{ say = 'z', goto = 'done' }]")
    assert [one.id for one in scenario.nodes["a"].replies] == ["a.1", "b", "a.3"]


def test_a_reply_may_be_called_like_a_node():
    assert found("replies = [{ id = 'done', say = 'x', goto = 'done' }]") == []


def test_the_order_of_findings_is_the_order_of_the_text():
    text = "style = 1\nunclear = 1\notherwise = 1\n[nodes.b]\nend = 1\nsay = 1"
    lines = [line for _, line, _ in found(text)]
    assert lines == sorted(lines)
    assert len(lines) == 5


def test_the_size_is_that_of_the_limits_asked_for():
    assert [f.code for f in read(b"#" * 101, limits=Limits(bytes=100)).findings] == ["TV0101"]
