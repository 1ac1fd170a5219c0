import pickle
from itertools import permutations, product

import pytest

from trainingsveld.privacy.consent import Asking

PEOPLE = ("p1", "p2", "p3")


def asked(order, answers):
    asking = Asking(PEOPLE)
    for person in order:
        asking = asking.answer(person, yes=answers[person])
    return asking


def known(asking):
    """Everything there is to see."""
    return asking.waiting, asking.heard, asking.outcome, repr(asking)


@pytest.mark.parametrize("answers", list(product((True, False), repeat=3)))
def test_recording_needs_everybodys_yes(answers):
    for order in permutations(PEOPLE):
        done = asked(order, dict(zip(PEOPLE, answers, strict=True)))
        assert done.outcome is all(answers)


def test_before_the_last_answer_nothing_tells_a_no_from_a_yes():
    for order in permutations(PEOPLE):
        for upto in range(3):
            seen = {
                known(asked(order[:upto], dict(zip(PEOPLE, answers, strict=True))))
                for answers in product((True, False), repeat=3)
            }
            assert len(seen) == 1


def test_afterwards_nothing_tells_whose_the_no_was_or_how_many_there_were():
    noes = [answers for answers in product((True, False), repeat=3) if not all(answers)]
    everything = set()
    for answers, order in product(noes, permutations(PEOPLE)):
        done = asked(order, dict(zip(PEOPLE, answers, strict=True)))
        inside = tuple(getattr(done, slot) for slot in sorted(Asking.__slots__))
        everything.add((known(done), inside))
    assert len(everything) == 1


def test_who_answers_twice_or_was_not_asked_is_not_counted():
    asking = Asking(PEOPLE).answer("p1", yes=True)
    for person in ("p1", "p9", ""):
        with pytest.raises(ValueError, match=f"^{person}$"):
            asking.answer(person, yes=False)
    assert asking.waiting == ("p2", "p3")


def test_an_answer_leaves_the_round_before_it_as_it_was():
    asking = Asking(PEOPLE)
    asking.answer("p1", yes=False)
    assert asking.waiting == PEOPLE


def test_nobody_is_no_yes_and_the_same_person_is_asked_once():
    assert Asking(()).outcome is False
    assert Asking(("p1", "p1")).answer("p1", yes=True).outcome is True


def test_it_is_not_written_down_by_mistake():
    assert "False" not in repr(asked(PEOPLE, dict.fromkeys(PEOPLE, False)))
    with pytest.raises(TypeError, match="not written down"):
        pickle.dumps(Asking(PEOPLE))
