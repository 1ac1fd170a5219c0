"""Every long loop still runs, for a few rounds; and a loop says what went wrong, and where."""

import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
REAL_TIME = {"calls_aloud", "afternoon", "unlocks"}
"""They take as long as they take; tests/speech/test_every_case_speaks.py tries a call,
tests/desktop/test_afternoon.py an afternoon, tests/desktop/test_vault.py three unlocks."""
LOOPS = sorted(p for p in (ROOT / "soak").glob("[a-z]*.py") if p.stem not in REAL_TIME)

ODD = """
import sys
sys.path.insert(0, sys.argv.pop(1))
from looping import loop

def wrong_with(seed):
    if seed == 13:
        raise RuntimeError("unlucky")
    return ["it is odd", "it really is"] if seed % 2 else []

sys.exit(loop("Numbers that are odd.", "numbers", wrong_with, count=4))
"""


EVEN = ODD.replace("seed % 2", "False").replace("seed == 13", "False").replace("4)", "10**9)")


def ran(*words) -> subprocess.CompletedProcess:
    command = [sys.executable, *map(str, words)]
    return subprocess.run(command, check=False, capture_output=True, text=True)


@pytest.mark.parametrize("path", LOOPS, ids=lambda path: path.stem)
def test_it_runs_says_how_often_and_holds(path: Path, say):
    done = ran(path, "--seed", "40", "--count", "3")
    assert done.returncode == 0, done.stdout + done.stderr
    said = re.fullmatch(r"3 [a-z ]+ tried from seed 40 on; 0 of them wrong\n", done.stdout)
    assert said, done.stdout
    say(done.stdout.strip())


def test_each_says_in_its_first_line_what_must_hold():
    assert LOOPS
    for path in LOOPS:
        first = path.read_text(encoding="utf-8").splitlines()[0]
        assert first.startswith('"""')
        assert 20 < len(first) < 100, path.name


@pytest.fixture
def odd(tmp_path: Path):
    path = tmp_path / "odd.py"
    path.write_text(ODD)
    return lambda *words: ran(path, ROOT / "soak", *words)


def test_what_went_wrong_is_told_with_the_words_that_bring_it_back(odd):
    done = odd()
    assert done.returncode == 1
    assert done.stdout == (
        "--seed 1 --count 1:\n  it is odd\n  it really is\n"
        "--seed 3 --count 1:\n  it is odd\n  it really is\n"
        "4 numbers tried from seed 0 on; 2 of them wrong\n"
    )
    assert odd("--seed", "2", "--count", "1").returncode == 0


def test_ten_wrong_ones_are_enough(odd):
    assert "20 numbers tried from seed 14 on; 10 of them wrong" in (
        odd("--seed", "14", "--count", "500").stdout
    )


def test_a_crash_says_where(odd):
    done = odd("--seed", "12", "--count", "2")
    assert done.returncode == 1
    assert "unlucky" in done.stderr
    assert "at --seed 13 --count 1" in done.stderr


@pytest.mark.parametrize("words", [("--seed", "-1"), ("--count", "many")])
def test_rubbish_is_refused(odd, words):
    assert odd(*words).returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="there Ctrl+C cannot be sent to one program")
def test_who_stops_it_hears_how_far_it_came(tmp_path: Path):
    path = tmp_path / "even.py"
    path.write_text(EVEN)
    command = [sys.executable, path, ROOT / "soak"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as stopped:
        assert stopped.stderr.readline() == "100 tried ...\n"
        stopped.send_signal(signal.SIGINT)
        said, _ = stopped.communicate()
    assert stopped.returncode == 130
    assert re.fullmatch(r"stopped after [0-9,]+ numbers; 0 of them wrong\n", said)
