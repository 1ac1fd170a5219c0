"""What is promised and kept, said as little scripts."""

from itertools import product

import pytest

from tests.small_case import AISHA, BRAM, CHANTAL, Played
from trainingsveld.privacy import Level
from trainingsveld.session import (
    AnswerConsent,
    CallTimeOut,
    ChangeLevel,
    ChooseReply,
    ClipsDestroyed,
    CloseSession,
    CountToThrowAway,
    Destroy,
    EndCall,
    JoinSession,
    KeepRecordings,
    Person,
    Phase,
    PlayBack,
    PlayClip,
    Record,
    Refused,
    Resume,
    StartAnswer,
    StartCall,
    StopAnswer,
    StopRecording,
    ThrowAway,
    TimeToKeepElapsed,
    activities,
    replay,
)
from trainingsveld.session.event import (
    ConsentAnswered,
    PlayStopped,
    RecordingsThrownAway,
    RecordingStopped,
    SessionClosed,
    TimeOutCalled,
)

STRICT = pytest.mark.parametrize("level", [Level.CONFIDENTIAL, Level.EPHEMERAL])
WIDE = pytest.mark.parametrize("level", [Level.OPEN, Level.TEAM])


def recorded(*people, level=Level.CONFIDENTIAL):
    """One answer is recorded and given, a second one is being recorded."""
    played = Played(*people, level=level).call()
    played.send(StartAnswer("c1"), StopAnswer(), ChooseReply("feeling")).line_over()
    return played.send(StartAnswer("c2"))


def refused(played, command):
    before = len(played.log)
    with pytest.raises(Refused) as no:
        played.send(command)
    assert len(played.log) == before
    return no.value.code


def microphone(played):
    return [one for one in activities(played.state) if isinstance(one, Record)]


def test_where_nobody_chose_it_stays_with_you():
    assert Played().state.level is Level.CONFIDENTIAL


@pytest.mark.parametrize(("now", "wanted"), list(product(Level, Level)))
def test_during_a_session_it_only_becomes_stricter(now, wanted):
    order = list(Level)
    played = Played(level=now)
    if order.index(wanted) < order.index(now):
        assert refused(played, ChangeLevel(wanted)) == "only-stricter"
        assert played.state.level is now
    else:
        played.send(ChangeLevel(wanted), ChangeLevel(wanted))
        assert played.state.level is wanted
        assert len(played.log) == 1 + (now is not wanted)


def test_it_may_become_stricter_in_the_middle_of_an_answer():
    played = recorded(level=Level.OPEN).send(ChangeLevel(Level.CONFIDENTIAL))
    assert microphone(played)
    assert replay(played.log).level is Level.CONFIDENTIAL


def test_before_and_after_a_session_there_is_no_level_to_change():
    assert refused(Played().send(CloseSession()), ChangeLevel(Level.EPHEMERAL)) == "not-now"


def test_a_yes_is_everybodys():
    played = Played(CHANTAL, BRAM, AISHA)
    for heard in ((), ("p1", "p2"), ("p1", "p2", "p9"), ("p1", "p2", "p3", "p9")):
        assert refused(played, AnswerConsent(True, heard)) == "not-everyone"
    played.send(AnswerConsent(True, ("p3", "p1", "p2")))
    assert played.state.recording is True


def test_the_log_says_neither_who_said_no_nor_who_was_asked():
    played = Played(CHANTAL, BRAM, AISHA).send(AnswerConsent(False, ("p1", "p2", "p3")))
    assert played.log[-1] == ConsentAnswered(False)
    assert ConsentAnswered.__struct_fields__ == ("yes",)


def test_after_a_no_the_others_are_not_asked_until_they_give_in():
    played = Played(CHANTAL, BRAM).agree().send(AnswerConsent(False))
    assert refused(played, AnswerConsent(True, ("p1", "p2"))) == "recording-off"
    played.send(StartCall()).line_over().send(CallTimeOut())
    assert refused(played, AnswerConsent(True, ("p1", "p2"))) == "recording-off"


def test_who_is_alone_may_change_their_mind_while_nothing_is_said():
    played = Played().call(recording=False)
    assert refused(played, AnswerConsent(True)) == "not-now"
    played.send(CallTimeOut(), AnswerConsent(True), Resume(), StartAnswer("c"))
    assert microphone(played) == [Record(played.state.since, "c")]


def test_a_yes_in_the_middle_records_nothing_that_was_said_before_it():
    played = Played().call().send(StartAnswer("c1"), StopAnswer(), StopRecording())
    played.send(KeepRecordings(), Resume(), StartAnswer("c2"))
    assert played.state.phase is Phase.ANSWERING
    assert played.state.answer.clips == ("c1",)
    assert not microphone(played)


def test_saying_no_in_the_middle_is_stopping():
    played = recorded().send(AnswerConsent(False))
    assert isinstance(played.log[-1], RecordingStopped)
    assert not microphone(played)


def test_a_newcomer_holds_the_call_and_nothing_is_heard_before_everybodys_yes():
    played = recorded().send(JoinSession(BRAM)).agree()
    assert isinstance(played.log[-4], TimeOutCalled)
    assert played.state.recording is None
    assert not microphone(played)
    played.send(Resume(), StartAnswer("c3"))
    assert not microphone(played)
    assert "c3" not in repr(played.log)


def test_the_newcomer_is_not_asked_alone():
    played = recorded().send(JoinSession(BRAM)).agree()
    assert refused(played, AnswerConsent(True, ("p2",))) == "not-everyone"
    played.send(AnswerConsent(True, ("p1", "p2")), Resume(), StartAnswer("c3"))
    assert microphone(played) == [Record(played.state.since, "c3")]


def test_a_newcomers_no_leaves_what_was_recorded_before_them():
    played = recorded().send(JoinSession(BRAM), AnswerConsent(False))
    assert played.state.recording is False
    assert played.state.recordings.clips == ("c1", "c2")
    assert played.state.recordings.undecided is None


def test_a_newcomer_before_the_call_is_asked_before_it():
    played = Played().send(AnswerConsent(True), JoinSession(BRAM)).agree()
    assert refused(played, StartCall()) == "no-consent"
    played.send(AnswerConsent(True, ("p1", "p2")), StartCall())
    assert played.state.observers == ("p2",)


def test_where_recording_is_off_a_newcomer_need_not_be_asked():
    played = Played().call(recording=False).send(JoinSession(BRAM))
    assert played.state.recording is False
    assert played.state.held == "time-out"


def test_a_newcomer_looks_on_and_is_somebody_else():
    played = Played(CHANTAL, BRAM)
    assert refused(played, JoinSession(BRAM)) == "already-here"
    assert refused(played, JoinSession(Person("p9", "n", "player"))) == "no-people"
    assert refused(played, JoinSession(Person("", "n", "observer"))) == "no-people"


@STRICT
def test_stopped_is_stopped_at_once_and_goes_by_itself_after_a_minute(level):
    played = recorded(level=level).send(StopRecording())
    assert played.state.held == "stopped"
    at = played.state.recordings.undecided
    assert activities(played.state) == {CountToThrowAway(at, 60)}
    played.send(TimeToKeepElapsed(at))
    assert played.log[-1] == RecordingsThrownAway(("c1", "c2"))
    assert activities(played.state) == {Destroy(played.state.position, ("c1", "c2"))}


@WIDE
def test_at_the_wide_levels_the_question_stays(level):
    played = recorded(level=level).send(StopRecording())
    assert played.state.recordings.undecided is not None
    assert not activities(played.state)


def test_becoming_strict_starts_the_minute():
    played = recorded(level=Level.OPEN).send(StopRecording(), ChangeLevel(Level.CONFIDENTIAL))
    assert activities(played.state) == {CountToThrowAway(played.state.recordings.undecided, 60)}


def test_the_minute_goes_on_while_the_call_does():
    played = recorded().send(StopRecording(), Resume())
    kinds = {type(one).__name__ for one in activities(played.state)}
    assert kinds == {"CountToThrowAway", "CountSilence"}


def test_keeping_ends_the_minute():
    played = recorded().send(StopRecording())
    at = played.state.recordings.undecided
    played.send(KeepRecordings(), TimeToKeepElapsed(at))
    assert played.state.recordings.clips == ("c1", "c2")
    assert not activities(played.state)
    assert refused(played, KeepRecordings()) == "not-now"


def test_a_late_minute_is_no_event():
    played = recorded().send(StopRecording())
    before = len(played.log)
    played.send(TimeToKeepElapsed(0), TimeToKeepElapsed(99), ClipsDestroyed(0))
    assert len(played.log) == before


def test_after_stopping_the_call_goes_on_without_a_microphone():
    played = recorded().send(StopRecording(), KeepRecordings(), Resume(), StartAnswer("c3"))
    assert played.state.phase is Phase.ANSWERING
    assert not microphone(played)


def test_stopping_twice_is_no_mistake_and_without_recording_it_stops_play():
    played = recorded().send(StopRecording())
    before = len(played.log)
    assert len(played.send(StopRecording()).log) == before
    quiet = Played().call(recording=False).send(StopRecording(), StopRecording())
    assert isinstance(quiet.log[-1], PlayStopped)
    assert not isinstance(quiet.log[-2], PlayStopped)


def test_what_was_thrown_away_can_be_named_by_no_page():
    played = recorded().send(StopAnswer(), ChooseReply("verify"), ThrowAway())
    assert played.state.recordings.clips == ()
    assert all(turn.answer.clips == () for turn in played.state.turns)
    played.line_over()
    assert refused(played, PlayClip("c1")) == "not-offered"


def test_throwing_away_stops_what_is_being_recorded_or_heard():
    played = recorded().send(ThrowAway())
    assert played.state.held == "stopped"
    assert activities(played.state) == {Destroy(played.state.position, ("c1", "c2"))}
    played = recorded().send(StopAnswer(), PlayClip("c1"))
    assert activities(played.state) == {PlayBack(played.state.playing.since, "c1")}
    played.send(ThrowAway("c1"))
    assert activities(played.state) == {Destroy(played.state.position, ("c1",))}
    assert played.state.recordings.clips == ("c2",)


def test_one_recording_may_go_and_the_others_stay():
    played = recorded().send(ThrowAway("c1"))
    assert microphone(played)
    assert played.state.turns[0].answer.clips == ()
    assert refused(played, ThrowAway("c1")) == "not-offered"


def test_destroyed_is_reported_once():
    played = recorded().send(ThrowAway("c1"))
    since = played.state.recordings.since
    played.send(ThrowAway("c2"))
    (destroying,) = activities(played.state)
    assert destroying == Destroy(played.state.recordings.since, ("c1", "c2"))
    before = len(played.log)
    played.send(ClipsDestroyed(since))
    assert len(played.log) == before
    played.send(ClipsDestroyed(destroying.since))
    assert not activities(played.state)


def test_where_nothing_is_recorded_nothing_is_thrown_away():
    played = Played().call()
    before = len(played.log)
    assert len(played.send(ThrowAway()).log) == before


@STRICT
def test_closing_without_a_word_throws_away_what_was_stopped(level):
    played = recorded(level=level).send(StopRecording(), CloseSession())
    assert played.log[-2:] == [RecordingsThrownAway(("c1", "c2")), SessionClosed()]
    assert {type(one) for one in activities(played.state)} == {Destroy}


@WIDE
def test_closing_without_a_word_keeps_at_the_wide_levels(level):
    played = recorded(level=level).send(StopRecording(), CloseSession())
    assert played.state.recordings.clips == ("c1", "c2")
    assert played.state.recordings.undecided is None
    assert not activities(played.state)


def test_a_second_try_is_recorded_too_and_counted_among_the_recordings():
    played = recorded().send(StopAnswer(), EndCall())
    assert played.state.recordings.clips == ("c1", "c2")
    played.send(StopRecording())
    assert played.state.held == ""
    assert played.state.recordings.undecided is not None
