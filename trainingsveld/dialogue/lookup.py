"""Searching the articles of a knowledge base, as an agent does in the midst of a sentence."""

import re
import unicodedata
from collections.abc import Mapping

_WORD = re.compile(r"\w+")


def find_articles(articles: Mapping[str, str], words: str) -> tuple[str, ...]:
    """Name the articles that have every one of these words, those with them in the title first.

    Part of a word is enough, because Dutch glues words together, and capitals and accents do not
    matter. Without words it is all of them, in the author's order, which is also that of articles
    that fit equally well.
    """
    wanted = _words(words)
    found: list[tuple[int, str]] = []
    for title, text in articles.items():
        head, body = _words(title), _words(text)
        if all(_part_of(word, head + body) for word in wanted):
            found.append((-sum(_part_of(word, head) for word in wanted), title))
    return tuple(title for _, title in sorted(found, key=lambda one: one[0]))


def _part_of(word: str, among: list[str]) -> bool:
    return any(word in one for one in among)


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return _WORD.findall("".join(letter for letter in plain if not unicodedata.combining(letter)))
