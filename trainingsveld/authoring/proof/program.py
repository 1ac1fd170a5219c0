"""A case made ready for the proof: every node with its moves, over the variables that matter."""

from collections.abc import Container, Iterator
from math import prod

from trainingsveld.authoring.proof.chosen import chosen
from trainingsveld.authoring.proof.graph import gathered
from trainingsveld.authoring.proof.kernel import Kernel
from trainingsveld.authoring.proof.layout import Layout
from trainingsveld.authoring.proof.moves import Move, Target
from trainingsveld.authoring.proof.outline import NOTED, Outline
from trainingsveld.authoring.proof.place import Place
from trainingsveld.authoring.proof.variables import (
    act_of,
    guards_that_steer,
)
from trainingsveld.scenario import (
    All,
    Effect,
    Flag,
    Goto,
    Guard,
    Node,
    Put,
    Reply,
)


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
            *chosen(outline, extra),
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
