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
    owner: dict[str, str] = {}
    for number, reply in enumerate(node.replies):
        for at, phrase in enumerate(reply.phrases):
            key = " ".join(plain(phrase).split())
            other = owner.setdefault(key, reply.id)
            if other != reply.id:
                path = ("nodes", node.id, "replies", number, "phrases", at)
                params = {"value": phrase, "other": other}
                yield Doubt("TV0601", path, "reply", reply.id, params=params)
    yield from _alike(node, owner)


def _alike(node: Node, owner: dict[str, str]) -> Iterator[Doubt]:
    """Find what is said literally in another reply's words; equal phrases were told already."""
    texts = [[" ".join(plain(p).split()) for p in reply.phrases] for reply in node.replies]
    said = [" ".join(plain(reply.say).split()) for reply in node.replies]
    for number, reply in enumerate(node.replies):
        own = [*texts[number], said[number]]
        for other_number, other in enumerate(node.replies):
            if other_number == number:
                continue
            for at, phrase in enumerate(own):
                inside = any(p and p in phrase and p != phrase for p in texts[other_number])
                if inside and _fits(reply, other, at):
                    where = ("phrases", at) if at < len(reply.phrases) else ("say",)
                    path = ("nodes", node.id, "replies", number, *where)
                    words = reply.phrases[at] if at < len(reply.phrases) else reply.say
                    params = {"value": words, "other": other.id}
                    yield Doubt("TV0602", path, "reply", reply.id, params=params)
                    break


def _fits(reply: Reply, other: Reply, at: int) -> bool:
    """Ask our own matcher whether these words of a reply fit another one at least as well."""
    words = reply.phrases[at] if at < len(reply.phrases) else reply.say
    near = {one.reply: one.score for one in closest(words, (reply, other))}
    return near[other.id] >= near[reply.id]
