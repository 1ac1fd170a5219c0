"""What is said letter by letter or sign by sign: IBANs, codes, mail and web addresses."""

import re
from collections.abc import Callable, Iterable, Mapping
from re import Match, Pattern

Digits = Callable[[str], str]
Rule = tuple[Pattern[str], Callable[[Match[str]], str]]
"""What to look for, and what to say instead."""

IBAN = re.compile(r"\b([A-Z]{2})\s?(\d{2})\s?([A-Z]{4})((?:\s?\d){7,14})\b")
ADDRESS = re.compile(
    r"(?:https?://)?(?:[\w.+-]*\w@)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+"
    r"(?:nl|be|de|eu|com|org|net|info|uk|example|test)\b(?:/[\w./-]*\w)?",
    re.IGNORECASE,
)
CODE = re.compile(r"\b(?=[A-Z0-9-]*[A-Z])(?=[A-Z0-9-]*\d)[A-Z0-9]+(?:-[A-Z0-9]+)*\b")
CLOCK_RANGE = re.compile(r"\b(\d{1,2}:\d\d)\s?[-–]\s?(?=\d{1,2}:\d\d)")
_RUN = re.compile(r"\d+|[A-Z]+")
_WEB_PART = re.compile(r"[^\W\d_]+|\d+|[@._/+-]")
_AS_LETTERS = frozenset({"nl", "be", "de", "eu", "uk"})


def any_of(written: Iterable[str]) -> str:
    """Give a pattern for any of these, the longest first."""
    return "|".join(re.escape(word) for word in sorted(written, key=len, reverse=True))


def say_abbreviation(found: Match[str], said: Mapping[str, str]) -> str:
    """Say it in full, with a capital where it is written with one."""
    full = said[found[0].lower()]
    return full[:1].upper() + full[1:] if found[0][0].isupper() else full


def in_groups(phone: str) -> str:
    """Give the digits of a telephone number in the groups they are said in."""
    groups = list[str]()
    for group in re.sub(r"\D+", " ", phone).split():
        groups += re.findall(r".{2,3}(?=..)|.{1,4}$", group) if len(group) > 4 else [group]
    return " ".join(groups)


def letters(written: str) -> str:
    """Give the letters one by one."""
    return " ".join(written.upper())


def say_iban(found: Match[str], digits: Digits) -> str:
    """Say country and bank in letters, the rest in digits, with the pauses it is written with."""
    country, check, bank, account = found.groups()
    bare = re.sub(r"\s", "", account)
    groups = re.sub(r"(.{4})(?=.)", r"\1 ", bare)
    return f"{letters(country)} {digits(check)}, {letters(bank)}, {digits(groups)}"


def say_code(found: Match[str], digits: Digits) -> str:
    """Say an order number or the like: letters one by one, digits one by one."""
    runs = _RUN.findall(found[0])
    return ", ".join(digits(run) if run.isdigit() else letters(run) for run in runs)


def say_address(found: Match[str], digits: Digits, signs: Mapping[str, str]) -> str:
    """Say a mail or web address: its words as words, country codes and www in letters."""
    written = re.sub(r"^https?://", "", found[0], flags=re.IGNORECASE)
    parts = _WEB_PART.findall(written)
    said = list[str]()
    for at, part in enumerate(parts):
        ends = parts[at + 1 : at + 2] in ([], ["/"])
        if part in signs:
            said.append(signs[part])
        elif part.isdigit():
            said.append(digits(part))
        elif part.lower() == "www" or (ends and part.lower() in _AS_LETTERS):
            said.append(letters(part).lower())
        else:
            said.append(part)
    return " ".join(said)
