"""Everything wrong with a scenario or a customer model, each with its place and owner."""

from trainingsveld.scenario import tables
from trainingsveld.scenario.build import entries, ids
from trainingsveld.scenario.fields import table
from trainingsveld.scenario.finding import Finding, severity_of
from trainingsveld.scenario.meaning import Explained
from trainingsveld.scenario.moments import Moments
from trainingsveld.scenario.owner import owner_of
from trainingsveld.scenario.places import Places
from trainingsveld.scenario.report import Report, Toml
from trainingsveld.scenario.rules import MODEL, Rules
from trainingsveld.scenario.variables import variables
from trainingsveld.scenario.vocabulary import ID, Vocabulary


def explain(data: dict[str, Toml], text: str) -> tuple[Finding, ...]:
    """Give every finding about a scenario, in the order of the text."""
    return _placed(problems(data), data, text)


def problems(data: dict[str, Toml]) -> Report:
    """Give everything wrong with the data of a scenario, by path."""
    report = Report()
    version = data.get("format", tables.FORMAT)
    if type(version) is int and version != tables.FORMAT:
        report.add("TV0201", ("format",), value=version)
    else:
        _scenario(report, data)
    return report


def explain_model(data: dict[str, Toml], text: str) -> tuple[Finding, ...]:
    """Give every finding about a customer model."""
    report = Report()
    table(report, (), data, MODEL)
    acts = _table(data.get("acts"))
    words = Vocabulary.of({}, acts=acts)
    rules = Rules(report, Explained(report, words), words)
    rules.acts(data.get("acts", {}))
    rules.styles(data.get("styles", []))
    return _placed(report, data, text)


def _scenario(report: Report, data: dict[str, Toml]) -> None:
    head = table(report, (), data, tables.SCENARIO) or {}
    if type(data.get("format", 1)) is not int:
        report.wrong_type(("format",), "whole", data["format"])
    described, loose = variables(report, data.get("vars", {}))
    cards = data.get("cards", [])
    nodes = _nodes(report, data)
    words = Vocabulary.of(
        described,
        loose=loose,
        cards=ids(cards),
        actions=(name for card in entries(cards) for name in ids(card.get("actions"))),
        acts=_table(data.get("acts")),
        nodes=nodes,
    )
    meaning = Explained(report, words)
    tables.criteria(report, data.get("criteria", []))
    criteria = frozenset(ids(data.get("criteria")))
    Moments(report, meaning, words, criteria).explain(nodes)
    rules = Rules(report, meaning, words, head.get("language", "nl"), criteria, _replies(nodes))
    if "start" in head and head["start"] not in nodes:
        report.unknown("TV0303", ("start",), head["start"], nodes)
    for key, reader in (
        ("customer", tables.customer),
        ("briefing", tables.briefing),
        ("aftercall", tables.aftercall),
    ):
        reader(report, data.get(key, {}))
    rules.cards(cards)
    rules.acts(data.get("acts", {}))
    rules.tests(data.get("tests", []))
    rules.invariants(data.get("invariants", []))


def _table(value: Toml | None) -> dict[str, Toml]:
    return value if isinstance(value, dict) else {}


def _nodes(report: Report, data: dict[str, Toml]) -> dict[str, Toml]:
    nodes = data.get("nodes")
    if nodes is not None and not isinstance(nodes, dict):
        report.wrong_type(("nodes",), "table", nodes)
    elif nodes == {}:
        report.add("TV0209", ("nodes",))
    return _table(nodes)


def _replies(nodes: dict[str, Toml]) -> frozenset[str]:
    """Gather the ids of all replies, given or by default."""
    found: set[str] = set()
    for name, node in nodes.items():
        replies = _table(node).get("replies")
        for number, reply in enumerate(replies if isinstance(replies, list) else [], 1):
            given = _table(reply).get("id")
            found.add(
                given if isinstance(given, str) and ID.fullmatch(given) else f"{name}.{number}"
            )
    return frozenset(found)


def _placed(report: Report, data: dict[str, Toml], text: str) -> tuple[Finding, ...]:
    if not report.problems:
        return ()
    places = Places(text)
    findings: list[Finding] = []
    for problem in report.problems:
        params = {**owner_of(problem.path, data), **problem.params}
        place = places.place(problem.path, problem.at)
        findings.append(Finding(problem.code, severity_of(problem.code), *place, params))
    return tuple(sorted(_without_echoes(findings), key=lambda f: (f.line, f.column, f.code)))


def _without_echoes(findings: list[Finding]) -> list[Finding]:
    """Leave out what says the same twice about one place."""
    seen: dict[tuple[str, int, int, str], Finding] = {}
    for finding in findings:
        seen.setdefault(
            (finding.code, finding.line, finding.column, finding.params.get("key", "")), finding
        )
    return list(seen.values())
