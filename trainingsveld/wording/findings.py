"""From a finding to a sentence and a hint.

Names in braces are looked up in the finding's parameters and nowhere else, in one pass: braces in
an author's own names stay what they are, and nothing can be reached through them.
"""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import rtoml
from msgspec import Struct

from trainingsveld.scenario import Finding

LANGUAGES = ("nl", "en")
"""The languages every sentence exists in."""

_DATA = Path(__file__).parents[2] / "assets" / "wording" / "findings.toml"
_NAME = re.compile(r"\{([a-z_]+)\}")


class Words(Struct, frozen=True):
    """What to say about one finding, each a sentence or two."""

    message: str
    hint: str


class Entry(Struct, frozen=True):
    """One code of the table. Texts are per language.

    `example` is the smallest file that shows it, as bytes; `shown` the part of it that is worth
    printing; `place` line and column of the finding in `example`. They are empty where a code is
    not about the text of a file.
    """

    code: str
    severity: str
    title: Mapping[str, str]
    message: Mapping[str, str]
    hint: Mapping[str, str]
    example: bytes = b""
    shown: str = ""
    place: tuple[int, int] = (1, 1)


def describe(finding: Finding, language: str) -> Words:
    """Put a finding into words; a language other than Dutch is taken for English."""
    table = _table()
    tongue = "nl" if language.partition("-")[0].lower() == "nl" else "en"
    params = dict(finding.params)
    owner = table["owners"].get(params.get("owner", "scenario"), table["owners"]["scenario"])
    params["where"] = _filled(owner[tongue], params)
    for role in ("expected", "found"):
        if kind := table["kinds"].get(params.get(role, "")):
            params[role] = kind[tongue]
    if about := params.get("about"):  # another code, of which this one tells
        params["about"] = table["codes"][about]["title"][tongue]
    entry = table["codes"][finding.code]
    said: str = entry["message"][tongue]
    message = _filled(said, params)
    if said.startswith("{where}"):  # a file's name or an author's is never altered
        message = message[:1].upper() + message[1:]
    hint = _filled(entry["hint"][tongue], params)
    if method := table["methods"].get(params.get("method", "")):
        message = f"{message} {method[tongue]}"
    if params.get("near"):
        hint = f"{_filled(table['near'][tongue], params)} {hint}"
    return Words(message, hint)


def _filled(template: str, params: Mapping[str, str]) -> str:
    return _NAME.sub(lambda name: params.get(name[1], ""), template)


def entries() -> tuple[Entry, ...]:
    """Give every code of the table, in order."""
    table = _table()
    return tuple(_entry(code, table) for code in sorted(table["codes"]))


def _entry(code: str, table: dict[str, Any]) -> Entry:
    raw = table["codes"][code]
    words = (code, raw["severity"], raw["title"], raw["message"], raw["hint"])
    if "skip" in raw:
        return Entry(*words, shown=raw.get("shown", ""))
    line, column = raw["place"]
    if "hex" in raw:
        return Entry(*words, bytes.fromhex(raw["hex"]), raw["hex"], (line, column))
    example = raw["example"] * raw.get("repeat", 1)
    whole = "whole" in raw
    kind = "method_" if "method" in raw else ""
    before, after = table[f"{kind}before"], table[f"{kind}after"]
    text = example if whole else f"{before}{example}\n{after}"
    line += 0 if whole else before.count("\n")
    return Entry(*words, text.encode(), raw["example"], (line, column))


@cache
def _table() -> dict[str, Any]:
    return rtoml.loads(_DATA.read_text(encoding="utf-8"))
