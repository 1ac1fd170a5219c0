"""Texts made to hurt: each is refused with a sentence and a place, in bounded work."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainingsveld.scenario import LIMITS, Limits, ScenarioError, parse, read
from trainingsveld.scenario.exact import exact
from trainingsveld.scenario.screen import decode, unsuspicious
from trainingsveld.wording import describe

KIB = 1024
FULL = LIMITS.bytes
HEAD = b"format = 1\nid = 'x'\ntitle = 'x'\nlanguage = 'nl'\n"
END = b"\n[nodes.a]\nsay = 'x'\nend = 'partly'\n"

ATTACKS = {
    "one dotted key of 200 KB": (b"a" + b".a" * 100_000 + b" = 1", "TV0103"),
    "one quoted dotted key": (b'"a"' + b'."a"' * 50_000 + b" = 1", "TV0103"),
    "dotted key without a value": (b"a" + b".a" * 100_000, "TV0103"),
    "dotted header": (b"[" + b"a." * 100_000 + b"a]", "TV0103"),
    "dots in blanks": (b"a" + b" . a" * 50_000 + b" = 1", "TV0103"),
    "dots over an unclosed text": (b'x = "\n' + b"a" + b".a" * 50_000 + b" = 1", "TV0103"),
    "100,000 brackets": (b"a = " + b"[" * 100_000, "TV0102"),
    "100,000 brackets, closed": (b"a = " + b"[" * 100_000 + b"]" * 100_000, "TV0102"),
    "brackets on lines": (b"a = " + b"[\n" * 100_000, "TV0102"),
    "brackets and comments": (b"a = " + b"[#]]]]\n" * 30_000, "TV0102"),
    "closing brackets in texts": (b"a = " + b"[ ']]]]', " * 20_000, "TV0102"),
    "tables in tables": (b"a = " + b"{ a = " * 40_000, "TV0102"),
    "brackets behind a header": (b"[a] " + b"[" * 100_000, "TV0102"),
    "headers that never end": (b"[\n" * 100_000, "TV0114"),
    "unclosed texts": (b'"\n' * 130_000, "TV0111"),
    "three quotes and escapes": (b'a = """' + b'\n\\"""' * 50_000, "TV0111"),
    "one text of backslashes": (b'a = "' + b"\\" * 250_000, "TV0111"),
    "only backslashes": (b"\\" * 262_000, "TV0114"),
    "only quotes": (b'"' * 262_001, "TV0114"),
    "only apostrophes": (b"'" * 262_001, "TV0114"),
    "only equal signs": (b"=" * 262_000, "TV0114"),
    "only dots": (b"." * 262_000, "TV0103"),
    "only zeros": (b"\0" * 262_000, "TV0105"),
    "one number of 200,000 digits": (HEAD + b"minutes = " + b"9" * 200_000, "TV0120"),
    "a huge number in hexadecimal": (HEAD + b"minutes = 0x" + b"F" * 200_000, "TV0120"),
    "random bytes": (bytes(range(256)) * 1000, "TV0104"),
    "escape sequences": (b"\x1b[2J" * 50_000, "TV0106"),
    "too large by one": (b"#" * (FULL + 1), "TV0101"),
}


@pytest.mark.parametrize("name", ATTACKS)
@pytest.mark.timeout(20)
def test_an_attack_gets_its_finding(name: str):
    data, code = ATTACKS[name]
    reading = read(data)
    assert reading.scenario is None
    assert code in {finding.code for finding in reading.findings}
    assert len(reading.findings) <= 200
    for finding in reading.findings:
        assert finding.line >= 1
        assert finding.column >= 1
        for language in ("nl", "en"):
            words = describe(finding, language)
            assert words.message
            assert words.hint
            assert len(words.message) < 400


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"minutes = nan", "TV0204"),
        (b"minutes = inf", "TV0204"),
        (b"minutes = 99999999999999999999", "TV0205"),
        (b"minutes = 6.0", "TV0204"),
        (b"minutes = true", "TV0204"),
        (b"minutes = 2026-11-22", "TV0204"),
        (b"minutes = 07:32:00", "TV0204"),
        (b"minutes = 2026-11-22T07:32:00Z", "TV0204"),
        (b"customer.voice.rate = nan", "TV0205"),
        (b"customer.voice.rate = inf", "TV0205"),
        (b"customer.voice.pitch = -inf", "TV0205"),
        (b"customer.voice.rate = true", "TV0204"),
        (b"title.__class__ = 'x'", "TV0113"),
        (b"__class__ = 'x'", "TV0203"),
        (b"vars.__proto__ = true", "TV0216"),
        (b"start = '../../etc/passwd'", "TV0303"),
        (b"tags = ['\\u202E']", None),
        (b'tags = ["\\U0001F468\\u200D\\U0001F469\\u200D\\U0001F467"]', None),
        (b"goal = '=HYPERLINK(\"http://x\")'", None),
        (b"goal = '<img src=file:///etc/passwd>'", None),
        (b"goal = '{0.__class__.__mro__} %s %n ${HOME}'", None),
        (b'tags = ["\\u001b[31m"]', "TV0109"),
        (b'tags = ["\\b"]', "TV0109"),
        (b'tags = ["\\U0000202E"]', "TV0109"),
    ],
)
def test_a_strange_value_is_refused_or_stays_what_it_is(line: bytes, code: str | None):
    codes = [finding.code for finding in read(HEAD + line + END).findings]
    assert codes == ([code] if code else [])


def test_braces_in_names_survive_and_reach_nothing():
    text = HEAD + b"family = '{0.__class__} {where} {value} {near}'" + END
    (finding,) = read(text).findings
    message = describe(finding, "en").message
    assert '"{0.__class__} {where} {value} {near}"' in message


def test_thousands_of_unknown_names_stay_quick_and_all_are_named():
    lines = b"".join(b"naam%d = 1\n" % number for number in range(8000))
    reading = read(HEAD + lines + END)
    assert len(reading.findings) == 8000


def test_a_long_name_does_not_make_a_long_sentence():
    (finding,) = read(HEAD + b"start = '" + b"x" * 100_000 + b"'" + END).findings
    assert len(describe(finding, "nl").message) < 250


@pytest.mark.parametrize(("depth", "fine"), [(12, True), (13, False)])
def test_twelve_levels_are_deep_enough(depth: int, fine: bool):
    text = "a = " + "[" * depth + "]" * depth
    assert (decode(text.encode(), LIMITS)[1] == ()) is fine


@pytest.mark.parametrize(
    ("text", "fine"),
    [
        ("a.b.c.d.e.f.g.h = 1", True),
        ("a.b.c.d.e.f.g.h.i = 1", False),
        ("[a.b.c.d.e.f.g.h]\ni.j.k.l.m = 1", True),
        ("[a.b.c.d.e.f.g.h]\ni.j.k.l.m.n = 1", False),
        ("[a.b.c.d.e.f.g.h]\ni = [{ j = [{ k = [1] }] }]", False),
        ("a = '" + ". " * 5000 + "'", True),
        ("a = '" + "[{" * 5000 + "'", True),
        ("# " + "[{" * 5000 + "a.b.c.d.e.f.g.h.i.j =", True),
    ],
)
def test_depth_counts_headers_dots_and_brackets_together(text: str, fine: bool):
    assert (decode(text.encode(), LIMITS)[1] == ()) is fine


PIECES = st.lists(
    st.sampled_from(
        ["[", "]", "{", "}", "=", ".", ",", "\n", '"', "'", '"""', "'''", "\\", "#", "a", " ", "1"]
    ),
    max_size=60,
).map("".join)
SMALL = Limits(depth=3, parts=2)


@settings(max_examples=500, deadline=None)
@given(PIECES)
def test_the_quick_look_never_passes_what_the_exact_one_refuses(text: str):
    if unsuspicious(text.encode(), SMALL):
        assert exact(text, SMALL) == ()


@settings(max_examples=300, deadline=None)
@given(PIECES | st.text(max_size=60))
def test_no_text_brings_reading_down(text: str):
    with pytest.raises(ScenarioError) as caught:
        parse(text)
    assert caught.value.findings


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=80))
def test_no_bytes_bring_reading_down(data: bytes):
    assert read(data).findings
