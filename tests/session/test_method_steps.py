"""Steps of every kind in a session, moments of notes, and what an action holds."""

import pytest

from tests.refused import refused
from tests.small_case import AISHA, BRAM, CHANTAL, SCENARIO, Played
from trainingsveld.feedback import parse_method
from trainingsveld.session import (
    AgreeAction,
    BeginSession,
    ChooseReply,
    DeclineAction,
    EndCall,
    GoOn,
    OpenCurtain,
    PassTask,
    Phase,
    State,
    TryAgain,
    WriteNote,
    own_view_locked,
    replay,
    visible_notes,
)
from trainingsveld.store.reference import METHODS, customer_model, feedback_methods

GROUP = (CHANTAL, BRAM, AISHA)


class Held(Played):
    """A session with a method that ships."""

    def __init__(self, method, *people):
        self.log, self.state = [], State()
        text = feedback_methods()[method]
        self.send(BeginSession(SCENARIO, customer_model(), text, people))

    def at_feedback(self):
        return self.call().send(ChooseReply("rules")).line_over().send(EndCall())

    def step(self, note="words"):
        """Do what the task that is on asks for."""
        if self.state.round.curtain:
            self.send(OpenCurtain())
        match self.state.round.task.step.kind:
            case "note":
                return self.send(WriteNote(note))
            case "reveal" | "talk":
                return self.send(GoOn())
            case "choose" | "try":
                return self.send(PassTask())
            case "action":
                return self.send(DeclineAction("because"))


@pytest.mark.parametrize("people", [GROUP[:1], GROUP[:2], GROUP], ids=len)
@pytest.mark.parametrize("method", METHODS)
def test_a_round_by_every_method_comes_to_its_end_and_hides_what_is_not_yet_to_be_read(
    method, people
):
    played = Held(method, *people).at_feedback()
    kinds = []
    while played.state.phase is Phase.FEEDBACK:
        task = played.state.round.task
        kinds.append(task.step.kind)
        seen = [note for _, note in visible_notes(played.state)]
        shown = {played.state.round.tasks[note.task].person for note in seen}
        assert own_view_locked(played.state) or shown <= {"p1"}
        if task.step.kind in ("reveal", "choose", "try", "action"):
            assert seen == list(played.state.round.notes)
        played.step()
    assert kinds[-1] == "action"
    assert played.state.phase is Phase.RESULT
    assert replay(played.log) == played.state


def test_what_is_talked_about_needs_no_laptop_and_says_who_speaks():
    played = Held("incident", *GROUP).at_feedback().step()
    task = played.state.round.task
    assert (task.step.kind, task.step.of, task.person) == ("talk", "observers", "")
    assert not played.state.round.curtain
    assert refused(played, WriteNote("now?")) == "not-now"
    played.send(PassTask())
    assert played.state.round.task.step.id == "core"


def test_after_the_decisions_the_player_speaks_without_a_curtain():
    played = Held("incident", *GROUP).at_feedback()
    while played.state.round.task.step.id != "own-choice":
        played.step()
    assert played.state.round.task.person == "p1"
    assert not played.state.round.curtain


def test_in_pendleton_what_could_be_different_waits_for_the_players_own_word():
    played = Held("pendleton", *GROUP).at_feedback()
    order = [task.step.id for task in played.state.round.tasks]
    assert order.index("own-different") < order.index("their-different")
    assert order.index("read-well") < order.index("own-different")


def test_alone_only_what_one_can_do_alone_is_left():
    for name in METHODS:
        steps = [task.step for task in Held(name, CHANTAL).at_feedback().state.round.tasks]
        assert {step.of for step in steps} == {"player"}
        assert steps[-1].kind == "action"


def test_a_note_may_name_a_moment_of_the_call():
    played = Held("plus-delta", *GROUP).at_feedback()
    assert refused(played, WriteNote("w", 7)) == "not-offered"
    assert refused(played, WriteNote("w", -1)) == "not-offered"
    played.send(WriteNote("w", 0))
    assert played.state.round.notes[0].turn == 0


def test_a_second_try_takes_the_moment_from_notes_about_what_is_played_anew():
    played = Held("aloba", CHANTAL, BRAM).call()
    for reply in ("rules", "rules"):
        played.send(ChooseReply(reply)).line_over()
    played.send(EndCall(), WriteNote("early", 0), WriteNote("late", 1))
    while played.state.round.task.step.kind != "try":
        played.step()
    played.send(TryAgain(0))
    assert [note.turn for note in played.state.round.notes][:2] == [0, None]


def test_an_action_says_how_it_will_be_noticed_and_what_it_takes():
    played = Held("plus-delta", CHANTAL).at_feedback().step().step()
    played.send(AgreeAction("what", "p1", "2026-12-01", "seen", "time"))
    action = played.state.round.action
    assert (action.notice, action.need) == ("seen", "time")
    assert replay(played.log) == played.state


def test_minutes_grow_with_those_who_write():
    method = parse_method(feedback_methods()["aloba"])
    assert method.minutes(0) < method.minutes(1) < method.minutes(6)


def test_a_curtain_never_stands_before_something_said_aloud():
    played = Held("pearls", *GROUP).at_feedback()
    while played.state.phase is Phase.FEEDBACK:
        if played.state.round.task.step.kind == "talk":
            assert not played.state.round.curtain
        played.step()
