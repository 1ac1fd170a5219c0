import pytest

from tests.small_case import AISHA, BRAM, CHANTAL, SCENARIO, Played
from trainingsveld.session import (
    CallTimeOut,
    ChooseReply,
    EndCall,
    GiveWords,
    Mark,
    Refused,
    RewindTo,
    SetMark,
    StartAnswer,
    StopAnswer,
    TakeBack,
    ThrowAway,
    WriteNote,
    cards,
    looked_for,
    stacks,
    visible_marks,
)
from trainingsveld.session.cards import dealt

MORE = SCENARIO.replace(
    "[[cards]]",
    '[[criteria]]\nid = "sums"\ntext = "Vat samen"\n'
    '[[criteria]]\nid = "asks"\ntext = "Vraagt door"\n[[cards]]',
    1,
)


def in_call(*people):
    return Played(*(people or (CHANTAL, BRAM, AISHA)), scenario=MORE).call()


def saw(played):
    return [(mark.behaviour, mark.turn) for mark in played.state.marks]


def test_two_behaviours_each_go_round_so_that_cards_differ():
    hands = dealt(("a", "b", "c", "d", "e"), ("p2", "p3", "p4"))
    assert [card.behaviours for card in hands] == [("a", "b"), ("c", "d"), ("e", "a")]


def test_with_as_many_observers_as_criteria_each_looks_for_one():
    hands = dealt(("a", "b"), ("p2", "p3", "p4"))
    assert [card.behaviours for card in hands] == [("a",), ("b",), ("a",)]


def test_whoever_plays_has_no_card_and_alone_nobody_has():
    assert [card.person for card in cards(in_call().state)] == ["p2", "p3"]
    assert cards(in_call(CHANTAL).state) == ()
    assert looked_for(in_call().state) == ("feeling", "sums", "asks")


def test_a_mark_stands_where_the_call_is_and_says_nothing_about_who_set_it():
    played = in_call().send(StartAnswer("c1"), SetMark("feeling", 9_000, 1_500), StopAnswer())
    played.send(SetMark("sums", 9_900, 400)).send(ChooseReply("rules"), SetMark("", 12_000, 700))
    assert played.state.marks == (
        Mark("feeling", 9_000, 0, "answer", "c1", 1_500),
        Mark("sums", 9_900, 0, "answer", "c1", -1),
        Mark("", 12_000, 1, "line", "", 700),
    )
    assert not {"p1", "p2", "p3"} & set(repr(played.state.marks).split("'"))


def test_what_was_typed_has_an_answer_without_a_recording():
    played = in_call().send(GiveWords("w"), SetMark("feeling", 3))
    assert played.state.marks == (Mark("feeling", 3, 0, "answer", "", -1),)


def test_two_observers_with_one_card_make_one_stack():
    played = in_call().send(StartAnswer("c1"), SetMark("sums", 10, 10), SetMark("sums", 20, 20))
    (stack,) = stacks(played.state.marks, len(played.state.turns))
    assert (stack.behaviour, stack.turn, len(stack.marks)) == ("sums", 0, 2)


def test_a_mark_just_after_the_next_line_began_is_about_the_answer_before_it():
    played = in_call().send(ChooseReply("rules"), SetMark("", 900, 900), SetMark("", 4_000, 4_000))
    played.line_over().send(ChooseReply("rules"))
    assert [stack.turn for stack in stacks(played.state.marks, 2)] == [0, 1]


def test_only_what_stands_on_a_card_can_be_marked_and_only_while_it_is_played():
    played = in_call()
    for wrong in (SetMark("rules", 1), SetMark("nowhere", 1)):
        with pytest.raises(Refused, match="not-offered"):
            played.send(wrong)
    with pytest.raises(Refused, match="not-now"):
        played.send(CallTimeOut(), SetMark("feeling", 1))
    with pytest.raises(Refused, match="not-now"):
        Played(CHANTAL, BRAM).send(SetMark("", 1))


def test_time_that_cannot_be_is_taken_for_none():
    assert in_call().send(SetMark("", -7, -9)).state.marks == (Mark("", 0, 0, "line", "", -1),)


def test_alone_the_moment_itself_can_be_marked_and_is_seen_at_once():
    played = in_call(CHANTAL).send(SetMark("", 5))
    assert visible_marks(played.state) == played.state.marks
    with pytest.raises(Refused, match="not-offered"):
        played.send(SetMark("feeling", 5))


def test_marks_stay_hidden_until_the_own_view_is_locked():
    played = in_call().send(SetMark("feeling", 5), ChooseReply("rules")).line_over()
    assert visible_marks(played.state) == ()
    played.send(EndCall())
    assert visible_marks(played.state) == ()
    assert visible_marks(played.send(WriteNote("own")).state) == played.state.marks


def test_marks_of_turns_gone_back_on_stay_with_their_attempt():
    played = in_call().send(SetMark("feeling", 1), ChooseReply("rules")).line_over()
    played.send(SetMark("sums", 2), ChooseReply("rules")).line_over().send(SetMark("asks", 3))
    played.send(RewindTo(1))
    assert saw(played) == [("feeling", 0)]
    (left,) = played.state.attempts
    assert [mark.behaviour for mark in left.marks] == ["feeling", "sums", "asks"]
    assert (len(left.turns), left.back_to, left.compared) == (2, 1, True)
    played.line_over().send(ChooseReply("feeling"), TakeBack())
    assert [one.compared for one in played.state.attempts] == [True, False]


def test_a_recording_that_goes_is_named_by_no_mark_and_no_attempt():
    played = in_call().send(StartAnswer("c1"), SetMark("sums", 10, 10), StopAnswer())
    played.send(ChooseReply("rules"), RewindTo(0)).line_over()
    played.send(StartAnswer("c2"), SetMark("", 99, 1), StopAnswer(), ThrowAway())
    assert not {"c1", "c2"} & set(repr((played.state.marks, played.state.attempts)).split("'"))
    assert len(played.state.marks) == 1
