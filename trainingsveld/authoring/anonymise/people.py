"""Names of people: by a title, by what stands before, and by lists of names."""

import re
from collections.abc import Iterable
from functools import cache

from trainingsveld.authoring.anonymise.places import NAMES
from trainingsveld.authoring.anonymise.span import Span

MADE_UP_LAST = ("Van Dael", "Ter Molen", "Oosterling", "Van Loen", "Zandberg", "Noordhof")
MADE_UP_FIRST = ("Robin", "Noor", "Sam", "Alex", "Charlie", "Jip")
"""What this program itself proposes: not found again."""

_CAP = r"[A-ZÀ-ÖØ-ÝŞİĞÇ](?:['’][A-Z])?[\w'’]{0,40}\w(?:-(?:de |van )?[A-ZÀ-Ý]\w{1,40}){0,3}"
_WORD = r"[^\W\d_][\w'’-]{0,40}\w"
_LINK = (
    r"(?:van|de|den|der|ter|ten|te|el|al|von|di|da|la|le|'t|bin|ben|of"
    r"|VAN|DE|DEN|DER|EL|AL|Van|De|Den|Der|Ter|Ten|El|Al|Bin|Ben)"
)
_INITIALS = r"(?:[A-Z]\.\s?){1,4}"
_TITLE = (
    r"(?i:mevrouw|mevr\.?|mw\.?|meneer|mijnheer|dhr\.?|de\sheer|juffrouw|mr\.?|mrs\.?|ms\.?|miss"
    r"|dr\.?|drs\.?|ir\.?|prof\.?)"
)
_KIN = r"(?i:collega|oma|opa|tante|oom|buurman|buurvrouw|zoon|dochter|broer|zus|vriend|vriendin)"
_CUE = (
    r"(?i:ik\sben|ik\sheet|mijn\snaam\sis|de\snaam\sis|op\snaam\svan|genaamd|u\sspreekt\smet"
    r"|spreekt\su\smet|je\sspreekt\smet|my\sname\sis|this\sis|i\sam|i['’]m|speak\sto"
    r"|speaking\sto|called)"
)
_TITLED = re.compile(
    rf"(?<!\w){_TITLE}\s(?P<it>(?:{_INITIALS})?(?:{_LINK}\s){{0,3}}{_CAP}(?:\s(?:{_LINK}\s)*{_CAP})?)"
)
_TITLED_SMALL = re.compile(rf"(?<!\w){_TITLE}\s(?P<it>(?:(?i:{_LINK})\s){{0,3}}(?P<last>{_WORD}))")
_KINSHIP = re.compile(rf"(?<!\w){_KIN}\s(?P<it>{_CAP}(?:\s(?:{_LINK}\s)*{_CAP})?)")
_CUED = re.compile(
    rf"(?<!\w){_CUE}\s*(?P<it>(?:{_INITIALS})?(?:{_LINK}\s){{0,3}}(?P<last>{_CAP})(?:\s(?:{_LINK}\s)*{_CAP})?)"
)
_INITIALED = re.compile(
    rf"(?<![\w.])(?P<it>{_INITIALS}(?P<links>(?:{_LINK}\s){{0,3}})(?P<last>{_CAP}))"
)
_FULL = re.compile(
    rf"(?<!\w)(?P<first>{_WORD})\s(?P<links>(?:(?i:{_LINK})\s){{0,3}})(?P<last>{_WORD})"
)
_LONE = re.compile(rf"(?<![\w-])(?:{_LINK}\s){{0,3}}(?P<last>{_CAP})(?!\w)")
_NEW_SENTENCE = re.compile(r"(?:^|[.!?:\n\"“‘'(\[])\s*[\"“‘'(]?\s*$")


def people(text: str) -> Iterable[Span]:
    """Find names of people."""
    return (span for span in _people(text) if not _is_made_up(text[span.start : span.end]))


def _is_made_up(name: str) -> bool:
    """Say whether this program itself proposed it: a first name, a last name, or both."""
    for last in MADE_UP_LAST:
        name = name.removesuffix("'s").removesuffix(last).strip()
    return not name or name in MADE_UP_FIRST


def _people(text: str) -> Iterable[Span]:
    for pattern in (_TITLED, _KINSHIP):
        for match in pattern.finditer(text):
            yield from _span(match)
    first, last = _names("first"), _names("last")
    for match in _INITIALED.finditer(text):  # one letter and a full stop may end a sentence
        if match["it"].count(".") > 1 or match["links"] or _base(match["last"], last):
            yield from _span(match)
    for match in _TITLED_SMALL.finditer(text):
        if _base(match["last"], last) or _base(match["last"], first):
            yield from _span(match)
    for match in _CUED.finditer(text):
        if match["last"].casefold() not in _names("also-words") or match["last"].casefold() in last:
            yield from _span(match)
    yield from _full(text, first, last)
    yield from _lone(text, first, last)


def _span(match: "re.Match[str]") -> Iterable[Span]:
    name = "it" if "it" in match.re.groupindex else 0
    words = match[name].split()
    if words[-1].casefold() not in _names("never"):
        yield Span(*match.span(name), "person")


def _full(text: str, first: frozenset[str], last: frozenset[str]) -> Iterable[Span]:
    """A first name and a last name: both listed, or the first listed and the last a capital."""
    place = 0
    while match := _FULL.search(text, place):
        place = match.end("first")
        given, family = match["first"], match["last"]
        capital = given[0].isupper() and family[0].isupper()
        listed = given.casefold() in first
        plain = given.casefold() in _names("also-words") and not capital
        known = bool(_base(family, last)) and (
            capital or family.casefold() not in _names("also-words")
        )
        if listed and not plain and (known or capital) and family.casefold() not in _names("never"):
            yield from _span(match)
            place = match.end()


def _lone(text: str, first: frozenset[str], last: frozenset[str]) -> Iterable[Span]:
    """One name by itself, with a capital."""
    for match in _LONE.finditer(text):
        word = match["last"]
        name = _base(word, first) or _base(word, last)
        if not name or name in _names("never"):
            continue
        starts = bool(_NEW_SENTENCE.search(text[max(0, match.start() - 4) : match.start()]))
        linked = match.start("last") > match.start()
        if (
            starts
            and not linked
            and (name in _names("also-words") or name not in first | _UNMISTAKABLE)
        ):
            continue
        start = match.start() if name in last else match.start("last")
        yield Span(start, match.end(), "person")


def _base(word: str, names: frozenset[str]) -> str:
    """Give the listed name a word is: itself, a part of a double name, or with its own s."""
    plain = word.casefold().removesuffix("'s").removesuffix("’s")
    for form in (plain, plain.partition("-")[0], plain.removesuffix("s")):
        if form in names:
            return form
    return ""


_UNMISTAKABLE = frozenset(("şahin", "yılmaz", "yilmaz", "öztürk", "amrani", "jansen", "okafor"))


def is_first_name(word: str) -> bool:
    """Say whether it is on the list of first names."""
    return bool(_base(word, _names("first")))


@cache
def _names(kind: str) -> frozenset[str]:
    text = (NAMES / f"{kind}.txt").read_text(encoding="utf-8")
    return frozenset(name.casefold() for name in text.split())
