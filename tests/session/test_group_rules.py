"""A group: ground rules, feedback without names, and looking before closing."""

import pytest

from tests.refused import refused
from tests.small_case import AISHA, BRAM, CHANTAL, Played
from trainingsveld.privacy import Level, Naming
from trainingsveld.session import (
    AnswerConsent,
    ChangeLevel,
    CloseSession,
    ConfirmRules,
    EndCall,
    GoOn,
    HandIn,
    JoinSession,
    NotesShuffled,
    OpenCurtain,
    PassTask,
    Person,
    Phase,
    PrepareClosing,
    Refused,
    Resume,
    RevealNotes,
    StartCall,
    StayOpen,
    WriteNote,
    activities,
    replay,
    step_begins,
    visible_notes,
)
from trainingsveld.session.event import NotesRevealed, TaskPassed, TimeOutCalled

DAAN = Person("p4", "n4", "observer")
EMRE, FLEUR = Person("p5", "n5", "observer"), Person("p6", "n6", "observer")
SIX = (CHANTAL, BRAM, AISHA, DAAN, EMRE, FLEUR)


def in_the_round(*people, level=Level.TEAM, naming=Naming.NAMELESS):
    """The player has written; the laptop is about to go round."""
    played = Played(*people, level=level, naming=naming).call(recording=False)
    return played.send(EndCall(), WriteNote("own"))


def revealing(played):
    return [one for one in activities(played.state) if isinstance(one, RevealNotes)]


def test_who_is_alone_has_no_ground_rules_to_confirm():
    assert Played().state.unconfirmed == ()
    assert Played().call().state.phase is Phase.LISTENING


def test_a_call_begins_when_everybody_has_said_yes_to_the_ground_rules():
    played = Played(CHANTAL, BRAM).send(ConfirmRules("p1"))
    played.send(played.asked(yes=True))
    assert refused(played, StartCall()) == "agree-first"
    assert refused(played, ConfirmRules("p7")) == "unknown-person"
    played.send(ConfirmRules("p2"), ConfirmRules("p2"), StartCall())
    assert played.state.confirmed == ("p1", "p2")


def test_who_comes_in_later_says_yes_too_and_then_everybody_is_asked():
    played = Played(CHANTAL, BRAM).call()
    played.send(JoinSession(AISHA))
    assert played.state.unconfirmed == ("p3",)
    assert played.state.recording is None
    assert refused(played, Resume()) == "agree-first"
    played.send(ConfirmRules("p3"), AnswerConsent(True, ("p1", "p2", "p3")), Resume())
    assert not played.state.held


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("givers", range(1, 6))
def test_without_names_below_five_is_there_at_the_wide_levels_only(level, givers):
    people = SIX[: givers + 1]
    if givers < 5 and level in (Level.CONFIDENTIAL, Level.EPHEMERAL):
        with pytest.raises(Refused) as no:
            Played(*people, level=level, naming=Naming.NAMELESS)
        assert no.value.code == "names-needed"
    else:
        assert Played(*people, level=level, naming=Naming.NAMELESS).state.naming is Naming.NAMELESS


def test_writing_and_passing_leave_the_same_trace():
    written = in_the_round(*SIX)
    passed = in_the_round(*SIX)
    for played, what in ((written, HandIn()), (passed, PassTask())):
        for _ in SIX[1:]:
            assert refused(played, WriteNote("w")) == "not-now"
            played.send(*([OpenCurtain()] if played.state.round.curtain else []), what)
    assert written.log == passed.log
    assert isinstance(written.log[-1], TaskPassed)


def test_what_waited_comes_in_all_at_once_and_belongs_to_nobody():
    played = in_the_round(CHANTAL, BRAM, AISHA)
    step = step_begins(played.state)
    for number in range(2):
        assert step_begins(played.state) == step, "the same for every giver"
        played.send(*([OpenCurtain()] if played.state.round.curtain else []), HandIn())
        assert (number < 1) == (not revealing(played))
    assert [note.words for _, note in visible_notes(played.state)] == ["own"]
    assert refused(played, GoOn()) == "not-now"
    (reveal,) = revealing(played)
    played.send(NotesShuffled(reveal.since - 1, ((step, "late"),)))
    assert not played.state.round.notes[1:]
    played.send(NotesShuffled(reveal.since, ((step, "b"), (step, "a"))))
    assert not revealing(played)
    assert [note.words for _, note in visible_notes(played.state)] == ["own", "b", "a"]
    assert all(note.unsigned for note in played.state.round.notes[1:])
    assert isinstance(played.log[-1], NotesRevealed)
    played.send(NotesShuffled(reveal.since, ((step, "again"),)), GoOn())
    assert replay(played.log) == played.state
    assert len(played.state.round.notes) == 3


def test_with_names_nothing_waits():
    played = in_the_round(CHANTAL, BRAM, naming=Naming.NAMED)
    played.send(OpenCurtain())
    assert refused(played, HandIn()) == "not-now"
    played.send(WriteNote("w"))
    assert not revealing(played)
    played.send(GoOn())


def test_made_stricter_half_way_what_was_given_without_names_stays_without():

    played = in_the_round(CHANTAL, BRAM, AISHA).send(ChangeLevel(Level.CONFIDENTIAL))
    assert played.state.naming is Naming.NAMELESS


def test_one_looks_before_closing_and_may_stay():
    played = Played(CHANTAL, BRAM).call()
    assert activities(played.state)
    played.send(PrepareClosing(), PrepareClosing())
    assert played.state.closing
    assert not activities(played.state)
    assert isinstance(played.log[-2], TimeOutCalled)
    played.send(StayOpen(), StayOpen())
    assert not played.state.closing
    assert played.state.held == "time-out"
    played.send(Resume(), PrepareClosing(), CloseSession())
    assert played.state.phase is Phase.DONE
    assert played.state.closing, "the page with the result stays"
    assert refused(played, PrepareClosing()) == "not-now"
