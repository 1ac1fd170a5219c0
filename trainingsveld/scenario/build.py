"""From the data of a TOML parser to a Scenario, for files in which nothing is wrong."""

from collections.abc import Iterable

from trainingsveld.scenario import tables
from trainingsveld.scenario.conditions import Conditions, Irregular
from trainingsveld.scenario.fields import table
from trainingsveld.scenario.guard import Effect, Guard
from trainingsveld.scenario.model import CustomerModel, Scenario
from trainingsveld.scenario.nodes import Nodes
from trainingsveld.scenario.report import Path, Report, Toml
from trainingsveld.scenario.rules import MODEL, Rules
from trainingsveld.scenario.variables import variables
from trainingsveld.scenario.vocabulary import Vocabulary


class Quick:
    """Guards and effects without explanation: it raises Irregular instead."""

    def __init__(self, conditions: Conditions) -> None:
        self.conditions = conditions

    def guard(self, path: Path, value: Toml) -> Guard:
        """Build a guard."""
        return self.conditions.guard(value)

    def effects(self, path: Path, value: Toml) -> tuple[Effect, ...]:
        """Build effects."""
        return self.conditions.effects(value)


def build(data: dict[str, Toml], fingerprint: str) -> tuple[Scenario, bool]:
    """Build a scenario. The flag says whether there is something to warn about.

    Raises Irregular when anything in the data is wrong.
    """
    report = Report()
    head = table(report, (), data, tables.SCENARIO)
    if head is None or type(head["format"]) is not int or head["format"] != tables.FORMAT:
        raise Irregular
    described, _ = variables(report, head.get("vars", {}))
    cards: Toml = head.get("cards", [])
    acts: Toml = head.get("acts", {})
    node_tables: Toml = head["nodes"]
    if type(acts) is not dict or type(node_tables) is not dict or not node_tables:
        raise Irregular
    words = Vocabulary.of(
        described,
        cards=ids(cards),
        actions=(name for card in entries(cards) for name in ids(card.get("actions"))),
        acts=acts,
        nodes=node_tables,
    )
    conditions = Conditions(words)
    criteria = tables.criteria(report, head.get("criteria", []))
    nodes = Nodes(words, frozenset(criteria), conditions)
    built = nodes.build(node_tables)
    replies = frozenset(reply.id for node in built.values() for reply in node.replies)
    rules = Rules(report, Quick(conditions), words, head["language"], frozenset(criteria), replies)
    head.setdefault("family", "complaint")
    start = head.get("start", "start" if "start" in built else next(iter(built)))
    scenario = Scenario(
        nodes=built,
        start=start,
        fingerprint=fingerprint,
        customer=tables.customer(report, head.get("customer", {})),
        briefing=tables.briefing(report, head.get("briefing", {})),
        variables=described,
        criteria=criteria,
        cards=rules.cards(cards),
        acts=rules.acts(acts),
        aftercall=tables.aftercall(report, head["aftercall"]) if "aftercall" in head else None,
        tests=rules.tests(head.get("tests", [])),
        invariants=rules.invariants(head.get("invariants", [])),
        **{key: head[key] for key in tables.PLAIN if key in head},
    )
    if report.errors or start not in built:
        raise Irregular
    doubt = conditions.doubt or bool(report.problems) or "silence" in nodes.reply_ids
    return scenario, doubt


def build_model(data: dict[str, Toml]) -> CustomerModel:
    """Build a customer model. Raises Irregular when anything in the data is wrong."""
    report = Report()
    head = table(report, (), data, MODEL)
    if head is None or head.get("format", tables.FORMAT) != tables.FORMAT:
        raise Irregular
    acts: Toml = head["acts"]
    if type(acts) is not dict:
        raise Irregular
    words = Vocabulary.of({}, acts=acts)
    rules = Rules(report, Quick(Conditions(words)), words)
    model = CustomerModel(acts=rules.acts(acts), styles=rules.styles(head.get("styles", [])))
    if report.errors:
        raise Irregular
    return model


def entries(value: Toml | None) -> Iterable[dict[str, Toml]]:
    """Give the tables of an array of tables, as far as it is one."""
    if isinstance(value, list):
        for entry in value:
            if isinstance(entry, dict):
                yield entry


def ids(value: Toml | None) -> Iterable[str]:
    """Give the ids that stand in an array of tables, as far as they are texts."""
    for entry in entries(value):
        name = entry.get("id")
        if isinstance(name, str):
            yield name
