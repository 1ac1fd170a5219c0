"""What to put in the place of what was found. The same is always replaced by the same."""

from collections.abc import Iterable
from dataclasses import dataclass

from trainingsveld.authoring.anonymise.find import Found
from trainingsveld.authoring.anonymise.people import MADE_UP_FIRST, MADE_UP_LAST, is_first_name

_FIXED = {
    "phone": {"nl": "06 00 00 00 00", "en": "07 00 00 00 00"},
    "email": {"nl": "naam@voorbeeld.example", "en": "name@company.example"},
    "web": {"nl": "www.voorbeeld.example", "en": "www.company.example"},
    "iban": {"nl": "NL00 BANK 0000 0000 00", "en": "NL00 BANK 0000 0000 00"},
    "bsn": {"nl": "000000000", "en": "000000000"},
    "bank_card": {"nl": "0000 0000 0000 0000", "en": "0000 0000 0000 0000"},
    "postcode": {"nl": "0000 XX", "en": "0000 XX"},
    "street": {"nl": "Voorbeeldstraat 1", "en": "1 Example Street"},
    "number": {"nl": "000000", "en": "000000"},
    "plate": {"nl": "XX-000-0", "en": "XX-000-0"},
    "born": {"nl": "een datum", "en": "a date"},
    "firm": {"nl": "het bedrijf", "en": "the company"},
}


@dataclass(frozen=True, slots=True)
class Swap:
    """A decision: this was found, and `by` comes in its place."""

    found: Found
    by: str


def proposals(found: Iterable[Found], language: str) -> tuple[Swap, ...]:
    """Propose something made up for each."""
    known: dict[str, str] = {}
    return tuple(Swap(one, _propose(one, known, language)) for one in found)


def _propose(one: Found, known: dict[str, str], language: str) -> str:
    if one.kind != "person":
        return _FIXED[one.kind]["nl" if language == "nl" else "en"]
    words = one.text.casefold().split()
    family, number = words[-1], len(known)
    last = known.setdefault(family, MADE_UP_LAST[number % len(MADE_UP_LAST)])
    if len(words) == 1 and is_first_name(one.text):
        return known.setdefault(f"{family} ", MADE_UP_FIRST[number % len(MADE_UP_FIRST)])
    if len(words) > 1 and is_first_name(one.text.split()[0]):
        return f"{MADE_UP_FIRST[number % len(MADE_UP_FIRST)]} {last}"
    return last


def replaced(text: str, swaps: Iterable[Swap]) -> str:
    """Put the decisions into the text they were found in."""
    for swap in sorted(swaps, key=lambda swap: swap.found.start, reverse=True):
        text = text[: swap.found.start] + swap.by + text[swap.found.end :]
    return text
