"""Phrases by which the app could not tell two replies of one node apart."""

from collections.abc import Iterator

from trainingsveld.authoring.proof.doubt import Doubt
from trainingsveld.authoring.style.words import plain
from trainingsveld.dialogue import closest
from trainingsveld.scenario import Node, Reply


def phrases(node: Node) -> Iterator[Doubt]:
    """Find phrases that two replies share, and replies whose own words fit another as well."""
    if len(node.replies) < 2 or not any(reply.phrases for reply in node.replies):
        return
    texts = [[_bare(phrase) for phrase in reply.phrases] for reply in node.replies]
    owner: dict[str, str] = {}
    for number, reply in enumerate(node.replies):
        for at, key in enumerate(texts[number]):
            other = owner.setdefault(key, reply.id)
            if other != reply.id:
                path = ("nodes", node.id, "replies", number, "phrases", at)
                params = {"value": reply.phrases[at], "other": other}
                yield Doubt("TV0601", path, "reply", reply.id, params=params)
    yield from _alike(node, texts)


def _alike(node: Node, texts: list[list[str]]) -> Iterator[Doubt]:
    """Find what is said literally in another reply's words; equal phrases were told already."""
    for number, reply in enumerate(node.replies):
        own = [*texts[number], _bare(reply.say)]
        every = "\n".join(own)
        for other_number, other in enumerate(node.replies):
            if other_number == number:
                continue
            found = [p for p in texts[other_number] if p and p in every]
            for at, phrase in enumerate(own) if found else ():
                inside = any(p in phrase and p != phrase for p in found)
                if inside and _fits(reply, other, at):
                    where = ("phrases", at) if at < len(reply.phrases) else ("say",)
                    path = ("nodes", node.id, "replies", number, *where)
                    words = reply.phrases[at] if at < len(reply.phrases) else reply.say
                    params = {"value": words, "other": other.id}
                    yield Doubt("TV0602", path, "reply", reply.id, params=params)
                    break


def _bare(text: str) -> str:
    """Give a text in plain letters with single spaces."""
    return " ".join(plain(text).split())


def _fits(reply: Reply, other: Reply, at: int) -> bool:
    """Ask our own matcher whether these words of a reply fit another one at least as well."""
    words = reply.phrases[at] if at < len(reply.phrases) else reply.say
    near = {one.reply: one.score for one in closest(words, (reply, other))}
    return near[other.id] >= near[reply.id]
