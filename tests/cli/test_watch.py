"""`check --watch`: looks again after each change, and Ctrl+C ends it."""

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.test_check import GOOD, WRONG
from trainingsveld.authoring.watch import changes
from trainingsveld.cli.command_line import main


class Clock:
    """Waits by doing the next thing that happens; when nothing is left, Ctrl+C."""

    def __init__(self, *happens: Callable[[], object]) -> None:
        self.happens = list(happens)
        self.waited = 0.0

    def __call__(self, seconds: float) -> None:
        self.waited += seconds
        if not self.happens:
            raise KeyboardInterrupt
        self.happens.pop(0)()


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "casus.toml"
    path.write_text(GOOD, "utf-8")
    return path


def nothing() -> None:
    """A look at which nothing has changed."""


def watch(monkeypatch, clock: Clock, *words: str) -> int:
    monkeypatch.setattr("trainingsveld.cli.watching.watch.__defaults__", (clock,))
    return main(["check", "--watch", *words])


def test_each_change_is_checked_once_and_ctrl_c_ends_it(monkeypatch, case, capsys):
    clock = Clock(nothing, lambda: case.write_text(WRONG, "utf-8"), nothing, nothing, nothing)
    assert watch(monkeypatch, clock, str(case)) == 0
    said = capsys.readouterr()
    assert said.out.count("nagekeken") == 2
    assert "1 fout," in said.out
    assert said.err.count("Ik kijk mee") == 2
    assert clock.waited == pytest.approx(5 * 0.5 - 0.25 + 0.5)


def test_a_file_replaced_by_an_editor_counts_even_with_the_same_time_and_size(case):
    other = case.with_suffix(".new")
    other.write_text(GOOD, "utf-8")
    os.utime(other, ns=(case.stat().st_atime_ns, case.stat().st_mtime_ns))
    watched = changes([case], Clock(lambda: other.replace(case), nothing))
    assert next(watched) == (case,)
    assert next(watched) == (case,)


def test_a_file_gone_only_while_it_is_saved_is_checked_once(case):
    clock = Clock(case.unlink, lambda: case.write_text(GOOD + "#", "utf-8"), nothing, nothing)
    watched = changes([case], clock)
    next(watched)
    assert next(watched) == (case,)
    assert case.exists()


def test_a_file_that_goes_away_and_comes_is_said(monkeypatch, case, capsys):
    clock = Clock(case.unlink, nothing, lambda: case.write_text(GOOD, "utf-8"), nothing)
    assert watch(monkeypatch, clock, str(case)) == 0
    out = capsys.readouterr().out
    assert "TV0121" in out
    assert out.endswith("1 bestand nagekeken: 0 fouten, 0 waarschuwingen.\n")


def test_a_file_that_never_rests_is_checked_all_the_same(case):
    def write(n: int) -> Callable[[], object]:
        return lambda: case.write_text(GOOD + "#" * n, "utf-8")

    watched = changes([case], Clock(*(write(n) for n in range(1, 40))))
    next(watched)
    assert next(watched) == (case,)


def test_a_terminal_is_cleared_and_a_file_is_not(monkeypatch, case):
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    for stream, cleared in ((Terminal(), True), (io.StringIO(), False)):
        monkeypatch.setattr(sys, "stdout", stream)
        assert watch(monkeypatch, Clock(), str(case)) == 0
        assert ("\x1b[2J" in stream.getvalue()) is cleared
