"""Whatever a pack tries, it is refused in a sentence, and time and memory stay small."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.authoring.packs.hostile import GOOD_ZIP, attacks

ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes with limits")


def caged(kind: str, folder: Path) -> list[dict]:
    """Run every file of the folder in a process with limits; give what each came to."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.authoring.packs.cage", kind, str(folder)],
        cwd=ROOT, check=True, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    return [json.loads(line) for line in done.stdout.splitlines()]


def report(found: list[dict], what: str) -> str:
    slowest = max(found, key=lambda one: one["seconds"])
    largest = max(found, key=lambda one: one["mb"])
    return (
        f"{len(found)} hostile {what}; slowest {slowest['seconds']:.1f} s ({slowest['what']}), "
        f"most memory {largest['mb']:.0f} MB ({largest['what']})"
    )


@pytest.mark.timeout(400)
def test_every_hostile_pack_is_refused_for_its_reason_within_its_limits(tmp_path, say):
    wanted = attacks()
    by_number = dict(enumerate(wanted))
    for number, name in by_number.items():
        (tmp_path / f"{number}.zip").write_bytes(wanted[name][0])
    found = caged("pack", tmp_path)
    for one in found:
        one["what"] = by_number[int(one["name"])]
    wrong = [
        (one["what"], one["code"])
        for one in found
        if one["code"] != wanted[one["what"]][1] or one["installed"]
    ]
    assert wrong == []
    for one in found:
        for language in ("nl", "en"):
            assert len(one[language]) < 700, one
            assert not re.search(
                r"\{(file|most|deep|key|why|line|found|other|name)\}", one[language]
            )
        assert one["nl"] != one["en"], one
        assert one["seconds"] < 8, one
        assert one["mb"] < 220, one
    say(report(found, "packs refused"))
    assert len(found) == len(wanted) >= 100


def test_nothing_is_left_behind_by_a_refused_pack(tmp_path):
    for number, name in enumerate(("a wrong hash", "a recording that is text", "half of it")):
        (tmp_path / f"{number}.zip").write_bytes(attacks()[name][0])
    caged("pack", tmp_path)
    left = {path.name for path in tmp_path.glob("*.home/*")}
    assert left <= {"index.sqlite"}


def test_the_cage_lets_a_good_pack_in(tmp_path):
    (tmp_path / "goed.zip").write_bytes(GOOD_ZIP)
    (one,) = caged("pack", tmp_path)
    assert (one["code"], one["installed"]) == ("", 1)
