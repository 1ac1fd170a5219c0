"""Which keys and values fit at a place: the format's own tables, and the names of the case."""

from collections.abc import Iterable, Mapping
from typing import get_args

from trainingsveld.authoring.workbench.cursor import Path
from trainingsveld.authoring.workbench.names import Names, Notes
from trainingsveld.scenario import (
    LEVELS,
    NUMBERS,
    CriterionFamily,
    End,
    Family,
    Gender,
    Motive,
    Stance,
    Style,
)
from trainingsveld.scenario.fields import Shape
from trainingsveld.scenario.nodes import (
    GOTO_KEYS,
    INTERRUPTIBLE,
    NODE_KEYS,
    REPLY_KEYS,
    SILENCE_KEYS,
    VARIANT_KEYS,
)
from trainingsveld.scenario.tables import (
    AFTER_CALL,
    BRIEFING,
    CRITERION,
    CUSTOMER,
    MAIL,
    SCENARIO,
    START,
    TASK,
    VOICE,
)
from trainingsveld.scenario.variables import CHOICE, COUNTER
from trainingsveld.scenario.vocabulary import COMBINE, SPACES

ANY = "*"
"""Stands for a name of the author's own in a path."""

_GUARDS = ("when", "require", "expect")
_GUARDED = (*_GUARDS, *COMBINE)

_KEYS: dict[Path, Iterable[str]] = {
    ("customer",): CUSTOMER.checks,
    ("customer", "voice"): VOICE.checks,
    ("customer", "start"): START.checks,
    ("briefing",): BRIEFING.checks,
    ("vars", ANY): {**COUNTER.checks, **CHOICE.checks},
    ("criteria",): CRITERION.checks,
    ("cards",): ("id", "title", "fields", "articles"),
    ("cards", "actions"): ("id", "label", "when", "set", "fields"),
    ("nodes", ANY): sorted(NODE_KEYS - {"replies"}),
    ("nodes", ANY, "say"): sorted(VARIANT_KEYS),
    ("nodes", ANY, "replies"): sorted(REPLY_KEYS),
    ("nodes", ANY, "replies", "goto"): sorted(GOTO_KEYS),
    ("nodes", ANY, "silence"): sorted(SILENCE_KEYS),
    ("nodes", ANY, "silence", "goto"): sorted(GOTO_KEYS),
    ("acts", ANY): ("rules",),
    ("acts", ANY, "rules"): ("when", "set", "reason"),
    ("aftercall",): AFTER_CALL.checks,
    ("aftercall", "tasks"): TASK.checks,
    ("aftercall", "mail"): MAIL.checks,
    ("tests",): ("name", "play", "expect"),
    ("invariants",): ("text", "at", "require"),
}
_WORDS: dict[Path, tuple[str, ...]] = {
    ("family",): get_args(Family),
    ("language",): ("nl", "en"),
    ("customer", "motive"): get_args(Motive),
    ("customer", "stance"): get_args(Stance),
    ("customer", "voice", "gender"): get_args(Gender),
    ("criteria", "family"): get_args(CriterionFamily),
    ("nodes", ANY, "end"): get_args(End),
    ("nodes", ANY, "style"): get_args(Style),
    ("nodes", ANY, "interruptible"): tuple(sorted(INTERRUPTIBLE)),
    ("tests", "expect", "end"): get_args(End),
}
_FLAGS = {
    ("nodes", ANY, "replies", "once"),
    ("nodes", ANY, "replies", "reason"),
    ("criteria", "fatal"),
}
_HEADERS = (
    "[customer]", "[briefing]", "[vars]", "[[criteria]]", "[[cards]]", "[[cards.actions]]",
    "[aftercall]", "[aftercall.mail]", "[[tests]]", "[[invariants]]",
)  # fmt: skip


def headers(names: Names, node: str | None) -> Notes:
    """Give the headers there can be; a reply for the moment the author is in comes first."""
    own = {f"[[nodes.{node}.replies]]": ""} if node else {}
    more = {f"[[nodes.{name}.replies]]": note for name, note in names.nodes.items()}
    return own | {"[nodes.": ""} | dict.fromkeys(_HEADERS, "") | {"[acts.": ""} | more


def keys(path: Path, names: Names) -> Notes:
    """Give the keys that can stand in a table."""
    if not path:
        return _shape(SCENARIO)
    guard = _below(path, _GUARDED)
    if guard is not None:
        return _guard_names(guard, names) | _outcomes(path)
    if "set" in path:
        return {**dict.fromkeys(NUMBERS, ""), **_variables(names)}
    return dict.fromkeys(_found(_KEYS, path) or (), "")


def values(path: Path, names: Names) -> tuple[Notes, bool]:
    """Give the values a key can have, and whether they are texts (in quotes)."""
    if path in _FLAGS or _plain(path) in _FLAGS:
        return _TRUE_FALSE, False
    if found := _found(_WORDS, path):
        return dict.fromkeys(found, ""), True
    if named := _named(path, names):
        return named, True
    if path[-1:] in (("shows",), ("misses",)):
        return names.criteria, True
    if (guard := _below(path, _GUARDED)) is not None or "set" in path:
        return _tested(".".join(guard) if guard else path[-1], names, setting=guard is None)
    return {}, True


_TRUE_FALSE: dict[str, str] = {"true": "", "false": ""}


def _named(path: Path, names: Names) -> Notes:
    """The values that are names of something in the case."""
    match path:
        case ("start",) | ("nodes", _, "otherwise") | ("nodes", _, ("replies" | "silence"), "goto"):
            return names.nodes
        case ("nodes", _, ("replies" | "silence"), "goto", "node"):
            return names.nodes
        case ("nodes", _, ("replies" | "silence"), "act"):
            return names.acts
        case ("tests", "play"):
            cards = {f"card:{name}": note for name, note in names.cards.items()}
            actions = {f"do:{name}": note for name, note in names.actions.items()}
            return {**names.replies, "silence": "", "interrupt": "", **cards, **actions}
        case ("invariants", "at"):
            return {**names.nodes, **names.replies}
        case _:
            return {}


def _below(path: Path, marks: tuple[str, ...]) -> Path | None:
    """Give the part of a path after the last of these keys; None without one of them."""
    places = [place for place, name in enumerate(path) if name in marks]
    return path[places[-1] + 1 :] if places else None


def _guard_names(inner: Path, names: Names) -> dict[str, str]:
    match inner:
        case ("seen",):
            return dict(names.cards)
        case ("did",):
            return dict(names.actions)
        case ("visits",):
            return dict(names.nodes)
        case ("acts",):
            return dict(names.acts)
        case ():
            own = _variables(names)
            fixed = dict.fromkeys((*NUMBERS, "level", "motive", "stance", *COMBINE, *SPACES), "")
            return {**own, **fixed}
        case _:
            return {}


def _outcomes(path: Path) -> dict[str, str]:
    return dict.fromkeys(("end", "shows", "misses"), "") if path[-1] == "expect" else {}


def _variables(names: Names) -> dict[str, str]:
    choices = {name: ", ".join(listed) for name, listed in names.choices.items()}
    return {**names.flags, **choices, **names.counters}


def _tested(name: str, names: Names, *, setting: bool) -> tuple[Notes, bool]:
    """What a variable can be compared with, or set to."""
    if name in names.flags or name.startswith(("seen.", "did.")):
        return _TRUE_FALSE, False
    listed: Mapping[str, tuple[str, ...]] = {
        **names.choices,
        "level": LEVELS,
        "motive": get_args(Motive),
        "stance": get_args(Stance),
    }
    if name in listed:
        return dict.fromkeys(listed[name], ""), True
    if name in NUMBERS or name in names.counters or name.startswith(("visits.", "acts.")):
        return dict.fromkeys(("+1", "-1") if setting else (">= ", "<= ", "== ", "!= "), ""), True
    return {}, True


def _found(table: Mapping[Path, Iterable[str]], path: Path) -> Iterable[str] | None:
    return table.get(path) or table.get(_plain(path))


def _plain(path: Path) -> Path:
    """The path with the author's own name in it as ANY."""
    if len(path) > 1 and path[0] in ("nodes", "vars", "acts"):
        return (path[0], ANY, *path[2:])
    return path


def _shape(shape: Shape) -> dict[str, str]:
    return dict.fromkeys(shape.checks, "")
