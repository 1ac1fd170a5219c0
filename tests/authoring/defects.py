"""Twelve kinds of fault to plant in a clean case, one at a time, and see who finds it.

Each is planted where only the state decides: by structure alone, the drawn map of the case, most of
them cannot be seen. Whatever is planted has an id or name that begins with `zz`.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.authoring.explorer import Facts
from trainingsveld.scenario import parse


@dataclass(frozen=True, slots=True)
class Defect:
    """One kind of fault.

    `plant` takes the text of a clean case and the id of the moment to plant at; `subject` names
    what is wrong then; `found` says whether the explorer's facts have it.
    """

    name: str
    subject: str
    plant: Callable[[str, str], str]
    found: Callable[[Facts], bool]


def planted(text: str, defect: Defect) -> str:
    """Plant a defect in a clean case, whose call must start where something can be answered.

    Raises ValueError for a case that goes on by itself, or ends, where it starts.
    """
    scenario = parse(text)
    start = scenario.nodes[scenario.start]
    if start.end or start.otherwise or not start.replies:
        raise ValueError(f"nothing can be planted at {start.id}")
    return defect.plant(text.rstrip() + "\n", start.id)


COUNTER = "[vars.zz]\nmin = 0\nmax = 3\n"
ONE_TIME_UP = 'once = true\nset = { zz = "+1" }\n'
"""With this alone the counter never gets past 1, whatever anybody says."""


def _node(name: str, say: str = '"Ja?"', more: str = "") -> str:
    ladder = "" if "end" in more else 'silence = [{ after = 8, say = "Hallo?" }]\n'
    return f"[nodes.{name}]\nsay = {say}\n{ladder}{more}"


def _reply(node: str, name: str, goto: str, more: str = "") -> str:
    return (
        f'[[nodes.{node}.replies]]\nid = "{name}"\nsay = "Vertel het me maar."\n'
        f"goto = {goto}\n{more}"
    )


def _unreachable_ending(text: str, at: str) -> str:
    goto = f'[{{ when = {{ zz = ">= 2" }}, node = "zz-end" }}, {{ node = "{at}" }}]'
    end = _node("zz-end", more='end = "partly"\n')
    return text + COUNTER + _reply(at, "zz-up", goto, ONE_TIME_UP) + end


def _stuck(text: str, at: str) -> str:
    again = _reply("zz-stuck", "zz-again", '"zz-stuck"', "once = true\n")
    return text + _reply(at, "zz-in", '"zz-stuck"') + _node("zz-stuck") + again


def _trap(text: str, at: str) -> str:
    return (
        text + _reply(at, "zz-in", '"zz-one"')
        + _node("zz-one") + _reply("zz-one", "zz-on", '"zz-two"')
        + _node("zz-two") + _reply("zz-two", "zz-back", '"zz-one"')
    )  # fmt: skip


def _breakable_invariant(text: str, at: str) -> str:
    invariant = (
        f'[[invariants]]\ntext = "zz: hoogstens twee keer"\nat = ["{at}"]\n'
        'require = { zz = "<= 2" }\n'
    )
    return text + COUNTER + _reply(at, "zz-up", f'"{at}"', 'set = { zz = "+1" }\n') + invariant


def _failing_test(text: str, at: str) -> str:
    words = '[[tests]]\nname = "zz: al klaar"\nplay = ["zz-up"]\nexpect = { zz = 2 }\n'
    read = f'[{{ when = {{ zz = 1 }}, node = "{at}" }}, {{ node = "{at}" }}]'
    return text + COUNTER + _reply(at, "zz-up", read, 'set = { zz = "+1" }\n') + words


def _dead_node(text: str, at: str) -> str:
    goto = f'[{{ when = {{ zz = ">= 2" }}, node = "zz-dead" }}, {{ node = "{at}" }}]'
    node = _node("zz-dead") + _reply("zz-dead", "zz-back", f'"{at}"')
    return text + COUNTER + _reply(at, "zz-up", goto, ONE_TIME_UP) + node


def _dead_reply(text: str, at: str) -> str:
    never = _reply(at, "zz-never", f'"{at}"', 'when = { zz = ">= 2" }\n')
    return text + COUNTER + _reply(at, "zz-up", f'"{at}"', ONE_TIME_UP) + never


def _dead_variant(text: str, at: str) -> str:
    say = '[{ when = { zz = ">= 2" }, text = "Nooit." }, { text = "Ja?" }]'
    node = _node("zz-says", say) + _reply("zz-says", "zz-back", f'"{at}"')
    return text + COUNTER + _reply(at, "zz-in", '"zz-says"', ONE_TIME_UP) + node


def _always_true(text: str, at: str) -> str:
    back = _reply("zz-in-there", "zz-back", f'"{at}"', 'when = { zz = ">= 1" }\n')
    into = _reply(at, "zz-in", '"zz-in-there"', 'set = { zz = "+1" }\n')
    return text + COUNTER + into + _node("zz-in-there") + back


def _unread_variable(text: str, at: str) -> str:
    return text + COUNTER + _reply(at, "zz-up", f'"{at}"', 'set = { zz = "+1" }\n')


CRITERION = '[[criteria]]\nid = "zz"\ntext = "Vraagt wat er aan de hand is"\n'


def _unshowable(text: str, at: str) -> str:
    shown = _reply(at, "zz-shows", f'"{at}"', 'when = { zz = ">= 2" }\nshows = ["zz"]\n')
    return text + COUNTER + CRITERION + _reply(at, "zz-up", f'"{at}"', ONE_TIME_UP) + shown


def _unmissable(text: str, at: str) -> str:
    """Put one moment before the call, with one reply: nobody gets past it without showing it."""
    first_table = re.search(r"(?m)^\[", text)
    head, rest = text[: first_table.start()], text[first_table.start() :]
    head = re.sub(r"(?m)^start\s*=.*\n", "", head) + 'start = "zz-first"\n'
    rest = re.sub(r"(?m)^(play\s*=\s*\[)", r'\1"zz-only", ', rest)
    return head + rest + CRITERION + _node("zz-first") + _reply(
        "zz-first", "zz-only", f'"{at}"', 'shows = ["zz"]\n'
    )  # fmt: skip


DEFECTS: Mapping[str, Defect] = {
    defect.name: defect
    for defect in (
        Defect("unreachable ending", "zz-end", _unreachable_ending,
               lambda facts: "zz-end" in facts.unreached_ends),
        Defect("stuck", "zz-stuck", _stuck, lambda facts: "zz-stuck" in facts.stuck),
        Defect("trap", "zz-one", _trap, lambda facts: "zz-one" in facts.traps),
        Defect("breakable invariant", "zz: hoogstens twee keer", _breakable_invariant,
               lambda facts: bool(facts.broken)),
        Defect("failing test", "zz: al klaar", _failing_test,
               lambda facts: "zz: al klaar" in facts.failing),
        Defect("dead node", "zz-dead", _dead_node, lambda facts: "zz-dead" in facts.unentered),
        Defect("dead reply", "zz-never", _dead_reply, lambda facts: "zz-never" in facts.unoffered),
        Defect("dead variant", "zz-says", _dead_variant,
               lambda facts: ("zz-says", 1) in facts.unsaid),
        Defect("guard that always holds", "zz-back", _always_true,
               lambda facts: ("reply", "zz-back") in facts.always),
        Defect("variable never read", "zz", _unread_variable, lambda facts: "zz" in facts.unread),
        Defect("criterion that cannot be shown", "zz", _unshowable,
               lambda facts: "zz" in facts.unshown),
        Defect("criterion that cannot be missed", "zz", _unmissable,
               lambda facts: "zz" in facts.certain),
    )
}  # fmt: skip
"""Every kind by its name."""
