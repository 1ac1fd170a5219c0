from datetime import UTC, datetime, timedelta

from trainingsveld.session import event
from trainingsveld.store import Log
from trainingsveld.store.call_time import LONGEST, call_time

START = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)


def rows(*told):
    return [(kind, (START + timedelta(seconds=at)).isoformat()) for kind, at in told]


def test_only_the_call_counts_and_no_time_out():
    told = rows(
        ("SessionBegun", 0), ("CallStarted", 60), ("LineSpoken", 70), ("TimeOutCalled", 80),
        ("Resumed", 300), ("ReplyChosen", 310), ("CallEnded", 320), ("NoteWritten", 400),
    )  # fmt: skip
    assert call_time(told) == 20 + 20


def test_a_night_between_two_turns_and_a_clock_set_back_do_not_count():
    told = rows(("CallStarted", 0), ("ReplyChosen", 10), ("ReplyChosen", 40_000))
    assert call_time(told) == 10 + LONGEST
    assert call_time(rows(("CallStarted", 100), ("ReplyChosen", 10))) == 0


def test_a_second_try_counts_on(tmp_path):
    told = rows(("CallStarted", 0), ("CallEnded", 50), ("TriedAgain", 200), ("ReplyChosen", 230))
    assert call_time(told) == 80
    with Log(tmp_path / "log") as log:
        log.append("s", told[0][1], [event.CallStarted()])
        log.append("s", told[1][1], [event.CallEnded()])
        assert log.seconds_in_call("s") == 50
        assert log.seconds_in_call("nobody") == 0
