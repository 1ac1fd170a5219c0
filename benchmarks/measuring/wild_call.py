"""A made-up case in which everything may depend on everything: a hard one for the proof.

Chapters of five to forty moments; replies lead a few moments back or on, one in twenty anywhere;
two in five are on a condition, one in five can be given once, two in five change a variable.
"""

from itertools import pairwise
from random import Random

FLAGS, COUNTERS = ("f0", "f1", "f2", "f3"), ("c0", "c1")
ACTS = (
    "listen", "reflect_feeling", "explain_policy", "open_question", "next_step", "advise",
    "set_limit", "apologise", "appreciate", "demand_calm", "other",
)  # fmt: skip
HEAD = """format = 1
id = "wild"
title = "Een wild gesprek"
language = "nl"
family = "complaint"
[customer]
start = { tension = 6, trust = 1 }
[vars]
f0 = false
f1 = false
f2 = false
f3 = false
c0 = { min = 0, max = 3, start = 0 }
c1 = { min = 0, max = 3, start = 0 }
plan = { values = ["none", "a", "b"], start = "none" }
[[criteria]]
id = "k"
text = "Doet het"
[[cards]]
id = "file"
title = "Dossier"
[[cards.actions]]
id = "note"
label = "Leg vast"
when = { f0 = true }
set = { plan = "a" }
"""
TAIL = """[nodes.done]
say = "Dag."
end = "resolved"
[nodes.gone]
say = "Weg."
end = "hung_up"
"""


def wild_call(nodes: int, seed: int) -> bytes:
    """Write the case of so many moments that has this number."""
    dice = Random(seed)  # noqa: S311 - the same case for the same number
    starts = [0]
    while starts[-1] < nodes:
        starts.append(min(nodes, starts[-1] + dice.randint(5, 40)))
    rows = [
        _moment(dice, number, range(first, end), nodes)
        for first, end in pairwise(starts)
        for number in range(first, end)
    ]
    return "".join((HEAD, *rows, TAIL)).encode()


def _moment(dice: Random, number: int, chapter: range, nodes: int) -> str:
    on = f"m{number + 1}" if number < nodes - 1 else "done"
    say = '"Zeg het maar."'
    if dice.random() < 0.15:
        say = '["Een.", "Nog eens."]'
    elif dice.random() < 0.2:
        say = f'[{{ when = {_guard(dice)}, text = "Boos." }}, {{ text = "Rustig." }}]'
    rows = [f"[nodes.m{number}]", f"say = {say}"]
    if dice.random() < 0.7:
        rows.append('silence = [{ after = 6, say = "Hallo?" }, { after = 14, goto = "gone" }]')
    if dice.random() < 0.05:
        rows.append('interruptible = "free"')
    rows += _reply(dice, number, f"Ja {number}.", f'"{on}"')
    if dice.random() < 0.2:
        rows.append('shows = ["k"]')
    for again in range(dice.choice((1, 2, 2, 3))):
        rows += _other(dice, f"Nee {number} {again}.", number, chapter, nodes, on)
    return "\n".join(rows) + "\n"


def _other(dice: Random, say: str, number: int, chapter: range, nodes: int, on: str) -> list[str]:
    """Write a reply that leads somewhere near, seldom anywhere, and may ask and change things."""
    near = dice.randint(max(chapter.start, number - 6), min(chapter.stop - 1, number + 4))
    target = f"m{dice.randrange(nodes) if dice.random() < 0.05 else near}"
    goto = f'"{target}"'
    if dice.random() < 0.4:
        goto = f'[{{ when = {_guard(dice)}, node = "{target}" }}, {{ node = "{on}" }}]'
    rows = _reply(dice, number, say, goto)
    if dice.random() < 0.4:
        rows.append(f"when = {_guard(dice)}")
    if dice.random() < 0.2:
        rows.append("once = true")
    if dice.random() < 0.4:
        rows.append(f"set = {{ {_effect(dice)} }}")
    return rows


def _reply(dice: Random, number: int, say: str, goto: str) -> list[str]:
    return [
        f"[[nodes.m{number}.replies]]",
        f'say = "{say}"',
        f'act = "{dice.choice(ACTS)}"',
        f"goto = {goto}",
    ]


def _guard(dice: Random) -> str:
    flag, counter = dice.choice(FLAGS), dice.choice(COUNTERS)
    few = dice.randint(1, 2)
    kinds = {
        '{ level = ["C", "D"] }': 3,
        '{ tension = "<= 5" }': 3,
        f"{{ {flag} = true }}": 4,
        f'{{ {counter} = ">= {few}" }}': 3,
        '{ plan = ["a", "b"] }': 2,
        f'{{ heard = ">= {few}", {flag} = true }}': 2,
        "{ seen.file = true }": 1,
        f'{{ trust = ">= {few}" }}': 2,
    }
    return dice.choices([*kinds], [*kinds.values()])[0]


def _effect(dice: Random) -> str:
    return dice.choice(
        (
            f"{dice.choice(FLAGS)} = {dice.choice(('true', 'true', 'false'))}",
            f'{dice.choice(COUNTERS)} = "{dice.choice(("+1", "-1", "+2"))}"',
            f'plan = "{dice.choice("ab")}"',
            f'tension = "{dice.choice(("+1", "-1"))}"',
        )
    )
