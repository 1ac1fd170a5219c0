"""A whole confidential session without a network, under a syscall trace: local sockets alone."""

import pytest

from tests.network.trace import LOCAL, watched, why_not

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


def test_the_trace_would_see_one(tmp_path):
    opened, done = watched(tmp_path, "1", "afterwards")
    assert done.returncode == 0, done.stderr[-3000:]
    assert opened["AF_INET"] > 0
