"""Every way a call of a small scenario can go, walked breadth-first: the judge of the proof.

It knows the format's text (`by_the_book`) and nothing of how the proof works, and takes its time.
"""

from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass

from tests.authoring.author_tests import passes
from tests.authoring.by_the_book import Book, State, Step
from tests.authoring.names import every_guard, names_in, settable
from tests.authoring.sheet import Place
from trainingsveld.scenario import CustomerModel, Node, Scenario

Words = tuple[str, ...]
"""A play, as `play --replies` takes it. Where the call goes on by itself stands no word."""

Outcome = tuple[frozenset[str], frozenset[str]]
"""The criteria that a whole call showed, and those it missed, each at least once."""


class TooLargeError(Exception):
    """There are more states than the explorer was told to look at."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is so over every reachable state; nothing in here is an opinion.

    A state is *wordless* when nothing is offered and the call does not go on by itself, except at a
    node without replies whose ladder leads on: that is a pause. It is *speechless* when besides no
    step of the silence ladder that is left has a `goto`; *stuck* when besides no card, action,
    silence or interruption ever changes that; a *trap* when no ending can be reached from it. All
    are given as the nodes that have such a state. `broken` names invariants by number (from 1) with
    the node or reply. A guard *always* holds when it held wherever its list was read, and was
    *always granted* when it held each time it decided something (the entries before it did not
    hold, the reply was not used up).

    Of criteria: `unshown` and `unmissed` are in `shows` or `misses` of no reply that can be given;
    `certain` are shown in every call that ends. `outcomes` are all that a call that ends can come
    to; `best` and `worst` count criteria shown minus criteria missed, each once, and are None when
    no call ends. `calms` and `angers` say whether anything ever brings the tension down, or up.
    `ways` has a shortest play to each thing that can happen.
    """

    states: int
    unreached_ends: frozenset[str]
    unreached_kinds: frozenset[str]
    speechless: frozenset[str]
    wordless: frozenset[str]
    stuck: frozenset[str]
    traps: frozenset[str]
    broken: frozenset[tuple[int, str]]
    failing: frozenset[str]
    unentered: frozenset[str]
    unoffered: frozenset[str]
    undone: frozenset[str]
    unsaid: frozenset[tuple[str, int]]
    always: frozenset[Place]
    always_granted: frozenset[Place]
    unshown: frozenset[str]
    unmissed: frozenset[str]
    certain: frozenset[str]
    outcomes: frozenset[Outcome]
    best: int | None
    worst: int | None
    calms: bool
    angers: bool
    unread: frozenset[str]
    unset: frozenset[str]
    ways: Mapping[tuple[str, ...], Words]


def explore(
    scenario: Scenario, model: CustomerModel, *, most: int = 50_000, whole: bool = False
) -> Facts:
    """Walk every call. Raises TooLargeError past `most` states; `whole` as `Book` has it."""
    book = Book(scenario, model, whole=whole)
    walk = Walk(book, most)
    replies = [reply for node in scenario.nodes.values() for reply in node.replies]
    ends = {node.id: node.end for node in scenario.nodes.values() if node.end}
    variants = {(node.id, n) for node in scenario.nodes.values() for n, _ in enumerate(node.say, 1)}
    actions = {action.id for card in scenario.cards.values() for action in card.actions}
    met = walk.ways.keys()
    guards = every_guard(scenario, book.rules)
    outcomes = walk.outcomes()
    scores = [len(shown) - len(missed) for shown, missed in outcomes]
    return Facts(
        states=len(walk.after),
        unreached_ends=frozenset(node for node in ends if ("node", node) not in met),
        unreached_kinds=frozenset(end for end in ends.values() if ("end", end) not in met),
        speechless=frozenset(key[1] for key in met if key[0] == "speechless"),
        wordless=frozenset(key[1] for key in met if key[0] == "wordless"),
        stuck=frozenset(key[1] for key in met if key[0] == "stuck"),
        traps=frozenset(key[1] for key in met if key[0] == "trap"),
        broken=frozenset((int(key[1]), key[2]) for key in met if key[0] == "broken"),
        failing=frozenset(test.name for test in scenario.tests if not passes(book, test)),
        unentered=frozenset(node for node in scenario.nodes if ("node", node) not in met),
        unoffered=frozenset(one.id for one in replies if ("reply", one.id) not in met),
        undone=frozenset(action for action in actions if ("action", action) not in met),
        unsaid=frozenset(one for one in variants if ("say", one[0], str(one[1])) not in met),
        always=frozenset(place for place, said in book.held.items() if said == {True}),
        always_granted=frozenset(place for place, said in book.asked.items() if said == {True}),
        unshown=frozenset(one for one in scenario.criteria if ("shows", one) not in met),
        unmissed=frozenset(one for one in scenario.criteria if ("misses", one) not in met),
        certain=frozenset(
            one for one in scenario.criteria if outcomes and all(one in out[0] for out in outcomes)
        ),
        outcomes=outcomes,
        best=max(scores, default=None),
        worst=min(scores, default=None),
        calms=("calms",) in met,
        angers=("angers",) in met,
        unread=frozenset(scenario.variables.keys() - names_in(guards)),
        unset=frozenset(scenario.variables.keys() - settable(scenario)),
        ways=walk.ways,
    )


class Walk:
    """The reachable states: `after` has what can happen in each, `way` a shortest play there."""

    def __init__(self, book: Book, most: int) -> None:
        self.book = book
        self.after: dict[State, list[Step]] = {}
        self.way: dict[State, Words] = {}
        self.ways: dict[tuple[str, ...], Words] = {}
        self._go(most)
        ended = {state for state in self.after if self._node(state).end}
        moving = {
            state for state, steps in self.after.items() if any(step.entered for step in steps)
        }
        for kind, out in (("trap", ended), ("stuck", ended | moving)):
            for state in self.after.keys() - self._from_where(out):
                self._met((kind, state.node), self.way[state])

    def _node(self, state: State) -> Node:
        return self.book.scenario.nodes[state.node]

    def _met(self, key: tuple[str, ...], way: Words) -> None:
        """Note that something can happen, with the shortest way there."""
        known = self.ways.get(key)
        if known is None or (len(way), way) < (len(known), known):
            self.ways[key] = way

    def _go(self, most: int) -> None:
        first = self.book.begin()
        self._happens(None, first, ())
        layer = deque([(first.state, ())])
        following: list[tuple[State, Words]] = []
        while layer:
            state, way = layer.popleft()
            if state not in self.after:
                if len(self.after) == most:
                    raise TooLargeError
                self.way[state] = way
                self.after[state] = self.book.steps(state)
                self._is(state, way)
                for step in self.after[state]:
                    there = (*way, step.word) if step.word else way
                    self._happens(state, step, there)
                    # what needs no word is as near as the state it comes from
                    (following if step.word else layer).append((step.state, there))
            if not layer:
                layer.extend(following)
                following.clear()

    def _is(self, state: State, way: Words) -> None:
        """Note what is so of a state."""
        node = self._node(state)
        self._met(("node", node.id), way)
        if node.end:
            self._met(("end", node.end), way)
            return
        pause = not node.replies and any(step.goto for step in node.silence)
        if not self.book.offered(state) and not node.otherwise and not pause:
            self._met(("wordless", node.id), way)
        steps_left = self.book.ladder(node)[state.waited :]
        offered = self.book.offered(state)
        if not offered and not node.otherwise and not any(step.goto for step in steps_left):
            self._met(("speechless", node.id), way)
        values = self.book.values(state)
        for number, invariant in enumerate(self.book.scenario.invariants, 1):
            for reply in offered:
                if reply.id in invariant.at and not self.book.holds(invariant.require, values):
                    self._met(("broken", str(number), reply.id), (*way, reply.id))

    def _happens(self, before: State | None, step: Step, way: Words) -> None:
        """Note what a step brings about."""
        values = self.book.values(step.state)
        calmer = self.book.values(before)["tension"] - values["tension"] if before else 0
        if calmer:
            self._met(("calms",) if calmer > 0 else ("angers",), way)
        if step.word.startswith("do:"):
            self._met(("action", step.word.removeprefix("do:")), way)
        if step.reply:
            self._met(("reply", step.reply.id), way)
            for criterion in step.reply.shows:
                self._met(("shows", criterion), way)
            for criterion in step.reply.misses:
                self._met(("misses", criterion), way)
        if step.entered:
            if step.said:
                self._met(("say", step.state.node, str(step.said)), way)
            for number, invariant in enumerate(self.book.scenario.invariants, 1):
                at = step.state.node in invariant.at
                if at and not self.book.holds(invariant.require, values):
                    self._met(("broken", str(number), step.state.node), way)

    def _from_where(self, there: set[State]) -> set[State]:
        """Give every state from which one of these can be reached."""
        before: dict[State, list[State]] = defaultdict(list)
        for state, steps in self.after.items():
            for step in steps:
                before[step.state].append(state)
        found, waiting = set(there), list(there)
        while waiting:
            for state in before[waiting.pop()]:
                if state not in found:
                    found.add(state)
                    waiting.append(state)
        return found

    def outcomes(self) -> frozenset[Outcome]:
        """Go through all calls once more, with what each has shown and missed so far."""
        first = (next(iter(self.after)), frozenset(), frozenset())
        seen, waiting, found = {first}, [first], set()
        while waiting:
            state, shown, missed = waiting.pop()
            if self._node(state).end:
                found.add((shown, missed))
            for step in self.after[state]:
                shows, misses = (step.reply.shows, step.reply.misses) if step.reply else ((), ())
                after = (step.state, shown.union(shows), missed.union(misses))
                if after not in seen:
                    seen.add(after)
                    waiting.append(after)
        return frozenset(found)
