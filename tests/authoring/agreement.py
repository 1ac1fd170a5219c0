"""Do the proof and the explorer say the same of a scenario, in both directions?

TABLE is the one place where the codes of findings meet the facts of the explorer.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, Protocol

from tests.authoring.explorer import Facts
from trainingsveld.dialogue import CannotPlay, Case, play
from trainingsveld.scenario import Finding, Scenario

Subject = tuple[str, ...]
"""What a finding is about: the values of the parameters that its row names."""


class Way(Protocol):
    """A state the proof has reached, with the words that lead there."""

    plays: tuple[str, ...]


class Proof(Protocol):
    """What is asked of `trainingsveld.authoring.proof.prove(case)`."""

    findings: tuple[Finding, ...]
    exact: bool
    reached: frozenset[str]
    traps: frozenset[str]
    dead_replies: frozenset[str]

    def ways_to(self, node: str) -> tuple[Way, ...]:
        """Give a few ways to a node."""
        ...


class Row(NamedTuple):
    """A code, what it is about, and the facts that must be found under it, no more and no fewer.

    `params` are the parameters of the finding that name its subject. `way` gives for a subject the
    key of `Facts.ways` that its witness is as long as; without, the finding needs no witness.
    """

    code: str
    params: tuple[str, ...]
    facts: Callable[[Scenario, Facts], Iterable[Subject]]
    way: Callable[[Subject], tuple[str, ...]] | None = None


def _each(names: Iterable[str]) -> list[Subject]:
    return [(name,) for name in names]


def _broken(scenario: Scenario, facts: Facts) -> list[Subject]:
    return [(scenario.invariants[number - 1].text, at) for number, at in facts.broken]


def _dead_replies(scenario: Scenario, facts: Facts) -> list[Subject]:
    """Of a node that nobody enters, the node is told and not its replies."""
    entered = [node for node in scenario.nodes.values() if node.id not in facts.unentered]
    return _each(r.id for node in entered for r in node.replies if r.id in facts.unoffered)


def _dead_variants(_: Scenario, facts: Facts) -> list[Subject]:
    return [(node, str(n)) for node, n in facts.unsaid if node not in facts.unentered]


def _always(_: Scenario, facts: Facts) -> list[Subject]:
    """Where a guard stands: whose it is, and which one. What nobody can give is told as such."""
    found: list[Subject] = []
    for place in facts.always:
        match place:
            case ("reply", name):
                found.append((name, "when"))
            case ("goto", name, number):
                found.append((name, f"goto {number}"))
            case ("say", node, number):
                found.append((node, f"say {number}"))
            case ("silence", node, step, number):
                found.append((node, f"silence {step} goto {number}"))
            case ("action", name):
                found.append((name, "when"))
            case _:
                pass
    return found


def _undone(scenario: Scenario, facts: Facts) -> list[Subject]:
    actions = [action for card in scenario.cards.values() for action in card.actions]
    return _each(one.id for one in actions if one.id in facts.undone and one.when)


def _same_score(scenario: Scenario, facts: Facts) -> list[Subject]:
    """Where nothing can be shown at all, that is what is told."""
    some = scenario.criteria.keys() - facts.unshown
    return [()] if some and facts.best is not None and facts.best == facts.worst else []


TABLE = (
    Row("TV0401", ("name",), lambda _, facts: _each(facts.unreached_ends)),
    Row("TV0402", ("name",), lambda _, facts: _each(facts.wordless),
        lambda of: ("wordless", *of)),
    Row("TV0404", ("name", "value"), _broken),
    Row("TV0405", ("name",), lambda _, facts: _each(facts.failing)),
    Row("TV0501", ("name",), lambda _, facts: _each(facts.unentered - facts.unreached_ends)),
    Row("TV0502", ("name",), _dead_replies),
    Row("TV0503", ("name", "value"), _dead_variants),
    Row("TV0504", ("name",), _undone),
    Row("TV0505", ("name", "part"), _always),
    Row("TV0506", ("name",), lambda _, facts: _each(facts.unread)),
    Row("TV0507", ("name",), lambda _, facts: _each(facts.unset - facts.unread)),
    Row("TV0508", ("name",), lambda _, facts:
        _each(facts.unshown) if facts.best is not None else []),
    Row("TV0509", ("name",), lambda _, facts:
        _each((facts.certain & facts.unmissed) - facts.unshown)),
    Row("TV0510", (), _same_score),
)  # fmt: skip
"""One row per code. TV0406 is TV0405 of a test that stops half-way, and counts as one. TV0403,
which says of a whole region where one steps into it, and the doubts about the customer are held
against the facts by `_told`."""


def disagreements(case: Case, facts: Facts, proof: Proof) -> list[str]:
    """Say in a sentence each what only one of the two holds."""
    return [
        *_whole(case.scenario, facts, proof),
        *(words for row in TABLE for words in _found(row, case.scenario, facts, proof)),
        *_told(facts, proof),
        *_witnesses(case, facts, proof),
        *_ways(case, facts, proof),
    ]


def _whole(scenario: Scenario, facts: Facts, proof: Proof) -> Iterator[str]:
    if not proof.exact:
        yield "the proof is not exact, of a scenario this small"
    entered = scenario.nodes.keys() - facts.unentered
    yield from _compared("entered", entered, proof.reached)
    yield from _compared("a trap", facts.traps | facts.wordless, proof.traps)
    yield from _compared("never offered", facts.unoffered, proof.dead_replies)


def _found(row: Row, scenario: Scenario, facts: Facts, proof: Proof) -> Iterator[str]:
    codes = ("TV0405", "TV0406") if row.code == "TV0405" else (row.code,)
    found = {_subject(row, finding) for finding in proof.findings if finding.code in codes}
    yield from _compared(row.code, set(row.facts(scenario, facts)), found)


def _told(facts: Facts, proof: Proof) -> Iterator[str]:
    """What is said of traps and of the customer is so."""
    traps = {finding.params["name"] for finding in proof.findings if finding.code == "TV0403"}
    for node in traps - facts.traps:
        yield f"TV0403: the proof has {node}, the explorer has not"
    if facts.traps and not traps and not facts.wordless:
        yield f"TV0403: the explorer has {sorted(facts.traps)}, the proof has not"
    codes = {finding.code for finding in proof.findings}
    if "TV0511" in codes and facts.calms:
        yield "TV0511: the proof has a customer who only gets angrier, the explorer has not"


def _subject(row: Row, finding: Finding) -> Subject:
    return tuple(finding.params[name] for name in row.params)


def _compared(what: str, explorer: Iterable[object], proof: Iterable[object]) -> Iterator[str]:
    explored, proved = set(explorer), set(proof)
    for one in sorted(map(str, explored - proved)):
        yield f"{what}: the explorer has {one}, the proof has not"
    for one in sorted(map(str, proved - explored)):
        yield f"{what}: the proof has {one}, the explorer has not"


def _witnesses(case: Case, facts: Facts, proof: Proof) -> Iterator[str]:
    """A witness can be played, and there is none shorter."""
    rows = {row.code: row for row in TABLE}
    for finding in proof.findings:
        row = rows.get(finding.code)
        way = facts.ways.get(row.way(_subject(row, finding))) if row and row.way else None
        if way is not None and len(way) != len(finding.witness):
            words = f"{finding.witness}, and {way} is a shortest way"
            yield f"{finding.code} {dict(finding.params)}: {words}"
        try:
            play(case, finding.witness)
        except CannotPlay as why:
            yield f"{finding.code} {dict(finding.params)}: {finding.witness} stops at {why}"


def _ways(case: Case, facts: Facts, proof: Proof) -> Iterator[str]:
    """Every way the proof knows to a node ends there, and the first is as short as can be."""
    for node in case.scenario.nodes:
        ways = [way.plays for way in proof.ways_to(node)]
        if bool(ways) is (node in facts.unentered):
            yield f"ways to {node}: {ways}"
        for way in ways:
            try:
                played = play(case, way)
            except CannotPlay as why:
                yield f"way to {node}: {way} stops at {why}"
            else:
                if node not in (played.state.node, *(turn.node for turn in played.turns)):
                    yield f"way to {node}: {way} does not come there"
        if ways and min(map(len, ways)) != len(facts.ways["node", node]):
            yield f"ways to {node}: {ways}, and {facts.ways['node', node]} is a shortest"
