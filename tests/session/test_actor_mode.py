"""Somebody at the table speaks for the customer: nothing of ours sounds, and the line waits."""

import pytest

from tests.small_case import Played
from trainingsveld.session import (
    CallTimeOut,
    ChooseReply,
    CountSilence,
    Phase,
    RepeatLine,
    Resume,
    RewindTo,
    SilenceElapsed,
    SkipLine,
    Speak,
    StartAnswer,
    StopAnswer,
    TakeBack,
    activities,
    replay,
)
from trainingsveld.session.command import AnswerConsent, StartCall
from trainingsveld.session.event import SessionBegun
from trainingsveld.store.codec import decode


@pytest.fixture
def at_the_table():
    return Played(actor=True).send(AnswerConsent(True), StartCall())


def test_there_is_no_voice_to_prepare():
    played = Played(actor=True)
    assert played.state.voice_ready
    assert activities(played.state) == frozenset()


def test_the_line_waits_until_the_actor_has_said_it(at_the_table):
    assert at_the_table.state.phase is Phase.SPEAKING
    assert activities(at_the_table.state) == frozenset()
    at_the_table.send(SkipLine())
    assert at_the_table.state.phase is Phase.LISTENING


def test_silence_counts_from_when_it_was_said(at_the_table):
    at_the_table.send(SkipLine())
    (wanted,) = activities(at_the_table.state)
    assert isinstance(wanted, CountSilence)
    assert wanted.since == at_the_table.state.since
    at_the_table.send(SilenceElapsed(wanted.since))
    assert at_the_table.state.turns[-1].kind == "silence"


def test_talking_through_the_actor_counts(at_the_table):
    at_the_table.send(StartAnswer("c"), StopAnswer())
    assert at_the_table.state.turns[-1].kind == "interrupt"


def test_repeat_take_back_rewind_and_time_out_work_as_ever(at_the_table):
    at_the_table.send(SkipLine(), RepeatLine())
    assert at_the_table.state.phase is Phase.SPEAKING
    at_the_table.send(SkipLine(), ChooseReply("feeling"), CallTimeOut(), Resume(), SkipLine())
    assert [turn.reply for turn in at_the_table.state.turns] == ["feeling"]
    at_the_table.send(TakeBack())
    assert at_the_table.state.turns == ()
    at_the_table.send(SkipLine(), ChooseReply("feeling"), RewindTo(0))
    assert at_the_table.state.phase is Phase.SPEAKING
    assert activities(at_the_table.state) == frozenset()
    assert replay(at_the_table.log) == at_the_table.state


def test_the_computer_speaks_unless_somebody_does():
    played = Played().send(AnswerConsent(True), StartCall())
    assert [type(one) for one in activities(played.state)] == [Speak]


def test_a_log_from_before_there_were_actors_is_read():
    old = '{"scenario": "", "model": "", "method": "", "people": []}'
    assert decode("SessionBegun", old) == SessionBegun("", "", "", ())
