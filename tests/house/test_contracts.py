"""The import contracts are kept, and catch what they are for."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINT = "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())"


@pytest.fixture
def copy(tmp_path):
    """A copy of the package with the contracts, to plant something in."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "trainingsveld", tmp_path / "trainingsveld", ignore=ignored)
    return tmp_path


def lint(folder: Path) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-P", "-c", f"import sys; sys.path.insert(0, '.'); {LINT}"], cwd=folder,
        check=False, capture_output=True, text=True,
    )  # fmt: skip


def test_the_contracts_are_kept(copy):
    done = lint(copy)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


@pytest.mark.parametrize(
    ("room", "planted", "contract"),
    [
        ("scenario", "import trainingsveld.session", "The rooms are stacked"),
        ("dialogue", "import trainingsveld.feedback", "The rooms are stacked"),
        ("cli", "import trainingsveld.ui", "The rooms are stacked"),
        ("conductor", "import PySide6.QtCore", "Only ui and app import Qt"),
        ("cli", "import shiboken6", "Only ui and app import Qt"),
        ("ui", "import qasync", "Only app imports qasync"),
        ("ui", "import asyncio", "ui imports neither asyncio nor threading"),
        ("session", "import time", "The pure rooms import no clock"),
        ("rehearsal", "import pathlib", "The pure rooms import no clock"),
        ("session", "import trainingsveld.rehearsal", "The rooms are stacked"),
        ("dialogue", "import random", "The pure rooms import no clock"),
        ("scenario", "import pathlib", "The pure rooms import no clock"),
        ("privacy", "import datetime, time", "The pure rooms import no clock"),
        ("privacy", "import trainingsveld.scenario", "The rooms are stacked"),
        ("speech", "import httpx", "Only the wire of outward talks to a network"),
        ("outward", "import httpx", "Only the wire of outward talks to a network"),
        ("cli", "import socket", "Only the wire of outward talks to a network"),
        ("store", "import trainingsveld.outward.gate", "The store never asks another computer"),
    ],
)
def test_a_planted_violation_is_caught(copy, room, planted, contract):
    folder = copy / "trainingsveld" / room
    place = folder / "planted.py" if folder.is_dir() else folder.with_suffix(".py")
    with place.open("a") as module:
        module.write(f"\n{planted}\n")
    done = lint(copy)
    assert done.returncode == 1, done.stdout + done.stderr
    broken = [line for line in done.stdout.splitlines() if " BROKEN" in line]
    assert any(line.startswith(contract) for line in broken), done.stdout


@pytest.mark.parametrize("known", ["privacy", "store.vault"])
def test_the_wire_may_not_get_to_know_privacy_or_the_vault(copy, known):
    with (copy / "trainingsveld" / "outward" / "own_network.py").open("a") as module:
        module.write(f"\nimport trainingsveld.{known}\n")
    done = lint(copy)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "What talks to a network knows neither privacy nor the vault BROKEN" in done.stdout
