"""Hold to talk, hands-free, by hand: chosen at any time; time to think; a microphone that goes."""

import pytest

from tests.small_case import Played
from trainingsveld.session import (
    AnswerBy,
    BreakIn,
    ChooseReply,
    CountSilence,
    Destroy,
    EndCall,
    LineFinished,
    Listen,
    ListeningFailed,
    Phase,
    Record,
    RecordingBroke,
    Refused,
    StartAnswer,
    StopAnswer,
    TakeTime,
    ThrowAway,
    activities,
    recording_now,
)

FREE = AnswerBy(hands_free=True)


def kinds(played):
    return {type(one) for one in activities(played.state)}


def test_hands_free_listens_through_the_whole_call_with_one_microphone():
    played = Played().call()
    played.send(FREE)
    assert kinds(played) == {CountSilence, Listen}
    ears = {one for one in activities(played.state) if isinstance(one, Listen)}
    played.send(StartAnswer("c"))
    assert ears <= activities(played.state)
    assert Record not in kinds(played)
    assert recording_now(played.state) == "c"
    played.send(StopAnswer(), ChooseReply("rules"))
    assert ears <= activities(played.state)


def test_another_way_ends_the_answer_that_was_begun_the_old_way():
    played = Played().call()
    played.send(StartAnswer("c"), FREE)
    assert played.state.phase is Phase.CHOOSING
    assert played.state.answer.clips == ("c",)
    played.send(AnswerBy(by_hand=True))
    assert not played.state.hands_free
    before = len(played.log)
    played.send(AnswerBy(by_hand=True))
    assert len(played.log) == before


def test_time_to_think_holds_the_silence_and_gives_it_back_whole():
    played = Played().call()
    (silence,) = activities(played.state)
    played.send(TakeTime())
    assert not activities(played.state)
    played.send(TakeTime())
    (again,) = activities(played.state)
    assert again.seconds == silence.seconds
    assert again != silence


def test_thinking_while_speaking_does_not_break_the_recording():
    played = Played().call()
    played.send(StartAnswer("c"))
    before = activities(played.state)
    played.send(TakeTime())
    assert activities(played.state) == before


def test_a_microphone_that_goes_away_leaves_a_gap_and_another_clip():
    played = Played().call()
    played.send(StartAnswer("c"))
    played.send(RecordingBroke(played.state.since, "d"))
    assert played.state.answer.clips == ("c", "d")
    assert played.state.answer.gaps == ("d",)
    assert {one.clip for one in activities(played.state) if isinstance(one, Record)} == {"d"}
    played.send(RecordingBroke(played.state.since - 1, "e"))
    assert "e" not in played.state.answer.clips


def test_what_came_after_the_gap_is_thrown_away_like_everything_else():
    played = Played().call()
    played.send(StartAnswer("c"))
    played.send(RecordingBroke(played.state.since, "d"))
    assert played.state.recordings.clips == ("c", "d")
    played.send(ThrowAway("d"))
    assert played.state.held
    assert played.state.answer.clips == ("c",)
    assert played.state.answer.gaps == ()
    assert Destroy(played.state.recordings.since, ("d",)) in activities(played.state)


def test_where_nothing_can_listen_one_holds_the_key_and_the_line_goes_on():
    played = Played().call()
    played.send(FREE, ChooseReply("rules"))
    line = activities(played.state)
    played.send(ListeningFailed(played.state.listens, "no-device"))
    assert not played.state.hands_free
    assert played.state.trouble == "no-device"
    assert activities(played.state) < line
    played.send(ListeningFailed(0, "no-device"))
    assert not played.state.failures


def test_the_customer_breaks_in_only_where_the_case_has_words_for_it():
    played = Played().call()
    played.send(StartAnswer(""), BreakIn(played.state.since + 1))
    assert played.state.phase is Phase.ANSWERING
    played.send(StopAnswer(), ChooseReply("feeling"))
    played.send(LineFinished(played.state.since), StartAnswer(""))
    call = played.state.call
    played.send(BreakIn(played.state.since))
    assert played.state.turns[-1].kind == "broke_in"
    assert played.state.said.text == "Mag ik ook iets zeggen?"
    assert played.state.call == call


def test_the_way_is_chosen_before_the_call_too_but_not_after_it():
    played = Played()
    played.send(FREE)
    assert played.state.hands_free
    played.call().send(EndCall())
    with pytest.raises(Refused):
        played.send(AnswerBy())
