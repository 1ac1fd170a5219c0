"""The customer's director: bounded, told afterwards as their doing, and replayed exactly."""

import pytest

from tests.afternoon import Afternoon
from tests.refused import refused
from trainingsveld.dialogue import numbers
from trainingsveld.session import (
    CallTimeOut,
    ChooseReply,
    DirectTo,
    EndCall,
    NudgeMood,
    Phase,
    Resume,
    RewindTo,
    ShowReplies,
    SkipLine,
    StartAnswer,
    StartCall,
    StopAnswer,
    TakeSeat,
    director,
    may_direct,
    nudges_left,
    replay,
)
from trainingsveld.session.group import Duty, LeaveSession


def in_call(count=5):
    return Afternoon(count).to_choosing().to_briefing("p1").send(StartCall())


def tension(room):
    return numbers(room.state.call).tension


def test_a_nudge_is_one_level_up_or_down_and_a_turn_of_nobodys():
    room = in_call()
    assert tension(room) == 5
    since = room.state.since
    room.send(NudgeMood(1))
    assert (tension(room), room.state.phase, room.state.since) == (7, Phase.SPEAKING, since)
    assert nudges_left(room.state) == 2
    turn = room.state.turns[-1]
    assert (turn.kind, turn.by, turn.shows, turn.misses) == ("nudge", "", (), ())
    room.send(SkipLine(), NudgeMood(-1), NudgeMood(-1))
    assert tension(room) == 3
    assert refused(room, NudgeMood(1)) == "nudged-enough"
    assert refused(room, NudgeMood(2)) == "not-now"
    assert replay(room.log) == room.state


def test_going_back_takes_nudges_back_too_and_they_may_be_given_again():
    room = in_call().send(NudgeMood(1), SkipLine(), ChooseReply("rules"), SkipLine())
    room.send(RewindTo(0))
    assert tension(room) == 5
    assert nudges_left(room.state) == 3


def test_no_mood_changes_at_its_end_in_an_answer_or_by_who_plays():
    room = in_call().send(NudgeMood(-1))
    assert refused(room, NudgeMood(-1)) == "not-now"  # as calm as it gets
    room.send(SkipLine(), StartAnswer("c"))
    assert refused(room, NudgeMood(1)) == "not-now"
    who = director(room.state)
    room.send(StopAnswer(), TakeSeat(who))
    assert not may_direct(room.state)
    assert refused(room, NudgeMood(1)) == "not-now"


@pytest.mark.parametrize("count", [3, 4])
def test_in_a_small_group_whoever_keeps_the_time_directs_too(count):
    room = in_call(count)
    who = director(room.state)
    (part,) = [one for one in room.group.parts if one.person == who]
    assert Duty.TIMEKEEPER in part.duties
    assert Duty.OBSERVER not in part.duties
    assert tension(room.send(NudgeMood(1))) == 7


def test_where_the_director_goes_home_another_directs_but_not_their_own_call():
    room = in_call(3).send(CallTimeOut())
    room.send(LeaveSession(director(room.state), room.now), Resume())
    heir = director(room.state)
    assert heir == "p2", "what somebody kept an eye on goes to whoever is left"
    room.send(TakeSeat(heir))
    assert refused(room, NudgeMood(1)) == "not-now"


def test_where_an_answer_could_be_anything_the_director_may_say_where_it_goes():
    room = in_call().send(SkipLine())
    assert refused(room, DirectTo("feeling")) == "not-now"
    room.send(ShowReplies())
    assert refused(room, DirectTo("plan")) == "not-offered"
    room.send(DirectTo("feeling"))
    turn = room.state.turns[-1]
    assert (turn.kind, turn.by, turn.shows) == ("directed", "p1", ())
    assert room.state.call.node == "story"
    room.send(SkipLine(), EndCall())
    assert replay(room.log) == room.state
