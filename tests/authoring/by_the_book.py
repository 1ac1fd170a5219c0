"""What can happen at one moment of a call, read from the text of the format and nothing else.

Slow and obvious on purpose: every name keeps its value in a dictionary, every guard is asked anew.
The explorer goes through all calls with it, and the proof is held against what the explorer finds.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tests.authoring.sheet import Place, Sheet, Value, Values
from trainingsveld.scenario import CardAction, Effect, Goto, Node, Reply, SilenceStep


class State(NamedTuple):
    """Everything that decides how the call can go on; `values` in the order of `Book.names`."""

    node: str
    waited: int
    used: frozenset[str]
    values: tuple[Value, ...]


class Step(NamedTuple):
    """One thing that can happen: the word of `play --replies` ("" where the call goes on by itself)
    and what comes of it. `said` is the number of the variant, if a node was entered that says one.
    """

    word: str
    state: State
    reply: Reply | None = None
    entered: bool = False
    said: int | None = None


class Book(Sheet):
    """The rules of one scenario: what can happen in a state, and what comes of it."""

    def values(self, state: State) -> Values:
        """Give the values by name."""
        return dict(zip(self.names, state.values, strict=True))

    def begin(self) -> Step:
        """Start the call."""
        values = dict(zip(self.names, self.at_first, strict=True))
        return self._enter("", self.scenario.start, frozenset(), values)

    def offered(self, state: State) -> list[Reply]:
        """List the replies that can be given."""
        values = self.values(state)
        return [
            reply
            for reply in self.scenario.nodes[state.node].replies
            if self.ask(("reply", reply.id), reply.when, values, decides=reply.id not in state.used)
            and reply.id not in state.used
        ]

    def steps(self, state: State) -> list[Step]:
        """List all that can happen now; nothing after an end."""
        node = self.scenario.nodes[state.node]
        if node.end:
            return []
        offered = self.offered(state)
        if node.otherwise and not offered:
            return [self._enter("", node.otherwise, state.used, self.values(state))]
        return [
            *(self._give(state, reply) for reply in offered),
            *self._silence(state, node),
            *self._interrupt(state, node),
            *self._system(state),
        ]

    def ladder(self, node: Node) -> tuple[SilenceStep, ...]:
        """A node without steps: silence counts once, at the customer's patience."""
        return node.silence or (SilenceStep(after=self.scenario.customer.patience),)

    def _give(self, state: State, reply: Reply) -> Step:
        used = state.used | {reply.id} if reply.once else state.used
        in_silence = reply.act == "hold" and not reply.reason
        values = self._act("silence" if in_silence else reply.act, reply.effects, state)
        self.count("acts." + reply.act, values)
        target = self._goto(("goto", reply.id), reply.goto, values, state.node)
        return self._enter(reply.id, target, used, values, reply)

    def _silence(self, state: State, node: Node) -> Iterator[Step]:
        ladder = self.ladder(node)
        if state.waited == len(ladder):
            return
        step = ladder[state.waited]
        values = self._act(step.act, step.effects, state)
        self.count("acts." + step.act, values)
        if step.goto:
            place = ("silence", node.id, str(state.waited + 1))
            target = self._goto(place, step.goto, values, node.id)
            yield self._enter("silence", target, state.used, values)
        else:
            yield Step("silence", self._state(node.id, state.waited + 1, state.used, values))

    def _interrupt(self, state: State, node: Node) -> Iterator[Step]:
        if node.interruptible == "free":
            return
        values = self._act("interrupt", (), state)
        self.count("acts.interrupt", values)
        yield Step("interrupt", self._state(node.id, state.waited, state.used, values))

    def _system(self, state: State) -> Iterator[Step]:
        """Cards and what can be done on them; neither takes a turn."""
        for card in self.scenario.cards.values():
            values = self.values(state)
            opened = values["seen." + card.id]
            if not opened:
                seen = {**values, "seen." + card.id: True}
                after = self._state(state.node, state.waited, state.used, seen)
                yield Step("card:" + card.id, after)
            for action in card.actions:
                yield from self._action(state, action, opened=opened)

    def _action(self, state: State, action: CardAction, *, opened: bool) -> Iterator[Step]:
        values = self.values(state)
        possible = opened and not values["did." + action.id]
        if self.ask(("action", action.id), action.when, values, decides=possible) and possible:
            self.change(action.effects, values)
            values["did." + action.id] = True
            after = self._state(state.node, state.waited, state.used, values)
            yield Step("do:" + action.id, after)

    # --- how things change ----------------------------------------------------------------------

    def _act(self, act: str, own: Iterable[Effect], state: State) -> Values:
        """Apply the rules of the act that hold in the state before, and the move's own effects."""
        before = self.values(state)
        effects = list[Effect]()
        for number, rule in enumerate(self.rules.get(act, ()), 1 - self.shipped.get(act, 0)):
            if number < 1:  # the customer model's own
                applies = self.holds(rule.when, before)
            else:
                applies = self.ask(("act", act, str(number)), rule.when, before, decides=True)
            if applies:
                effects += rule.effects
        after = self.values(state)
        self.change([*effects, *own], after)
        return after

    def _goto(self, place: Place, goto: tuple[Goto, ...], values: Values, here: str) -> str:
        """The first entry that holds on the new state; of none, the same moment again."""
        found: str | None = None
        for number, entry in enumerate(goto, 1):
            at = (*place, str(number))
            if self.ask(at, entry.when, values, decides=found is None) and found is None:
                found = entry.node
        return here if found is None else found

    def _enter(
        self, word: str, node: str, used: frozenset[str], values: Values, reply: Reply | None = None
    ) -> Step:
        self.count("visits." + node, values)
        self.count("entered." + node, values)
        said = self._said(self.scenario.nodes[node], values)
        return Step(word, self._state(node, 0, used, values), reply, entered=True, said=said)

    def _said(self, node: Node, values: Values) -> int | None:
        plain = [number for number, variant in enumerate(node.say, 1) if variant.plain]
        found: int | None = None
        for number, variant in enumerate(node.say, 1):
            place = ("say", node.id, str(number))
            if variant.plain:
                chosen = plain[min(int(values.get("entered." + node.id, 1)), len(plain)) - 1]
                found = chosen if found is None else found
            elif self.ask(place, variant.when, values, decides=found is None) and found is None:
                found = number
        return found

    def _state(self, node: str, waited: int, used: frozenset[str], values: Values) -> State:
        return State(node, waited, used, tuple(values.values()))
