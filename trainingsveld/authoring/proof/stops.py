"""The nodes of a case made ready for single calls."""

from collections.abc import Iterator

from trainingsveld.authoring.proof.calls import Calls
from trainingsveld.authoring.proof.reward import is_good, only_kind
from trainingsveld.authoring.proof.stop import Counter, Entries, Move, Said, Stop
from trainingsveld.authoring.proof.variables import act_of
from trainingsveld.scenario import All, Flag, Goto, Reply


class Stops:
    """Makes the stops of a case.

    What is remembered about single replies and lines is forgotten when a call leaves its part of
    the case for good, so that all parts can keep it in the same `own` bits of a state.
    """

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._case = calls.case
        self._used: dict[int, int] = {}
        self._tallies: dict[int, int] = {}
        self._kind = {act: only_kind(rules) for act, rules in self._case.acts.items()}
        self._silence = (Move(calls.doing("silence", "silence", ())),)
        self._screen = tuple(self._on_screen())
        self._line = (Move(calls.doing("interrupt", "interrupt", ())), *self._screen)

    def every(self) -> list[Stop]:
        """Give the stops, in the order of the nodes."""
        outline = self._calls.outline
        parts = zip(outline.nodes, outline.component, strict=True)
        stops = [Stop(index, part, node) for index, (node, part) in enumerate(parts)]
        for stop in stops:
            self._lines(stop)
        for stop in stops:
            stop.tallies = self._tallies.get(stop.part, 0)
            self._fill(stop)
            for move in stop.said:
                if len(move.goto) == 1 and move.goto[0][0] is None:
                    move.to = stops[move.goto[0][1]]
        return stops

    def _fill(self, stop: Stop) -> None:
        node, calls = stop.node, self._calls
        if not stop.end:
            if node.otherwise:
                stop.otherwise = calls.outline.index[node.otherwise]
            stop.said = tuple([self._said(reply, stop.part) for reply in node.replies])
            stop.inside = self._line if node.interruptible == "counts" else self._screen
            stop.ladder = self._silence
            if node.silence:
                stop.ladder = tuple(
                    [
                        Move(calls.doing(one.act, one.act, one.effects), self._goto(one.goto))
                        for one in node.silence
                    ]
                )
        stop.met = [set() for _ in range(len(stop.ladder) + 1)]

    def _said(self, reply: Reply, part: int) -> Said:
        calls, act = self._calls, act_of(reply)
        good = is_good(reply, self._case.acts.get(act, ()), self._kind.get(reply.act, False))
        return Said(
            reply,
            calls.doing(act, reply.act, reply.effects),
            self._goto(reply.goto),
            calls.condition(reply.when) if reply.when else None,
            1 << self._own(part, 1) if reply.once else 0,
            good=good,
        )

    def _own(self, part: int, bits: int) -> int:
        """Find room for something that matters in one part of the case only."""
        at = self._used.get(part, self._calls.bits)
        self._used[part] = at + bits
        return at

    def _goto(self, entries: tuple[Goto, ...]) -> Entries:
        calls, index = self._calls, self._calls.outline.index
        if len(entries) == 1 and not entries[0].when:
            return ((None, index[entries[0].node]),)
        return tuple([(calls.condition(one.when), index[one.node]) for one in entries])

    def _lines(self, stop: Stop) -> None:
        """Tell the lines of a node apart, and count how often it was entered if anybody asks."""
        node = stop.node
        visits = self._calls.layout.fields.get(f"visits.{node.id}")
        if visits:
            stop.counters = ((visits.shift, visits.mask >> visits.shift, visits.size - 1),)
        if len(node.say) > 1 or (node.say and node.say[0].when):
            plain = sum([variant.plain for variant in node.say])
            turns = self._turns(stop.part, plain) if plain > 1 else None
            if turns:
                stop.counters += (turns,)
            condition = self._calls.condition
            stop.say = tuple(
                [turns if one.plain and turns else condition(one.when) for one in node.say]
            )
            stop.unsaid = set(range(len(node.say)))
            stop.unfailed = {number for number, one in enumerate(node.say) if one.when}
        stop.plain = not stop.say and not stop.counters and not stop.end

    def _turns(self, part: int, lines: int) -> Counter:
        """Count which of the lines that are said by turns it is."""
        width = lines.bit_length()
        at, mask = self._own(part, width), (1 << width) - 1
        self._tallies[part] = self._tallies.get(part, 0) | mask << at
        return at, mask, lines

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
