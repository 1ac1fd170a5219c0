"""The start of a day: ten minutes, one line, two questions, and what it gave; and reverse mode."""

import pytest

from tests.afternoon import Afternoon, beginning
from tests.refused import refused
from trainingsveld.session import (
    CloseSession,
    ConfirmRules,
    LineFailed,
    LineFinished,
    Phase,
    PrepareClosing,
    Refused,
    Speak,
    State,
    activities,
    decide,
    evolve,
    replay,
)
from trainingsveld.session.group import (
    ChangeTime,
    ChooseAnother,
    ChoosePlayer,
    HearLine,
    NextStep,
    PassAtStep,
    SkipStep,
    SpeakAtStep,
    Step,
    TakeBreak,
    behind,
    line_of,
)


class Morning(Afternoon):
    def __init__(self, count: int = 3) -> None:
        self.log, self.state, self.minute = [], State(), 0
        self.send(beginning(count, 10, day_start=True))


def test_ten_minutes_from_the_ground_rules_to_the_harvest_and_done():
    room = Morning()
    assert (room.step, room.state.recording) == (Step.AGREEMENT, False)
    room.send(*(ConfirmRules(one.id) for one in room.state.people)).next()
    assert room.step is Step.WARM_UP
    room.everybody_speaks().next()
    assert room.step is Step.FIRST_WORDS
    assert line_of(room.group, 0) == line_of(room.group, 1)
    room.send(HearLine(0))
    assert spoken(room), "the same line can be heard again"
    room.everybody_speaks().next()
    assert room.step is Step.TAKEAWAYS
    room.send(SpeakAtStep("p1", "w"), PassAtStep("p2"), SpeakAtStep("p3")).next()
    assert room.step is Step.CLOSING
    room.send(PrepareClosing(), CloseSession())
    assert room.state.phase is Phase.DONE
    assert replay(room.log) == room.state


def test_it_fits_in_its_ten_minutes_and_may_take_a_little_longer():
    room = Morning(8)
    assert behind(room.group, room.state.people, room.now) == 0
    room.send(ChangeTime(15, room.now))
    assert behind(room.group, room.state.people, room.now) == -5
    assert refused(room, ChangeTime(9, room.now)) == "bad-time"


def test_there_is_no_break_no_call_and_no_way_back_to_one():
    room = Morning()
    assert refused(room, TakeBreak(room.now)) == "not-now"
    room.send(*(ConfirmRules(one.id) for one in room.state.people)).next()
    assert refused(room, ChoosePlayer("p1", 0)) == "not-now"
    room.send(SkipStep(room.now))
    assert room.step is Step.TAKEAWAYS
    assert refused(room, ChooseAnother(room.now)) == "not-now"
    assert refused(room, PrepareClosing()) == "not-all-heard"


def test_ten_minutes_are_for_the_start_of_a_day_alone():
    with pytest.raises(Refused) as no:
        decide(State(), beginning(3, 10))
    assert no.value.code == "bad-time"


def spoken(room):
    return [one for one in activities(room.state) if isinstance(one, Speak)]


@pytest.mark.parametrize("report", [LineFinished, lambda since: LineFailed(since, "no-voice")])
def test_the_line_is_heard_once_and_again_when_asked_and_a_late_report_says_nothing(report):
    room = Morning()
    room.send(*(ConfirmRules(one.id) for one in room.state.people)).next()
    said = line_of(room.group, 0)
    assert said == line_of(room.group, 1)  # at a day's start it is one line
    room.send(HearLine(0))
    (now,) = spoken(room)
    room.send(SpeakAtStep("p1"))  # somebody speaks meanwhile: it does not begin anew
    assert spoken(room) == [now]
    room.send(report(now.since + 1))
    assert spoken(room) == [now]
    room.send(report(now.since))
    assert not spoken(room)
    room.send(HearLine(0), HearLine(0))
    assert not spoken(room)
    room.send(HearLine(0)).everybody_speaks().send(NextStep(room.now))
    assert not spoken(room)
    room.everybody_speaks().send(NextStep(room.now))
    assert refused(room, HearLine(0)) == "not-now"


def test_a_line_there_is_not_is_refused():
    room = Morning()
    room.send(*(ConfirmRules(one.id) for one in room.state.people)).next()
    assert refused(room, HearLine(99)) == "not-now"


def test_in_reverse_nothing_is_counted_and_nobody_relays():
    room = Afternoon(4).to_choosing().send(ChoosePlayer("p1", 0, relay=True, reverse=True))
    assert (room.state.counts_nothing, room.group.relay) == (True, ())
    room.send(ChooseAnother(room.now))
    assert not room.state.counts_nothing


def test_a_log_of_before_there_was_any_of_this_reads_as_before():
    room = Afternoon(3)
    (begun,) = decide(State(), beginning(3))
    assert evolve(State(), begun).group.day_start is False
    assert room.group.hears is None
