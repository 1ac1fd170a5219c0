"""Every name an author can refer to, taken from data that may be half-finished.

The data is TOML that parses; nothing else is known of it. What is not of the expected kind is left
out, never complained about: the check does that.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from trainingsveld.scenario import BUILT_IN_ACTS

Notes = Mapping[str, str]
"""Names, each with a few words that tell it from the others."""

_NOTE = 60
"""Characters of a note."""


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one case, by what they name, in the author's order."""

    nodes: Notes = field(default_factory=dict[str, str])
    replies: Notes = field(default_factory=dict[str, str])
    criteria: Notes = field(default_factory=dict[str, str])
    cards: Notes = field(default_factory=dict[str, str])
    actions: Notes = field(default_factory=dict[str, str])
    acts: Notes = field(default_factory=lambda: dict.fromkeys(BUILT_IN_ACTS, ""))
    flags: Notes = field(default_factory=dict[str, str])
    counters: Notes = field(default_factory=dict[str, str])
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Variables that are one of a list of values."""


def names_of(data: Mapping[str, Any]) -> Names:
    """Collect the names of a case from the data of its text."""
    nodes = _table(data.get("nodes"))
    cards = list(_tables(data.get("cards")))
    flags, counters, choices = _variables(_table(data.get("vars")))
    own_acts = dict.fromkeys(_table(data.get("acts")), "")
    return Names(
        nodes={name: _first_line(node) for name, node in nodes.items()},
        replies=dict(_replies(nodes)),
        criteria=dict(_ids(data.get("criteria"), "text")),
        cards=dict(_ids(data.get("cards"), "title")),
        actions={name: note for card in cards for name, note in _ids(card.get("actions"), "label")},
        acts=dict.fromkeys(BUILT_IN_ACTS, "") | own_acts,
        flags=flags,
        counters=counters,
        choices=choices,
    )


def _variables(
    table: Mapping[str, Any],
) -> tuple[dict[str, str], dict[str, str], dict[str, tuple[str, ...]]]:
    flags: dict[str, str] = {}
    counters: dict[str, str] = {}
    choices: dict[str, tuple[str, ...]] = {}
    for name, value in table.items():
        described = _table(value)
        values = described.get("values")
        if isinstance(value, bool):
            flags[name] = ""
        elif isinstance(values, list):
            listed = cast("list[Any]", values)
            choices[name] = tuple(one for one in listed if isinstance(one, str))
        elif "min" in described or "max" in described:
            counters[name] = f"{described.get('min', 0)}-{described.get('max', '?')}"
    return flags, counters, choices


def _replies(nodes: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, node in nodes.items():
        for number, reply in enumerate(_tables(_table(node).get("replies")), 1):
            given = reply.get("id")
            yield given if isinstance(given, str) else f"{name}.{number}", _cut(reply.get("say"))


def _first_line(node: object) -> str:
    say: Any = _table(node).get("say")
    if isinstance(say, list):
        say = next(iter(cast("list[Any]", say)), "")
    return _cut(_table(say).get("text", say))  # pyright: ignore[reportUnknownArgumentType] - TOML


def _ids(value: object, note: str) -> Iterator[tuple[str, str]]:
    for entry in _tables(value):
        name = entry.get("id")
        if isinstance(name, str):
            yield name, _cut(entry.get(note))


def _cut(value: object) -> str:
    if not isinstance(value, str):
        return ""
    words = " ".join(value.split())
    return words if len(words) <= _NOTE else words[: _NOTE - 1].rstrip() + "…"


def _table(value: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, dict) else {}


def _tables(value: object) -> Iterator[Mapping[str, Any]]:
    for entry in cast("list[object]", value) if isinstance(value, list) else []:
        if isinstance(entry, dict):
            yield cast("Mapping[str, Any]", entry)
