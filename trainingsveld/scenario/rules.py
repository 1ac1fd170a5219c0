"""The tables with guards and effects other than nodes: cards, acts, tests, invariants, styles."""

from typing import Any, Protocol, get_args

from msgspec import Struct, field

from trainingsveld.scenario.fields import (
    Check,
    Shape,
    anything,
    each,
    filled,
    ident,
    labels,
    one_of,
    table,
    text,
    texts,
    whole,
)  # fmt: skip
from trainingsveld.scenario.guard import Effect, Guard
from trainingsveld.scenario.model import (
    ActRule,
    Card,
    CardAction,
    End,
    Expectation,
    Invariant,
    ScenarioTest,
    Style,
    StyleRule,
)  # fmt: skip
from trainingsveld.scenario.report import Path, Report, Toml
from trainingsveld.scenario.tables import LANGUAGE, first
from trainingsveld.scenario.vocabulary import NAME, Vocabulary


class Meaning(Protocol):
    """Whoever understands guards and effects: quickly, or with an explanation of what is wrong."""

    def guard(self, path: Path, value: Toml) -> Guard | None:
        """Build a guard; None when something was reported."""
        ...

    def effects(self, path: Path, value: Toml) -> tuple[Effect, ...] | None:
        """Build the effects of a `set` table; None when something was reported."""
        ...


class Rules(Struct):
    """Reads these tables in the names of one scenario."""

    report: Report
    meaning: Meaning
    words: Vocabulary
    language: str = ""
    criteria: frozenset[str] = frozenset()
    replies: frozenset[str] = frozenset()
    shapes: dict[str, Shape] = field(default_factory=dict[str, Shape])

    def __post_init__(self) -> None:
        when: Check = lambda _, path, value: self.meaning.guard(path, value)  # noqa: E731
        effects: Check = lambda _, path, value: self.meaning.effects(path, value)  # noqa: E731
        style = one_of(get_args(Style))
        self.shapes = {
            "card": Shape(
                {
                    "id": ident,
                    "title": filled,
                    "fields": labels,
                    "actions": anything,
                    "articles": labels,
                },
                ("id", "title"),
            ),
            "action": Shape(
                {"id": ident, "label": filled, "when": when, "set": effects, "fields": labels},
                ("id", "label"),
            ),
            "rule": Shape({"when": when, "set": effects, "reason": self._reason}),
            "style": Shape({"when": when, "style": style}, ("style",)),
            "test": Shape(
                {"name": filled, "play": self._play, "expect": self._expect},
                ("name", "play", "expect"),
            ),
            "invariant": Shape(
                {"text": filled, "at": self._at, "require": when}, ("text", "at", "require")
            ),
        }

    def _table(self, path: Path, value: Toml, shape: str) -> dict[str, Any] | None:
        return table(self.report, path, value, self.shapes[shape])

    def cards(self, value: Toml) -> dict[str, Card]:
        """Read `[[cards]]`, by id. Ids of actions are unique over all cards."""
        found: dict[str, Card] = {}
        actions: set[str] = set()
        for path, entry in each(self.report, ("cards",), value):
            got = self._table(path, entry, "card")
            if got is None:
                continue
            first(self.report, "TV0322", (*path, "id"), got["id"], found)
            got["actions"] = self._actions((*path, "actions"), got.get("actions", []), actions)
            found[got["id"]] = Card(**got)
        return found

    def _actions(self, path: Path, value: Toml, before: set[str]) -> tuple[CardAction, ...]:
        found: list[CardAction] = []
        for at, entry in each(self.report, path, value):
            got = self._table(at, entry, "action")
            if got is None:
                continue
            first(self.report, "TV0323", (*at, "id"), got["id"], before)
            before.add(got["id"])
            got["effects"] = got.pop("set", ())
            found.append(CardAction(**got))
        return tuple(found)

    def acts(self, value: Toml) -> dict[str, tuple[ActRule, ...]]:
        """Read `[acts.<name>]`."""
        if not isinstance(value, dict):
            self.report.wrong_type(("acts",), "table", value)
            return {}
        shape = Shape({"rules": lambda _, path, rules: self._act_rules(path, rules)}, ("rules",))
        found: dict[str, tuple[ActRule, ...]] = {}
        for name, entry in value.items():
            path: Path = ("acts", name)
            if not NAME.fullmatch(name):
                self.report.add("TV0216", path, "key", value=name)
            got = table(self.report, path, entry, shape)
            found[name] = () if got is None else got["rules"]
        return found

    def _act_rules(self, path: Path, value: Toml) -> tuple[ActRule, ...]:
        tables = [self._table(at, one, "rule") for at, one in each(self.report, path, value)]
        return tuple(
            ActRule(got.get("when"), got.get("set", ()), got.get("reason", {}))
            for got in tables
            if got is not None
        )

    def _reason(self, report: Report, path: Path, value: Toml) -> dict[str, str] | None:
        if isinstance(value, str) and self.language:
            return {self.language: value}
        if not isinstance(value, dict):
            return report.wrong_type(path, "text" if self.language else "table", value)
        for tag in value:
            if not LANGUAGE.fullmatch(tag):
                report.add("TV0210", (*path, tag), "key", value=tag)
        return labels(report, path, value)

    def styles(self, value: Toml) -> tuple[StyleRule, ...]:
        """Read `[[styles]]` of a customer model."""
        tables = [
            self._table(at, one, "style") for at, one in each(self.report, ("styles",), value)
        ]
        return tuple(StyleRule(got.get("when"), got["style"]) for got in tables if got is not None)

    def tests(self, value: Toml) -> tuple[ScenarioTest, ...]:
        """Read `[[tests]]`."""
        tables = [self._table(at, one, "test") for at, one in each(self.report, ("tests",), value)]
        return tuple(ScenarioTest(**got) for got in tables if got is not None)

    def _play(self, report: Report, path: Path, value: Toml) -> tuple[str, ...] | None:
        got = texts(report, path, value)
        for n, word in enumerate(got or ()):
            space, colon, name = word.partition(":")
            if colon and space == "card":
                self._known("TV0306", (*path, n), name, self.words.cards)
            elif colon and space == "do":
                self._known("TV0307", (*path, n), name, self.words.actions)
            elif word not in ("silence", "interrupt", "unclear"):
                self._known("TV0312", (*path, n), word, self.replies)
        return got

    def _known(self, code: str, path: Path, name: str, known: frozenset[str]) -> None:
        if name not in known:
            self.report.unknown(code, path, name, known)

    def _expect(self, report: Report, path: Path, value: Toml) -> Expectation | None:
        if not isinstance(value, dict):
            return report.wrong_type(path, "table", value)
        rest = {name: test for name, test in value.items() if name not in _OUTCOMES}
        outcomes = {name: value[name] for name in _OUTCOMES if name in value}
        shape = Shape({"end": _end, "shows": self._criteria, "misses": self._criteria})
        got = table(report, path, outcomes, shape) or {}
        return Expectation(**got, holds=self.meaning.guard(path, rest) if rest else None)

    def _criteria(self, report: Report, path: Path, value: Toml) -> tuple[str, ...] | None:
        got = texts(report, path, value)
        for n, name in enumerate(got or ()):
            self._known("TV0304", (*path, n), name, self.criteria)
        return got

    def invariants(self, value: Toml) -> tuple[Invariant, ...]:
        """Read `[[invariants]]`."""
        tables = [
            self._table(at, one, "invariant")
            for at, one in each(self.report, ("invariants",), value)
        ]
        return tuple(Invariant(**got) for got in tables if got is not None)

    def _at(self, report: Report, path: Path, value: Toml) -> tuple[str, ...] | None:
        got = texts(report, path, value)
        if got is not None and not got:
            return report.add("TV0209", path)
        for n, name in enumerate(got or ()):
            if name in self.words.nodes and name in self.replies:
                report.add("TV0311", (*path, n), value=name)
            else:
                self._known("TV0310", (*path, n), name, self.words.nodes | self.replies)
        return got


MODEL = Shape(
    {"format": whole(1, 1), "title": text, "acts": anything, "styles": anything}, ("acts",)
)
"""A customer model file."""

_OUTCOMES = ("end", "shows", "misses")
_one_end = one_of(get_args(End))


def _end(report: Report, path: Path, value: Toml) -> tuple[str, ...] | None:
    if isinstance(value, str):
        return None if _one_end(report, path, value) is None else (value,)
    got = [_one_end(report, at, entry) for at, entry in each(report, path, value)]
    return None if None in got or not isinstance(value, list) else tuple(got)
