"""`[vars]`: flags, counters and lists of values."""

from trainingsveld.scenario.fields import Shape, anything, table, texts, whole
from trainingsveld.scenario.model import ChoiceVar, CounterVar, FlagVar, Var
from trainingsveld.scenario.report import Path, Report, Toml, kind_of
from trainingsveld.scenario.vocabulary import NAME, RESERVED

BOUND = 1_000_000
"""Counters are small; this only keeps absurd numbers out."""

COUNTER = Shape(
    {"min": whole(-BOUND, BOUND), "max": whole(-BOUND, BOUND), "start": whole(-BOUND, BOUND)},
    ("max",),
)
CHOICE = Shape({"values": texts, "start": anything}, ("values",))


def variables(report: Report, value: Toml) -> tuple[dict[str, Var], list[str]]:
    """Read `[vars]`; the list names those whose description is wrong."""
    if not isinstance(value, dict):
        report.wrong_type(("vars",), "table", value)
        return {}, []
    found: dict[str, Var] = {}
    wrong: list[str] = []
    for name, described in value.items():
        path: Path = ("vars", name)
        if name in RESERVED:
            report.add("TV0215", path, "key", value=name)
        elif not NAME.fullmatch(name):
            report.add("TV0216", path, "key", value=name)
            wrong.append(name)
        elif (variable := _variable(report, path, name, described)) is None:
            wrong.append(name)
        else:
            found[name] = variable
    return found, wrong


def _variable(report: Report, path: Path, name: str, described: Toml) -> Var | None:
    if isinstance(described, bool):
        return FlagVar(name, described)
    keys = described.keys() & _TELLING if isinstance(described, dict) else set[str]()
    if not isinstance(described, dict) or not keys or (len(keys) > 1 and "values" in keys):
        return report.add("TV0211", path, found=kind_of(described))
    return (_choice if "values" in keys else _counter)(report, path, name, described)


_TELLING = frozenset(("values", "min", "max"))
"""The keys that say what kind of variable a table describes."""


def _counter(
    report: Report, path: Path, name: str, described: dict[str, Toml]
) -> CounterVar | None:
    got = table(report, path, described, COUNTER)
    if got is None or got.keys() != described.keys():
        return None
    most = got["max"]
    least = got.get("min", min(0, most))
    start = got.get("start", least)
    if least >= most:
        return report.add("TV0212", (*path, "max"), least=least, most=most)
    if not least <= start <= most:
        return report.add("TV0213", (*path, "start"), value=start, choices=f"{least} … {most}")
    return CounterVar(name, least, most, start)


def _choice(report: Report, path: Path, name: str, described: dict[str, Toml]) -> ChoiceVar | None:
    got = table(report, path, described, CHOICE)
    if got is None:
        return None
    values: tuple[str, ...] = got["values"]
    if not values:
        return report.add("TV0209", (*path, "values"))
    before: set[str] = set()
    for number, value in enumerate(values):
        if value in before:
            return report.add("TV0214", (*path, "values", number), value=value)
        before.add(value)
    start = got.get("start", values[0])
    if start not in values:
        return report.add("TV0213", (*path, "start"), value=start, choices=", ".join(values))
    return ChoiceVar(name, values, start)
