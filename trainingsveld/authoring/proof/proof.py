"""The proof of one case, put together."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from trainingsveld.authoring.proof import dead, wrong
from trainingsveld.authoring.proof.answers import Answers
from trainingsveld.authoring.proof.budget import Cancelled, TooMany
from trainingsveld.authoring.proof.criteria import Criteria
from trainingsveld.authoring.proof.customer import customer
from trainingsveld.authoring.proof.doubt import Doubt, placed
from trainingsveld.authoring.proof.evidence import Evidence
from trainingsveld.authoring.proof.gotos import gotos
from trainingsveld.authoring.proof.outline import Outline
from trainingsveld.authoring.proof.played import played
from trainingsveld.authoring.proof.search import Search
from trainingsveld.authoring.proof.unused import variables as unused_variables
from trainingsveld.authoring.proof.weaker import weaker
from trainingsveld.dialogue import CallState, Case, numbers, play, variables
from trainingsveld.scenario import Finding


@dataclass(frozen=True, slots=True)
class Way:
    """One way to a node: the words as `play --replies` takes them, and the state they lead to."""

    plays: tuple[str, ...]
    state: CallState
    values: Mapping[str, bool | int | str]


@dataclass(frozen=True)
class Proof:
    """What is true of a case.

    `exact` says that everything is decided; what is not, TV0590 names. `reached` are the nodes that
    can be entered, `traps` those with a reachable state from which no end can be reached, or in
    which nothing can be said, `dead_replies` the replies that can never be given.
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
        if node_id not in self.reached:
            return ()
        search = self._search()
        index = search.program.outline.index[node_id]
        found: list[tuple[str, ...]] = []
        with suppress(TooMany):  # what is found by then is near enough
            found.extend(search.ways(index, most))
        return tuple(map(self._way, found))

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
    most: int | None = None,
    few: int | None = None,
) -> Proof:
    """Prove what can be proved about a case.

    With the `text` it was read from, findings have their place. `cancelled` is asked every few
    hundred microseconds; once it says yes, Cancelled is raised. `most` bounds the work, and up to
    `few` blocks of states are looked at before short looks come first (None: by the size).
    """
    if cancelled and cancelled():
        raise Cancelled
    evidence = Evidence(Outline(case), cancelled, most, few)
    judged = _Judged(Answers(evidence))
    doubts = list(judged.doubts())
    if evidence.undecided:
        doubts = list(weaker(case, doubts, evidence.undecided))
    doubts += played(case)
    doubts += unused_variables(evidence.outline)
    nodes = evidence.outline.nodes
    return Proof(
        findings=placed(doubts, text),
        exact=not evidence.undecided,
        reached=frozenset(nodes[n].id for n in evidence.reached),
        traps=judged.traps,
        dead_replies=judged.dead_replies,
        _case=case,
        _search=judged.answers.search,
    )


class _Judged:
    def __init__(self, answers: Answers) -> None:
        self.answers = answers
        self.evidence = evidence = answers.evidence
        nodes = evidence.outline.nodes
        stuck = list(wrong.stuck(answers))
        traps = wrong.Traps(evidence)
        self._wrong = [*wrong.endings(evidence), *stuck, *traps.doubts()]
        self._dead = dead.dead_replies(evidence)
        entered = evidence.reached | evidence.perhaps
        silent = {r.id for n, node in enumerate(nodes) if n not in entered for r in node.replies}
        self.traps = frozenset(nodes[n].id for n in traps.nodes) | {one.name for one in stuck}
        self.dead_replies = frozenset(self._dead) | silent

    def doubts(self) -> Iterator[Doubt]:
        """Give everything the states say."""
        evidence = self.evidence
        yield from self._wrong
        yield from dead.nodes(evidence)
        yield from dead.replies(self._dead)
        yield from dead.actions(self.answers)
        yield from gotos(evidence, self._dead)
        yield from self.answers.doubts(
            (
                *wrong.invariants(evidence),
                *dead.variants(evidence),
                *dead.always(evidence, self._dead),
            )
        )
        yield from Criteria(evidence, self.dead_replies).doubts()
        yield from customer(self.answers, self.dead_replies)
