"""Phrases by which the app could not tell two replies of one node apart."""

from collections.abc import Iterator
from typing import NamedTuple

from trainingsveld.authoring.proof.doubt import Doubt
from trainingsveld.authoring.style.words import plain
from trainingsveld.dialogue import understand
from trainingsveld.dialogue.match.heard import NUMBERS
from trainingsveld.scenario import Node, Reply


class _Texts(NamedTuple):
    """The phrases of each reply and last what it says: by their words, and without the numbers."""

    keys: list[list[str]]
    bare: list[list[str]]


def phrases(node: Node, language: str) -> Iterator[Doubt]:
    """Find phrases that two replies share, and replies whose own words fit another as well."""
    if len(node.replies) < 2 or not any(reply.phrases for reply in node.replies):
        return
    texts = _texts(node)
    told = [key for own in texts.keys for key in own[:-1]]
    if len(set(told)) < len(told):
        yield from _shared(node, texts)
    whole = ["\n".join(own) for own in texts.bare]
    for number, own in enumerate(texts.bare):
        others = "\n".join([*whole[:number], *whole[number + 1 :]])
        if any(text in others for text in own[:-1]):
            yield from _alike(node, texts, whole, language)
            return


def _shared(node: Node, texts: _Texts) -> Iterator[Doubt]:
    owner: dict[str, str] = {}
    for number, reply in enumerate(node.replies):
        for at, phrase in enumerate(reply.phrases):
            other = owner.setdefault(texts.keys[number][at], reply.id)
            if other != reply.id:
                path = ("nodes", node.id, "replies", number, "phrases", at)
                params = {"value": phrase, "other": other}
                yield Doubt("TV0601", path, "reply", reply.id, params=params)


def _alike(node: Node, texts: _Texts, whole: list[str], language: str) -> Iterator[Doubt]:
    """Find what is said literally in another reply's words; equal phrases were told already.

    Numbers tell nothing: "om drie uur" and "om vier uur" are the same words here.
    """
    every = [list(zip(*both, strict=True)) for both in zip(*texts, strict=True)]
    for number, reply in enumerate(node.replies):
        for other_number, other in enumerate(node.replies):
            if other_number == number:
                continue
            theirs, within = every[other_number][:-1], whole[number]
            found = [(key, bare) for key, bare in theirs if bare and bare in within]
            for at, (key, bare) in enumerate(every[number]) if found else ():
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


def _texts(node: Node) -> _Texts:
    """Give the texts of a node, all in one go."""
    lines: list[str] = []
    for reply in node.replies:
        lines += reply.phrases
        lines.append(reply.say)
    text = plain("\n".join(lines))
    keys, words = text.split("\n"), text.split()
    if len(keys) != len(lines) or " ".join(words) != text.replace("\n", " "):
        keys = [" ".join(plain(line).split()) for line in lines]
    bare = _without_numbers(keys, words)
    found, end = _Texts([], []), 0
    for reply in node.replies:
        at, end = end, end + len(reply.phrases) + 1
        found.keys.append(keys[at:end])
        found.bare.append(bare[at:end])
    return found


def _without_numbers(lines: list[str], words: list[str]) -> list[str]:
    """Give lines, of these words all together, without the numbers in them."""
    numbers = {*filter(str.isdigit, words), *NUMBERS.intersection(words)}
    bare = list(lines) if numbers else lines
    for number in numbers:
        for at, line in enumerate(bare):
            if number in line:
                bare[at] = " ".join([word for word in line.split() if word != number])
    return bare


def _fits(reply: Reply, other: Reply, at: int, language: str) -> bool:
    """Ask our own matcher whether these words of a reply fit another one as well."""
    words = reply.phrases[at] if at < len(reply.phrases) else reply.say
    found = understand(words, (reply, other), language)
    return found.verdict != "clear" or found.ranked[0].reply != reply.id
