"""The proof of one case, put together."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from trainingsveld.authoring.proof import dead, wrong
from trainingsveld.authoring.proof.criteria import Criteria
from trainingsveld.authoring.proof.customer import customer
from trainingsveld.authoring.proof.doubt import Doubt, placed
from trainingsveld.authoring.proof.evidence import Evidence
from trainingsveld.authoring.proof.played import played
from trainingsveld.authoring.proof.program import Outline
from trainingsveld.authoring.proof.search import Search
from trainingsveld.authoring.proof.sweep import Budget, Cancelled, TooMany
from trainingsveld.authoring.proof.unused import variables as unused_variables
from trainingsveld.authoring.proof.weaker import by_plays, by_ranges
from trainingsveld.dialogue import CallState, Case, numbers, play, variables
from trainingsveld.scenario import Finding

MOST_BLOCKS = 400_000
"""How many blocks of states are looked at before a weaker method has to do."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way to a node: the words as `play --replies` takes them, and the state they lead to."""

    plays: tuple[str, ...]
    state: CallState
    values: Mapping[str, bool | int | str]


@dataclass(frozen=True)
class Proof:
    """What is true of a case.

    `exact` says that every reachable state was looked at. `reached` are the nodes that can be
    entered, `traps` those with a reachable state from which no end can be reached or in which
    nothing can be said, `dead_replies` the replies that can never be given.
    """

    findings: tuple[Finding, ...]
    exact: bool
    reached: frozenset[str]
    traps: frozenset[str]
    dead_replies: frozenset[str]
    _case: Case = field(repr=False)
    _search: Callable[[], Search] = field(repr=False)

    def ways_to(self, node_id: str, most: int = 4) -> tuple[Way, ...]:
        """Give a few ways to a node that lead to states which differ, the shortest first."""
        if node_id not in self.reached or not self.exact:
            return ()
        search = self._search()
        index = search.program.outline.index[node_id]
        return tuple(self._way(words) for words in search.ways(index, most))

    def _way(self, words: tuple[str, ...]) -> Way:
        case = self._case
        state = play(case, words).state
        values = {**numbers(state)._asdict(), **variables(case, state)}
        return Way(words, state, values)


def prove(
    case: Case,
    text: str = "",
    *,
    cancelled: Callable[[], bool] | None = None,
    most: int = MOST_BLOCKS,
    few: int | None = None,
) -> Proof:
    """Prove what can be proved about a case.

    With the `text` it was read from, findings have their place. `cancelled` is asked every few
    hundred microseconds; once it says yes, Cancelled is raised. `most` bounds the work, and up to
    `few` blocks of states are looked at before short looks come first (None: by the size).
    """
    if cancelled and cancelled():
        raise Cancelled
    try:
        evidence = Evidence(Outline(case), Budget(most, cancelled), few)
        judged = _Judged(evidence)
        doubts = list(judged.doubts())
        traps, dead_replies, exact = judged.traps, judged.dead_replies, True
    except TooMany:
        evidence = Evidence(Outline(case, loose=True), Budget(10 * most, cancelled))
        doubts = list(_weaker(evidence))
        traps, dead_replies, exact = frozenset[str](), frozenset(dead.dead_replies(evidence)), False
    doubts += played(case)
    doubts += unused_variables(evidence.outline)
    nodes = evidence.outline.nodes
    return Proof(
        findings=placed(doubts, text),
        exact=exact,
        reached=frozenset(nodes[n].id for n in evidence.reached),
        traps=traps,
        dead_replies=dead_replies,
        _case=case,
        _search=evidence.search,
    )


def _weaker(evidence: Evidence) -> Iterator[Doubt]:
    """Give what the weaker methods know, each marked with the method."""
    for method, doubts in (
        ("ranges", by_ranges(evidence)),
        ("plays", by_plays(evidence.case)),
    ):
        for doubt in doubts:
            yield replace(doubt, params={**doubt.params, "method": method})
    yield Doubt("TV0590", ("id",), "scenario", evidence.case.scenario.id)


class _Judged:
    def __init__(self, evidence: Evidence) -> None:
        self.evidence = evidence
        nodes = evidence.outline.nodes
        stuck = list(wrong.stuck(evidence))
        traps = wrong.Traps(evidence)
        self._wrong = [*wrong.endings(evidence), *stuck, *traps.doubts()]
        self._dead = dead.dead_replies(evidence)
        silent = {r.id for n, node in enumerate(nodes) if n not in evidence.reached
                  for r in node.replies}  # fmt: skip
        self.traps = frozenset(nodes[n].id for n in traps.nodes) | {one.name for one in stuck}
        self.dead_replies = frozenset(self._dead) | silent

    def doubts(self) -> Iterator[Doubt]:
        """Give everything the states say."""
        evidence = self.evidence
        yield from self._wrong
        yield from dead.nodes(evidence)
        yield from dead.replies(self._dead)
        yield from dead.actions(evidence)
        yield from dead.gotos(evidence, self._dead)
        yield from evidence.doubts(
            (
                *wrong.invariants(evidence),
                *dead.variants(evidence),
                *dead.always(evidence, self._dead),
            )
        )
        yield from Criteria(evidence, self.dead_replies).doubts()
        yield from customer(evidence, self.dead_replies)
