"""Everything with a fixed shape: numbers, addresses of all kinds."""

import re
from collections.abc import Callable, Iterable
from itertools import pairwise

from trainingsveld.authoring.anonymise.span import Kind, Span

_LOOSE = re.IGNORECASE
_EMAIL = re.compile(
    r"(?<![\w.+%-])[\w.+%-]{1,64}"
    r"(?:\s?(?:@|\((?:at|@)\)|\[(?:at|@)\])\s?[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}?\.[a-z]{2,10}(?![\w-])"
    r"|@[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}?\.(?:nl|com|be|eu|org|net|uk|de)"
    r"|(?:\s(?:punt|dot|streepje)\s[\w-]{1,63}){0,5}\s(?:at|apenstaartje)\s[\w-]{1,63}"
    r"(?:\s(?:punt|dot)\s[\w-]{1,63}){1,4})",
    _LOOSE,
)
_WEB = re.compile(
    r"(?:https?://|www\.)[\w.-]+\.[a-z]{2,10}(?:/\S*)?"
    r"|(?<![\w.@-])[\w-]{3,63}\.(?:nl|com|be|eu|org|co\.uk)(?![\w-])(?:/\S*)?"
    r"|(?<![\w.])@\w{3,30}",
    _LOOSE,
)
_IBAN_NL = re.compile(r"(?<!\w)NL[ .]?\d{2}[ .]?[A-Z]{4}(?:[ .]?\d){10}(?!\d)", _LOOSE)
_IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]){11,30}(?!\w)")
_DIGITS = re.compile(r"(?<![\w.,€])\d(?:[ .-]?\d){7,18}(?!\d)")
_PHONE = re.compile(
    r"(?<![\w+])(?:\+|00)\d{1,3}(?:[ .()/-]{0,3}\d){7,12}(?!\d)"
    r"|(?<![\w,])(?<!\d\.)\(?0\d(?:[ .()/-]{0,3}\d){7,9}(?!\d)"
    r"|(?<!\w)0[89]00(?:[ -]?\d){4,7}(?!\d)"
)
_SPOKEN_DIGIT = (
    r"(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w*tien|\w*tig"
    r"|zero|oh|one|two|three|four|five|six|seven|eight|nine|double)"
)
_SPOKEN = re.compile(rf"(?<!\w){_SPOKEN_DIGIT}(?:[\s,-]+{_SPOKEN_DIGIT}){{5,}}(?!\w)", _LOOSE)
_POSTCODE_NL = re.compile(r"(?<![\w-])[1-9]\d{3} ?(?!SA|SD|SS)[A-Za-z]{2}(?!\w)")
_POSTCODE_UK = re.compile(r"(?<!\w)[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}(?!\w)")
_PLATE = re.compile(r"(?<![\w-])[A-Z0-9]{1,3}-[A-Z0-9]{1,3}-[A-Z0-9]{1,3}(?![\w-])")
_MONTH = r"(?:jan|feb|maart|mrt|march|apr|mei|may|juni|june|jul|aug|sep|okt|oct|nov|dec)[a-z]*"
_BORN = re.compile(
    rf"(?:geboren|geboorte\w*|born|birth)\W+(?:\w+\W+){{0,2}}?"
    rf"(?P<it>\d{{1,2}}[-/. ]+(?:\d{{1,2}}|{_MONTH})[-/. ]+\d{{2,4}})",
    _LOOSE,
)
_OWNER = (
    r"(?:klant|order|bestel|factuur|polis|dossier|referentie|reserverings?|boekings?|contract"
    r"|rekening|zaak|ticket|pakket|relatie|lidmaatschaps?|serie|meter|kenteken|volg|personeels?"
    r"|track\s?(?:and|en|&)\s?trace|client|customer|invoice|policy|account|case|reference|booking"
    r"|membership)"
)
_NUMBER = re.compile(
    rf"(?<!\w){_OWNER}[- ]?(?:nummer|nr\.?|number|no\.?|code|id|#)?\s*(?:is|was|:|=|van)?\s+"
    rf"(?P<it>(?:[A-Z]{{1,5}}[ -])?[A-Z0-9][A-Z0-9./-]*(?: \d[A-Z0-9./-]*)*)",
    _LOOSE,
)
_CODE = re.compile(
    r"(?<![\w-])(?=[A-Z0-9/-]{0,30}\d{4})[A-Z][A-Z0-9]{0,5}[-/]?[A-Z0-9-/]{3,30}(?!\w)"
)
_LONG = re.compile(r"(?<![\w.,€-])(?<!€ )\d{6,}(?!\d|\w|[.,]\d| ?(?:euro|pond|pounds?|€))", _LOOSE)
_MADE_UP_PLATE = "XX0000"
_SMALL_WORDS = {
    "is", "om", "op", "en", "of", "na", "te", "we", "ze", "je", "ik", "in", "al", "bv", "nv", "uu",
    "or", "on", "at", "to", "as", "am", "pm", "by", "my", "kg", "km", "cm", "mm", "st", "x",
    "er", "et", "de", "dd", "so", "no",
}  # fmt: skip


def codes(text: str) -> Iterable[Span]:
    """Find everything of a fixed shape."""
    for kind, pattern, fits in _SEARCHES:
        for match in pattern.finditer(text):
            name = "it" if "it" in pattern.groupindex else 0
            start, end = match.span(name)
            if fits(match[name]):
                yield Span(start, end, kind)


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit())


def _made_up(text: str) -> bool:
    """Say whether these are the zeros that this program itself proposes."""
    return len(set(_digits(text)[2:])) <= 1 and _digits(text)[2:3] in ("0", "")


def is_iban(text: str) -> bool:
    """Check an IBAN by its remainder of 97 (ISO 13616)."""
    plain = "".join(c for c in text.upper() if c.isalnum())
    if not plain.isascii() or not 15 <= len(plain) <= 34:
        return False
    turned = plain[4:] + plain[:4]
    return int("".join(str(int(c, 36)) for c in turned)) % 97 == 1


def is_bsn(text: str) -> bool:
    """Check a citizen service number by the proof of eleven: weights 9 to 2, then -1."""
    digits = _digits(text).zfill(9)
    if len(digits) != 9 or len(set(digits)) == 1:
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(int(d) * w for d, w in zip(digits, weights, strict=True))
    return total % 11 == 0


def is_bank_card(text: str) -> bool:
    """Check a card number by Luhn's sum."""
    digits = [int(d) for d in reversed(_digits(text))]
    if not 13 <= len(digits) <= 19 or len(set(digits)) == 1:
        return False
    doubled = (sum(divmod(2 * d, 10)) for d in digits[1::2])
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0


def _is_phone(text: str) -> bool:
    digits = _digits(text)
    if _made_up(text):
        return False
    if text.lstrip("(").startswith(("0800", "0900")):
        return len(digits) in (8, 9, 10, 11)
    if text.startswith("+") or digits.startswith("00"):
        return 9 <= len(digits.removeprefix("00")) <= 14
    return len(digits) in (10, 11)


def _is_postcode(text: str) -> bool:
    letters = text[-2:]
    return letters.isupper() or (letters.islower() and letters not in _SMALL_WORDS)


def _is_plate(text: str) -> bool:
    plain = text.replace("-", "")
    both = any(c.isdigit() for c in plain) and any(c.isalpha() for c in plain)
    runs = sum(a.isdigit() != b.isdigit() for a, b in pairwise(plain))
    return len(plain) == 6 and both and runs <= 3 and plain != _MADE_UP_PLATE


def _is_number(text: str) -> bool:
    return len(_digits(text)) >= 3 and not _made_up(text)


_Search = tuple[Kind, "re.Pattern[str]", Callable[[str], bool]]
_SEARCHES: tuple[_Search, ...] = (
    ("email", _EMAIL, lambda text: not text.casefold().endswith(".example")),
    ("web", _WEB, lambda text: not text.casefold().endswith(".example")),
    ("iban", _IBAN_NL, lambda text: not _made_up(text)),
    ("iban", _IBAN, is_iban),
    ("bank_card", _DIGITS, is_bank_card),
    ("bsn", _DIGITS, is_bsn),
    ("phone", _PHONE, _is_phone),
    ("phone", _SPOKEN, lambda _: True),
    ("born", _BORN, lambda _: True),
    ("plate", _PLATE, _is_plate),
    ("postcode", _POSTCODE_NL, _is_postcode),
    ("postcode", _POSTCODE_UK, lambda _: True),
    ("number", _NUMBER, _is_number),
    ("number", _CODE, _is_number),
    ("number", _LONG, _is_number),
)
