"""Every measurement still runs, at a tiny size: what it finds here means nothing."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BENCHMARKS = ROOT / "benchmarks"
SMALL = ROOT / "tests" / "procedure" / "missing-check.toml"
TINY = {
    "afternoon": ["--events", "120", "--runs", "1"],
    "check": ["--nodes", "20", "--rounds", "1", "--wild", "1"],
    "progress": ["--calls", "20", "--rounds", "1"],
    "debrief": ["--turns", "3", "--rounds", "1"],
    "open": ["--nodes", "20", "--rounds", "1"],
    "step": ["--nodes", "20", "40", "--steps", "50", "--rounds", "2"],
    "match": ["--cases", "1", "--seeds", "1"],
    "hear": ["--answers", "1"],
    "listen_back": ["--jumps", "1"],
    "map": ["--nodes", "20", "--rounds", "1"],
    "seeded": ["--only", "claim-afgewezen", "--plays", "1"],
    "window": ["--runs", "1"],
    "history": ["--sessions", "20", "--runs", "1"],
    "loop": ["--lines", "3", "--rounds", "1"],
    "workbench": ["--nodes", "20", "--rounds", "1"],
    "library_page": ["--cases", "8", "--rounds", "1"],
    "texts": ["--texts", "40", "--rounds", "1"],
    "vault": ["--minutes", "1", "--rounds", "1", "--memory", "8", "--beat", "1"],
    "voice": ["--turns", "1", "--answers", "1", "--sentences", "2", "--speech", "{room}/nowhere"],
    "own_speech": ["--sentences", "10", "--folder", "{room}/nowhere"],
    "memory": ["--calls", "1", "--turns", "1", "--case", str(SMALL)],
}


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """An environment without node, npm and Xvfb, and with a data folder of its own."""
    mine = {"PATH": "", "QT_QPA_PLATFORM": "offscreen", "TRAININGSVELD_HOME": str(tmp_path)}
    return {**os.environ, **mine}


@pytest.mark.parametrize("name", sorted(path.stem for path in BENCHMARKS.glob("[a-z]*.py")))
def test_it_runs_and_prints_its_command_its_machine_and_a_table(
    name: str, bare: dict[str, str], tmp_path: Path
):
    words = [word.replace("{room}", str(tmp_path)) for word in TINY[name]]
    command = [sys.executable, str(BENCHMARKS / f"{name}.py"), *words]
    done = subprocess.run(command, check=False, env=bare, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    first, second, *rest = done.stdout.splitlines()
    assert first.startswith(f"$ python benchmarks/{name}.py")
    assert " cores, " in second
    assert any(row.startswith("---") for row in rest), done.stdout


@pytest.mark.parametrize("name", ["open", "step"])
def test_without_node_it_says_so_and_measures_ours_alone(name: str, bare: dict[str, str]):
    command = [sys.executable, str(BENCHMARKS / f"{name}.py"), *TINY[name]]
    done = subprocess.run(command, check=True, env=bare, capture_output=True, text=True)
    assert "inkjs is skipped: node and npm are not installed." in done.stdout


def test_each_says_in_its_first_line_what_it_measures():
    for path in BENCHMARKS.glob("[a-z]*.py"):
        first = path.read_text(encoding="utf-8").splitlines()[0]
        assert first.startswith('"""')
        assert 20 < len(first) < 100, path.name


def test_the_peer_is_locked_by_hash_and_names_no_address():
    kit = BENCHMARKS / "peers" / "inkjs"
    wanted = json.loads((kit / "package.json").read_text(encoding="utf-8"))["dependencies"]
    text = (kit / "package-lock.json").read_text(encoding="utf-8")
    packages = json.loads(text)["packages"]
    for name, version in wanted.items():
        assert packages[f"node_modules/{name}"]["version"] == version
    assert all(one["integrity"] for name, one in packages.items() if name)
    assert "://" not in text


def test_the_other_peer_is_locked_by_hash_and_names_no_address():
    text = (BENCHMARKS / "peers" / "bardic" / "requirements.txt").read_text(encoding="utf-8")
    rows = [row for row in text.splitlines() if not row.startswith("#")]
    assert rows
    assert all(re.fullmatch(r"[a-z]+==[\d.]+ --hash=sha256:[0-9a-f]{64}", row) for row in rows)
