"""The ten questions on a screen: forward and back, and nobody real in the case."""

import pytest

from trainingsveld.authoring.check import check
from trainingsveld.authoring.new import QUESTIONS, Interview

ANSWERS = {
    "family": "complaint",
    "title": "De bestelling kwam niet",
    "incident": "Ik wacht al drie weken en niemand belt mij terug.",
    "caller": "Mevrouw De Wit, klant",
    "need": "Ze wil weten wanneer het komt.",
    "stance": "attacking",
    "motive": "frustration",
    "tension": "5",
    "first": "listen",
    "worse": "explain_policy",
    "ends": "resolved, hung_up",
}


def go_through(asked, answers=ANSWERS):
    for question in QUESTIONS:
        given = {part.key: answers[part.key] for part in question.parts}
        held = asked.forward(given)
        if held is not None and held.doubts:
            held = asked.decide({one.text: one.by for one in held.doubts})
        assert held is None, (question.key, held)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_ten_answers_make_a_case_in_which_nothing_is_wrong(language):
    asked = Interview(language)
    go_through(asked)
    assert asked.is_done
    found = [one.code for one in check(asked.case().encode()) if one.severity == "error"]
    assert found == []
    assert asked.name() == "de-bestelling-kwam-niet"


def test_back_and_forward_keep_what_was_given():
    asked = Interview("nl")
    asked.forward({"family": "explain"})
    asked.back({"title": "Half gety"})
    assert asked.question.key == "family"
    assert asked.forward({}) is None
    assert asked.answer("title") == "Half gety"
    for _ in range(20):
        asked.back({})
    assert asked.number == 0


def test_a_wrong_answer_holds_and_says_why():
    asked = Interview("nl")
    held = asked.forward({})
    assert held.wrong["family"]
    asked.forward({"family": "1"})
    assert asked.question.key == "title"
    assert asked.forward({"title": " \u200b "}).wrong["title"] == "Vul hier iets in."


def test_names_are_decided_about_once_and_made_up_ones_are_no_doubt():
    asked = Interview("nl")
    asked.forward({"family": "1"})
    (doubt,) = asked.forward({"title": "Ruzie met Jan Jansen"}).doubts
    assert (doubt.text, doubt.kind) == ("Jan Jansen", "person")
    assert asked.decide({doubt.text: doubt.by}) is None
    assert "Jansen" not in asked.answer("title")
    asked.back({})
    assert asked.forward({}) is None, "what was made up is not asked about"
    (again,) = asked.forward({"incident": "Jan Jansen belde niet."}).doubts
    assert again.by == doubt.by, "the same person is the same made-up person"


def test_what_is_left_stays_and_is_not_asked_again():
    asked = Interview("nl")
    asked.forward({"family": "1"})
    (doubt,) = asked.forward({"title": "Ruzie met Jan Jansen"}).doubts
    assert asked.decide({doubt.text: doubt.text}) is None
    assert asked.answer("title") == "Ruzie met Jan Jansen"
    asked.back({})
    assert asked.forward({}) is None


def test_what_comes_instead_may_be_too_long_and_is_then_said():
    asked = Interview("nl")
    asked.forward({"family": "1"})
    (doubt,) = asked.forward({"title": "Ruzie met Jan Jansen"}).doubts
    assert asked.decide({doubt.text: "lang " * 60}).wrong["title"]
    assert asked.question.key == "title"


@pytest.mark.parametrize("rubbish", ["\x00\x1b[2J", '"""\n[x]', "{0}{name}", "🙂" * 50, "\ud800a"])
def test_rubbish_in_every_text_still_makes_a_case_or_is_refused(rubbish):
    asked = Interview("nl")
    texts = dict.fromkeys(("title", "incident", "caller", "need"), f"a {rubbish}")
    go_through(asked, {**ANSWERS, **texts})
    assert [one.code for one in check(asked.case().encode("utf-8", "surrogatepass"))
            if one.code < "TV04"] == []  # fmt: skip


def test_what_waits_for_a_decision_is_not_among_what_passed():
    asked = Interview("nl")
    asked.forward({"family": "complaint"})
    held = asked.forward({"title": "Ruzie met Jan Jansen"})
    assert held is not None
    assert asked.passed == {"family": "complaint"}
    asked.decide({one.text: one.by for one in held.doubts})
    assert "Jansen" not in asked.passed["title"]


def test_an_answer_changed_on_the_way_back_passes_again_before_it_is_kept():
    asked = Interview("nl")
    asked.forward({"family": "complaint"})
    asked.forward({"title": "De bestelling kwam niet"})
    asked.back({})
    asked.back({"title": "Jan Jansen belt"})
    assert asked.passed["title"] == "De bestelling kwam niet"


def test_another_time_it_goes_on_at_the_first_question_without_an_answer():
    first = Interview("nl")
    first.forward({"family": "complaint"})
    first.forward({"title": "De bestelling kwam niet"})
    again = Interview("nl", first.passed)
    assert again.question.key == "incident"
    assert again.answer("title") == "De bestelling kwam niet"
    whole = Interview("nl")
    go_through(whole)
    assert Interview("nl", whole.passed).is_done


def test_an_answer_that_is_none_is_asked_again():
    again = Interview("nl", {"family": "rubbish", "title": "Goed"})
    assert again.question.key == "family"
