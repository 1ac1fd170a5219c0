"""Which of the expected texts was said from its first letter to its last."""

import numpy as np
import pytest

from trainingsveld.speech.recognition.spelling import LETTERS, STEP
from trainingsveld.speech.recognition.transcribed import WHOLE
from trainingsveld.speech.recognition.whole import Said, said_whole, spelt

REPLY = "Ik regel het vandaag nog voor u."
OTHER = "Dat gaat zo niet, mevrouw."


def heard(text, pace=15.0, muddy=0.0, before=0.2):
    """As if a text was heard at so many letters a second; `muddy` is how unclear, 0 to 1."""
    chance = np.random.default_rng(3)
    quiet = round(before / STEP)
    steps = round(1 / pace / STEP)
    said = [0] * quiet
    for letter in spelt(text):
        said += [LETTERS.index(letter) + 1, *[0] * (steps - 1)]
    said += [0] * quiet
    chances = np.full((len(said), len(LETTERS) + 1), 0.001)
    chances[np.arange(len(said)), said] = 1.0
    chances += muddy * chance.random(chances.shape)
    return np.log(chances / chances.sum(axis=1, keepdims=True)).astype(np.float32)


@pytest.mark.parametrize("muddy", [0.0, 0.3])
def test_a_reply_that_was_said_is_found_and_is_certain(muddy):
    found = said_whole(heard(REPLY, muddy=muddy), (OTHER, REPLY))

    assert found.place == 1
    assert found.sure >= WHOLE


@pytest.mark.parametrize("words", [1, 2, 3, 4, 5])
def test_a_reply_that_breaks_off_is_never_certain(words):
    begun = " ".join(REPLY.split()[:words])

    assert said_whole(heard(begun), (OTHER, REPLY)).sure < WHOLE


def test_without_its_last_word_of_one_letter_it_is_not_whole():
    begun = said_whole(heard(REPLY.removesuffix(" u.")), (OTHER, REPLY))

    assert begun.place == 1
    assert begun.sure < WHOLE


def test_something_else_is_no_reply():
    found = said_whole(heard("Mag ik eerst uw klantnummer weten"), (OTHER, REPLY))

    assert found.sure < WHOLE


def test_a_reply_that_another_one_goes_on_from_is_not_certain():
    long = "Dat begrijp ik, maar het kan niet."

    assert said_whole(heard("Dat begrijp ik"), ("Dat begrijp ik.", long)).sure == 0.0
    assert said_whole(heard(long), ("Dat begrijp ik.", long)).sure >= WHOLE


def test_a_word_before_it_does_no_harm():
    assert said_whole(heard("Nou. " + REPLY), (OTHER, REPLY)).sure >= WHOLE


@pytest.mark.parametrize("expected", [(), ("",), ("…", "!")])
def test_without_a_text_nothing_was_said(expected):
    assert said_whole(heard(REPLY), expected) == Said()


def test_a_sound_too_short_for_a_text_is_not_it():
    assert said_whole(heard("ja", before=0.0), (REPLY,)) == Said()
    assert said_whole(heard(REPLY)[:0], (REPLY,)) == Said()


def test_what_is_no_number_is_no_reply():
    rubbish = np.full((200, len(LETTERS) + 1), np.nan, np.float32)

    assert said_whole(rubbish, (OTHER, REPLY)).sure < WHOLE


def test_a_text_is_spelt_as_it_is_said():
    assert spelt("’s Avonds krijgt u € 12,50, één keer!") == (
        "s avonds krijgt u twaalf euro vijftig een keer"
    )
