"""A case converted from a public procedure, checked and played from the command line."""

import json
import subprocess
import sys
from operator import ge, gt, le, lt
from pathlib import Path
from typing import Any

import pytest
import rtoml

ROOT = Path(__file__).resolve().parents[2]
FILE = Path(__file__).with_name("missing-check.toml")
CASE: dict[str, Any] = rtoml.loads(FILE.read_text(encoding="utf-8"))
COMPARE = {"<=": le, ">=": ge, "<": lt, ">": gt}


def trainingsveld(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "trainingsveld", *words]
    return subprocess.run(
        command, check=False, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=60
    )


def test_check_finds_nothing_wrong():
    found = trainingsveld("check", "--strict", "--format", "json", str(FILE))
    assert json.loads(found.stdout) == {"findings": []}
    assert found.returncode == 0


@pytest.mark.parametrize("way", CASE["tests"], ids=lambda way: way["name"])
def test_a_way_through_ends_as_its_author_expects(way: dict[str, Any]):
    done = trainingsveld("play", str(FILE), "--replies", ",".join(way["play"]), "--format", "json")
    assert done.returncode == 0, done.stderr
    played = json.loads(done.stdout)
    shown = {name for name, count in played["criteria"].items() if count["shown"]}
    for name, wanted in way["expect"].items():
        if name == "end":
            assert played["end"] == wanted
        elif name == "shows":
            assert shown >= set(wanted)
        else:
            assert holds(wanted, {**played["final"], **played["vars"]}[name]), (name, wanted)


def holds(wanted: Any, value: Any) -> bool:
    if isinstance(wanted, str) and wanted.split()[0] in COMPARE:
        sign, number = wanted.split()
        return COMPARE[sign](value, int(number))
    return bool(wanted == value)


def test_what_the_procedure_forbids_cannot_be_given():
    done = trainingsveld("play", str(FILE), "--replies", "who,look-up", "--format", "json")
    assert done.returncode == 2
    assert "card:payments" in done.stderr  # the record is looked at before the caller is answered


def test_its_ways_through_reach_all_kinds_of_end():
    ends = {node["end"] for node in CASE["nodes"].values() if "end" in node}
    assert {way["expect"]["end"] for way in CASE["tests"]} == ends
    assert len(ends) >= 2
    assert len(CASE["nodes"]) >= 10
