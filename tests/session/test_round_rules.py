import pytest

from tests.small_case import AISHA, BRAM, CHANTAL, Played
from trainingsveld.session import (
    AgreeAction,
    ChooseNote,
    ChooseReply,
    DeclineAction,
    EndCall,
    GoOn,
    OpenCurtain,
    PassTask,
    Phase,
    Refused,
    TryAgain,
    WriteNote,
    own_view_locked,
    visible_notes,
)


def at_feedback(*people):
    return Played(*people).call().send(ChooseReply("rules")).line_over().send(EndCall())


def words(played):
    return [note.words for _, note in visible_notes(played.state)]


def test_the_player_speaks_first():
    played = at_feedback(CHANTAL, BRAM, AISHA)
    assert played.state.round.task.person == "p1"
    assert not own_view_locked(played.state)


def test_the_laptop_goes_round_behind_a_curtain():
    played = at_feedback(CHANTAL, BRAM, AISHA).send(WriteNote("own"))
    assert own_view_locked(played.state)
    assert played.state.round.curtain
    with pytest.raises(Refused):
        played.send(WriteNote("too early"))
    played.send(OpenCurtain(), WriteNote("of bram"))
    assert played.state.round.curtain
    assert played.state.round.task.person == "p3"


def test_what_observers_write_stays_hidden_until_the_reveal():
    played = at_feedback(CHANTAL, BRAM, AISHA).send(WriteNote("own"))
    played.send(OpenCurtain(), WriteNote("of bram"))
    assert words(played) == ["own"]
    played.send(OpenCurtain(), WriteNote("of aisha"))
    assert words(played) == ["own", "of bram", "of aisha"]


def test_only_a_note_that_may_be_read_can_be_chosen():
    played = at_feedback(CHANTAL, BRAM).send(WriteNote("own"), OpenCurtain(), WriteNote("tip"))
    played.send(GoOn())
    with pytest.raises(Refused):
        played.send(ChooseNote(7))
    assert played.send(ChooseNote(1)).state.round.chosen == 1


def test_the_suggestion_is_tried_from_a_rewound_moment_and_then_the_round_goes_on():
    played = at_feedback(CHANTAL, BRAM).send(WriteNote("own"), OpenCurtain(), PassTask())
    played.send(GoOn(), PassTask())
    first = played.state.turns[0].before
    played.send(TryAgain(0))
    assert played.state.phase is Phase.SPEAKING
    assert played.state.call == first
    played.line_over().send(ChooseReply("feeling"), EndCall())
    assert played.state.phase is Phase.FEEDBACK
    assert played.state.round.task.step.kind == "action"


def test_passing_needs_no_reason_and_records_none():
    played = at_feedback(CHANTAL).send(PassTask())
    assert repr(played.log[-1]) == "TaskPassed()"


def test_alone_the_steps_of_others_fall_away():
    played = at_feedback(CHANTAL)
    assert [task.step.id for task in played.state.round.tasks] == ["own", "again", "act"]


def test_the_round_ends_with_who_does_what_by_when():
    played = at_feedback(CHANTAL, BRAM).send(PassTask(), OpenCurtain(), PassTask(), GoOn())
    played.send(PassTask(), PassTask())
    for command in (
        AgreeAction("", "p1", "2026-12-01"),
        AgreeAction("w", "p9", "2026-12-01"),
        AgreeAction("w", "p1", "next week"),
        AgreeAction("w", "p1", "2026-13-01"),
        DeclineAction(""),
        PassTask(),
    ):
        with pytest.raises(Refused):
            played.send(command)
    played.send(AgreeAction("w", "p2", "2026-12-01"))
    assert played.state.phase is Phase.RESULT
    assert played.state.round.action.owner == "p2"


def test_none_because_is_an_end_too():
    played = at_feedback(CHANTAL).send(PassTask(), PassTask(), DeclineAction("because"))
    assert played.state.phase is Phase.RESULT
    assert played.state.round.action.owner == ""


def test_an_empty_note_is_refused():
    with pytest.raises(Refused, match="write-first"):
        at_feedback(CHANTAL).send(WriteNote(""))
