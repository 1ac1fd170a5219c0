"""The minutes of an afternoon: what stretches, what goes first, and how the time stands."""

from itertools import product

from tests.afternoon import Afternoon
from trainingsveld.session.group import ChangeTime, PassTurn, Step, TakeBreak, behind, plan


def test_the_reference_is_six_people_in_two_hours():
    agenda = plan(6, 120, 6)
    assert (agenda.opening, agenda.warm_up, agenda.turns, agenda.closing) == (10, 10, 6, 16)
    parts = (agenda.play, agenda.own, agenda.peers, agenda.again, agenda.action)
    assert parts == (4, 1, 4, 3, 2)
    assert (agenda.total, agenda.pause, agenda.spare, agenda.missing) == (120, 0, 0, 0)


def test_it_never_plans_more_than_there_is_and_never_an_empty_turn():
    for people, minutes in product(range(3, 13), range(30, 361, 15)):
        agenda = plan(people, minutes, people)
        assert agenda.total + agenda.spare == minutes
        assert agenda.turns + agenda.missing == people
        assert agenda.turn >= 10
        assert agenda.again >= 2
        assert agenda.warm_up == 0 or agenda.warm_up >= 4
        assert not (agenda.missing and agenda.warm_up)


def test_what_goes_first_is_the_break_then_the_warm_up_and_never_the_call_or_the_own_view():
    full, less, least = plan(6, 150, 6), plan(6, 112, 6), plan(6, 80, 6)
    assert (full.pause, less.pause) == (10, 0)
    assert 0 < less.warm_up < full.warm_up
    assert least.warm_up == 0
    for agenda in (full, less, least):
        assert agenda.missing == 0
        assert (agenda.play, agenda.own) >= (4, 1)


def test_more_time_makes_turns_longer_up_to_25_minutes():
    assert plan(4, 150, 4).turn > 14
    agenda = plan(3, 360, 3)
    assert agenda.turn == 25
    assert agenda.spare > 0


def test_on_time_as_long_as_a_step_takes_no_longer_than_planned():
    room = Afternoon(6, 120)
    for minute, late in ((0, 0), (9, 0), (10, 0), (13, 3)):
        assert behind(room.group, room.state.people, room.now + 60 * minute) == late


def test_going_on_early_is_time_won_and_a_turn_that_is_passed_too():
    room = Afternoon(6, 120).to_choosing()
    assert behind(room.group, room.state.people, room.now) == -20
    room.send(PassTurn("p1"))
    assert behind(room.group, room.state.people, room.now) == -34


def test_a_break_is_late_by_what_it_takes_unless_it_was_planned():
    for minutes, late in ((120, 6), (180, 0)):
        room = Afternoon(6, minutes)
        room.everybody_speaks().next().agree().next()
        assert room.step is Step.GOAL
        room.minute = 4
        room.send(TakeBreak(room.now))
        room.minute = 10
        room.next()
        assert room.step is Step.GOAL
        assert behind(room.group, room.state.people, room.now) - late in (0, -4)


def test_ending_earlier_divides_what_is_left_anew():
    room = Afternoon(6, 120)
    room.everybody_speaks().next().agree().next().next().everybody_speaks()
    room.minute = 20
    room.next()
    assert behind(room.group, room.state.people, room.now) == 0
    room.send(ChangeTime(80, room.now))
    assert room.group.agenda.turns == 5
    assert room.group.agenda.missing == 1
    assert behind(room.group, room.state.people, room.now) == 0
