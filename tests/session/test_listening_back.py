"""Listening back together: what may be heard, when, and what becomes of it."""

import pytest

from tests.small_case import BRAM, CHANTAL, Played
from trainingsveld.session import (
    ChooseReply,
    ClipFinished,
    EndCall,
    GoOn,
    ListenTo,
    Mark,
    OpenCurtain,
    PassTask,
    PlayBack,
    PlayStretches,
    Refused,
    SetMark,
    StartAnswer,
    StopAnswer,
    StopClip,
    Stretch,
    ThrowAway,
    TryAgain,
    WriteNote,
    activities,
    visible_marks,
)

LINE, ANSWER = Stretch(0, 0, "line"), Stretch(0, 0, "answer", "c1", 500, 2_000)


def after_call(*people):
    played = Played(*(people or (CHANTAL,))).call()
    played.send(StartAnswer("c1"), SetMark("", 3, 3), StopAnswer(), ChooseReply("rules"))
    return played.line_over().send(EndCall())


def test_a_row_of_stretches_is_one_thing_that_sounds():
    played = after_call().send(ListenTo((LINE, ANSWER), 75, again=True))
    (doing,) = activities(played.state)
    assert doing == PlayStretches(played.state.playing.since, (LINE, ANSWER), 75, True)
    played.send(ListenTo((ANSWER,)))
    (doing,) = activities(played.state)
    assert doing.stretches == (ANSWER,)
    assert activities(played.send(StopClip()).state) == frozenset()
    played.send(ListenTo((ANSWER,)), ClipFinished(3))
    assert played.state.playing is not None
    assert played.send(ClipFinished(played.state.playing.since)).state.playing is None
    assert PlayBack(0, "") not in activities(played.state)


@pytest.mark.parametrize(
    "wrong",
    [
        (),
        (Stretch(1, 0, "line"),),
        (Stretch(0, -1, "line"),),
        (Stretch(0, 2, "line"),),
        (Stretch(0, 1, "answer"),),
        (Stretch(0, 0, "answer", "c9"),),
        (Stretch(0, 0, "line", "c1"),),
        (Stretch(0, 0, "answer", "c1", -1),),
        (Stretch(0, 0, "answer", "c1", 500, 500),),
        (LINE, Stretch(0, 7, "line")),
    ],
)
def test_only_what_is_there_can_be_heard(wrong):
    with pytest.raises(Refused, match="not-offered"):
        after_call().send(ListenTo(wrong))


def test_at_no_other_pace_than_those_there_are():
    with pytest.raises(Refused, match="not-offered"):
        after_call().send(ListenTo((LINE,), 10))


def test_the_line_the_call_ended_with_can_be_heard_too():
    assert after_call().send(ListenTo((Stretch(0, 1, "line"),))).state.playing


def test_not_in_a_call_and_not_while_the_laptop_changes_hands():
    with pytest.raises(Refused, match="not-now"):
        Played(CHANTAL).call().send(ListenTo((LINE,)))
    played = after_call(CHANTAL, BRAM).send(WriteNote("own"))
    assert played.state.round.curtain
    with pytest.raises(Refused, match="not-now"):
        played.send(ListenTo((LINE,)))


def test_what_is_thrown_away_while_it_sounds_falls_silent():
    played = after_call().send(ListenTo((LINE, ANSWER)), ThrowAway("c1"))
    assert played.state.playing is None
    with pytest.raises(Refused, match="not-offered"):
        played.send(ListenTo((ANSWER,)))


def test_after_a_second_try_the_first_can_still_be_heard_with_its_marks():
    played = after_call(CHANTAL, BRAM).send(PassTask(), OpenCurtain(), PassTask(), GoOn())
    played.send(PassTask(), TryAgain(0)).line_over()
    played.send(StartAnswer("c2"), StopAnswer(), ChooseReply("feeling"), EndCall())
    played.send(ListenTo((ANSWER, Stretch(1, 0, "answer", "c2"))))
    assert played.state.playing.names() == {"c1", "c2"}
    assert visible_marks(played.state) == ()
    assert visible_marks(played.state, 0) == (Mark("", 3, 0, "answer", "c1", 3),)
