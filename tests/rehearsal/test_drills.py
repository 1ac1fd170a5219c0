"""Drills: where they begin, and when a skill comes back."""

import pytest

from tests.small_case import CHANTAL, SCENARIO, Played
from trainingsveld.dialogue import Skill, case_from_text, play, skill_of, wanted
from trainingsveld.rehearsal.drill import drills, next_drill
from trainingsveld.rehearsal.due import RETURNS, due, offer, returns
from trainingsveld.rehearsal.practised import Practised, practised
from trainingsveld.session import Alone, ChooseReply, Practice, ShowReplies, SkipLine
from trainingsveld.store import Library
from trainingsveld.store.library import SHIPPED
from trainingsveld.store.reference import customer_model

CASES = [
    case_from_text(one.text, customer_model())
    for one in Library((SHIPPED,)).cases()
    if one.scenario
]


def drilled(day, *, met, skill=Skill.SUMMARISE, case="klein", opening=()):
    return Practised(
        day, case, "x", Practice.REHEARSE, "left", 5, (), skill=skill, met=met, opening=opening
    )


@pytest.mark.parametrize("skill", Skill)
def test_every_skill_has_drills_in_the_cases_that_ship_and_each_can_be_begun(skill):
    found = [(case, drill) for case in CASES for drill in drills(case, skill)]
    assert len({drill.case for _, drill in found}) >= 3
    for case, drill in found:
        state = play(case, drill.opening).state
        assert state.node == drill.node
        assert skill_of(wanted(case, state).act) is skill


def test_the_next_drill_is_one_that_was_not_done_and_in_the_end_the_first_again():
    first = next_drill(CASES, Skill.SET_LIMIT, ())
    done = drilled(1, met=True, skill=Skill.SET_LIMIT, case=first.case, opening=first.opening)
    second = next_drill(CASES, Skill.SET_LIMIT, [done])
    assert second not in (None, first)
    everything = [
        drilled(1, met=True, skill=Skill.SET_LIMIT, case=one.case, opening=one.opening)
        for case in CASES
        for one in drills(case, Skill.SET_LIMIT)
    ]
    assert next_drill(CASES, Skill.SET_LIMIT, everything) == first
    assert next_drill([case_from_text(SCENARIO, customer_model())], Skill.BAD_NEWS, ()) is None


def test_a_skill_comes_back_daily_until_it_was_met_twice_and_then_after_days():
    assert returns([]) is None
    assert returns([(10, False)]) == 11
    assert returns([(10, True)]) == 11
    done, day = [(9, False), (10, True), (11, True)], 11
    for wait in (*RETURNS, RETURNS[-1]):
        assert returns(done) == day + wait
        day += wait
        done.append((day, True))
    assert returns([*done, (day + 1, False)]) == day + 2, "missed: tomorrow again"
    assert list(RETURNS) == sorted(RETURNS)


def test_one_a_day_the_one_that_did_not_work_yet_first():
    book = [
        drilled(10, met=True, skill=Skill.ASK_OPEN),
        *(drilled(day, met=True) for day in (1, 2)),
    ]
    assert offer(book, 10) is None, "one was practised today"
    assert offer(book, 11).skill is Skill.ASK_OPEN
    assert offer(book, 11).why == "again"
    whys = {one.skill: one.why for one in due(book, 11)}
    assert whys[Skill.SUMMARISE] == "return"
    assert whys[Skill.SET_LIMIT] == "new"


def test_of_somebody_nothing_is_known_of_each_skill_has_its_day():
    assert {offer((), day).skill for day in range(100, 105)} == set(Skill)


def test_what_is_kept_of_a_drill_says_where_it_began_and_whether_the_skill_was_shown():
    alone = Alone(Practice.REHEARSE, skill=Skill.NAME_FEELING, opening=("rules",))
    played = Played(CHANTAL, alone=alone).call()
    assert practised(played.state, 7) is None, "nothing was said yet"
    played.send(ShowReplies(), ChooseReply("feeling"), SkipLine())
    kept = practised(played.state, 7)
    assert (kept.day, kept.skill, kept.opening, kept.met) == (7, alone.skill, ("rules",), True)
    assert [(move.node, move.reply, move.shows) for move in kept.moves] == [
        ("opening", "feeling", ("feeling",))
    ]
