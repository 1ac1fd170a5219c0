"""One made-up story of any size, written down twice: as a case of ours and as ink."""

from dataclasses import dataclass

VARIABLES = ("tension", "trust", "offers", "doubts")
ACTS = ("listen", "reflect_feeling", "summarise", "open_question", "explain_policy", "next_step")
LINES = (
    "Ik wacht nu al {n} dagen op bericht, en niemand belt mij terug.",
    "Uw collega beloofde het vorige week, dat staat op regel {n} van mijn brief.",
    "En wat gaat u daar dan aan doen? Dit is keer {n} dat ik bel.",
    "Goed, dat begrijp ik. Maar hoe zit het dan met rekening {n}?",
)
REPLIES = (
    "Wat vervelend, mevrouw. Vertel me eens wat er bij {n} gebeurd is.",
    "Ik zoek het nu voor u op, onder nummer {n}. Dat duurt een halve minuut.",
    "Dat staat zo in artikel {n} van de voorwaarden, daar kan ik niets aan doen.",
)


@dataclass(frozen=True, slots=True)
class Reply:
    """What may be said: under which condition, once or again, what it changes, where it leads."""

    name: str
    say: str
    act: str
    at_least: tuple[str, int] | None
    once: bool
    changes: tuple[tuple[str, int], ...]
    goto: int


@dataclass(frozen=True, slots=True)
class Node:
    """One line of the customer and its three replies."""

    say: str
    replies: tuple[Reply, ...]


def make(nodes: int, ring: int | None = None) -> list[Node]:
    """Make the story: of each node's replies one asks for a number; the last can always be given.

    Each reply changes one or two numbers, and in every fourth node one can be given only once, as
    in the cases that ship. The gotos are spread over the whole story and lead back into it for
    ever. With `ring`, the story falls apart into rings of so many nodes that are alike and lie
    spread over the whole file, so that a call through a large story meets the very same turns as
    one through a small story.
    """
    ring = ring or nodes
    apart = nodes // ring
    return [_node(n, n // apart, n % apart, apart, ring) for n in range(ring * apart)]


def _node(n: int, place: int, first: int, apart: int, ring: int) -> Node:
    replies: list[Reply] = []
    for r, say in enumerate(REPLIES):
        kind = place + r
        changes = ((VARIABLES[kind % 4], -1 if kind % 3 else 1), (VARIABLES[(kind + 1) % 4], 1))
        replies.append(
            Reply(
                name=f"n{n}-r{r}",
                say=say.format(n=n),
                act=ACTS[kind % 6],
                at_least=(VARIABLES[place % 4], place % 3) if r == 1 else None,
                once=r == 0 and place % 4 == 0,
                changes=changes[: 1 + kind % 2],
                goto=(place * 7 + r * 30 + 1) % ring * apart + first,
            )
        )
    return Node(LINES[place % len(LINES)].format(n=n), tuple(replies))


def as_case(story: list[Node], *, phrases: bool = False) -> bytes:
    """Write the story as a case; with `phrases`, four per reply, as the cases that ship have."""
    parts = [
        'format = 1\nid = "bench"\ntitle = "Gemeten"\nlanguage = "nl"\nfamily = "complaint"\n'
        "[vars]\noffers = { min = 0, max = 3, start = 0 }\n"
        "doubts = { min = 0, max = 3, start = 0 }\n"
    ]
    for n, node in enumerate(story):
        parts.append(f'[nodes.n{n}]\nsay = "{node.say}"\n')
        for reply in node.replies:
            parts.append(
                f'[[nodes.n{n}.replies]]\nid = "{reply.name}"\nsay = "{reply.say}"\n'
                f'act = "{reply.act}"\n'
            )
            if phrases:
                words = reply.say.split()
                some = ", ".join(f'"{" ".join(words[k : k + 3])}"' for k in range(4))
                parts.append(f"phrases = [{some}]\n")
            if reply.at_least:
                parts.append(f'when = {{ {reply.at_least[0]} = ">= {reply.at_least[1]}" }}\n')
            if reply.once:
                parts.append("once = true\n")
            changes = ", ".join(f'{name} = "{by:+d}"' for name, by in reply.changes)
            parts.append(f'set = {{ {changes} }}\ngoto = "n{reply.goto}"\n')
    return "".join(parts).encode()


def as_ink(story: list[Node]) -> str:
    """Write the story as ink: a knot per node, `*` once, `+` again, assignments, diverts."""
    parts = [f"VAR {name} = {5 if name == 'tension' else 0}\n" for name in VARIABLES]
    parts.append("-> n0\n")
    for n, node in enumerate(story):
        parts.append(f"=== n{n} ===\n{node.say}\n")
        for reply in node.replies:
            mark = "*" if reply.once else "+"
            when = f"{{{reply.at_least[0]} >= {reply.at_least[1]}}} " if reply.at_least else ""
            parts.append(f"{mark} {when}[{reply.say}]\n")
            parts += [f"    ~ {name} = {name} {'-+'[by > 0]} 1\n" for name, by in reply.changes]
            parts.append(f"    -> n{reply.goto}\n")
    return "".join(parts)
