"""What can happen in a case: a few calls, parts of all states, more than all, and all of them."""

from collections.abc import Callable, Iterator
from functools import cached_property

from trainingsveld.authoring.proof.budget import SHORT, Budget, TooMany
from trainingsveld.authoring.proof.doubt import Doubt
from trainingsveld.authoring.proof.layout import Layout
from trainingsveld.authoring.proof.outline import Outline
from trainingsveld.authoring.proof.program import Program
from trainingsveld.authoring.proof.question import guard_names
from trainingsveld.authoring.proof.rehearsal import Rehearsal
from trainingsveld.authoring.proof.stop import Stop
from trainingsveld.authoring.proof.sweep import Sweep

FEW, FEW_PER_NODE = 2800, 20
"""How many blocks may be looked at before a short look is taken first."""

FIRST, FIRST_PER_NODE = 500, 5
"""How many of them before single questions are pursued."""

FIELDS = 24
"""With more than so many things to remember in a label, more than can happen is looked at first."""

EXACT = 1 << 20
"""Up to how many valuations per node every state is looked at, if need be."""

MOST, MOST_PER_NODE = 800_000, 400
"""How many blocks may be looked at for that."""

LARGE, LARGE_PER_NODE = 4_000, 40
"""How many may be where there are more valuations: it is not to be known when this would end."""


class Evidence:
    """What can happen in a case, over the variables that steer it.

    `looks` are parts of what can happen, from short looks, and `wide` is more than can happen, with
    what is remembered about single replies left open. What they agree on is so; `sweep` is every
    reachable state, and looked at only where they do not. Where that would be too much, TooMany is
    raised, and what is not decided then is kept in `undecided`.
    """

    def __init__(
        self,
        outline: Outline,
        cancelled: Callable[[], bool] | None = None,
        most: int | None = None,
        few: int | None = None,
    ) -> None:
        self.case = outline.case
        self.outline = outline
        nodes = len(outline.nodes)
        self.budget = Budget(most or MOST + MOST_PER_NODE * nodes, cancelled)
        self._few = FEW + FEW_PER_NODE * nodes if few is None else few
        self._failed = False
        self._whole: Sweep | None = None
        self.rehearsal = Rehearsal(outline, self.budget, self._all_seen)
        self.undecided: list[Doubt] = []

    @cached_property
    def program(self) -> Program:
        """The case over the variables that steer."""
        program = Program(self.outline)
        if program.valuations > EXACT:
            large = LARGE + LARGE_PER_NODE * len(self.outline.nodes)
            self.budget.left = min(self.budget.left, large)
            self._few = min(self._few, self.budget.left // 4)
        return program

    @property
    def layout(self) -> Layout:
        """The places of the variables that steer."""
        return self.program.layout

    @cached_property
    def _known(self) -> list[Sweep]:
        return [self._first_look()]

    @property
    def known_part(self) -> Sweep:
        """What the first look showed."""
        return self._known[0]

    @property
    def all_known(self) -> bool:
        """Whether the first look showed all there is."""
        return self._known[0].everything

    def _first_look(self) -> Sweep:
        """Look at everything where that is little, else at part of it."""
        if self._whole:
            return self._whole
        program = self.program
        few = self._apart()
        try:
            return Sweep(program, few).run()
        except TooMany:
            pass
        return Sweep(program, self.budget, look=SHORT[0]).run()

    def _all_seen(self) -> bool:
        """Look at everything, if that takes little; say whether it did."""
        few = FIRST + FIRST_PER_NODE * len(self.outline.nodes)
        few = min(few, self._few, self.budget.left)
        try:
            self._whole = Sweep(self.program, Budget(few, self.budget.cancelled)).run()
        except TooMany:
            return False
        return True

    def _apart(self) -> Budget:
        """Give a small budget of its own, for what is tried in any case."""
        return Budget(min(self.budget.left, self._few), self.budget.cancelled)

    @property
    def seems_endless(self) -> bool:
        """Whether to look at everything will hardly take little: much is remembered in labels."""
        return len(self.layout.fields) > FIELDS

    def looks(self) -> Iterator[Sweep]:
        """Give part of what can happen, then another part, as far as somebody wants them."""
        yield self._known[0]
        if not self.all_known:
            for number in range(1, len(SHORT)):
                if number == len(self._known):
                    sweep = Sweep(self.program, self.budget, look=SHORT[number])
                    self._known.append(sweep.run())
                yield self._known[number]

    @cached_property
    def wide_program(self) -> Program:
        """The program over what fits in one block, first of all what the rules of the case ask."""
        asked = guard_names(*(rule.require for rule in self.case.scenario.invariants))
        return Program(self.outline.loosened(), asked)

    @cached_property
    def narrow(self) -> Sweep | None:
        """More than can happen, over less; None where even that takes long."""
        asked = guard_names(*(rule.require for rule in self.case.scenario.invariants))
        program = Program(self.outline.loosened(narrow=True), asked)
        try:
            return Sweep(program, self._apart()).run()
        except TooMany:
            return None

    @property
    def wide(self) -> Sweep:
        """More than can happen, or exactly that where the first look showed all there is."""
        if self.all_known:
            return self._known[0]
        if self.beyond is None:
            raise TooMany
        return self.beyond

    @cached_property
    def beyond(self) -> Sweep | None:
        """More than can happen; None where even that takes long."""
        few = FEW + FEW_PER_NODE * len(self.outline.nodes)
        try:
            return Sweep(self.wide_program, Budget(10 * few, self.budget.cancelled)).run()
        except TooMany:
            return None

    @property
    def sweep(self) -> Sweep:
        """Every reachable state."""
        if self.all_known:
            return self._known[0]
        if self._failed:
            raise TooMany
        self._failed = True
        found = self._every
        self._failed = False
        return found

    @cached_property
    def _every(self) -> Sweep:
        return Sweep(self.program, self.budget.share(2)).run()

    @property
    def reached(self) -> frozenset[int]:
        """The nodes of which it is known that they can be entered."""
        return self._entered[0]

    @property
    def perhaps(self) -> frozenset[int]:
        """The nodes of which it is not known whether they can be entered."""
        return self._entered[1]

    @cached_property
    def _entered(self) -> tuple[frozenset[int], frozenset[int]]:
        found, none = self.rehearsal.reached, frozenset[int]()
        stops = self.rehearsal.stops
        linked = frozenset(n for n in self.outline.linked if not stops[n].refuted("entered", 0))
        if len(found) == len(linked):
            return found, none
        try:
            for sweep in self.looks():
                found |= sweep.reached.keys()
                if len(found) == len(linked) or sweep.everything:
                    return found, none
                if len(found) == len(self.wide.reached):
                    return found, none
            return frozenset(self.sweep.reached), none
        except TooMany:
            perhaps = linked - found
            for sweep in filter(None, (self.narrow, self.beyond)):
                perhaps &= sweep.reached.keys()
            return found, perhaps

    def stops(self) -> Iterator[Stop]:
        """Give every node that can be entered, in the order of the text, as it was rehearsed."""
        for index in sorted(self.reached):
            yield self.rehearsal.stops[index]

    @cached_property
    def sure(self) -> frozenset[str]:
        """The replies with a guard that is known to hold in every state calls come to."""
        return frozenset(
            said.reply.id
            for stop in self.rehearsal.stops
            if stop.never
            for number, said in enumerate(stop.said)
            if stop.refuted("refused", number)
        )

    def leave_open(self, doubt: Doubt) -> None:
        """Keep what is not decided: whether this is so."""
        self.undecided.append(doubt)
