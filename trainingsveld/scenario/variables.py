"""`[vars]`: flags, counters and lists of values."""

from typing import Any as Toml
from typing import cast

from trainingsveld.scenario.fields import Shape, anything, table, texts, whole
from trainingsveld.scenario.model import ChoiceVar, CounterVar, FlagVar, Var
from trainingsveld.scenario.report import Path, Report, kind_of
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
    for name, described in cast("dict[str, Toml]", value).items():
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
    keys = cast("dict[str, Toml]", described).keys() if isinstance(described, dict) else set[str]()
    if ("values" in keys) == bool(keys & {"min", "max"}):
        report.add("TV0211", path, found=kind_of(described))
        return None
    return (_choice if "values" in keys else _counter)(report, path, name, described)


def _counter(report: Report, path: Path, name: str, described: Toml) -> CounterVar | None:
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


def _choice(report: Report, path: Path, name: str, described: Toml) -> ChoiceVar | None:
    got = table(report, path, described, CHOICE)
    if got is None:
        return None
    values = cast("tuple[str, ...]", got["values"])
    if not values:
        return report.add("TV0209", (*path, "values"))
    twice = next((n for n, value in enumerate(values) if value in values[:n]), None)
    if twice is not None:
        return report.add("TV0214", (*path, "values", twice), value=values[twice])
    start = got.get("start", values[0])
    if start not in values:
        return report.add("TV0213", (*path, "start"), value=start, choices=", ".join(values))
    return ChoiceVar(name, values, start)
