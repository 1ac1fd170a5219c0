"""Streets with a number, and firms."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from trainingsveld.authoring.anonymise.span import Span

NAMES = Path(__file__).resolve().parents[3] / "assets" / "names"

_LINK = r"(?:van|de|der|den|het|'t|te|ten|ter|aan|op)"
_END = (
    r"(?:straat|str\.|laan|\w{3}weg|plein|gracht|kade|dijk|singel|steeg|\w{3}hof|plantsoen|dreef"
    r"|\w{3}park|\w{3}pad|burg(?:wal)?|haven|boulevard)"
)
_AT = r"\s+(?:nr\.?\s*)?\d{1,5}(?:\s?[a-zA-Z](?!\w))?(?:\s?[-/]\s?\d{1,4})?(?!\w)"
_STREETS = (
    re.compile(
        rf"(?:(?<!\w)[A-ZÀ-Ý][\w.'-]*\s(?:(?:van|de|der|den|ten|ter|te)\s)+)?(?<!\w)\w*{_END}{_AT}"
    ),
    re.compile(
        rf"(?<!\w)(?:[Ll]aan|[Pp]lein|[Ww]eg|[Kk]ade|[Ss]ingel|[Gg]racht|[Dd]ijk|[Pp]ark|[Hh]of)"
        rf"\s(?:{_LINK}\s)+[A-Z]\w+(?:\s[A-Z]\w+)*{_AT}"
    ),
    re.compile(r"(?<!\w)[A-Z]\w{2,}(?:straat|laan|gracht|plein|singel|kade)(?!\w)"),
    re.compile(
        r"(?<!\w)\d{1,5}[a-zA-Z]?,?\s(?:[A-Z][\w'-]*\s){1,4}"
        r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Court|Crescent|Way|Gardens|Terrace"
        r"|Square)(?!\w)"
    ),
    re.compile(r"(?<!\w)(?:postbus|P\.?O\.? ?box)\s+\d+", re.IGNORECASE),
)
_NOT_A_STREET = ("onderweg", "halverweg", "voorbeeldstraat", "1 example")

_PROPER = r"[A-ZÀ-Ý](?:[\w&'’-]|\.(?=\w))*"
_FORM = (
    r"(?:B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|Ltd\.?|Limited|PLC|plc|LLP|Inc\.?|GmbH|Holdings?|Groep"
    r"|Group|Society|Internet|Telecom|Energie|Verzekeringen|&\s(?:Zonen|Zn\.?|Sons|Co\.?))"
)
_FIRMS = (
    re.compile(rf"(?<!\w)(?:{_PROPER}\s|{_LINK}\s){{0,3}}{_PROPER}\s(?:{_FORM}\s?)+(?!\w)"),
    re.compile(
        r"(?<!\w)(?i:stichting|vereniging|bakkerij|slagerij|garage|restaurant|hotel|café"
        r"|kapsalon|autobedrijf|bouwbedrijf|aannemersbedrijf|notariskantoor|advocatenkantoor"
        r"|apotheek|huisartsenpraktijk|tandartspraktijk|basisschool|transportbedrijf|firma"
        r"|woningcorporatie|makelaardij|ziekenhuis|gemeente)"
        rf"\s(?i:(?:{_LINK}|de)\s)*{_PROPER}(?:\s(?:{_PROPER}|{_LINK}(?=\s[A-Z])))*"
    ),
)


def streets(text: str) -> Iterable[Span]:
    """Find streets, with their number where there is one."""
    for pattern in _STREETS:
        for match in pattern.finditer(text):
            if not match[0].casefold().startswith(_NOT_A_STREET):
                yield Span(*match.span(), "street")


def firms(text: str) -> Iterable[Span]:
    """Find firms: by what they are, by their legal form, and those that everybody knows."""
    for pattern in (*_FIRMS, _known()):
        for match in pattern.finditer(text):
            end = match.start() + len(match[0].rstrip(" .,"))
            if match[0].rstrip().endswith((".V.", ".F.")):
                end = match.start() + len(match[0].rstrip())
            if "Voorbeeld" not in match[0]:
                yield Span(match.start(), end, "firm")


@cache
def _known() -> "re.Pattern[str]":
    names = (NAMES / "firms.txt").read_text(encoding="utf-8").splitlines()
    long = [re.escape(name) for name in names if len(name) > 3]
    short = [re.escape(name) for name in names if len(name) <= 3]  # NS, but not ns
    return re.compile(rf"(?<!\w)(?:(?i:{'|'.join(long)})|{'|'.join(short)})(?!\w)")
