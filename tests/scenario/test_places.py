"""The index of places, held against TOML whose places are known because it was written here."""

from dataclasses import dataclass, field
from random import Random
from typing import Any

import rtoml
from hypothesis import given, settings
from hypothesis import strategies as st

from trainingsveld.scenario.places import Places

KEYS = st.sampled_from(
    ["a", "b-c", "d_1", "1", "met spatie", "é", "x.y", 'quo"te', "[", "#", "'", "", "日本"]
)
TEXTS = st.sampled_from(
    ["", "a", 'zij zei "nee"', "it's", "a # b", "[x]", "{y}", "a = b", "\\", "twee\nregels", "日本"]
)
LEAVES = TEXTS | st.booleans() | st.integers(-5, 99) | st.sampled_from([1.05, -0.5])
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=12,
)


@dataclass
class Writer:
    """Writes data as TOML in a style that chance decides, and notes where everything stands."""

    chance: Random
    text: str = ""
    keys: dict[tuple[Any, ...], int] = field(default_factory=dict)
    values: dict[tuple[Any, ...], int] = field(default_factory=dict)

    def add(self, piece: str) -> None:
        self.text += piece

    def blank(self, *, lines: bool = False) -> None:
        choices = ["", " ", "\t"] + (["\n", " # komma, ] } haakje\n"] if lines else [])
        self.add(self.chance.choice(choices))

    def key(self, name: str) -> None:
        plain = name and name.isascii() and name.replace("-", "").replace("_", "").isalnum()
        if plain and self.chance.random() < 0.8:
            self.add(name)
        elif "'" not in name and "\n" not in name and self.chance.random() < 0.5:
            self.add(f"'{name}'")
        else:
            self.add(self.basic(name))

    def basic(self, words: str) -> str:
        escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        return f'"{escaped.replace("é", chr(92) + "u00e9")}"'

    def string(self, words: str) -> str:
        style = self.chance.randrange(4)
        if style == 1 and "'" not in words and "\n" not in words:
            return f"'{words}'"
        if style == 2 and "'" not in words:
            return f"'''\n{words}'''"
        if style == 3 and "\\" not in words:
            return '"""\n' + words.replace('"', '\\"') + '"""'
        return self.basic(words)

    def value(self, path: tuple[Any, ...], value: Any) -> None:
        self.values[path] = len(self.text)
        if isinstance(value, dict):
            self.inline(path, value)
        elif isinstance(value, list):
            self.add("[")
            for number, entry in enumerate(value):
                self.blank(lines=True)
                self.value((*path, number), entry)
                self.blank(lines=True)
                if number < len(value) - 1 or self.chance.random() < 0.3:
                    self.add(",")
            self.blank(lines=True)
            self.add("]")
        else:
            words = self.string(value) if isinstance(value, str) else str(value).lower()
            self.add(words)

    def inline(self, path: tuple[Any, ...], table: dict[str, Any]) -> None:
        self.add("{")
        for number, (name, value) in enumerate(table.items()):
            self.add(", " if number else " ")
            self.pair((*path, name), value)
        self.add(" }")

    def pair(self, path: tuple[Any, ...], value: Any) -> None:
        """Write `key = value`, or `key.inner = value` for a table of one."""
        self.keys[path] = len(self.text)
        self.key(path[-1])
        while isinstance(value, dict) and len(value) == 1 and self.chance.random() < 0.4:
            self.values[path] = self.keys[path]
            (name, value), *_ = value.items()
            path = (*path, name)
            self.blank()
            self.add(".")
            self.blank()
            self.keys[path] = len(self.text)
            self.key(name)
        self.blank()
        self.add("=")
        self.blank()
        self.value(path, value)

    def table(self, path: tuple[Any, ...], header: list[str], table: dict[str, Any]) -> None:
        """Write the pairs of a table, then the tables that get a heading of their own."""
        later: list[tuple[str, Any]] = []
        for name, value in table.items():
            several = isinstance(value, list) and value and all(type(v) is dict for v in value)
            if (isinstance(value, dict) or several) and self.chance.random() < 0.6:
                later.append((name, value))
                continue
            self.blank(lines=True)
            self.pair((*path, name), value)
            self.add(self.chance.choice(["\n", " # klaar\n", "\n\n"]))
        for name, value in later:
            for number, one in enumerate(value if isinstance(value, list) else [value]):
                where = (*path, name, number) if isinstance(value, list) else (*path, name)
                self.heading((*path, name), where, [*header, name])
                self.table(where, [*header, name], one)

    def heading(self, path: tuple[Any, ...], where: tuple[Any, ...], header: list[str]) -> None:
        mark = "[[" if where != path else "["
        self.values[where] = len(self.text)
        self.values.setdefault(path, len(self.text))
        self.add(mark)
        for number, name in enumerate(header):
            self.add("." if number else "")
            if number == len(header) - 1:
                self.keys.setdefault(path, len(self.text))
            self.key(name)
        self.add(mark.replace("[", "]") + "\n")


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(KEYS, VALUES, max_size=5), st.integers(0, 2**32))
def test_every_key_and_value_is_found_where_it_was_written(data: dict[str, Any], seed: int):
    writer = Writer(Random(seed))  # noqa: S311 - it picks a style, not a secret
    writer.table((), [], data)
    assert rtoml.loads(writer.text) == data
    places = Places(writer.text)
    starts = [0, *(n + 1 for n, char in enumerate(writer.text) if char == "\n")]
    for at, wanted in (("key", writer.keys), ("value", writer.values)):
        for path, offset in wanted.items():
            line = sum(start <= offset for start in starts)
            assert places.place(path, at) == (line, offset - starts[line - 1] + 1), (at, path)


def test_columns_count_characters_and_not_bytes():
    text = 'a = "é日本🙂", b'.replace(", b", "") + "\n[ë]\n".replace("ë", "'ë'")
    assert Places("x = ['🙂', 1]").place(("x", 1)) == (1, 11)
    assert Places(text).place(("ë",), "key") == (2, 2)


def test_an_absent_path_is_placed_at_what_is_around_it():
    places = Places("[customer]\nname = 'x'\n")
    assert places.place(("customer", "voice", "rate"), "table") == (1, 1)
    assert places.place(("vars",), "table") == (1, 1)


def test_heads_in_any_order_and_what_only_looks_like_one():
    text = (
        "[a.b]  # [c]\r\n"
        "x = [\r\n  [1],\r\n[ 2 ],\r\n]\r\n"
        'y = """\r\n[c]\r\n"""\r\n'
        "[ a ]\r\nd.e = { f = [{ g = 1 }] }\r\n"
        "[[h]]\r\n[h.'i j']\r\nk = 1\r\n[[h]]\r\nk = 2\r\n"
    )
    places = Places(text)
    assert places.place(("h", 1, "k")) == (15, 5)
    assert places.place(("h", 0, "i j", "k"), "key") == (13, 1)
    assert places.place(("a", "d", "e", "f", 0, "g")) == (10, 20)
    assert places.place(("a", "b", "x", 1, 0)) == (4, 3)
    assert places.place(("a",), "key") == (1, 2)
    assert places.place(("a",)) == (9, 1)
    assert places.place(("c",)) == (1, 1)
