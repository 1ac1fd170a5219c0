"""A hundred case files that want harm: each gets its finding within little time and memory."""

import os
from pathlib import Path

import pytest

from tests.authoring.packs.test_hostile_packs import caged, report
from tests.scenario.test_hostile import ATTACKS, END, HEAD

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes with limits")

BOMBS = {
    "brackets": b"[" * 60_000,
    "braces": b"{a=" * 40_000,
    "brackets on lines": b"[\n" * 60_000,
    "dots": b"a." * 60_000 + b"a",
    "quotes": b'"' * 100_001,
    "backslashes": b'"' + b"\\" * 100_000,
    "three quotes": b'"""' + b'\n\\"""' * 30_000,
    "digits": b"9" * 100_000,
    "hexadecimal": b"0x" + b"f" * 100_000,
    "an exponent": b"1e" + b"9" * 1_000,
    "underscores": b"1" + b"_1" * 50_000,
    "zeros": b"\0" * 1_000,
    "escapes": b'"' + b"\x1b[2J" * 1_000 + b'"',
    "escaped escapes": b'"' + rb"\u001b" * 10_000 + b'"',
    "turned round": b'"' + "\u202e".encode() * 1_000 + b'"',
    "no UTF-8": b'"' + b"\xc0\xaf" * 1_000 + b'"',
    "surrogates": b'"' + b"\xed\xa0\x80" * 1_000 + b'"',
    "UTF-16": "1 # å".encode("utf-16"),
}
PLACES = {
    "as a number": b"minutes = %b\n",
    "as a text": b"goal = %b\n",
    "in a list": b"tags = [%b]\n",
    "in a table": b"customer = { name = %b }\n",
    "as a guard": b"[[nodes.slot.replies]]\nwhen = { tension = %b }\n",
    "as a goto": b"[[nodes.slot.replies]]\ngoto = [{ when = %b, node = 'slot' }]\n",
}


@pytest.mark.timeout(400)
def test_every_hostile_case_gets_a_finding_within_its_limits(tmp_path: Path, say):
    files = {name: data for name, (data, _) in ATTACKS.items()}
    for bomb, data in BOMBS.items():
        for place, line in PLACES.items():
            files[f"{bomb} {place}"] = HEAD + line.replace(b"%b", data) + END
    names = dict(enumerate(files))
    for number, name in names.items():
        (tmp_path / f"{number}.toml").write_bytes(files[name])
    found = caged("case", tmp_path)
    for one in found:
        one["what"] = names[int(one["name"])]
        assert one["code"].startswith("TV0"), one
        assert one["nl"] != one["en"], one
        assert one["seconds"] < 8, one
        assert one["mb"] < 220, one
    say(report(found, "cases refused"))
    assert len(found) == len(files) >= 100
