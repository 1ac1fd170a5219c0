"""The ten questions, in order, and what an answer to each may be."""

import re
import unicodedata
from dataclasses import dataclass

from trainingsveld.wording.new_case import has, named, sentence

MOST_CHARACTERS = 200
INCIDENT_WORDS = 15
NAME_WORDS = 12
"""With the customer's name the incident has to fit one breath of thirty words."""

_WORD = re.compile(r"\w+(?:['’.-]\w+)*")


@dataclass(frozen=True, slots=True)
class Part:
    """One answer that is asked for.

    With `choices` it is one of them, or, when `several`, a list with commas between. With `most`
    above 0 and no choices it is a whole number from 1. Otherwise it is a line of text of at most
    `words` words, where that is not 0. `own` says that what is typed may name real people or
    things, so that the anonymiser should look at it.
    """

    key: str
    choices: tuple[str, ...] = ()
    several: bool = False
    most: int = 0
    words: int = 0
    own: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """One of the ten. Most have one part; the mood has a stance and a motive."""

    key: str
    parts: tuple[Part, ...]

    def ask(self, language: str) -> str:
        """Give the question as a sentence."""
        return sentence(language, "questions", self.key, "ask")

    def hint(self, language: str) -> str:
        """Give an example, or ""."""
        path = ("questions", self.key, "hint")
        return sentence(language, *path) if has(*path) else ""


def choice_words(part: Part, choice: str, language: str) -> str:
    """Say what a choice means."""
    return sentence(language, "choices", part.key, choice)


def _choose(key: str, *, several: bool = False) -> Part:
    return Part(key, named("choices", key), several=several)


QUESTIONS = (
    Question("family", (_choose("family"),)),
    Question("title", (Part("title", own=True),)),
    Question("incident", (Part("incident", words=INCIDENT_WORDS, own=True),)),
    Question("caller", (Part("caller", words=NAME_WORDS, own=True),)),
    Question("need", (Part("need", own=True),)),
    Question("mood", (_choose("stance"), _choose("motive"))),
    Question("tension", (Part("tension", most=8),)),
    Question("first", (_choose("first"),)),
    Question("worse", (_choose("worse"),)),
    Question("ends", (_choose("ends", several=True),)),
)

PARTS = {part.key: part for question in QUESTIONS for part in question.parts}

_GOOD_ENDS = ("resolved", "partly")


def tidy(given: str) -> str:
    """Take out what nobody can see, and make one line of it."""
    flat = unicodedata.normalize("NFC", " ".join(given.split()))
    return "".join(c for c in flat if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co"))


def meant(part: Part, given: str) -> str:
    """Take a number for the choice it stands for: `2`, or `1, 3`."""
    words = [word.strip() for word in tidy(given).split(",")] if part.several else [tidy(given)]
    if part.choices:
        words = [_choice(part, word) for word in words if word]
    return ", ".join(dict.fromkeys(words))


def _choice(part: Part, word: str) -> str:
    if word.isascii() and word.isdigit() and len(word) < 3 and 0 < int(word) <= len(part.choices):
        return part.choices[int(word) - 1]
    return word.casefold().replace(" ", "_")


def count_words(text: str) -> int:
    """Count words as people do: `drie-en-een-half` is one, a dash between spaces is none."""
    return len(_WORD.findall(text))


def problem(part: Part, answer: str, language: str) -> str:
    """Say what is wrong with an answer, and what to do; "" when it is fine."""
    if not answer.strip():
        return sentence(language, "problems", "empty")
    if part.choices:
        return _choice_problem(part, answer.split(", "), language)
    if part.most:
        number = answer.isascii() and answer.isdigit() and len(answer) < 3
        if number and 1 <= int(answer) <= part.most:
            return ""
        return sentence(language, "problems", "number", least="1", most=str(part.most))
    return _text_problem(part, answer, language)


def _choice_problem(part: Part, given: list[str], language: str) -> str:
    for one in given:
        if one not in part.choices:
            known = ", ".join(part.choices)
            return sentence(language, "problems", "choice", given=one[:40], choices=known)
    if part.several and len(given) < 2:
        return sentence(language, "problems", "few")
    if part.key == "ends" and not set(_GOOD_ENDS) & set(given):
        return sentence(language, "problems", "no_good_end")
    if not part.several and len(given) > 1:
        return sentence(
            language,
            "problems",
            "choice",
            given=", ".join(given)[:40],
            choices=", ".join(part.choices),
        )
    return ""


def _text_problem(part: Part, answer: str, language: str) -> str:
    if part.words and (count := count_words(answer)) > part.words:
        most = str(part.words)
        return sentence(language, "problems", "words", count=str(count), most=most)
    if len(answer) > MOST_CHARACTERS:
        count = str(len(answer))
        return sentence(language, "problems", "long", count=count, most=str(MOST_CHARACTERS))
    if not count_words(answer):
        return sentence(language, "problems", "letters")
    return ""
