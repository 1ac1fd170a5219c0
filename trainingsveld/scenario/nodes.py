"""The nodes of a scenario from sound data, fast; see `conditions` for why it explains nothing."""

from collections.abc import Mapping
from typing import Literal, cast, get_args

from trainingsveld.scenario.conditions import ONLY_TEXT, Conditions, Irregular
from trainingsveld.scenario.model import End, Goto, Node, Reply, SilenceStep, Style, Variant
from trainingsveld.scenario.report import Toml
from trainingsveld.scenario.vocabulary import ID, Vocabulary

NODE_KEYS = frozenset(
    (
        "say",
        "replies",
        "silence",
        "otherwise",
        "end",
        "style",
        "interruptible",
        "unclear",
        "breaks_in",
    )
)
REPLY_KEYS = frozenset(
    (
        "id",
        "say",
        "act",
        "goto",
        "when",
        "once",
        "set",
        "phrases",
        "must",
        "avoid",
        "shows",
        "misses",
        "reason",
        "because",
    )
)
SILENCE_KEYS = frozenset(("after", "say", "act", "set", "goto"))
VARIANT_KEYS = frozenset(("when", "text"))
GOTO_KEYS = frozenset(("when", "node"))
AFTER_END = frozenset(("replies", "otherwise", "silence", "breaks_in"))
"""What a node that closes the call cannot have."""

ENDS: frozenset[str] = frozenset(get_args(End))
STYLES: frozenset[str] = frozenset(get_args(Style))
Interruptible = Literal["counts", "free"]
INTERRUPTIBLE: frozenset[str] = frozenset(get_args(Interruptible))
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
        self.ways: dict[str, tuple[Goto, ...]] = {}

    def build(self, tables: Mapping[str, Toml]) -> dict[str, Node]:
        """Build every node, or raise Irregular."""
        known_id = ID.fullmatch
        if not all(map(known_id, tables)):
            raise Irregular
        return {name: self._node(name, table) for name, table in tables.items()}

    def _node(self, name: str, table: Toml) -> Node:
        if type(table) is not dict or not table.keys() <= NODE_KEYS or "say" not in table:
            raise Irregular
        say = self._say(table["say"])
        if len(table) == 1:
            return Node(name, say)
        if len(table) == 2:
            if "replies" in table:
                return Node(name, say, self._replies(name, table["replies"]))
            if "end" in table:
                return Node(name, say, end=cast("End", self._word(table["end"], ENDS)))
        return self._full(name, say, table)

    def _replies(self, name: str, replies: Toml) -> tuple[Reply, ...]:
        if type(replies) is not list:
            raise Irregular
        return tuple([self._reply(name, n, reply) for n, reply in enumerate(replies, 1)])

    def _full(self, name: str, say: tuple[Variant, ...], table: dict[str, Toml]) -> Node:
        """Build a node that has more than a line with replies or an end."""
        if "end" in table and not AFTER_END.isdisjoint(table):
            raise Irregular
        end = self._word(table["end"], ENDS) if "end" in table else None
        style = self._word(table["style"], STYLES) if "style" in table else None
        free = self._word(table.get("interruptible", "counts"), INTERRUPTIBLE)
        unclear, breaks_in = table.get("unclear", ""), table.get("breaks_in", "")
        if type(unclear) is not str or type(breaks_in) is not str:
            raise Irregular
        return Node(
            name,
            say,
            self._replies(name, table.get("replies", [])),
            self._silence(table.get("silence", [])),
            self._word(table["otherwise"], self.ids) if "otherwise" in table else None,
            cast("End | None", end),
            cast("Style | None", style),
            cast("Interruptible", free),
            unclear,
            breaks_in,
        )

    def _word(self, word: Toml, known: frozenset[str]) -> str:
        if type(word) is not str or word not in known:
            raise Irregular
        return word

    def _say(self, say: Toml) -> tuple[Variant, ...]:
        if type(say) is str:
            return (Variant(say, None, True),)
        if type(say) is not list or not say:
            raise Irregular
        return tuple([self._variant(entry) for entry in say])

    def _variant(self, entry: Toml) -> Variant:
        if type(entry) is str:
            return Variant(entry, None, True)
        if type(entry) is not dict or not entry.keys() <= VARIANT_KEYS:
            raise Irregular
        text = entry.get("text")
        if type(text) is not str:
            raise Irregular
        return Variant(text, self.conditions.guard(entry["when"]) if "when" in entry else None)

    def _goto(self, goto: Toml) -> tuple[Goto, ...]:
        if type(goto) is str:
            return self._always(goto)
        if type(goto) is not list or not goto:
            raise Irregular
        return tuple([self._target(entry) for entry in goto])

    def _always(self, node: str) -> tuple[Goto, ...]:
        """Give the one way to a node without a condition, which all who go there share."""
        way = self.ways.get(node)
        if way is None:
            if node not in self.ids:
                raise Irregular
            way = self.ways[node] = (Goto(node),)
        return way

    def _target(self, entry: Toml) -> Goto:
        if type(entry) is str:
            return self._always(entry)[0]
        if type(entry) is not dict or not entry.keys() <= GOTO_KEYS:
            raise Irregular
        node = entry.get("node")
        if type(node) is not str:
            raise Irregular
        way = self._always(node)[0]
        return Goto(node, self.conditions.guard(entry["when"])) if "when" in entry else way

    def _reply(self, node: str, number: int, table: Toml) -> Reply:
        if type(table) is not dict or not table.keys() <= REPLY_KEYS:
            raise Irregular
        get = table.get
        say, act = get("say"), get("act", "other")
        if type(say) is not str or type(act) is not str or act not in self.acts:
            raise Irregular
        once, reason = get("once", False), get("reason", True)
        if type(once) is not bool or type(reason) is not bool or "goto" not in table:
            raise Irregular
        because = get("because", "")
        if type(because) is not str:
            raise Irregular
        if not say.strip():
            self.conditions.doubt = True
        return Reply(
            self._reply_id(get("id"), node, number),
            say,
            act,
            self._goto(table["goto"]),
            self.conditions.guard(table["when"]) if "when" in table else None,
            once,
            self.conditions.effects(table["set"]) if "set" in table else _NO_EFFECTS,
            self._texts(table["phrases"]) if "phrases" in table else (),
            self._criteria(table["shows"]) if "shows" in table else (),
            self._criteria(table["misses"]) if "misses" in table else (),
            reason,
            because,
            self._texts(table["must"]) if "must" in table else (),
            self._texts(table["avoid"]) if "avoid" in table else (),
        )

    def _reply_id(self, given: Toml | None, node: str, number: int) -> str:
        if given is None:
            return f"{node}.{number}"
        if type(given) is not str or not ID.fullmatch(given) or given in self.reply_ids:
            raise Irregular
        self.reply_ids.add(given)
        return given

    def _texts(self, value: Toml) -> tuple[str, ...]:
        if type(value) is list and {*map(type, value)} <= ONLY_TEXT:
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
        for step in steps:
            built = self._step(step)
            if not before < built.after <= SILENCE_LONGEST:
                raise Irregular
            before = built.after
            ladder.append(built)
        return tuple(ladder)

    def _step(self, table: Toml) -> SilenceStep:
        if type(table) is not dict or not table.keys() <= SILENCE_KEYS:
            raise Irregular
        get = table.get
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
