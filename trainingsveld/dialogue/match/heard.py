"""What was said, as terms: which words it holds, how telling each is, and whether it is denied.

A word near a "not" is another term than the same word without, so "ik begrijp het niet" shares
nothing with "ik begrijp het". Numbers say nothing about what somebody means, and names neither:
they are left out. Parts of words stand beside the words, for compounds, for typing errors and for
what a recogniser misheard.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from trainingsveld.dialogue.match.stems import stem

_DUTCH_WORDS = """
ik je jij u we wij me mij mijn ons onze uw jullie hij ze zij hem haar het de een en of dat dit die
deze er ook nog maar dan als wat hoe is ben bent was waren zijn heb heeft hebt had te om in op aan
van voor met naar bij uit tot over niet geen nu zo wel goed ja daar hier toch even meer dus want
door al zelf gewoon zou kan kunt kunnen zal wil wilt gaat doen doe komt staat krijgt
"""
_ENGLISH_WORDS = """
i you he she we they me my your his her our their it its the a an and or but so to of in on at for
with from by is are was were be been am do does did have has had can could will would shall should
may might not no that this there then what who how if as ll ve re d m just all one get go now
"""
_NUMBER_WORDS = """
nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien
zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd
duizend zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
thousand
"""
_NOTS = """
niet geen nooit niets niks nergens niemand zonder
not no never nothing nowhere nobody without cannot
"""
NUMBERS = frozenset(_NUMBER_WORDS.split())
_COMMON = {
    "nl": frozenset(_DUTCH_WORDS.split()), "en": frozenset(_ENGLISH_WORDS.split()),
}  # fmt: skip
_DENIES = frozenset(_NOTS.split())
_DUTCH_NUMBER = re.compile(
    r"(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien"
    r"|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig"
    r"|negentig|honderd|duizend|en)){2,}"
)
_PIECE = re.compile(r"[^\W_]+|[.!?;:,()…–—]")
_SHORT_NOT = re.compile(r"\b(ca|wo|sha|[^\W\d_]+?)n['’]t\b", re.IGNORECASE)
_ODD_STEMS = {"ca": "can", "wo": "will", "sha": "shall"}
_TURNS = frozenset(("maar", "want", "but", "because"))
_REACH = 3  # words on either side of a "not" that it denies, within its clause
_LONGEST = 400  # words; whoever says more is not helped by the rest
_OF_COMMON = 0.4
_OF_PART = 0.2
_PART = 4  # letters, a word's beginning and end counting as one each


class Term(NamedTuple):
    """A stem or a part of a word, and whether it is denied."""

    key: str
    denied: bool


class Heard(NamedTuple):
    """A text taken apart.

    `terms` has how often each occurs, `weights` how much each tells (0 to 1), `words` the folded
    words in their order with whether each is denied, `spoken` what each stem was written like.
    """

    terms: dict[Term, int]
    weights: dict[Term, float]
    words: tuple[tuple[str, bool], ...]
    spoken: dict[Term, str]


@lru_cache(maxsize=4096)
def hear(text: str, language: str, names: frozenset[str] = frozenset()) -> Heard:
    """Take a text apart, folded `names` passed over; it is shared, so nobody may change it."""
    terms, weights, spoken = dict[Term, int](), dict[Term, float](), dict[Term, str]()
    common = _COMMON.get(language, frozenset[str]())
    words = tuple(_words(text))[:_LONGEST]
    for word, denied in words:
        if word in names or is_number(word):
            continue
        tells = _OF_COMMON if word in common else 1.0
        whole = Term(stem(word, language), denied)
        terms[whole] = terms.get(whole, 0) + 1
        weights[whole] = max(tells, weights.get(whole, 0.0))
        spoken.setdefault(whole, word)
        for part in _parts(word):
            term = Term(part, denied)
            terms[term] = terms.get(term, 0) + 1
            weights[term] = max(_OF_PART * tells, weights.get(term, 0.0))
    return Heard(terms, weights, words, spoken)


def is_number(word: str) -> bool:
    """Whether a folded word is a number, in digits or written out."""
    return word[0].isdigit() or word in NUMBERS or _DUTCH_NUMBER.fullmatch(word) is not None


def fold(text: str) -> str:
    """Write without capitals and accents, and "not" in full."""
    text = _SHORT_NOT.sub(lambda m: f"{_ODD_STEMS.get(m[1].lower(), m[1])} not", text)
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


def _words(text: str) -> Iterator[tuple[str, bool]]:
    """Give the words clause by clause, each with whether a "not" reaches it."""
    clause: list[str] = []
    for part in _PIECE.findall(fold(text)):
        if not part[0].isalnum() or part in _TURNS:
            yield from _denied(clause)
            clause = []
        if part[0].isalnum():
            clause.append(part)
    yield from _denied(clause)


def _denied(clause: list[str]) -> Iterator[tuple[str, bool]]:
    nots = [at for at, word in enumerate(clause) if word in _DENIES]
    for at, word in enumerate(clause):
        yield word, word not in _DENIES and any(abs(at - one) <= _REACH for one in nots)


def _parts(word: str) -> Iterator[str]:
    edged = f"_{word}_"
    for at in range(len(edged) - _PART + 1):
        yield edged[at : at + _PART]
