"""Then and now over days: the first answer to a line in a call of before, beside the one of now."""

from msgspec import json
from msgspec.structs import replace

from tests.small_case import SCENARIO, Played
from trainingsveld.rehearsal.earlier import Earlier, earlier
from trainingsveld.rehearsal.path_log import as_csv, as_json
from trainingsveld.rehearsal.practised import Move, not_older, practised
from trainingsveld.session import ChooseReply, EndCall, SkipLine, StartAnswer, StopAnswer


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


def spoken(*replies):
    call = Played(scenario=SCENARIO).call()
    for number, reply in enumerate(replies):
        call.send(StartAnswer(f"clip-{number}"), StopAnswer(), ChooseReply(reply), SkipLine())
    return call.send(EndCall()).state


def kept_aloud(day, *replies, minute=-1):
    """Each clip of a session has one file, as a vault names them."""
    return practised(spoken(*replies), day, lambda clip: [f"{day}-{clip}"], minute)


def test_both_can_be_heard_where_the_vault_still_has_then():
    book = (kept_aloud(3, "rules"),)
    (one,) = earlier(spoken("rules"), book, {"3-clip-0"}.issuperset)
    assert (one.sound, one.then_sound, one.now_sound) == ("both", ("3-clip-0",), ("clip-0",))
    assert one.then == one.now, "the same answer, but it may sound otherwise"


def test_what_was_erased_since_is_said_to_be_gone():
    book = (kept_aloud(3, "rules"),)
    (one,) = earlier(spoken("feeling"), book)
    assert (one.sound, one.then_sound, one.now_sound) == ("gone", (), ())
    assert earlier(spoken("rules"), book) == (), "the same answer, and nothing to hear"


def test_what_was_not_said_aloud_then_or_now_has_no_sound():
    def there(_names):
        return True

    (one,) = earlier(spoken("feeling"), (kept(3, "rules"),), there)
    assert one.sound == ""
    (one,) = earlier(played("feeling"), (kept_aloud(3, "rules"),), there)
    assert (one.sound, one.then_sound) == ("", ())


def test_what_was_kept_by_an_older_version_can_be_read_and_has_no_sound():
    old = b'["opening","reply","rules","explain_policy",6,[],["feeling"]]'
    assert json.decode(old, type=Move).sound == ()


def test_names_of_recordings_and_the_minute_are_not_taken_along():
    (one,) = book = (kept_aloud(3, "rules", minute=600),)
    assert (one.moves[0].sound, one.minute) == (("3-clip-0",), 600)
    for taken in (as_json(book).decode(), as_csv(book)):
        assert "clip" not in taken
        assert "minute" not in taken
        assert "600" not in taken
