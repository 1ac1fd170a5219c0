"""TV0508 to TV0510: criteria that cannot be shown or missed, and ways that all score the same."""

from collections.abc import Iterator
from dataclasses import replace

from trainingsveld.authoring.proof.blocks import Blocks, bits
from trainingsveld.authoring.proof.budget import ALL, NEXT, SHORT, TooMany
from trainingsveld.authoring.proof.certain import Certain
from trainingsveld.authoring.proof.dead import offered_in
from trainingsveld.authoring.proof.doubt import Doubt
from trainingsveld.authoring.proof.escape import sure_nodes
from trainingsveld.authoring.proof.evidence import Evidence
from trainingsveld.authoring.proof.outline import NOTED
from trainingsveld.authoring.proof.program import Program
from trainingsveld.authoring.proof.sweep import Sweep
from trainingsveld.scenario import Reply


class Criteria:
    """What the ways through a call that come to an end can show and miss."""

    def __init__(self, evidence: Evidence, dead: frozenset[str]) -> None:
        self._evidence = evidence
        self._shown: dict[str, set[str]] = {name: set() for name in evidence.case.scenario.criteria}
        self._missed: set[str] = set()
        self._given: dict[str, tuple[Reply, int]] = {}
        for stop in evidence.stops():
            for reply in stop.node.replies:
                if (reply.shows or reply.misses) and reply.id not in dead:
                    self._note(reply, stop.index)
        self._ends = [n for n in evidence.reached if evidence.outline.nodes[n].end]

    def _note(self, reply: Reply, node: int) -> None:
        self._given[reply.id] = (reply, node)
        for criterion in reply.shows:
            self._shown[criterion].add(reply.id)
        self._missed.update(reply.misses)

    def doubts(self) -> Iterator[Doubt]:
        """Say which criteria can only go one way, and whether all ways score the same."""
        if not self._ends or not self._shown:
            return
        scenario = self._evidence.case.scenario
        every = frozenset[str]().union(*self._shown.values())
        plain_way = bool(self._can_end_without(every))
        sure: set[str] = set()
        for number, (name, replies) in enumerate(self._shown.items()):
            path = ("criteria", number)
            params = {"text": scenario.criteria[name].text}
            if not replies:
                yield Doubt("TV0508", path, "criterion", name, params=params)
            elif not (plain_way or name in self._missed):
                doubt = Doubt("TV0509", path, "criterion", name, params=params)
                missable = self._can_end_without(frozenset(replies))
                if missable is None:
                    self._evidence.leave_open(doubt)
                elif not missable:
                    sure.add(name)
                    yield doubt
        if every:
            yield from self._same_score(plain_way, frozenset(sure))

    def _same_score(self, plain_way: bool, sure: frozenset[str]) -> Iterator[Doubt]:
        """Look for two ways that score differently; all ways show the criteria that are `sure`.

        One shows nothing else, so it scores these at most; the other misses nothing and shows more.
        """
        others = frozenset[str]().union(*(of for n, of in self._shown.items() if n not in sure))
        if sure and others:
            plain_way = bool(self._can_end_without(others))
        doubt = Doubt("TV0510", ("criteria",), "scenario", "", "key")
        try:
            if not (plain_way and self._can_score(others)) and (score := self._only_score()):
                yield replace(doubt, params={"value": score})
        except TooMany:
            self._evidence.leave_open(doubt)

    def _can_end_without(self, replies: frozenset[str]) -> bool | None:
        """Say whether a call can end in which none of these replies is given; None: unknown."""
        if Certain(self._evidence.outline, replies).can_end():
            return True
        ended = _Ended()
        program, budget = self._evidence.program, self._evidence.budget.share()
        for look in (NEXT, *SHORT, ALL):
            sweep = Sweep(program, budget, replies, look=look)
            try:
                sweep.run(dict.fromkeys(self._ends, ended.watch), any_one=True)
            except TooMany:
                return None
            if ended.one or sweep.everything:
                return ended.one
        return False

    def _can_score(self, showing: frozenset[str]) -> bool:
        """Say whether a way that misses nothing, with one of these replies, is known to exist.

        It looks only for replies after which an end can be reached whatever happens.
        """
        evidence = self._evidence
        bad = frozenset(name for name, (reply, _) in self._given.items() if reply.misses)
        if Certain(evidence.outline, bad).can_end_having_given(showing):
            return True
        good, wide = evidence.looks(), evidence.wide
        if bad:
            budget = evidence.budget.share()
            good = (Sweep(evidence.program, budget, bad, look=look).run() for look in SHORT)
            wide = Sweep(evidence.wide_program, budget.share(), bad).run()
        sure = sure_nodes(wide)
        return any(self._scores(sweep, showing - bad, sure) for sweep in good)

    def _scores(self, sweep: Sweep, showing: frozenset[str], sure: set[int]) -> bool:
        evidence = self._evidence
        for name, (reply, node) in self._given.items():
            if name in showing and node in sweep.reached:
                number = evidence.outline.nodes[node].replies.index(reply)
                if offered_in(sweep, node, number):
                    targets = evidence.program.place(node).said[number].targets or (node,)
                    if all(target in sure for target in targets):
                        return True
        return False

    def _only_score(self) -> str:
        """Give the one score that all ways through have; nothing when they differ."""
        names = {f"shows.{name}" for name in self._shown} | {f"misses.{n}" for n in self._missed}
        program = Program(self._evidence.outline, frozenset(names), spend=False)
        sweep = Sweep(program, self._evidence.budget.share(2)).run()
        layout, scores = program.layout, set[int]()
        for end in self._ends:
            for label, block in sweep.reached[end].entered.items():
                for bit in bits(block):
                    values = layout.values(label, bit.bit_length() - 1)
                    scores.add(
                        sum(
                            value if name.startswith("shows.") else -value
                            for name, value in values.items()
                            if name.startswith(NOTED)
                        )
                    )
                    if len(scores) > 1:
                        return ""
        return str(scores.pop()) if scores else ""


class _Ended:
    def __init__(self) -> None:
        self.one = False

    def watch(self, *_: Blocks) -> bool:
        self.one = True
        return True
