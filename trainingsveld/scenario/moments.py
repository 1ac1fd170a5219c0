"""What is wrong with the nodes of a scenario, in full: the explaining twin of `nodes`."""

from typing import get_args

from trainingsveld.scenario.fields import (
    Check,
    Shape,
    anything,
    each,
    filled,
    flag,
    ident,
    one_of,
    table,
    text,
    texts,
    whole,
)
from trainingsveld.scenario.meaning import Explained
from trainingsveld.scenario.model import End, Style
from trainingsveld.scenario.nodes import AFTER_END, SILENCE_LONGEST
from trainingsveld.scenario.report import Path, Report, Toml
from trainingsveld.scenario.vocabulary import ID, Vocabulary


class Moments:
    """Reports on every node, reply and silence step."""

    def __init__(
        self, report: Report, meaning: Explained, words: Vocabulary, criteria: frozenset[str]
    ) -> None:
        self.report = report
        self.meaning = meaning
        self.words = words
        self.criteria = criteria
        self.reply_ids: set[str] = set()
        when: Check = lambda _, path, value: meaning.guard(path, value)  # noqa: E731
        effects: Check = lambda _, path, value: meaning.effects(path, value)  # noqa: E731
        self.node = Shape(
            {
                "say": self._say,
                "replies": anything,
                "silence": anything,
                "otherwise": self._named("TV0302", words.nodes),
                "end": one_of(get_args(End)),
                "style": one_of(get_args(Style)),
                "interruptible": one_of(("counts", "free")),
                "unclear": text,
                "breaks_in": text,
            },
            ("say",),
        )
        act = self._named("TV0308", words.acts)
        self.reply = Shape(
            {
                "id": self._reply_id,
                "say": filled,
                "act": act,
                "goto": self._goto,
                "when": when,
                "once": flag,
                "set": effects,
                "phrases": texts,
                "must": texts,
                "avoid": texts,
                "shows": self._criteria,
                "misses": self._criteria,
                "reason": flag,
                "because": text,
            },
            ("say", "goto"),
        )
        self.step = Shape(
            {
                "after": whole(1, SILENCE_LONGEST),
                "say": text,
                "act": act,
                "set": effects,
                "goto": self._goto,
            },
            ("after",),
        )
        self.variant = Shape({"when": when, "text": text}, ("text",))
        self.target = Shape({"when": when, "node": self._named("TV0301", words.nodes)}, ("node",))

    def explain(self, tables: dict[str, Toml]) -> None:
        """Report everything wrong with `[nodes]`."""
        for name, entry in tables.items():
            path: Path = ("nodes", name)
            if not ID.fullmatch(name):
                self.report.add("TV0207", path, "key", value=name)
            table(self.report, path, entry, self.node)
            if isinstance(entry, dict):
                self._parts(path, entry)

    def _parts(self, path: Path, entry: dict[str, Toml]) -> None:
        if "end" in entry:
            for key in AFTER_END:
                if key in entry:
                    self.report.add("TV0330", (*path, key), "key")
        for at, reply in each(self.report, (*path, "replies"), entry.get("replies", [])):
            table(self.report, at, reply, self.reply)
        before = 0
        for at, step in each(self.report, (*path, "silence"), entry.get("silence", [])):
            after = (table(self.report, at, step, self.step) or {}).get("after")
            if after is None:
                continue
            if after <= before:
                self.report.add("TV0217", (*at, "after"), value=after, least=before + 1)
            before = after

    def _named(self, code: str, known: frozenset[str]) -> Check:
        def check(report: Report, path: Path, value: Toml) -> Toml | None:
            if not isinstance(value, str):
                return report.wrong_type(path, "text", value)
            if value in known:
                return value
            return report.unknown(code, path, value, known)

        return check

    def _reply_id(self, report: Report, path: Path, value: Toml) -> str | None:
        given = ident(report, path, value)
        if given is None:
            return None
        if given in self.reply_ids:
            return report.add("TV0321", path, value=given)
        if given == "silence":
            report.add("TV0313", path)
        self.reply_ids.add(given)
        return given

    def _criteria(self, report: Report, path: Path, value: Toml) -> tuple[str, ...] | None:
        got = texts(report, path, value)
        for number, name in enumerate(got or ()):
            if name not in self.criteria:
                report.unknown("TV0304", (*path, number), name, self.criteria)
        return got

    def _say(self, report: Report, path: Path, value: Toml) -> Toml | None:
        return self._one_or_several(report, path, value, text, self.variant)

    def _goto(self, report: Report, path: Path, value: Toml) -> Toml | None:
        target = self._named("TV0301", self.words.nodes)
        return self._one_or_several(report, path, value, target, self.target)

    def _one_or_several(
        self, report: Report, path: Path, value: Toml, plain: Check, shape: Shape
    ) -> Toml | None:
        if isinstance(value, str):
            return plain(report, path, value)
        if not isinstance(value, list):
            return report.wrong_type(path, "text_or_list", value)
        if not value:
            return report.add("TV0209", path)
        for at, entry in each(report, path, value):
            if isinstance(entry, (str, dict)):
                if isinstance(entry, str):
                    plain(report, at, entry)
                else:
                    table(report, at, entry, shape)
            else:
                report.wrong_type(at, "text_or_table", entry)
        return value
