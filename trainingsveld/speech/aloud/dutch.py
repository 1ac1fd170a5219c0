"""How Dutch says what is written in digits, signs and abbreviations: rules, in their order."""

import re
from re import Match

from trainingsveld.speech.aloud.dutch_numbers import (
    MOST,
    cardinal,
    decimals,
    digits,
    ordinal,
    year,
)
from trainingsveld.speech.aloud.dutch_words import (
    ABBREVIATIONS,
    INITIALS,
    MONTHS,
    SIGNS,
    UNITS,
)
from trainingsveld.speech.aloud.spelled import (
    ADDRESS,
    CLOCK_RANGE,
    CODE,
    IBAN,
    Rule,
    any_of,
    in_groups,
    letters,
    say_abbreviation,
    say_address,
    say_code,
    say_iban,
)

_NUMBER = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?"
_CENTS = {"€": ("euro", "cent"), "£": ("pond", "penny"), "$": ("dollar", "cent")}
_CALLED = {"eur": "€", "euro": "€", "gbp": "£", "usd": "$"}
_MONTH_NAMES = "|".join(MONTHS)
_FRACTIONS = {"½": "een half", "¼": "een kwart", "¾": "drie kwart"}
_FEW = 4  # digits: a longer number without points is a code, not an amount


def _number(written: str) -> str:
    """Say a number as it is written: points by the thousand, a comma before decimals."""
    whole, _, behind = written.partition(",")
    plain = whole.replace(".", "")
    coded = plain == whole and (len(plain) > _FEW or (len(plain) > 1 and plain[0] == "0"))
    if int(plain) >= MOST or (coded and not behind):
        return digits(re.sub(r"(.{3})(?=.{2})", r"\1 ", plain) if len(plain) > _FEW else plain)
    said = cardinal(int(plain))
    return f"{said} komma {decimals(behind)}" if behind else said


def _money(sign: str, minus: str | None, written: str, scale: str | None = None) -> str:
    whole, _, cents = written.partition(",")
    unit, small = _CENTS[sign]
    number = int(whole.replace(".", ""))
    before = "min " if minus else ""
    if number >= MOST:
        return f"{before}{digits(whole)} {unit}"
    if scale:
        return f"{before}{_number(written)} {scale} {unit}"
    if len(cents) > 2:
        return f"{before}{_number(written)} {unit}"
    rest = int(cents.ljust(2, "0")) if cents.isdigit() else 0
    if number == 0 and rest:
        return f"{before}{cardinal(rest)} {small}"
    said = f"{before}{cardinal(number)} {unit}"
    return f"{said} {cardinal(rest)}" if rest else said


def _signed_money(found: Match[str]) -> str:
    sign = _CALLED.get(found["sign"].lower(), found["sign"])
    scale = {"mln": "miljoen", "mld": "miljard"}.get((found["scale"] or "").rstrip("."))
    return _money(sign, found["minus"], found["number"], scale or found["scale"])


def _date(day: str, month: int, written_year: str) -> str:
    said = f"{cardinal(int(day))} {MONTHS[month - 1]}"
    return f"{said} {year(int(written_year))}" if written_year else said


def _figured_date(found: Match[str]) -> str:
    day, month, written_year = found["d"], int(found["m"]), found["y"]
    if not (1 <= month <= 12 and 1 <= int(day) <= 31):
        return found[0]
    full = written_year if len(written_year) == 4 else f"20{written_year}"
    return _date(day, month, full)


def _time(found: Match[str]) -> str:
    hour, minute = int(found["h"]), int(found["min"])
    said = f"{cardinal(hour)} uur"
    return f"{said} {cardinal(minute)}" if minute else said


def _post_code(found: Match[str]) -> str:
    first, second = divmod(int(found[1]), 100)
    if second == 0:
        said = cardinal(int(found[1]))
    else:
        said = f"{cardinal(first)} {'nul ' if second < 10 else ''}{cardinal(second)}"
    return f"{said}, {letters(found[2])}"


def _phone(found: Match[str]) -> str:
    return ("plus " if found[0].startswith("+") else "") + digits(in_groups(found[0]))


def _unit(found: Match[str]) -> str:
    return f"{_number(found[1])} {UNITS[found[2]]}"


RULES: tuple[Rule, ...] = (
    (ADDRESS, lambda m: say_address(m, digits, SIGNS)),
    (IBAN, lambda m: say_iban(m, digits)),
    (
        re.compile(
            rf"(?P<minus>[-−]\s?)?(?P<sign>[€£$]|\b(?:EUR|GBP|USD)\b)\s?(?P<number>{_NUMBER})"
            r"(?:,[-–—]{1,2})?(?:\s?(?P<scale>mln\.?|mld\.?|miljoen\b|miljard\b))?"
        ),
        _signed_money,
    ),
    (
        re.compile(rf"\b({_NUMBER})(?:,[-–—]{{1,2}})?\s?(€|euro\b|EUR\b)"),
        lambda m: _money(_CALLED.get(m[2].lower(), m[2]), None, m[1]),
    ),
    (re.compile(r"\b(?P<d>\d{1,2})([-/.])(?P<m>\d{1,2})\2(?P<y>\d{4}|\d{2})\b"), _figured_date),
    (re.compile(r"\b(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})\b"), _figured_date),
    (
        re.compile(rf"\b(\d{{1,2}})\s+({_MONTH_NAMES})(?:\s+(\d{{4}}))?\b", re.IGNORECASE),
        lambda m: _date(m[1], MONTHS.index(m[2].lower()) + 1, m[3] or ""),
    ),
    (CLOCK_RANGE, lambda m: f"{m[1]} tot "),
    (
        re.compile(
            r"\b(?P<h>[01]?\d|2[0-4]):(?P<min>[0-5]\d)(?::[0-5]\d)?(?:\s?(?:uur|u\.?)(?!\w))?"
        ),
        _time,
    ),
    (re.compile(r"\b(?P<h>[01]?\d|2[0-4])[.u](?P<min>[0-5]\d)\s?(?:uur\b|u\b\.?)"), _time),
    (re.compile(r"(?<![\w.,])(?:\+\d{2}|0\d{1,3})[ -]\d[\d ]{2,10}\d\b"), _phone),
    (re.compile(r"(?<![\w.,])0\d{9}\b"), _phone),
    (re.compile(r"\b([1-9]\d{3})\s?([A-Z]{2})\b"), _post_code),
    (CODE, lambda m: say_code(m, digits)),
    (
        re.compile(r"(?i)(?<=nummer )(\d[\d .-]*\d)\b"),
        lambda m: digits(m[1]),
    ),
    (re.compile(rf"\b({_NUMBER})\s?%"), lambda m: f"{_number(m[1])} procent"),
    (re.compile(rf"\b({_NUMBER})\s?({any_of(UNITS)})(?![\w²³])"), _unit),
    (re.compile(r"\b(\d{1,3})(?:e|de|ste)\b"), lambda m: ordinal(int(m[1]))),
    (re.compile(r"\b(\d{1,2})/7\b"), lambda m: f"{cardinal(int(m[1]))} zeven"),
    (re.compile(r"\b1/2\b"), lambda _: "een half"),
    (re.compile(r"\b1/4\b"), lambda _: "een kwart"),
    (re.compile(r"\b3/4\b"), lambda _: "drie kwart"),
    (re.compile(r"(?:(\d+)\s?)?([½¼¾])"), lambda m: _fraction(m[1], m[2])),
    (
        re.compile(r"\b(\d{1,4})\s?[-–—]\s?(\d{1,4})\b"),
        lambda m: f"{_number(m[1])} tot {_number(m[2])}",
    ),
    (re.compile(r"\b(\d+)\s?[x×]\b"), lambda m: f"{_number(m[1])} keer"),
    (re.compile(rf"(?<![\w.])[-−](?=(?:{_NUMBER})\b)"), lambda _: "min "),
    (re.compile(_NUMBER), lambda m: _number(m[0])),
    (
        re.compile(rf"(?<![\w.])(?:{any_of(ABBREVIATIONS)})(?!\w)", re.IGNORECASE),
        lambda m: say_abbreviation(m, ABBREVIATIONS),
    ),
    (re.compile(rf"\b(?:{'|'.join(sorted(INITIALS))})\b"), lambda m: letters(m[0])),
    (re.compile(r"\b[BCDFGHJKLMNPQRSTVWXZ]{2,5}\b"), lambda m: letters(m[0])),
    (re.compile(r"\s?&\s?"), lambda _: " en "),
    (re.compile(r"(?<=\w)/(?=\w)"), lambda _: " of "),
    (re.compile(r"\s\+\s"), lambda _: " plus "),
    (re.compile(r"\s=\s"), lambda _: " is "),
)


def _fraction(whole: str | None, sign: str) -> str:
    said = _FRACTIONS[sign]
    return f"{cardinal(int(whole))} {said.replace('een half', 'en een half')}" if whole else said
