"""The quick way in accepts exactly what the explaining way has no errors for."""

import copy
from pathlib import Path
from typing import Any

import rtoml
from hypothesis import given, settings
from hypothesis import strategies as st

from trainingsveld.scenario.build import build
from trainingsveld.scenario.conditions import Irregular
from trainingsveld.scenario.explain import explain, problems

HERE = Path(__file__).parent
SOURCES = {
    name: rtoml.loads((HERE / name).read_text(encoding="utf-8"))
    for name in ("sample.toml", "everything.toml")
}
JUNK: list[Any] = [
    "", " ", "silence", "opening", "story", "gone", "batch", "verified", "first", "nl", "A", "+1",
    "-2", ">= 2", "=> 2", "> 99", "== 0", "today", "calm", "resolved", "hold", "own-act", "B ad",
    "Niet.", "opening.1", "card:batch", "do:raise", "do:", "seen.batch", True, False, 0, 1, -1, 2,
    7, 301, 10**30, 1.5, 0.5, float("nan"), float("inf"), [], [[]], [""], ["opening"], ["A", 1], {},
    [{}], {"when": {}}, {"not": {}}, {"any": []}, {"all": [{}]}, {"seen": True}, {"seen": {}},
    {"seen": {"batch": True}}, {"visits": {"opening": 4}}, {"did.raise": False}, {"id": "opening"},
    {"min": 1, "max": 1}, {"values": []}, {"values": ["a", "a"]}, {"max": 3, "start": 9},
    {"level": []}, {"tension": "<= 3"}, {"verified": "+1"}, {"plan": "+1"}, {"grip": 9},
]  # fmt: skip
KEYS = [
    "id", "say", "goto", "when", "set", "end", "replies", "silence", "otherwise", "act", "vars",
    "level", "seen", "not", "any", "tension", "verified", "plan", "x", "Opening", "text", "start",
    "values", "nodes", "acts", "tests", "cards", "rules", "node", "after", "shows", "format",
    "because", "reason", "once",
]  # fmt: skip


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every path in the data."""
    inner = (
        value.items() if isinstance(value, dict)
        else enumerate(value) if isinstance(value, list) else ()
    )  # fmt: skip
    return [path, *(deeper for key, one in inner for deeper in places(one, (*path, key)))]


@st.composite
def damaged(draw: st.DrawFn) -> dict[str, Any]:
    data = copy.deepcopy(SOURCES[draw(st.sampled_from(sorted(SOURCES)))])
    for _ in range(draw(st.integers(1, 4))):
        path = draw(st.sampled_from(places(data)[1:]))
        parent: Any = data
        for part in path[:-1]:
            parent = parent[part]
        action = draw(st.sampled_from(("replace", "remove", "rename", "add", "copy")))
        if action == "replace":
            parent[path[-1]] = copy.deepcopy(draw(st.sampled_from(JUNK)))
        elif action == "remove":
            del parent[path[-1]]
        elif action == "copy" and isinstance(parent, list):
            parent.append(copy.deepcopy(parent[path[-1]]))
        elif action == "rename" and isinstance(parent, dict):
            parent[draw(st.sampled_from(KEYS))] = parent.pop(path[-1])
        elif isinstance(parent, dict):
            parent[draw(st.sampled_from(KEYS))] = copy.deepcopy(draw(st.sampled_from(JUNK)))
    return data


@settings(max_examples=250, deadline=None)
@given(damaged())
def test_both_ways_in_agree(data: dict[str, Any]):
    report = problems(copy.deepcopy(data))
    try:
        _, doubt = build(copy.deepcopy(data), "")
    except Irregular:
        assert report.errors, "the quick way refuses what nothing is wrong with"
    else:
        found = [(problem.code, problem.path) for problem in report.problems]
        assert not report.errors, f"the quick way accepts {found}"
        assert doubt == bool(found)


@settings(max_examples=150, deadline=None)
@given(damaged())
def test_every_problem_of_a_damaged_file_has_a_place_in_it(data: dict[str, Any]):
    text = rtoml.dumps(data)
    lines = text.split("\n")
    findings = explain(rtoml.loads(text), text)
    assert list(findings) == sorted(findings, key=lambda f: (f.line, f.column, f.code))
    for finding in findings:
        assert 1 <= finding.line <= len(lines)
        assert 1 <= finding.column <= len(lines[finding.line - 1]) + 1
