"""Then and now over days: the first answer to a line in a call of before, beside the one of now."""

from msgspec.structs import replace

from tests.small_case import SCENARIO, Played
from trainingsveld.rehearsal.earlier import Earlier, earlier
from trainingsveld.rehearsal.practised import not_older, practised
from trainingsveld.session import ChooseReply, EndCall, SkipLine


def played(*replies):
    call = Played(scenario=SCENARIO).call()
    for reply in replies:
        call.send(ChooseReply(reply), SkipLine())
    return call.send(EndCall()).state


def kept(day, *replies):
    return practised(played(*replies), day)


def test_the_first_answer_ever_stands_beside_the_one_of_now():
    book = (kept(3, "rules", "feeling"), kept(5, "feeling", "verify"))
    now = played("feeling", "verify")
    assert earlier(now, book) == (
        Earlier("Waar blijft mijn geld?", 3, "Zo zijn de regels.", "Wat vervelend voor u."),
    )


def test_the_same_answer_as_then_is_nothing_to_show():
    assert earlier(played("feeling"), (kept(3, "feeling"),)) == ()


def test_another_case_and_a_reply_that_is_no_more_are_left_out():
    one = kept(3, "rules")
    assert earlier(played("feeling"), (replace(one, case="anders"),)) == ()
    (move,) = one.moves
    gone = replace(one, moves=(replace(move, reply="weg"),))
    assert earlier(played("feeling"), (gone,)) == ()
    assert earlier(played("feeling"), ()) == ()


def test_a_moment_that_comes_twice_is_shown_once():
    found = earlier(played("rules", "rules"), (kept(3, "feeling"),))
    assert [one.now for one in found] == ["Zo zijn de regels."]


def test_not_older_than_counts_back_from_today():
    book = tuple(kept(day, "rules") for day in (10, 40, 70, 71))
    assert not_older(book, 71, 0) == book
    assert [one.day for one in not_older(book, 71, 31)] == [40, 70, 71]
    assert [one.day for one in not_older(book, 71, 30)] == [70, 71]
    assert not_older(book, 400, 30) == ()
