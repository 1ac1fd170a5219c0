"""Phrases by which the app could not tell two replies of one node apart."""

import re
from collections.abc import Iterator

from trainingsveld.authoring.proof.doubt import Doubt
from trainingsveld.authoring.style.words import plain
from trainingsveld.dialogue import understand
from trainingsveld.dialogue.match.heard import NUMBERS
from trainingsveld.scenario import Node, Reply

_PERHAPS_DIGIT = re.compile(r"[^\x00-/:-\x7f]")


def phrases(node: Node, language: str) -> Iterator[Doubt]:
    """Find phrases that two replies share, and replies whose own words fit another as well."""
    if len(node.replies) < 2 or not any(reply.phrases for reply in node.replies):
        return
    owner: dict[str, str] = {}
    texts = [[_keyed(phrase) for phrase in reply.phrases] for reply in node.replies]
    for number, reply in enumerate(node.replies):
        for at, (key, _) in enumerate(texts[number]):
            other = owner.setdefault(key, reply.id)
            if other != reply.id:
                path = ("nodes", node.id, "replies", number, "phrases", at)
                params = {"value": reply.phrases[at], "other": other}
                yield Doubt("TV0601", path, "reply", reply.id, params=params)
    yield from _alike(node, texts, language)


def _alike(node: Node, texts: list[list[tuple[str, str]]], language: str) -> Iterator[Doubt]:
    """Find what is said literally in another reply's words; equal phrases were told already.

    Numbers tell nothing: "om drie uur" and "om vier uur" are the same words here.
    """
    said = [_keyed(reply.say) for reply in node.replies]
    for number, reply in enumerate(node.replies):
        own = [*texts[number], said[number]]
        every = "\n".join(bare for _, bare in own)
        for other_number, other in enumerate(node.replies):
            if other_number == number:
                continue
            found = [(k, b) for k, b in texts[other_number] if b and b in every]
            for at, (key, bare) in enumerate(own) if found else ():
                if other_number > number:  # of two that are alike but for a number one is told
                    inside = any(b in bare and b != bare for _, b in found)
                else:
                    inside = any(b in bare and k != key for k, b in found)
                if inside and _fits(reply, other, at, language):
                    where = ("phrases", at) if at < len(reply.phrases) else ("say",)
                    path = ("nodes", node.id, "replies", number, *where)
                    words = reply.phrases[at] if at < len(reply.phrases) else reply.say
                    params = {"value": words, "other": other.id}
                    yield Doubt("TV0602", path, "reply", reply.id, params=params)
                    break


def _keyed(text: str) -> tuple[str, str]:
    """Give a text by its words, and the same without its numbers."""
    words = plain(text).split()
    key = " ".join(words)
    if NUMBERS.isdisjoint(words) and not _PERHAPS_DIGIT.search(key):
        return key, key
    return key, " ".join([w for w in words if w not in NUMBERS and not w.isdigit()])


def _fits(reply: Reply, other: Reply, at: int, language: str) -> bool:
    """Ask our own matcher whether these words of a reply fit another one as well."""
    words = reply.phrases[at] if at < len(reply.phrases) else reply.say
    found = understand(words, (reply, other), language)
    return found.verdict != "clear" or found.ranked[0].reply != reply.id
