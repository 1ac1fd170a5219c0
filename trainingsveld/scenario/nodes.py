"""The nodes of a scenario from sound data, fast; see `conditions` for why it explains nothing."""

from collections.abc import Mapping
from typing import Any as Toml
from typing import cast, get_args

from trainingsveld.scenario.conditions import ONLY_TEXT, Conditions, Irregular
from trainingsveld.scenario.model import End, Goto, Node, Reply, SilenceStep, Style, Variant
from trainingsveld.scenario.vocabulary import ID, Vocabulary

NODE_KEYS = frozenset(
    ("say", "replies", "silence", "otherwise", "end", "style", "interruptible", "unclear")
)
REPLY_KEYS = frozenset(
    ("id", "say", "act", "goto", "when", "once", "set", "phrases", "shows", "misses", "reason")
)
SILENCE_KEYS = frozenset(("after", "say", "act", "set", "goto"))
VARIANT_KEYS = frozenset(("when", "text"))
GOTO_KEYS = frozenset(("when", "node"))
AFTER_END = ("replies", "otherwise", "silence")
"""What a node that closes the call cannot have."""

ENDS: frozenset[str] = frozenset(get_args(End))
STYLES: frozenset[str] = frozenset(get_args(Style))
INTERRUPTIBLE = frozenset(("counts", "free"))
SILENCE_LONGEST = 300

_NO_EFFECTS = ()


class Nodes:
    """Builds nodes. `reply_ids` fills up on the way and shows duplicates."""

    def __init__(self, words: Vocabulary, criteria: frozenset[str], conditions: Conditions) -> None:
        self.ids = words.nodes
        self.acts = words.acts
        self.criteria = criteria
        self.conditions = conditions
        self.reply_ids: set[str] = set()

    def build(self, tables: Mapping[str, Toml]) -> dict[str, Node]:
        """Build every node, or raise Irregular."""
        known_id = ID.fullmatch
        if not all(map(known_id, tables)):
            raise Irregular
        return {name: self._node(name, table) for name, table in tables.items()}

    def _node(self, name: str, table: Toml) -> Node:
        if type(table) is not dict or not table.keys() <= NODE_KEYS or "say" not in table:
            raise Irregular
        entries = cast("dict[str, Toml]", table)
        get = entries.get
        replies = get("replies", ())
        if replies:
            if type(replies) is not list:
                raise Irregular
            replies = tuple(
                [self._reply(name, n, reply) for n, reply in enumerate(cast("list[Toml]", replies), 1)]
            )
        elif type(replies) is list:
            replies = ()
        end = get("end")
        if len(entries) == 1 + (end is not None) + bool(replies):
            if end is not None and (type(end) is not str or end not in ENDS or replies):
                raise Irregular
            return Node(name, self._say(entries["say"]), replies, (), None, end)
        return self._rare(name, entries, replies)

    def _rare(self, name: str, entries: dict[str, Toml], replies: tuple[Reply, ...]) -> Node:
        """Build a node that has more than a line, replies and an end."""
        get = entries.get
        end, style, free = get("end"), get("style"), get("interruptible", "counts")
        otherwise, unclear = get("otherwise"), get("unclear", "")
        texts = [text for text in (end, style, free, otherwise, unclear) if text is not None]
        if not (
            {*map(type, texts)} <= ONLY_TEXT
            and (end is None or (end in ENDS and not entries.keys() & AFTER_END))
            and (style is None or style in STYLES)
            and free in INTERRUPTIBLE
            and (otherwise is None or otherwise in self.ids)
            and type(get("replies", [])) is list
        ):
            raise Irregular
        silence = self._silence(get("silence", []))
        line = self._say(entries["say"])
        return Node(name, line, replies, silence, otherwise, end, style, free, unclear)

    def _say(self, say: Toml) -> tuple[Variant, ...]:
        if type(say) is str:
            return (Variant(say, None, True),)
        if type(say) is not list or not say:
            raise Irregular
        return tuple([self._variant(entry) for entry in cast("list[Toml]", say)])

    def _variant(self, entry: Toml) -> Variant:
        if type(entry) is str:
            return Variant(entry, None, True)
        if type(entry) is not dict or not entry.keys() <= VARIANT_KEYS:
            raise Irregular
        text = cast("dict[str, Toml]", entry).get("text")
        if type(text) is not str:
            raise Irregular
        return Variant(text, self.conditions.guard(entry["when"]) if "when" in entry else None)

    def _goto(self, goto: Toml) -> tuple[Goto, ...]:
        if type(goto) is str:
            if goto in self.ids:
                return (Goto(goto),)
            raise Irregular
        if type(goto) is not list or not goto:
            raise Irregular
        return tuple([self._target(entry) for entry in cast("list[Toml]", goto)])

    def _target(self, entry: Toml) -> Goto:
        if type(entry) is str:
            node = entry
            when = None
        elif type(entry) is dict and entry.keys() <= GOTO_KEYS:
            node = cast("dict[str, Toml]", entry).get("node")
            when = self.conditions.guard(entry["when"]) if "when" in entry else None
        else:
            raise Irregular
        if type(node) is not str or node not in self.ids:
            raise Irregular
        return Goto(node, when)

    def _reply(self, node: str, number: int, table: Toml) -> Reply:
        if type(table) is not dict or not table.keys() <= REPLY_KEYS:
            raise Irregular
        entries = cast("dict[str, Toml]", table)
        get = entries.get
        say, act, once, reason = get("say"), get("act", "other"), get("once"), get("reason")
        if type(say) is not str or type(act) is not str or act not in self.acts:
            raise Irregular
        if (once is not None and type(once) is not bool) or (
            reason is not None and type(reason) is not bool
        ):
            raise Irregular
        if not say.strip():
            self.conditions.doubt = True
        return Reply(
            self._reply_id(get("id"), node, number),
            say,
            act,
            self._goto(get("goto")),
            self.conditions.guard(entries["when"]) if "when" in entries else None,
            once is True,
            self.conditions.effects(entries["set"]) if "set" in entries else _NO_EFFECTS,
            self._texts(entries["phrases"]) if "phrases" in entries else (),
            self._criteria(entries["shows"]) if "shows" in entries else (),
            self._criteria(entries["misses"]) if "misses" in entries else (),
            reason is not False,
        )

    def _reply_id(self, given: Toml, node: str, number: int) -> str:
        if given is None:
            return f"{node}.{number}"
        if type(given) is not str or not ID.fullmatch(given) or given in self.reply_ids:
            raise Irregular
        self.reply_ids.add(given)
        return given

    def _texts(self, value: Toml) -> tuple[str, ...]:
        if type(value) is list and {*map(type, cast("list[Toml]", value))} <= ONLY_TEXT:
            return tuple(cast("list[str]", value))
        raise Irregular

    def _criteria(self, value: Toml) -> tuple[str, ...]:
        named = self._texts(value)
        if self.criteria.issuperset(named):
            return named
        raise Irregular

    def _silence(self, steps: Toml) -> tuple[SilenceStep, ...]:
        if type(steps) is not list:
            raise Irregular
        before = 0
        ladder: list[SilenceStep] = []
        for step in cast("list[Toml]", steps):
            built = self._step(step)
            if not before < built.after <= SILENCE_LONGEST:
                raise Irregular
            before = built.after
            ladder.append(built)
        return tuple(ladder)

    def _step(self, table: Toml) -> SilenceStep:
        if type(table) is not dict or not table.keys() <= SILENCE_KEYS:
            raise Irregular
        get = cast("dict[str, Toml]", table).get
        after, say, act = get("after"), get("say", ""), get("act", "silence")
        if type(after) is not int or type(say) is not str:
            raise Irregular
        if type(act) is not str or act not in self.acts:
            raise Irregular
        return SilenceStep(
            after,
            say,
            act,
            self.conditions.effects(table["set"]) if "set" in table else _NO_EFFECTS,
            self._goto(table["goto"]) if "goto" in table else (),
        )
