"""The work after the call: in its time, one's own view first, and nothing has to be done."""

from contextlib import suppress

from tests.refused import refused
from tests.small_case import AISHA, BRAM, CHANTAL, SCENARIO, Played, feed
from trainingsveld.session import (
    DeclineAction,
    EndCall,
    GoOn,
    OpenCurtain,
    PassTask,
    Phase,
    Refused,
    State,
)
from trainingsveld.session.aftercall import (
    BeginWork,
    HandInWork,
    KeepWork,
    LeaveWork,
    LookOver,
    Ticked,
    TickTask,
    WorkStep,
)

WORK = """
[aftercall]
minutes = 2
tasks = [{ id = "note", text = "Leg vast" }, { id = "back", text = "Plan terugbellen" }]
[aftercall.mail]
to = "wit@voorbeeld.example"
checklist = ["wat", "wie", "wanneer"]
"""


def at_the_result(*people, text=SCENARIO + WORK):
    call = Played(*people, scenario=text).call().send(EndCall())
    while call.state.phase is Phase.FEEDBACK:
        for command in (OpenCurtain(), PassTask(), GoOn(), DeclineAction("w")):
            with suppress(Refused):
                call.send(command)
                break
    assert call.state.phase is Phase.RESULT
    return call


def test_alone_the_work_is_done_handed_in_and_looked_over():
    call = at_the_result().send(BeginWork(), TickTask("note", True, 40), KeepWork("n", "m"))
    call.send(HandInWork(95))
    assert call.state.work.step is WorkStep.OWN_VIEW
    call.send(LookOver((True, False, True)))
    work = call.state.work
    assert (work.step, work.took, work.own) == (WorkStep.OVER, 95, (True, False, True))
    assert work.done == (Ticked("note", 40),)
    assert not work.together
    assert feed(State(), call.log) == call.state


def test_in_a_group_the_others_see_it_after_the_own_view():
    call = at_the_result(CHANTAL, BRAM, AISHA).send(BeginWork(), KeepWork("", "m"), HandInWork(9))
    call.send(LookOver((True, True, True)))
    assert call.state.work.step is WorkStep.TOGETHER
    call.send(LookOver((True, False, True)))
    assert call.state.work.step is WorkStep.OVER
    assert call.state.work.own == (True, True, True)
    assert call.state.work.together == (True, False, True)


def test_it_can_be_left_and_taken_up_again_as_it_was():
    call = at_the_result().send(BeginWork(), KeepWork("n", "m"), LeaveWork())
    assert not call.state.work.is_open
    assert refused(call, KeepWork("n", "x")) == "not-now"
    call.send(BeginWork())
    assert call.state.work.mail == "m"
    events = len(call.log)
    assert len(call.send(BeginWork()).log) == events


def test_a_tick_is_taken_back_and_counts_once():
    call = at_the_result().send(BeginWork(), TickTask("back", True, 5), TickTask("back", True, 9))
    assert call.state.work.done == (Ticked("back", 5),)
    assert not call.send(TickTask("back", False, 12)).state.work.done


def test_what_does_not_fit_is_refused_with_a_code():
    call = at_the_result()
    assert refused(call, HandInWork()) == "not-now"
    call.send(BeginWork())
    assert refused(call, HandInWork()) == "write-first"
    assert refused(call, LookOver((True, True, True))) == "not-now"
    assert refused(call, TickTask("nothing", True)) == "not-offered"
    call.send(KeepWork("", "m"), HandInWork(-5))
    assert call.state.work.took == 0
    assert refused(call, LookOver((True,))) == "not-offered"
    assert refused(call, KeepWork("", "other")) == "not-now"


def test_there_is_none_during_the_call_nor_where_the_case_has_none():
    assert refused(Played(scenario=SCENARIO + WORK).call(), BeginWork()) == "not-now"
    assert refused(at_the_result(text=SCENARIO), BeginWork()) == "not-now"


def test_without_an_e_mail_there_is_nothing_to_look_over():
    bare = WORK.split("[aftercall.mail]", maxsplit=1)[0]
    call = at_the_result(text=SCENARIO + bare).send(BeginWork(), KeepWork("n", "m"), HandInWork(3))
    assert call.state.work.step is WorkStep.OVER
    assert call.state.work.mail == ""
