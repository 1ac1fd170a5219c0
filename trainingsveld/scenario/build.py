"""From the data of a TOML parser to a Scenario, for files in which nothing is wrong."""

from collections.abc import Iterable, Mapping
from typing import Any as Toml
from typing import cast

from trainingsveld.scenario import tables
from trainingsveld.scenario.conditions import Conditions, Irregular
from trainingsveld.scenario.fields import table
from trainingsveld.scenario.guard import Effect, Guard
from trainingsveld.scenario.model import CustomerModel, Scenario
from trainingsveld.scenario.nodes import Nodes
from trainingsveld.scenario.report import Path, Report
from trainingsveld.scenario.rules import Rules
from trainingsveld.scenario.variables import variables
from trainingsveld.scenario.vocabulary import Vocabulary


class Quick:
    """Guards and effects without explanation: it raises Irregular instead."""

    def __init__(self, conditions: Conditions) -> None:
        self.conditions = conditions

    def guard(self, path: Path, value: Toml) -> Guard:  # noqa: ARG002 - the path is for explaining
        """Build a guard."""
        return self.conditions.guard(value)

    def effects(self, path: Path, value: Toml) -> tuple[Effect, ...]:  # noqa: ARG002 - as above
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
    if type(head["nodes"]) is not dict or not head["nodes"]:
        raise Irregular
    described, _ = variables(report, head.pop("vars", {}))
    cards, acts = head.pop("cards", []), head.pop("acts", {})
    node_tables = cast("dict[str, Toml]", head.pop("nodes"))
    words = Vocabulary.of(
        described,
        cards=ids(cards),
        actions=(name for card in entries(cards) for name in ids(card.get("actions"))),
        acts=acts,
        nodes=node_tables,
    )
    conditions = Conditions(words)
    criteria = tables.criteria(report, head.pop("criteria", []))
    nodes = Nodes(words, frozenset(criteria), conditions)
    built = nodes.build(node_tables)
    replies = frozenset(reply.id for node in built.values() for reply in node.replies)
    rules = Rules(report, Quick(conditions), words, head["language"], frozenset(criteria), replies)
    start = head.pop("start", "start" if "start" in built else next(iter(built)))
    scenario = Scenario(
        id=head["id"],
        title=head["title"],
        language=head["language"],
        family=head.get("family", "complaint"),
        nodes=built,
        start=start,
        fingerprint=fingerprint,
        difficulty=head.get("difficulty", 1),
        minutes=head.get("minutes", 5),
        summary=head.get("summary", ""),
        goal=head.get("goal", ""),
        need=head.get("need", ""),
        tags=head.get("tags", ()),
        customer=tables.customer(report, head.get("customer", {})),
        briefing=tables.briefing(report, head.get("briefing", {})),
        variables=described,
        criteria=criteria,
        cards=rules.cards(cards),
        acts=rules.acts(acts),
        unclear=head.get("unclear", ""),
        aftercall=tables.aftercall(report, head["aftercall"]) if "aftercall" in head else None,
        tests=rules.tests(head.get("tests", [])),
        invariants=rules.invariants(head.get("invariants", [])),
    )
    if report.errors or start not in built:
        raise Irregular
    doubt = conditions.doubt or bool(report.problems) or "silence" in nodes.reply_ids
    return scenario, doubt


def build_model(data: Mapping[str, Toml], report: Report) -> CustomerModel:
    """Build a customer model; what is wrong with it goes to the report, or raises Irregular."""
    acts = data.get("acts", {})
    words = Vocabulary.of({}, acts=acts)
    rules = Rules(report, Quick(Conditions(words)), words)
    return CustomerModel(acts=rules.acts(acts), styles=rules.styles(data.get("styles", [])))


def entries(value: Toml) -> Iterable[dict[str, Toml]]:
    """Give the tables of an array of tables, as far as it is one."""
    if isinstance(value, list):
        for entry in cast("list[Toml]", value):
            if isinstance(entry, dict):
                yield cast("dict[str, Toml]", entry)


def ids(value: Toml) -> Iterable[str]:
    """Give the ids that stand in an array of tables, as far as they are texts."""
    return (entry["id"] for entry in entries(value) if isinstance(entry.get("id"), str))
