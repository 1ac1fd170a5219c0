"""The slips people make in TOML, and the encodings editors save in, each with its place."""

import codecs

import pytest

from trainingsveld.scenario import ScenarioError, parse, read

SLIPS = {
    "no quotes": ("say = hallo", "TV0112", 1, 7),
    "True with a capital": ("once = True", "TV0112", 1, 8),
    "nothing after the equals sign": ("a = 1\nsay =", "TV0112", 2, 1),
    "a text that does not end": ('a = 1\nsay = "abc\nb = 2', "TV0111", 2, 7),
    "a long text that does not end": ('say = """abc\nb = 2', "TV0111", 1, 7),
    "an apostrophe in apostrophes": ("say = 'it's'", "TV0115", 1, 11),
    "quotes in quotes": ('say = "Zij zei "nee" en ging."', "TV0115", 1, 17),
    "curly quotes": ("say = “abc”", "TV0119", 1, 7),
    "a curly quote behind a straight one": ('say = "abc” ', "TV0111", 1, 7),
    "two on one line": ("a = 1 b = 2", "TV0115", 1, 7),
    "a colon": ("say : 'x'", "TV0114", 1, 5),
    "a blank in a name": ("my name = 'x'", "TV0114", 1, 4),
    "an accent in a name": ("één = 1", "TV0114", 1, 1),
    "a heading not closed": ("[nodes.a\nsay = 'x'", "TV0114", 1, 9),
    "a comma missing": ("tags = ['a' 'b']", "TV0118", 1, 13),
    "a list not closed": ("a = 1\ntags = ['a',\n'b'", "TV0118", 2, 8),
    "a table not closed": ("when = { a = 1", "TV0118", 1, 8),
    "a name twice": ("a = 1\nb = 2\na = 3", "TV0113", 3, 1),
    "a heading twice": ("[nodes.a]\n[nodes.b]\n[nodes.a]", "TV0113", 3, 1),
    "a list heading after a heading": ("[cards]\n[[cards]]", "TV0113", 2, 1),
    "a name twice in braces": ("a = { b = 1, cc.d = 2, b = 3 }", "TV0113", 1, 24),
    "a wrong backslash": (r'a = "C:\map"', "TV0116", 1, 8),
    "a backslash of TOML 1.1": (r'a = "\e[0m"', "TV0116", 1, 6),
    "half a code": (r'a = "\u12"', "TV0116", 1, 6),
    "a surrogate as code": (r'a = "\ud800"', "TV0116", 1, 6),
    "braces over two lines": ("a = { b = 1,\nc = 2 }", "TV0117", 1, 13),
    "braces over two lines in a list": ("a = [\n{ b = 1\n} ]", "TV0117", 2, 8),
    "a comma before the brace": ("a = { b = 'x, y', }", "TV0117", 1, 19),
}


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_is_named_and_placed(name: str):
    text, code, line, column = SLIPS[name]
    got = [(f.code, f.line, f.column) for f in read(text.encode()).findings]
    assert got == [(code, line, column)]


@pytest.mark.parametrize(
    "text",
    [
        "a = [\n  { b = [\n 1,\n 2,\n ], c = 1 },\n]",
        "a = { b = '}\\n', c = \"{\" } # {",
        'a = """\n{\n"""',
        "a = '\\e \\x41'",
        "a = '''it''s'''''",
        'a = "x" # "',
    ],
)
def test_what_only_looks_like_a_slip_is_let_through(text: str):
    codes = {finding.code[:4] for finding in read(text.encode()).findings}
    assert codes == {"TV02"}


def test_columns_are_those_of_characters_in_the_text_without_its_mark():
    for data in (
        "goal = '🙂é' x".encode(),
        codecs.BOM_UTF8 + "goal = '🙂é' x".encode(),
        "a = 'x'\r\ngoal = '🙂é' x".encode(),
    ):
        (finding,) = read(data).findings
        assert (finding.code, finding.column) == ("TV0115", 13)


@pytest.mark.parametrize(
    ("encoding", "code", "word"),
    [
        ("utf-16", "TV0105", "UTF-16"),
        ("utf-16-le", "TV0105", "UTF-16"),
        ("utf-16-be", "TV0105", "UTF-16"),
        ("utf-32", "TV0105", "UTF-32"),
        ("utf-32-be", "TV0105", "UTF-32"),
        ("latin-1", "TV0104", "0xE9"),
        ("cp1252", "TV0104", "0xE9"),
    ],
)
def test_a_wrong_encoding_is_named(encoding: str, code: str, word: str):
    (finding,) = read('id = "x"\ntitle = "één telefoontje"'.encode(encoding)).findings
    assert finding.code == code
    assert word in finding.params.values()


def test_the_place_of_a_wrong_byte_counts_characters():
    (finding,) = read("a = 'x'\nb = '日é".encode() + b"\xe9'").findings
    assert (finding.line, finding.column, finding.params["char"]) == (2, 8, "é")


def test_a_character_cut_off_at_the_end_is_found():
    (finding,) = read("a = 'é".encode()[:-1]).findings
    assert (finding.code, finding.line, finding.column) == ("TV0104", 1, 6)


@pytest.mark.parametrize(
    ("char", "code"),
    [
        ("\0", "TV0106"),
        ("\x1b", "TV0106"),
        ("\x7f", "TV0106"),
        ("\x85", "TV0106"),
        ("\x9b", "TV0106"),
        ("\r", "TV0106"),
        ("\u202e", "TV0107"),
        ("\u2066", "TV0107"),
        ("\u200f", "TV0107"),
        ("\u061c", "TV0107"),
    ],
)
def test_an_unseen_character_is_found_wherever_it_stands(char: str, code: str):
    for text, line, column in ((f"a = 'é{char}b'", 1, 7), (f"a = 1\n# é{char}", 2, 4)):
        (finding,) = read(text.encode()).findings
        assert (finding.code, finding.line, finding.column) == (code, line, column)
        assert f"U+{ord(char):04X}" in finding.params["char"]


def test_all_unseen_characters_are_found_at_once():
    found = read(b"a = '\x1b'\nb = '\x00'\nc = '\xe2\x80\xae'").findings
    assert [(f.code, f.line) for f in found] == [("TV0106", 1), ("TV0106", 2), ("TV0107", 3)]


def test_a_lone_surrogate_in_a_text_is_found_where_it_stands():
    with pytest.raises(ScenarioError) as caught:
        parse("a = 1\nb = 'x\ud800'")
    (finding,) = caught.value.findings
    assert (finding.code, finding.line, finding.column) == ("TV0108", 2, 7)


def test_emoji_joined_to_one_picture_are_allowed():
    codes = [f.code for f in read("x = '👩‍👩‍👧 🏳️‍🌈'".encode()).findings]
    assert "TV0106" not in codes
    assert "TV0107" not in codes
