"""How British English says digits, signs and abbreviations: rules, in their order."""

import re
from re import Match

from trainingsveld.speech.aloud.english_numbers import MOST, cardinal, digits, ordinal, year
from trainingsveld.speech.aloud.english_words import ABBREVIATIONS, INITIALS, MONTHS, SIGNS, UNITS
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

_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_MONEY = {
    "£": ("pound", "pounds", "penny", "pence"), "€": ("euro", "euros", "cent", "cents"),
    "$": ("dollar", "dollars", "cent", "cents"),
}  # fmt: skip
_CALLED = {"gbp": "£", "pounds": "£", "eur": "€", "euros": "€", "usd": "$", "dollars": "$"}
_MONTH_NAMES = "|".join(MONTHS)
_FRACTIONS = {"½": "a half", "¼": "a quarter", "¾": "three quarters"}
_FEW = 4  # digits: a longer number without commas is a code, not an amount


def _number(written: str) -> str:
    whole, _, behind = written.partition(".")
    plain = whole.replace(",", "")
    coded = plain == whole and (len(plain) > _FEW or (len(plain) > 1 and plain[0] == "0"))
    if int(plain) >= MOST or (coded and not behind):
        return digits(re.sub(r"(.{3})(?=.{2})", r"\1 ", plain) if len(plain) > _FEW else plain)
    if plain == whole and not behind and 1900 <= int(plain) < 2100:
        return year(int(plain))
    said = cardinal(int(plain))
    return f"{said} point {digits(behind)}" if behind else said


def _money(sign: str, minus: str | None, written: str, scale: str = "") -> str:
    whole, _, cents = written.partition(".")
    one, many, small, smalls = _MONEY[sign]
    number = int(whole.replace(",", ""))
    before = "minus " if minus else ""
    if number >= MOST:
        return f"{before}{digits(whole)} {many}"
    if scale or len(cents) > 2:
        return f"{before}{_number(written)} {scale} {many}".replace("  ", " ")
    rest = int(cents.ljust(2, "0")) if cents else 0
    if number == 0 and rest:
        return f"{before}{cardinal(rest)} {small if rest == 1 else smalls}"
    said = f"{before}{cardinal(number)} {one if number == 1 else many}"
    return f"{said} {cardinal(rest)}" if rest else said


def _signed_money(found: Match[str]) -> str:
    sign = _CALLED.get(found["sign"].lower(), found["sign"])
    scale = {"m": "million", "bn": "billion", "k": "thousand"}.get(
        found["scale"] or "", found["scale"]
    )
    return _money(sign, found["minus"], found["number"], scale or "")


def _date(day: int, month: int, written_year: str) -> str:
    said = f"the {ordinal(day)} of {MONTHS[month - 1]}"
    return f"{said} {year(int(written_year))}" if written_year else said


def _figured_date(found: Match[str]) -> str:
    day, month, written_year = int(found["d"]), int(found["m"]), found["y"]
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return found[0]
    return _date(day, month, written_year if len(written_year) == 4 else f"20{written_year}")


def _named_date(found: Match[str]) -> str:
    said = _date(int(found["d"]), MONTHS.index(found["m"].capitalize()) + 1, found["y"] or "")
    before = found["the"] or ""
    return before + said.removeprefix("the ") if before else said


def _time(found: Match[str]) -> str:
    hour, minute, half = int(found["h"]), int(found["min"]), found["half"]
    if minute:
        said = f"{cardinal(hour)} {'oh ' if minute < 10 else ''}{cardinal(minute)}"
    elif half or hour == 0:
        said = cardinal(hour) if half else "midnight"
    else:
        said = f"{cardinal(hour)} o'clock" if hour <= 12 else f"{cardinal(hour)} hundred"
    return f"{said} {letters(half[0] + 'm').lower()}" if half else said


def _phone(found: Match[str]) -> str:
    said = digits(in_groups(found[0])).replace("zero", "oh")
    return f"plus {said}" if found[0].startswith("+") else said


def _unit(found: Match[str]) -> str:
    one, many = UNITS[found[2]]
    return f"{_number(found[1])} {one if found[1] == '1' else many}"


def _fraction(whole: str | None, sign: str) -> str:
    said = _FRACTIONS[sign]
    return f"{cardinal(int(whole))} and {said}" if whole else said


RULES: tuple[Rule, ...] = (
    (ADDRESS, lambda m: say_address(m, digits, SIGNS)),
    (IBAN, lambda m: say_iban(m, digits)),
    (
        re.compile(
            rf"(?P<minus>[-−]\s?)?(?P<sign>[€£$]|\b(?:EUR|GBP|USD)\b)\s?(?P<number>{_NUMBER})"
            r"(?:\s?(?P<scale>million\b|billion\b|m\b|bn\b|k\b))?"
        ),
        _signed_money,
    ),
    (
        re.compile(rf"\b({_NUMBER})\s?(€|£|euros\b|pounds\b|dollars\b|EUR\b|GBP\b)"),
        lambda m: _money(_CALLED.get(m[2].lower(), m[2]), None, m[1]),
    ),
    (re.compile(r"\b(?P<d>\d{1,2})([-/.])(?P<m>\d{1,2})\2(?P<y>\d{4}|\d{2})\b"), _figured_date),
    (re.compile(r"\b(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})\b"), _figured_date),
    (
        re.compile(
            rf"(?P<the>\bthe )?\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m>{_MONTH_NAMES})"
            r"(?:,? (?P<y>\d{4}))?\b"
        ),
        _named_date,
    ),
    (CLOCK_RANGE, lambda m: f"{m[1]} to "),
    (
        re.compile(r"\b(?P<h>[01]?\d|2[0-4]):(?P<min>[0-5]\d)\b(?:\s?(?P<half>[ap]\.?m\b\.?))?"),
        _time,
    ),
    (
        re.compile(r"\b(\d{1,2})\s?([ap])\.?m\b\.?"),
        lambda m: f"{cardinal(int(m[1]))} {m[2]} m",
    ),
    (re.compile(r"(?<![\w.,])(?:\+\d{2}|0\d{2,4})[ -]\d[\d ]{2,10}\d\b"), _phone),
    (re.compile(r"(?<![\w.,])0\d{9,10}\b"), _phone),
    (CODE, lambda m: say_code(m, digits)),
    (re.compile(r"(?i)(?<=number )(\d[\d -]*\d)\b"), lambda m: digits(m[1])),
    (re.compile(rf"\b({_NUMBER})\s?%"), lambda m: f"{_number(m[1])} per cent"),
    (re.compile(rf"\b({_NUMBER})\s?({any_of(UNITS)})(?![\w²³])"), _unit),
    (re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)\b"), lambda m: ordinal(int(m[1]))),
    (re.compile(r"\b24/7\b"), lambda _: "twenty-four seven"),
    (re.compile(r"\b1/2\b"), lambda _: "a half"),
    (re.compile(r"\b1/4\b"), lambda _: "a quarter"),
    (re.compile(r"\b3/4\b"), lambda _: "three quarters"),
    (re.compile(r"(?:(\d+)\s?)?([½¼¾])"), lambda m: _fraction(m[1], m[2])),
    (
        re.compile(r"\b(\d{1,4})\s?[-–—]\s?(\d{1,4})\b"),
        lambda m: f"{_number(m[1])} to {_number(m[2])}",
    ),
    (re.compile(r"\b(\d+)\s?[x×]\b"), lambda m: f"{_number(m[1])} times"),
    (re.compile(rf"(?<![\w.])[-−](?=(?:{_NUMBER})\b)"), lambda _: "minus "),
    (re.compile(rf"\bno\. (?={_NUMBER})", re.IGNORECASE), lambda _: "number "),
    (re.compile(_NUMBER), lambda m: _number(m[0])),
    (
        re.compile(rf"(?<![\w.])(?:{any_of(ABBREVIATIONS)})(?!\w)", re.IGNORECASE),
        lambda m: say_abbreviation(m, ABBREVIATIONS),
    ),
    (re.compile(rf"\b(?:{'|'.join(sorted(INITIALS))})\b"), lambda m: letters(m[0])),
    (re.compile(r"\b[BCDFGHJKLMNPQRSTVWXZ]{2,5}\b"), lambda m: letters(m[0])),
    (re.compile(r"\s?&\s?"), lambda _: " and "),
    (re.compile(r"(?<=\w)/(?=\w)"), lambda _: " or "),
    (re.compile(r"\s\+\s"), lambda _: " plus "),
    (re.compile(r"\s=\s"), lambda _: " is "),
)
