"""Whole sessions without a network, under a syscall trace: local sockets alone, and no trace."""

import pytest

from tests.network.trace import LOCAL, left_behind, watched, why_not
from tests.network.week import canaries

pytestmark = pytest.mark.timeout(240)


@pytest.fixture(scope="module", autouse=True)
def _can_watch():
    if reason := why_not():
        pytest.skip(reason)


def test_a_confidential_session_opens_none_but_local_sockets(tmp_path, say):
    opened, done = watched(tmp_path, "1")
    assert done.returncode == 0, done.stderr[-3000:]
    assert set(opened) <= LOCAL, opened
    assert opened, "at least the event loop has its own pair"
    counts = ", ".join(f"{count} {family}" for family, count in sorted(opened.items()))
    say(f"a confidential session opened {counts}, no other")


def test_a_drill_and_talks_opened_no_other_and_left_nothing_to_read(tmp_path, say):
    """`run.py soak no_network` plays the rest of a week too."""
    parts = ("drill", "bila-nothing-stays", "bila")
    opened, done = watched(tmp_path, "1", str(tmp_path), *parts, program="week")
    assert done.returncode == 0, done.stderr[-3000:]
    assert done.stdout.split() == [word for part in parts for word in ("played", part)]
    assert set(opened) <= LOCAL, opened
    assert left_behind(tmp_path, *canaries(1)) == []
    say(f"a drill and two talks opened {opened.total()} sockets, all of them local")


def test_the_trace_would_see_one(tmp_path):
    opened, done = watched(tmp_path, "1", "afterwards")
    assert done.returncode == 0, done.stderr[-3000:]
    assert opened["AF_INET"] > 0


def test_what_was_left_behind_would_be_found(tmp_path):
    words, sound = canaries(1)
    assert left_behind(tmp_path, words, sound) == []
    (tmp_path / "a").write_text(f"x {words} x")
    (tmp_path / "b").write_bytes(b"x" + sound[-64:] * 9)
    assert sorted(path.name for path in left_behind(tmp_path, words, sound)) == ["a", "b"]
