"""How long a silence has to be, and what may follow."""

import pytest

from tests.small_case import SCENARIO
from trainingsveld.dialogue import (
    begin,
    breaks_in,
    case_from_text,
    end_wait,
    following,
    gap_left,
    give,
    offered,
    style_of,
)
from trainingsveld.dialogue.turn_end import CERTAIN, GAPS, LONGEST
from trainingsveld.store.reference import customer_model

EXPECTED = ("Wat vervelend, zeker als u het straks moet uitleggen.", "dat snap ik")


@pytest.mark.parametrize(
    ("words", "wait"),
    [
        ("", 1.2),
        ("wat vervelend zeker als u het straks moet uitleggen", CERTAIN),
        ("Wat vervelend, zeker als u dat straks moet uitleggen!", CERTAIN),
        ("dat snap ik", CERTAIN),
        ("wat verveled zeker als u het strakjes moet uitlegge", CERTAIN),
        ("wat vervelend zeker als u het straks moet lachen", 1.2),
        ("wat vervelend zeker als u het", 1.92),
        ("wat vervelend zeker als", 1.92),
        ("iets heel anders vandaag", 1.2),
        ("eh", 1.92),
        ("Goed, ik denk nog na", LONGEST),
        ("Well, let me think.", LONGEST),
        ("🙂 … !!", 1.2),
    ],
)
def test_words_shorten_or_lengthen_the_wait(words, wait):
    assert end_wait(1.2, words, EXPECTED) == pytest.approx(wait)


def test_a_reply_may_end_in_a_word_that_is_mostly_not_the_last():
    assert end_wait(1.2, "waar denkt u aan", ("Waar denkt u aan?",)) == CERTAIN
    assert end_wait(1.2, "waar denkt u aan", ()) == pytest.approx(1.92)


def test_a_short_patience_is_never_lengthened_by_certainty():
    assert end_wait(0.5, "dat snap ik", EXPECTED) == 0.5  # the patience
    assert end_wait(10, "en", EXPECTED) == LONGEST


def test_the_gap_counts_from_the_end_of_the_answer_and_adds_to_nothing():
    assert GAPS["angry"] <= 0.4 < 1 <= GAPS["upset"] <= 2
    assert gap_left("upset", 0.4) == pytest.approx(GAPS["upset"] - 0.4)
    assert gap_left("angry", 1.2) == 0
    assert gap_left("upset", None) == 0


def test_every_line_that_can_follow_is_listed_with_its_style():
    case = case_from_text(SCENARIO, customer_model())
    state = begin(case).state
    listed = following(case, state)
    for reply in offered(case, state):
        outcome = give(case, state, reply)
        assert (outcome.said, style_of(case, outcome.state)) in listed
    texts = [said.text for said, _ in listed]
    assert "Hallo?" in texts
    assert "Sorry, ik begrijp niet wat u bedoelt." in texts
    story = give(case, state, "feeling").state
    assert "Mag ik ook iets zeggen?" in [said.text for said, _ in following(case, story)]
    assert breaks_in(case, state) is None


def test_after_the_end_nothing_follows():
    case = case_from_text(SCENARIO, customer_model())
    state = begin(case).state
    assert following(case, state._replace(node="gone")) == ()
