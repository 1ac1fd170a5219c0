"""A case made ready for the proof: every node with its moves, over the variables that matter."""

from collections.abc import Container, Iterator
from copy import copy
from functools import cached_property
from math import prod

from trainingsveld.authoring.proof.graph import components, gathered, in_circles
from trainingsveld.authoring.proof.layout import DENSE_MOST, Layout
from trainingsveld.authoring.proof.moves import Kernel, Move, Target
from trainingsveld.authoring.proof.variables import (
    Variable,
    act_of,
    acts_used,
    changed,
    cone,
    guards_that_steer,
    highest_asked,
    reads,
    variable,
)
from trainingsveld.dialogue import Case
from trainingsveld.scenario import (
    NUMBERS,
    All,
    Any,
    Effect,
    Flag,
    Goto,
    Guard,
    Node,
    Not,
    Put,
    Reply,
)

NOTED = ("shows.", "misses.")
"""What a way through has shown and missed: no guard reads it, only the count of scores."""

WIDE_MOST, WIDE_NODES = 1 << 15, 100
"""Where there is one block per node: how many bits it may have, and for how many nodes."""

NARROW_MOST, NARROW_LABELS = 1 << 12, 1 << 10
"""How many bits a narrow block may have, and how many labels there may be."""

_LASTING = ("seen.", "did.", "visits.", "acts.", "entries.", *NOTED)


class Outline:
    """What a case says before any state is looked at; shared by all programs over the case.

    With `loose`, what is remembered about single replies and nodes, and whatever else does not fit
    in one block of states, is left open: any guard about it may hold, and may fail. That allows
    more than can really happen, never less.
    """

    def __init__(self, case: Case, *, loose: bool = False) -> None:
        self.case = case
        self.loose = loose
        self.narrow = False
        self.nodes = tuple(case.scenario.nodes.values())
        self.index = {node.id: n for n, node in enumerate(self.nodes)}
        self.start = self.index[case.scenario.start]
        self.steering = tuple({guard for node in self.nodes for guard in guards_that_steer(node)})
        self.edges = [self._targets(node) for node in self.nodes]

    def _targets(self, node: Node) -> tuple[int, ...]:
        index, found = self.index, set[int]()
        for one in (*node.replies, *node.silence):
            for goto in one.goto:
                found.add(index[goto.node])
            if one.goto and one.goto[-1].when is not None:
                found.add(index[node.id])
        if node.otherwise:
            found.add(index[node.otherwise])
        return tuple(found)

    @cached_property
    def before(self) -> list[list[int]]:
        """The nodes that lead to each node."""
        found: list[list[int]] = [[] for _ in self.nodes]
        for index, others in enumerate(self.edges):
            for other in others:
                found[other].append(index)
        return found

    @cached_property
    def linked(self) -> frozenset[int]:
        """The nodes to which the text leads from the start, whatever the guards say."""
        found = {self.start}
        waiting = [self.start]
        while waiting:
            for other in self.edges[waiting.pop()]:
                if other not in found:
                    found.add(other)
                    waiting.append(other)
        return frozenset(found)

    @property
    def bits(self) -> int:
        """How many bits a block may have where there is one per node."""
        if self.narrow:
            return NARROW_MOST
        return WIDE_MOST if len(self.nodes) <= WIDE_NODES else DENSE_MOST

    def loosened(self, *, narrow: bool = False) -> "Outline":
        """Give the same with `loose`.

        A `narrow` one leaves the customer open too, but for what is asked about, and tells apart
        how often some nodes were visited.
        """
        found = copy(self)
        found.loose = True
        found.narrow = narrow
        return found

    @cached_property
    def component(self) -> list[int]:
        """The strongly connected component of each node."""
        return components(self.edges)

    @cached_property
    def parts(self) -> list[int]:
        """A number per node that grows from one part of the call to the next, in large steps."""
        last = max(self.component)
        return [(last - one) << 20 for one in self.component]

    @cached_property
    def circling(self) -> list[bool]:
        """Whether a call can come back to each node."""
        return in_circles(self.edges, self.component)

    @cached_property
    def steers(self) -> frozenset[str]:
        """The variables over which every proof looks."""
        asked = set[str]().union(*map(reads, self.steering))
        return cone(self.case, asked - self.opened)

    @cached_property
    def opened(self) -> frozenset[str]:
        """The cards (`seen.<card>`) that may be taken to be open from the start.

        Opening one is possible at any moment and changes nothing else. So where it being open only
        makes one reply more possible beside others, a state in which it is not open is nothing new.
        """
        cards = {f"seen.{card}" for card in self.case.scenario.cards}
        for guard in cards and self._choosing():
            cards -= reads(guard)
            if not cards:
                break
        return frozenset(cards)

    def _choosing(self) -> Iterator[Guard]:
        """Give the guards for which it may matter that something is not so."""
        for node in self.nodes:
            for one in (*node.replies, *node.silence):
                yield from (goto.when for goto in one.goto if goto.when)
            always = self._always_said(node)
            for reply in node.replies:
                if reply.when and not (always and _only_wants(reply.when)):
                    yield reply.when
        for act in acts_used(self.case):
            for rule in self.case.acts.get(act, ()):
                if rule.when:
                    yield rule.when
        for card in self.case.scenario.cards.values():
            for action in card.actions:
                if action.when and not _only_wants(action.when):
                    yield action.when

    def _always_said(self, node: Node) -> bool:
        return any(reply.goto and not reply.once and not reply.when for reply in node.replies)

    @cached_property
    def changed(self) -> frozenset[str]:
        """The variables that change."""
        return changed(self.case)

    @cached_property
    def highest(self) -> dict[str, int]:
        """The value of each counter from which on nobody tells a difference."""
        return highest_asked(self.guards())

    @staticmethod
    def guards_at(node: Node) -> Iterator[Guard]:
        """Give the guards that decide what can be said at a node, and where it leads."""
        yield from guards_that_steer(node)
        for variant in node.say:
            if variant.when:
                yield variant.when

    def guards(self) -> Iterator[Guard]:
        """Give every guard of the case and its customer that is about a call."""
        yield from self.steering
        for node in self.nodes:
            for variant in node.say:
                if variant.when:
                    yield variant.when
        for act in acts_used(self.case):
            for rule in self.case.acts.get(act, ()):
                if rule.when:
                    yield rule.when
        for card in self.case.scenario.cards.values():
            for action in card.actions:
                if action.when:
                    yield action.when
        for invariant in self.case.scenario.invariants:
            yield invariant.require

    def variables(self, extra: frozenset[str]) -> tuple[tuple[Variable, ...], tuple[Variable, ...]]:
        """Describe the variables that matter: those that steer, and what `extra` adds to them."""
        first = cone(self.case, extra)
        if self.narrow:
            return self._narrowed(first, extra)
        steers = self.described(self.steers | first if self.loose else self.steers)
        steers.sort(key=lambda one: (one.name not in NUMBERS, _order(one.name), one.size))
        if self.loose:
            steers.sort(key=lambda one: one.name not in first)
            extra_variables: list[Variable] = []
        else:
            extra_variables = self.described(first - self.steers)
            for node in self.nodes:
                for reply in node.replies:
                    if reply.once and self.circling[self.index[node.id]]:
                        steers.append(Variable(f"once.{reply.id}", 0, 2, 0))
        steers += (Variable(name, 1, 1, 0) for name in sorted(self.opened - extra))
        return tuple(steers), tuple(extra_variables)

    def _narrowed(
        self, first: frozenset[str], extra: frozenset[str]
    ) -> tuple[tuple[Variable, ...], tuple[Variable, ...]]:
        """Describe what is asked about and what is no number, and visits as far as they fit."""
        steers = {n for n in self.steers if n not in NUMBERS and not n.startswith("acts.")}
        every = self.described(first | steers)
        every.sort(key=lambda one: (one.name not in first, _order(one.name), one.size))
        dense = [one for one in every if not one.name.startswith("visits.")]
        dense += (Variable(name, 1, 1, 0) for name in sorted(self.opened - extra))
        visits: list[Variable] = []
        labels = 1
        for one in every:
            if one.name.startswith("visits.") and labels * one.size <= NARROW_LABELS:
                labels *= one.size
                visits.append(one)
        return tuple(dense), tuple(visits)

    def described(self, names: frozenset[str]) -> list[Variable]:
        """Describe those of the names that something can be remembered about."""
        return [
            self._variable(name)
            for name in sorted(names)
            if name.startswith(_LASTING) or name in self.case.slots.place
        ]

    @cached_property
    def harmless(self) -> frozenset[str]:
        """The `once` replies of nodes where something else can always be said.

        Having given one only means that less can be done, never that more can happen. So where a
        state is reached both with and without, the one without is enough.
        """
        return frozenset(
            f"once.{reply.id}"
            for node in self.nodes
            if self._always_said(node)
            for reply in node.replies
            if reply.once
        )

    def _variable(self, name: str) -> Variable:
        one = variable(self.case, name, self.highest.get(name, 1))
        if name.startswith(_LASTING) or name in self.changed:
            return one
        return Variable(name, one.low + one.start, 1, 0)


def _only_wants(guard: Guard) -> bool:
    """Say whether a guard can only gain by a flag becoming true."""
    match guard:
        case Flag(_, value):
            return value
        case All(parts) | Any(parts):
            return all(map(_only_wants, parts))
        case Not(_):
            return False
        case _:
            return True


def _order(name: str) -> int:
    kind, dot, _ = name.partition(".")
    return ("acts", "did", "seen", "", "visits", "entries", "shows", "misses").index(
        kind if dot else ""
    )


class Place:
    """A node with everything that can happen there.

    `said` are all replies, `replies` those that lead on; `inside` is everything after which the
    turn goes on here, `ladder` the steps of silence, in order.
    """

    __slots__ = (
        "end",
        "index",
        "inside",
        "ladder",
        "node",
        "otherwise",
        "replies",
        "said",
        "target",
    )

    def __init__(self, node: Node, target: Target) -> None:
        self.node = node
        self.target = target
        self.index = target.node
        self.end = node.end is not None
        self.said: tuple[Move, ...] = ()
        self.replies: tuple[Move, ...] = ()
        self.inside: tuple[Move, ...] = ()
        self.ladder: tuple[Move, ...] = ()
        self.otherwise: Target | None = None

    def offered(self, full: int, label: int) -> int:
        """Give the states of a block with this label in which something can be said."""
        found = 0
        for move in self.said:
            found |= move.offered(label)
            if found == full:
                break
        return found

    def surely(self, full: int, label: int) -> int:
        """Give those in which something can be said whatever is left open."""
        found = 0
        for move in self.said:
            found |= move.surely(label)
            if found == full:
                break
        return found


class Program:
    """All places of a case over one layout.

    `extra` are variables to look at besides those that steer, and `asked` the nodes where somebody
    wants to know them. `spent` is the part of a label with
    the `once` replies of which it is enough to know a state in which they were not given; without
    `spend` there is none, and every state is told apart.
    """

    def __init__(
        self,
        outline: Outline,
        extra: frozenset[str] = frozenset(),
        *,
        asked: Container[int] = (),
        spend: bool = True,
    ) -> None:
        self.outline = outline
        self.case = case = outline.case
        self.layout = Layout(
            *outline.variables(extra),
            case.scenario.customer,
            case.scenario.variables,
            loose=outline.bits if outline.loose else 0,
        )
        self._kernels: dict[tuple[str, str, tuple[Effect, ...]], Kernel] = {}
        self._inside: dict[tuple[int, bool], tuple[Move, ...]] = {}
        self._extra = extra
        self._asked = asked
        self._noting = any(name.startswith(NOTED) for name in extra)
        self._patient: dict[int, tuple[Move, ...]] = {}
        self._screen = tuple(self._on_screen())
        live = self._live()
        self.spent = self.layout.asked_of(outline.harmless) if spend else 0
        self.targets = [
            Target(n, self._counters(node, live[n]), live[n])
            for n, node in enumerate(outline.nodes)
        ]
        self.places = [
            Place(node, target) for node, target in zip(outline.nodes, self.targets, strict=True)
        ]
        self._built = [False] * len(self.places)

    @property
    def valuations(self) -> int:
        """The product of the ranges of what matters at a node, where it is largest."""
        fields, most = self.layout.fields.values(), 1
        for live in {target.live for target in self.targets}:
            most = max(most, prod([field.size for field in fields if field.mask & live]))
        return most * self.layout.size

    def place(self, index: int) -> Place:
        """Give a node with its moves, making them the first time."""
        place = self.places[index]
        if not self._built[index]:
            self._built[index] = True
            self._fill(place)
        return place

    def _counters(self, node: Node, live: int) -> tuple[str, ...]:
        fields = self.layout.fields
        names = (f"visits.{node.id}", f"entries.{node.id}")
        return tuple(name for name in names if name in fields and fields[name].mask & live)

    def _live(self) -> list[int]:
        """Find out which part of a label can still matter from each node on."""
        outline, layout = self.outline, self.layout
        if not layout.fields:
            return [0] * len(outline.nodes)
        everywhere = 0
        for act in ("interrupt", "silence"):
            everywhere |= self._kernel(act, act, ()).asks
        for _, when, once, effects in self._screen:
            everywhere |= layout.mask_of_fields(when) | layout.asked_of((once,))
            everywhere |= self._kernel("", "", effects).asks
        own: list[int] = []
        for node in outline.nodes:
            asks = 0
            if node.end is None:
                asks = everywhere
                for reply in node.replies:
                    effects = (*reply.effects, *self._noted(reply))
                    asks |= self._kernel(act_of(reply), reply.act, effects).asks
                    if reply.once:
                        asks |= layout.asked_of((f"once.{reply.id}",))
                for step in node.silence:
                    asks |= self._kernel(step.act, step.act, step.effects).asks
                for guard in guards_that_steer(node):
                    asks |= layout.mask_of_fields(guard)
            own.append(asks | self._observed(node))
        return gathered(outline.edges, outline.component, own)

    def _observed(self, node: Node) -> int:
        """Give what is asked on entering a node, as far as it is looked at this time."""
        layout = self.layout
        asks = layout.asked_of(self._extra) if self.outline.index[node.id] in self._asked else 0
        for variant in node.say:
            asks |= layout.mask_of_fields(variant.when)
        asks |= layout.asked_of((f"entries.{node.id}",))
        for invariant in self.case.scenario.invariants:
            if node.id in invariant.at or any(reply.id in invariant.at for reply in node.replies):
                asks |= layout.mask_of_fields(invariant.require)
        if node.end and self._noting:
            asks |= layout.asked_of(n for n in layout.fields if n.startswith(NOTED))
        return asks

    def _kernel(self, act: str, counted: str, effects: tuple[Effect, ...]) -> Kernel:
        key = (act, counted, effects)
        found = self._kernels.get(key)
        if found is None:
            found = self._kernels[key] = Kernel(
                self.layout,
                self.case.acts.get(act, ()),
                effects,
                f"acts.{counted}",
                self.case.scenario.variables,
            )
        return found

    def _on_screen(self) -> Iterator[tuple[str, Guard, str, tuple[Effect, ...]]]:
        """Give what can be done on the cards, as far as it matters: word, when, once, effects."""
        places = self.layout.slots.keys() | self.layout.fields.keys()
        for card in self.case.scenario.cards.values():
            seen = f"seen.{card.id}"
            if seen in places:
                yield f"card:{card.id}", Flag(seen, False), "", (Put(seen, True),)
            for action in card.actions:
                if f"did.{action.id}" in places or self.outline.loose:
                    opened = (Flag(seen, True),) if seen in places else ()
                    when = All((*opened, action.when) if action.when else opened)
                    yield f"do:{action.id}", when, f"did.{action.id}", action.effects

    def _fill(self, place: Place) -> None:
        node, here = place.node, place.target
        if place.end:
            return
        if node.otherwise:
            place.otherwise = self.targets[self.outline.index[node.otherwise]]
        place.said = tuple([self._reply(reply, here) for reply in node.replies])
        place.replies = tuple([move for move in place.said if not move.stays])
        place.inside = self._common(here, node.interruptible == "counts")
        if len(place.replies) < len(place.said):
            place.inside += tuple([move for move in place.said if move.stays])
        if node.silence:
            place.ladder = tuple(
                [
                    Move(
                        "silence",
                        self.layout,
                        self._kernel(step.act, step.act, step.effects),
                        goto=self._goto(step.goto),
                        here=here,
                    )
                    for step in node.silence
                ]
            )
        else:
            place.ladder = self._patience(here)

    def _reply(self, reply: Reply, here: Target) -> Move:
        move = Move(
            reply.id,
            self.layout,
            self._kernel(act_of(reply), reply.act, (*reply.effects, *self._noted(reply))),
            when=reply.when,
            once=f"once.{reply.id}" if reply.once else "",
            goto=self._goto(reply.goto),
            here=here,
        )
        move.spent = reply.once and self.outline.loose and self.outline.circling[here.node]
        return move

    def _noted(self, reply: Reply) -> Iterator[Put]:
        """Give what a way through remembers of its criteria, where that is asked for."""
        if self._noting:
            for criterion in reply.shows:
                yield Put(f"shows.{criterion}", True)
            for criterion in reply.misses:
                yield Put(f"misses.{criterion}", True)

    def _goto(self, entries: tuple[Goto, ...]) -> tuple[tuple[Guard | None, Target], ...]:
        targets, index = self.targets, self.outline.index
        return tuple([(entry.when, targets[index[entry.node]]) for entry in entries])

    def _common(self, here: Target, interruptible: bool) -> tuple[Move, ...]:
        """Give what can happen at any node; nodes with the same label share these moves."""
        key = (here.live, interruptible)
        found = self._inside.get(key)
        if found is None:
            moves: list[Move] = []
            if interruptible:
                kernel = self._kernel("interrupt", "interrupt", ())
                moves.append(Move("interrupt", self.layout, kernel, here=here))
            for word, when, once, effects in self._screen:
                kernel = self._kernel("", "", effects)
                moves.append(Move(word, self.layout, kernel, when=when, once=once, here=here))
            found = self._inside[key] = tuple(moves)
        return found

    def _patience(self, here: Target) -> tuple[Move, ...]:
        """Give the ladder of a node without one: silence counts once."""
        found = self._patient.get(here.live)
        if found is None:
            move = Move("silence", self.layout, self._kernel("silence", "silence", ()), here=here)
            found = self._patient[here.live] = (move,)
        return found
