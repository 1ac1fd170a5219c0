"""Looking back on one's own call: what is found, and that what is found is true."""

import pytest

from tests.small_case import CHANTAL, SCENARIO, Played
from trainingsveld.dialogue import begin, case_from_text, play
from trainingsveld.rehearsal.debrief import debrief
from trainingsveld.rehearsal.ways import way_out
from trainingsveld.session import (
    ChooseNone,
    ChooseReply,
    EndCall,
    RewindTo,
    ShowReplies,
    SilenceElapsed,
    SkipLine,
    StartAnswer,
    StopAnswer,
)
from trainingsveld.store import Library
from trainingsveld.store.library import SHIPPED
from trainingsveld.store.reference import customer_model

CASES = [one for one in Library((SHIPPED,)).cases() if one.scenario]


def say(played, *replies):
    for reply in replies:
        played.send(StartAnswer(""), StopAnswer(), ChooseReply(reply), SkipLine())
    return played


def test_a_curve_has_the_customers_own_reasons():
    found = debrief(say(Played(CHANTAL).call(), "rules", "feeling").state)
    first, second = found.felt
    assert (first.before, first.after) == (5, 6)
    assert first.because[0].startswith("Ik werd bozer")
    assert second.because[0].startswith("Ik werd rustiger")


def test_criteria_name_the_turns_at_which_they_were_shown_or_could_have_been():
    (aim,) = debrief(say(Played(CHANTAL).call(), "rules", "feeling").state).aims
    assert (aim.criterion, aim.shown, aim.missed) == ("feeling", (1,), (0,))


def test_what_was_counted():
    played = Played(CHANTAL).call()
    played.send(SilenceElapsed(played.state.since), SkipLine())
    played.send(ShowReplies(), ChooseNone(), SkipLine())
    counted = debrief(played.state).counted
    assert (counted.silences, counted.unclear, counted.interruptions) == (1, 1, 0)


def test_another_way_begins_where_it_went_wrong_and_can_be_played_to_its_end():
    played = say(Played(CHANTAL).call(), "feeling", "verify")
    played.send(EndCall())
    assert not debrief(played.state).ways, "nothing was better than what was said"
    worse = say(Played(CHANTAL).call(), "rules").send(EndCall())
    (way,) = debrief(worse.state).ways
    assert (way.turn, way.end) == (0, "resolved")
    end = play(worse.state.case, [step.word for step in way.steps]).end
    assert end == "resolved"


def test_a_call_that_was_solved_is_offered_no_other_end():
    played = say(Played(CHANTAL).call(), "rules", "feeling", "verify", "plan")
    assert debrief(played.state).end == "resolved"
    assert not debrief(played.state).ways


def test_then_and_now_lays_the_first_answer_to_a_line_beside_the_latest():
    played = say(Played(CHANTAL).call(), "rules")
    played.send(RewindTo(0), SkipLine())
    say(played, "feeling")
    (pair,) = debrief(played.state).then_now
    assert (pair.then.reply, pair.now.reply) == ("rules", "feeling")
    assert (pair.then_at, pair.now_at) == ((0, 0), (1, 0))


def test_what_was_only_taken_back_is_no_attempt():
    played = say(Played(CHANTAL).call(), "rules", "feeling")
    assert not debrief(played.state).then_now


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.path.stem)
def test_every_case_that_ships_has_a_way_to_a_good_end_and_it_leads_there(file):
    case = case_from_text(file.text, customer_model())
    first = begin(case)
    way = way_out(case, 0, first.state, first.said.text if first.said else "", None)
    assert way is not None
    assert play(case, [step.word for step in way.steps]).end == way.end == "resolved"
    assert way.steps[0].line == first.said.text


def test_there_is_no_way_out_of_a_case_that_has_none():
    lost = SCENARIO.replace('end = "resolved"', 'end = "escalated"')
    case = case_from_text(lost, customer_model())
    assert way_out(case, 0, begin(case).state, "", None) is None
    assert way_out(case, 0, begin(case).state, "", "resolved") is None
