"""Texts as sets of telling words, and what replies do with the words of the case."""

import re
import unicodedata
from collections.abc import Sized

from trainingsveld.scenario import Reply, Scenario

_WORD = re.compile(r"[a-z0-9]+")
_ASKING = frozenset(("open_question", "closed_question", "verify_identity"))
_FORCING = {
    "nl": frozenset(("moet", "moeten", "moest", "verplicht")),
    "en": frozenset(("must", "mandatory", "obliged")),
}
_COMMON = frozenset(
    _WORD.findall(
        """
        de het een en of van in op aan voor met naar om te dat die dit is ben bent zijn wordt niet
        wel dan als ik u je jij hij zij wij we ze uw mijn haar er ook nog maar eerst pas wat hoe
        the a an and or of in on at for with to that this is are be was not then if i you he she we
        they your my his her its it there first what how do does
        """
    )
)
"""Words that say nothing of what a text is about."""


def plain(text: str) -> str:
    """Give a text in small letters without accents."""
    if text.isascii():
        return text.lower()
    loose = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in loose if not unicodedata.combining(char))


def telling(text: str) -> frozenset[str]:
    """Give the words of a text that tell what it is about, each once."""
    return _word_set(plain(text)) - _COMMON


def _word_set(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text))


class WordSets:
    """The words of a case that style looks for in its replies."""

    def __init__(self, scenario: Scenario) -> None:
        language = scenario.language.split("-", maxsplit=1)[0].lower()
        self._forcing = _FORCING.get(language, frozenset[str]())
        aims = (scenario.goal, *(one.text for one in scenario.criteria.values()))
        self._aims = [(text, words) for text in aims if len(words := telling(text)) >= 3]
        self._known = [
            (text, words) for text in scenario.briefing.known if (words := telling(text))
        ]

    def may_matter(self, reply: Reply) -> bool:
        """Say whether there is anything to look for in a reply."""
        return bool(self._aims or reply.shows or (self._known and reply.act in _ASKING))

    def given_away(self, said: str) -> str:
        """Give the goal or criterion that a reply, as a plain text, all but repeats, else nothing.

        Words are compared only where the letters are there: that is much quicker, as mostly not.
        """
        for text, words in self._aims:
            if _most(words, [word for word in words if word in said]) and _most(
                words, words & _word_set(said)
            ):
                return text
        return ""

    def known(self, reply: Reply, said: str) -> str:
        """Give what the customer has said before and this reply asks for, else nothing."""
        if reply.act in _ASKING and "?" in reply.say:
            for text, words in self._known:
                if words <= _word_set(said):
                    return text
        return ""

    def forcing(self, reply: Reply, said: str) -> str:
        """Give the forcing word in a reply that is meant as an example, else nothing."""
        if reply.shows and any(word in said for word in self._forcing):
            return min(_word_set(said) & self._forcing, default="")
        return ""


def _most(words: Sized, found: Sized) -> bool:
    return 4 * len(found) >= 3 * len(words)
