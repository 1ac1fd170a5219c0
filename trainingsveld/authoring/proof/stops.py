"""The nodes of a case as single calls meet them, and what was seen there so far."""

from collections.abc import Iterator

from trainingsveld.authoring.proof.calls import Calls, Condition, Doing
from trainingsveld.authoring.proof.reward import is_good, only_kind
from trainingsveld.authoring.proof.variables import act_of
from trainingsveld.scenario import All, Flag, Goto, Node, Reply

Counter = tuple[int, int, int]
"""How often a node was entered: where it stands in a state, its mask there, and where it sticks."""


class Move:
    """Something that can happen at a node.

    `unsure` are the entries of its goto whose guard was only ever seen to hold. A goto leads to the
    first stop whose condition holds; without one the turn goes on at the same node.
    """

    __slots__ = ("doing", "goto", "once", "unsure", "when")

    def __init__(
        self,
        doing: Doing,
        goto: tuple[tuple[Condition | None, int], ...] = (),
        when: Condition | None = None,
        once: int = 0,
    ) -> None:
        self.doing = doing
        self.goto = goto
        self.when = when
        self.once = once
        self.unsure = [condition for condition, _ in goto if condition is not None]


class Said(Move):
    """A reply: whether it was seen `given`, `refused` by its own guard, and `rewarded`.

    What nobody asks of it counts as seen.
    """

    __slots__ = ("given", "refused", "reply", "rewarded")

    def __init__(
        self,
        reply: Reply,
        doing: Doing,
        goto: tuple[tuple[Condition | None, int], ...],
        when: Condition | None,
        once: int,
        *,
        good: bool,
    ) -> None:
        super().__init__(doing, goto, when, once)
        self.reply = reply
        self.given = self.refused = when is None
        self.rewarded = not good


class Stop:
    """A node: what can happen there, and what of it was seen. Nothing is counted at a `plain` one.

    `unsaid` are the variants of its line that no call came by, `unfailed` those whose guard
    was only ever seen to hold. `waited` says how many steps of silence were
    taken at most; -1 before any call was there. `met` are all states that came by, for each step,
    and `kinds` what was told apart in those that were followed; `live` kinds matter here or further
    on. While there is `room`, new kinds are followed; other states are put `aside`, each with the
    steps of silence. `never` names the goals (see `goal`) that no call can come to.
    """

    __slots__ = (
        "aside",
        "counters",
        "end",
        "index",
        "inside",
        "kinds",
        "ladder",
        "live",
        "met",
        "never",
        "node",
        "otherwise",
        "part",
        "plain",
        "room",
        "said",
        "say",
        "unfailed",
        "unsaid",
        "waited",
    )

    def __init__(self, index: int, part: int, node: Node) -> None:
        self.index = index
        self.part = part
        self.node = node
        self.end = node.end is not None
        self.counters: tuple[Counter, ...] = ()
        self.said: tuple[Said, ...] = ()
        self.inside: tuple[Move, ...] = ()
        self.ladder: tuple[Move, ...] = ()
        self.otherwise = -1
        self.plain = True
        self.room = 0
        self.say: tuple[Condition | Counter | None, ...] = ()
        self.unsaid: set[int] = set()
        self.unfailed: set[int] = set()
        self.kinds = self.live = 0
        self.met: list[set[int]] = []
        self.aside: list[tuple[int, int]] = []
        self.never: set[tuple[str, int, int]] = set()
        self.waited = -1

    @property
    def open(self) -> bool:
        """Whether questions about it wait for an answer."""
        return self.waited < 0 or bool(
            self.unsaid
            or self.unfailed
            or any(move.unsure for move in (*self.ladder, *self.said))
            or not all(one.given and one.refused and one.rewarded for one in self.said)
        )

    def refuted(self, kind: str, number: int, at: int = 0) -> bool:
        """Say whether no call can come to a goal, of a kind and with these numbers."""
        return (kind, number, at) in self.never


class Stops:
    """Makes the stops of a case.

    What is remembered about single replies and lines is forgotten when a call leaves its part of
    the case for good, so that all parts can keep it in the same `own` bits of a state.
    """

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._case = calls.case
        self._used: dict[int, int] = {}
        self._kind = {act: only_kind(rules) for act, rules in self._case.acts.items()}
        self._silence = (Move(calls.doing("silence", "silence", ())),)
        self._screen = tuple(self._on_screen())
        self._line = (Move(calls.doing("interrupt", "interrupt", ())), *self._screen)

    def every(self) -> list[Stop]:
        """Give the stops, in the order of the nodes."""
        outline = self._calls.outline
        return [
            self._stop(Stop(index, part, node))
            for index, (node, part) in enumerate(zip(outline.nodes, outline.component, strict=True))
        ]

    def _stop(self, stop: Stop) -> Stop:
        node = stop.node
        self._lines(stop)
        if not stop.end:
            if node.otherwise:
                stop.otherwise = self._calls.outline.index[node.otherwise]
            stop.said = tuple([self._said(reply, stop.part) for reply in node.replies])
            stop.inside = self._line if node.interruptible == "counts" else self._screen
            stop.ladder = self._silence
            if node.silence:
                stop.ladder = tuple(
                    [
                        Move(
                            self._calls.doing(step.act, step.act, step.effects),
                            self._goto(step.goto),
                        )
                        for step in node.silence
                    ]
                )
        stop.met = [set() for _ in range(len(stop.ladder) + 1)]
        return stop

    def _said(self, reply: Reply, part: int) -> Said:
        calls, act = self._calls, act_of(reply)
        good = is_good(reply, self._case.acts.get(act, ()), self._kind.get(reply.act, False))
        return Said(
            reply,
            calls.doing(act, reply.act, reply.effects),
            self._goto(reply.goto),
            calls.condition(reply.when),
            1 << self._own(part, 1) if reply.once else 0,
            good=good,
        )

    def _own(self, part: int, bits: int) -> int:
        """Find room for something that matters in one part of the case only."""
        at = self._used.get(part, self._calls.bits)
        self._used[part] = at + bits
        return at

    def _goto(self, entries: tuple[Goto, ...]) -> tuple[tuple[Condition | None, int], ...]:
        calls, index = self._calls, self._calls.outline.index
        return tuple([(calls.condition(one.when), index[one.node]) for one in entries])

    def _lines(self, stop: Stop) -> None:
        node, fields = stop.node, self._calls.layout.fields
        counters: list[Counter] = []
        visits = fields.get(f"visits.{node.id}")
        if visits:
            counters.append((visits.shift, visits.mask >> visits.shift, visits.size - 1))
        if len(node.say) > 1 or (node.say and node.say[0].when):
            plain = sum(variant.plain for variant in node.say)
            say: list[Condition | Counter | None] = []
            for number, variant in enumerate(node.say):
                if variant.plain and plain > 1:
                    if not any(variant.plain for variant in node.say[:number]):
                        width = plain.bit_length()
                        mask = (1 << width) - 1
                        counters.append((self._own(stop.part, width), mask, plain))
                    say.append(counters[-1])
                else:
                    say.append(self._calls.condition(variant.when))
                if variant.when:
                    stop.unfailed.add(number)
            stop.say = tuple(say)
            stop.unsaid = set(range(len(say)))
        stop.counters = tuple(counters)
        stop.plain = not stop.say and not counters and not stop.end

    def _on_screen(self) -> Iterator[Move]:
        """Give what can be done on the cards, as far as it matters."""
        calls, fields = self._calls, self._calls.layout.fields
        for card in self._case.scenario.cards.values():
            seen = f"seen.{card.id}"
            if field := fields.get(seen):
                closed = calls.condition(Flag(seen, False))
                yield Move(calls.doing("", "", ()), when=closed, once=field.mask)
            for action in card.actions:
                if field := fields.get(f"did.{action.id}"):
                    parts = [Flag(seen, True)] if seen in fields else []
                    when = All((*parts, action.when) if action.when else tuple(parts))
                    yield Move(
                        calls.doing("", "", action.effects),
                        when=calls.condition(when),
                        once=field.mask,
                    )
