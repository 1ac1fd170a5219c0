"""Three ways to practise alone: what each shows, and what its rules refuse."""

import pytest

from tests.small_case import BRAM, CHANTAL, SCENARIO, Played
from trainingsveld.dialogue import Skill
from trainingsveld.session import (
    Alone,
    ChooseReply,
    DeclineAction,
    EndCall,
    LineFailed,
    PassTask,
    Phase,
    Practice,
    Refused,
    RewindTo,
    ShowCaptions,
    ShowReplies,
    SkipLine,
    StartAnswer,
    StartCall,
    StopAnswer,
    TakeBack,
    decide,
    help_now,
)
from trainingsveld.session.alone import drill_met, drill_over


def alone(practice, **more):
    """A call somebody practises alone, up to the customer's first line, heard."""
    return Played(CHANTAL, alone=Alone(practice, **more)).call()


def say(played, *replies):
    for reply in replies:
        played.send(StartAnswer(""), StopAnswer(), ChooseReply(reply), SkipLine())
    return played


def test_exploring_shows_the_replies_and_says_at_once_what_a_turn_did():
    played = alone(Practice.EXPLORE)
    assert help_now(played.state).replies
    assert help_now(played.state).reaction is None
    played.send(ChooseReply("rules"), SkipLine())
    reaction = help_now(played.state).reaction
    assert reaction.misses == ("feeling",)
    assert "de regel" in " ".join(reaction.because)
    played.send(RewindTo(0))
    assert help_now(played.state).reaction is None


def test_a_hint_fades_from_a_sentence_over_a_keyword_to_nothing_as_its_act_is_given():
    played = alone(Practice.REHEARSE)
    first = help_now(played.state).hint
    assert (first.act, first.size, first.reply) == ("reflect_feeling", "sentence", "feeling")
    say(played, "rules")
    assert help_now(played.state).hint == first, "it was missed, so it is said again"
    played.send(RewindTo(0), SkipLine())
    assert help_now(played.state).hint == first


def test_an_act_that_was_given_when_it_was_wanted_needs_less_help_the_next_time():
    again = SCENARIO.replace('goto = "story"', 'goto = "opening"', 1)
    played = Played(CHANTAL, scenario=again, alone=Alone(Practice.REHEARSE)).call()
    sizes = []
    for _ in range(3):
        hint = help_now(played.state).hint
        sizes.append(hint.size if hint else None)
        say(played, "feeling")
    assert sizes == ["sentence", "keyword", None]


@pytest.mark.parametrize(
    ("before", "size"), [(0, "sentence"), (1, "keyword"), (2, None), (9, None)]
)
def test_hints_fade_over_repetitions_too(before, size):
    hint = help_now(alone(Practice.REHEARSE, before=before).state).hint
    assert (hint.size if hint else None) == size


def test_on_your_own_there_is_nothing_to_see_until_the_end():
    played = alone(Practice.UNAIDED, captions=False)
    now = help_now(played.state)
    for shown in ("replies", "may_ask", "captions", "course", "tips", "back"):
        assert not getattr(now, shown), shown
    assert now.hint is now.reaction is None
    for early in (ShowReplies(), ChooseReply("feeling")):
        with pytest.raises(Refused, match="speak-first"):
            decide(played.state, early)
    say(played, "feeling")
    for back in (TakeBack(), RewindTo(0)):
        with pytest.raises(Refused, match="to-the-end"):
            decide(played.state, back)


def test_whoever_cannot_hear_the_customer_reads_what_is_said():
    played = alone(Practice.UNAIDED, captions=False)
    assert help_now(played.send(ShowCaptions()).state).captions
    played = alone(Practice.UNAIDED, captions=False)
    say(played, "rules")
    assert not help_now(played.state).captions
    again = Played(CHANTAL, alone=Alone(Practice.UNAIDED, captions=False))
    again.send(again.asked(yes=False), StartCall())
    again.send(LineFailed(again.state.since, "voice-hung"))
    assert help_now(again.state).captions


def test_nobody_chose_in_a_group_and_a_way_to_practise_alone_is_refused_there():
    assert help_now(Played(CHANTAL, BRAM).call().state).may_ask
    with pytest.raises(Refused, match="only-alone"):
        Played(CHANTAL, BRAM, alone=Alone(Practice.EXPLORE))


def test_after_the_round_ones_own_call_can_be_tried_again_from_any_moment():
    played = alone(Practice.UNAIDED)
    say(played, "rules", "feeling").send(EndCall())
    while played.state.round.task.step.kind != "action":
        played.send(PassTask())
    played.send(DeclineAction("w1"))
    assert played.state.phase is Phase.RESULT
    played.send(RewindTo(0))
    assert played.state.phase is Phase.SPEAKING
    assert played.state.earlier
    played.send(SkipLine(), EndCall())
    assert played.state.phase is Phase.RESULT, "the round was held already"


def test_a_drill_begins_in_the_midst_of_a_case_and_is_over_once_its_skill_was_shown():
    played = alone(Practice.PLAIN, skill=Skill.NAME_FEELING, opening=("rules",))
    assert played.state.said.text.startswith("Nogmaals")
    say(played, "feeling")
    assert played.state.phase is Phase.RESULT, "no round: it takes two minutes"


def test_a_drill_that_cannot_begin_where_it_should_begins_at_the_beginning():
    played = alone(Practice.PLAIN, skill=Skill.SUMMARISE, opening=("no-such-reply",))
    assert played.state.said.text == "Waar blijft mijn geld?"


def met(*acts):
    return drill_met(Skill.SUMMARISE, acts), drill_over(Skill.SUMMARISE, acts)


def test_a_skill_counts_at_the_first_or_second_reply_and_a_drill_ends_after_three():
    assert met("summarise") == (True, True)
    assert met("listen", "summarise") == (True, True)
    assert met("listen", "listen", "summarise") == (False, True)
    assert met("listen", "listen") == (False, False)
    assert not drill_over(None, ("summarise",) * 9)
