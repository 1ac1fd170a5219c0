"""The screens of "the system": a knowledge base, what was looked up when, and the wallboard."""

import pytest
from msgspec.structs import replace

from tests.small_case import BRAM, CHANTAL, SCENARIO, Played, feed
from trainingsveld.dialogue import find_articles
from trainingsveld.rehearsal import debrief
from trainingsveld.rehearsal.path_log import as_csv, as_json
from trainingsveld.rehearsal.practised import practised
from trainingsveld.session import (
    CallTimeOut,
    ChooseReply,
    DoAction,
    EndCall,
    JoinSession,
    Lookup,
    MoveQueue,
    OpenCard,
    QueueElapsed,
    ReadArticle,
    Refused,
    Resume,
    RewindTo,
    ShowWallboard,
    SkipLine,
    State,
    TakeBack,
    WriteNote,
    activities,
    visible_lookups,
)
from trainingsveld.session.group.agenda import Agenda
from trainingsveld.session.group.group import Group
from trainingsveld.session.wallboard import MOST, moved, opened

KNOWLEDGE = """
[[cards]]
id = "know"
title = "Kennisbank"
articles = { "Limiet" = "Eén keer hoger mag.", "=Storing" = "Bel café Oké; limiet telt niet." }
"""
CASE = SCENARIO.replace("[nodes.opening]", KNOWLEDGE + "[nodes.opening]", 1)


def looked_up():
    """Look around at two turns, and do something."""
    call = Played(scenario=CASE).call()
    call.send(OpenCard("batch", 1_500), OpenCard("know", 3_000), ReadArticle("know", 1, 4_900))
    call.send(ChooseReply("feeling"), SkipLine(), ChooseReply("verify"), SkipLine())
    return call.send(OpenCard("batch", 9_000), DoAction("raise", 10_000))


def test_articles_are_found_by_parts_of_their_words_with_titles_first():
    articles = Played(scenario=CASE).state.case.scenario.cards["know"].articles
    assert find_articles(articles, "") == ("Limiet", "=Storing")
    assert find_articles(articles, "LIM") == ("Limiet", "=Storing")
    assert find_articles(articles, "  cafe oké") == ("=Storing",)
    assert find_articles(articles, "stor lim") == ("=Storing",)
    assert find_articles(articles, "oring") == ("=Storing",)
    assert find_articles(articles, "limieten") == ()
    for rubbish in ("...", "\x00", "{}", "=", "“ ”"):
        assert find_articles(articles, rubbish) == ("Limiet", "=Storing"), "no word in it"


def test_what_was_looked_up_is_told_with_its_turn_and_its_time():
    call = looked_up()
    assert call.state.lookups == (
        Lookup(0, "card", "batch", at=1_500),
        Lookup(0, "card", "know", at=3_000),
        Lookup(0, "read", "know", 1, 4_900),
        Lookup(2, "card", "batch", at=9_000),
        Lookup(2, "do", "raise", at=10_000),
    )
    found = debrief.looked_up(call.send(EndCall()).state)
    assert [(one.turn, one.at, one.screen, one.detail) for one in found] == [
        (0, 1, "Batch", ""),
        (0, 3, "Kennisbank", ""),
        (0, 4, "Kennisbank", "=Storing"),
        (2, 9, "Batch", ""),
        (2, 10, "Batch", "Verhoog de limiet"),
    ]
    assert feed(State(), call.log) == call.state


def test_a_group_sees_what_was_looked_up_after_the_own_view_and_in_reverse_nobody_does():
    call = Played(CHANTAL, BRAM, scenario=CASE).call()
    call.send(OpenCard("batch", 1_500), ChooseReply("feeling"), SkipLine())
    assert visible_lookups(call.state) == ()
    assert visible_lookups(call.send(EndCall()).state) == (), "the player looks back first"
    assert visible_lookups(call.send(WriteNote("own")).state) == call.state.lookups
    assert [one.screen for one in debrief.looked_up(call.state)] == ["Batch"]
    reverse = replace(call.state, group=Group((), "goal", 60, 0, Agenda(), reverse=True))
    assert visible_lookups(reverse) == ()


def test_looking_at_the_same_thing_twice_in_a_row_is_one_look():
    call = looked_up()
    events = len(call.log)
    call.send(OpenCard("know"), OpenCard("know"), ReadArticle("know", 0), ReadArticle("know", 0))
    assert len(call.log) == events + 2


def test_looking_changes_nothing_the_customer_notices():
    call, plain = looked_up(), Played(scenario=CASE).call()
    plain.send(ChooseReply("feeling"), SkipLine(), ChooseReply("verify"), SkipLine())
    assert [turn.numbers for turn in call.state.turns] == [
        turn.numbers for turn in plain.state.turns
    ]


def test_going_back_forgets_what_was_looked_up_later():
    call = looked_up().send(TakeBack())
    assert [one.turn for one in call.state.lookups] == [0, 0, 0]
    assert {one.turn for one in call.send(RewindTo(0)).state.lookups} == {0}


@pytest.mark.parametrize("wrong", [ReadArticle("know", 2), ReadArticle("know", -1),
                                   ReadArticle("batch", 0), ReadArticle("nowhere", 0)])  # fmt: skip
def test_an_article_that_is_not_there_cannot_be_read(wrong):
    call = Played(scenario=CASE).call().send(OpenCard("know"), OpenCard("batch"))
    with pytest.raises(Refused, match="not-offered"):
        call.send(wrong)


def test_nor_one_of_a_screen_that_was_not_opened():
    with pytest.raises(Refused, match="not-offered"):
        Played(scenario=CASE).call().send(ReadArticle("know", 0))


def test_the_path_that_is_taken_along_has_it_also_after_the_last_turn():
    kept = practised(looked_up().send(EndCall()).state, 20_000)
    lines = as_csv([kept]).splitlines()
    assert lines[0].endswith(",looked")
    assert lines[1].endswith("card:batch (1 s); card:know (3 s); read:know:=Storing (4 s)")
    assert lines[3].endswith("card:batch (9 s); do:raise (10 s)"), "the call was left then"
    assert all(line.count(",") == lines[0].count(",") for line in lines)
    assert b'"looked": "read:know:=Storing"' in as_json([kept])


def queue_of(call):
    return [one for one in activities(call.state) if isinstance(one, MoveQueue)]


def test_the_queue_is_off_until_somebody_asks_and_then_moves_in_the_call_alone():
    call = Played(scenario=CASE)
    assert call.state.wallboard is None
    call.send(ShowWallboard(7))
    assert not queue_of(call), "it stands still before the call"
    call.call()
    (moving,) = queue_of(call)
    before = call.state.wallboard
    call.send(QueueElapsed(moving.since), QueueElapsed(moving.since))
    assert call.state.wallboard == moved(before, call.state.wallboard.since)
    assert queue_of(call) != [moving]
    assert not queue_of(call.send(CallTimeOut())), "and holds still with it"
    call.send(Resume(), ShowWallboard(0))
    assert call.state.wallboard is None
    assert not queue_of(call)
    assert feed(State(), call.log) == call.state


def test_a_queue_moves_the_same_way_each_time_and_stays_within_its_bounds():
    for seed in range(1, 40):
        boards = [opened(seed, 0)]
        for _ in range(200):
            boards.append(moved(boards[-1], 0))
        assert 3 <= boards[0].waiting <= 7
        assert all(board.waiting <= MOST for board in boards)
        assert all(board.longest >= 0 for board in boards)
        again = opened(seed, 0)
        for board in boards:
            assert again == board
            again = moved(again, 0)
    assert opened(1, 0).queue != opened(2, 0).queue or moved(opened(1, 0), 0) != opened(2, 0)


def test_the_queue_counts_for_nothing():
    with_queue, plain = Played(scenario=CASE), Played(scenario=CASE)
    with_queue.send(ShowWallboard(3))
    for call in (with_queue, plain):
        call.call()
        for one in queue_of(call):
            call.send(QueueElapsed(one.since))
        call.send(ChooseReply("rules"), SkipLine(), EndCall())
    assert with_queue.state.turns[0].numbers == plain.state.turns[0].numbers
    kept = [practised(call.state, 1) for call in (with_queue, plain)]
    assert kept[0] == kept[1]


def test_a_group_has_none_and_it_goes_when_somebody_comes_in():
    call = Played(scenario=CASE).send(ShowWallboard(3)).call().send(JoinSession(BRAM))
    assert call.state.wallboard is None
    with pytest.raises(Refused, match="only-alone"):
        Played(CHANTAL, BRAM).agree().send(ShowWallboard(1))
