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


def make(nodes: int) -> list[Node]:
    """Make the story: of each node's replies one asks for a number and one can be given once.

    The third can always be given, so that nobody gets stuck. Each changes one or two numbers. The
    gotos are spread over the whole story and lead back into it for ever.
    """
    return [
        Node(
            LINES[n % len(LINES)].format(n=n),
            (
                _reply(n, 0, nodes, once=True),
                _reply(n, 1, nodes, at_least=(VARIABLES[n % 4], n % 3)),
                _reply(n, 2, nodes),
            ),
        )
        for n in range(nodes)
    ]


def _reply(
    n: int, r: int, nodes: int, *, at_least: tuple[str, int] | None = None, once: bool = False
) -> Reply:
    first = (VARIABLES[(n + r) % 4], -1 if (n + r) % 3 else 1)
    second = (VARIABLES[(n + r + 1) % 4], 1)
    changes = (first, second) if (n + r) % 2 else (first,)
    goto = (n * 7 + r * 3 + 1) % nodes
    return Reply(f"n{n}-r{r}", REPLIES[r].format(n=n), ACTS[(n + r) % 6], at_least, once, changes, goto)


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
