"""What a coaching talk allows, as sentences; and that any talk is its log played again."""

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from msgspec import json

from trainingsveld.coaching import (
    ALL,
    LEVELS,
    MINUTES,
    RUNGS,
    AgreeFollowUp,
    AnswerLast,
    AnswerRung,
    AnswerSolved,
    AskQuestion,
    BeginTalk,
    BringCall,
    ClimbAgain,
    CloseTalk,
    DeclineFollowUp,
    Event,
    NextPhase,
    ParkView,
    Phase,
    PhaseBefore,
    Promise,
    Refused,
    ResumeTalk,
    SayLess,
    SayWell,
    SilenceElapsed,
    SkipSilence,
    TakeCriterion,
    Talk,
    TalkShare,
    ViewCriterion,
    activities,
    decide,
    evolve,
    latest,
    replay,
    returning,
)
from trainingsveld.coaching.cut import Cut, kept
from trainingsveld.feedback import advice_in
from trainingsveld.privacy import Level
from trainingsveld.store.coaching_bank import coaching_bank

GO = NextPhase(100)
TO_CLOSE = (GO, GO, SayWell("a"), GO, *map(AnswerRung, "abcd"), GO, AnswerSolved(yes=True), GO, GO)


def talk(*commands, last=None):
    state = Talk()
    for command in (BeginTalk("Sanne", "Mirjam", 100, last), *commands):
        for event in decide(state, command):
            state = evolve(state, event)
    return state


def refused(state, command):
    with pytest.raises(Refused) as no:
        decide(state, command)
    return no.value.code


def test_a_talk_is_half_an_hour():
    assert sum(MINUTES.values()) == 30


def test_it_cannot_close_without_a_follow_up_or_none_because():
    state = talk(*TO_CLOSE)
    assert state.phase is Phase.CLOSE
    assert refused(state, CloseTalk()) == "no-follow-up"
    assert refused(state, DeclineFollowUp("  ")) == "write-first"
    assert refused(state, AgreeFollowUp("x", "Sanne", "2026-12-01", "")) == "write-first"
    for day in ("morgen", "2026-02-30", "2025-02-29", "0000-01-01", "2026-1-1"):
        assert refused(state, AgreeFollowUp("x", "Sanne", day, "y")) == "bad-date"
    assert talk(*TO_CLOSE, DeclineFollowUp("Hij gaat weg"), CloseTalk()).phase is Phase.DONE
    agreed = talk(*TO_CLOSE, AgreeFollowUp("x", "Sanne", "2028-02-29", "y"), CloseTalk())
    assert agreed.follow_up.by == "2028-02-29"


def test_a_talk_is_kept_for_the_agent_or_not_at_all():
    for level in Level:
        begin = BeginTalk("Sanne", "Mirjam", 1, level=level)
        if level in LEVELS:
            state = Talk()
            for event in decide(state, begin):
                state = evolve(state, event)
            assert state.stays is (level is Level.CONFIDENTIAL)
        else:
            assert refused(Talk(), begin) == "not-now"


def test_a_talk_of_before_there_was_a_choice_is_kept_for_the_agent():
    old = b'[{"type":"TalkBegun","agent":"S","leader":"M","at":1}]'
    assert replay(json.decode(old, type=list[Event])).stays


def test_the_agent_speaks_first_and_begins_with_what_went_well():
    state = talk(GO, GO)
    assert refused(state, GO) == "agent-first"
    assert refused(state, SayLess("x")) == refused(state, TakeCriterion("x")) == "well-first"
    assert talk(GO, GO, SayWell("x"), GO).phase is Phase.LADDER


def test_one_criterion_at_a_time():
    state = talk(GO, GO, SayWell("x"), TakeCriterion("Open vragen"))
    assert refused(state, TakeCriterion("Samenvatten")) == "one-at-a-time"
    assert refused(state, GO) == "one-at-a-time"
    after = talk(GO, GO, SayWell("x"), TakeCriterion("Open vragen"), ViewCriterion("twee"))
    assert after.criterion == ""
    assert decide(after, TakeCriterion("Samenvatten"))


def test_the_ladder_is_climbed_rung_by_rung_and_again_when_it_would_not_solve_it():
    up = (GO, GO, SayWell("x"), GO)
    state = talk(*up)
    for rung in RUNGS:
        assert state.rung is rung
        assert refused(state, GO) == "ladder-first"
        (event,) = decide(state, AnswerRung(rung.value))
        state = evolve(state, event)
    assert refused(talk(*up, *map(AnswerRung, "abcd"), GO), GO) == "answer-first"
    no = (*up, *map(AnswerRung, "abcd"), GO, AnswerSolved(yes=False))
    again = talk(*no, ClimbAgain(7))
    assert (again.phase, again.rungs, again.before, again.solved) == (
        Phase.LADDER, (), (tuple("abcd"),), None,
    )  # fmt: skip
    assert talk(*no, GO).phase is Phase.BESIDE, "a first step will do"


def test_what_the_leader_parked_is_seen_at_the_end_and_nothing_is_parked_after():
    parked = (GO, ParkView("p"), GO, SayWell("a"), GO, *map(AnswerRung, "abcd"), GO)
    state = talk(*parked)
    assert state.laid_beside == ()
    shown = talk(*parked, AnswerSolved(yes=True), GO)
    assert shown.laid_beside == ("p",)
    assert refused(shown, ParkView("q")) == "revealed"
    back = talk(*parked, AnswerSolved(yes=True), GO, PhaseBefore(1))
    assert refused(back, ParkView("q")) == "revealed", "going back does not seal it again"


def test_ten_seconds_of_silence_after_a_question():
    state = talk(AskQuestion("Wat wil je?"))
    ((activity),) = activities(state)
    assert activity.seconds == 10
    assert decide(state, SilenceElapsed(activity.since + 1)) == ()
    assert not activities(talk(AskQuestion("x"), SilenceElapsed(activity.since)))
    assert not activities(talk(AskQuestion("x"), SkipSilence()))
    assert not activities(talk(AskQuestion("x"), ResumeTalk(9)))


def test_the_last_agreement_is_asked_about_only_where_there_is_one():
    assert refused(talk(), AnswerLast("yes")) == "not-now"
    last = Promise("p", "Wachten", 1)
    assert talk(AnswerLast("no", "Vergeten"), last=last).happened == "Vergeten"


def test_a_text_of_a_megabyte_is_refused():
    assert refused(talk(), AskQuestion("x" * 1_000_000)) == "too-long"
    assert refused(Talk(), BeginTalk("Sanne", "", 1)) == "write-first"


def test_two_weeks_later_it_comes_back_until_it_is_answered():
    old, new = Promise("a", "x", 100, at="1"), Promise("b", "y", 110)
    answered = Promise("c", "z", 90, used="no")
    assert returning((new, old, answered), 113) == ()
    assert returning((new, old, answered), 114) == (old,)
    assert returning((new, old, answered), 124) == (old, new)
    assert latest((old, new, answered)) == new
    assert latest((Promise("z", "x", 110, at="1"), Promise("a", "y", 110, at="2"))).name == "a"


def test_the_share_is_told_in_steps_and_not_too_early():
    share = TalkShare().after(20, leader=True).after(30, leader=False)
    assert share.percent is None
    assert share.after(31, leader=False).percent == 25


COMMANDS = some.sampled_from(
    [GO, GO, GO, PhaseBefore(5), AnswerLast("yes"), BringCall("r"), SayWell("a"), SayLess("b"),
     TakeCriterion("c"), ViewCriterion("d"), AnswerRung("e"), AnswerRung("f"), ClimbAgain(6),
     AskQuestion("g?"), SilenceElapsed(4), SkipSilence(), ParkView("h"), AnswerSolved(yes=True),
     AnswerSolved(yes=False), AgreeFollowUp("i", "j", "2026-12-01", "k"), DeclineFollowUp("l"),
     CloseTalk(), ResumeTalk(7), BeginTalk("m", "n", 8)]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(some.lists(COMMANDS, max_size=60))
def test_any_talk_is_its_log_played_again(commands):
    state, log = Talk(), []
    for command in (BeginTalk("Sanne", "Mirjam", 1), *commands):
        try:
            new = decide(state, command)
        except Refused:
            continue
        for event in new:
            state = evolve(state, event)
        log += new
        if state.phase not in (Phase.BESIDE, Phase.CLOSE, Phase.DONE) and state.may_park:
            assert not state.laid_beside
        if state.phase is Phase.DONE:
            assert state.follow_up is not None
            assert not activities(state)
    assert replay(log) == state


def test_a_cut_part_and_a_bleeped_one_leave_nothing_of_what_was_said():
    rate, words = 8_000, 12_345
    samples = struct.pack("<h", words) * (rate * 20)
    cut = Cut(2, 15).with_bleep(4, 6).with_bleep(5.5, 7).with_bleep(12, 11)
    assert cut.bleeps == ((4, 7), (11, 12))
    blocks = [
        kept(samples[2 * at : 2 * (at + 3_000)], rate, at, cut) for at in range(0, rate * 20, 3_000)
    ]
    left = b"".join(blocks)
    assert left == kept(samples, rate, 0, cut), "the same however it is cut into blocks"
    values = struct.unpack(f"<{len(left) // 2}h", left)
    assert len(values) == rate * 13
    bleeped = [n for n, value in enumerate(values) if value != words]
    assert (bleeped[0], bleeped[-1]) == (2 * rate, 10 * rate - 1)
    assert words not in values[2 * rate : 5 * rate]
    assert max(values[2 * rate : 5 * rate]) <= 4_000


def test_the_bank_asks_in_both_languages_and_gives_no_advice():
    bank = coaching_bank()
    for phase in ALL:
        for language in ("nl", "en"):
            if phase is not Phase.LADDER:
                assert bank.ask(phase.value, language).endswith("?")
            assert bank.explain(phase.value, language)
            questions = bank.for_phase(phase.value, language)
            assert questions or phase is Phase.LADDER
            for one in questions:
                assert one.endswith("?")
                assert not advice_in(one)
                assert not one.lower().startswith(("waarom", "why"))
    for rung in RUNGS:
        assert {bank.ask(rung.value, "nl"), bank.ask(rung.value, "en")} != {""}
    assert {one.phase for one in bank.questions} <= {phase.value for phase in ALL}
