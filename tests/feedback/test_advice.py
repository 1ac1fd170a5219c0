"""Orders dressed as feedback are noticed, and what is none is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainingsveld.feedback import advice_in


@pytest.mark.parametrize(
    "words",
    [
        "Je moet eerst samenvatten.",
        "Ik vond het mooi, maar je had moeten doorvragen.",
        "Je had daar wel even moeten wachten.",
        "Volgende keer moet je langer stil zijn",
        "Dan kun je beter niets zeggen.",
        "Je zou meer moeten luisteren.",
        "Als ik jou was, had ik teruggebeld.",
        "Waarom heb je haar niet laten uitpraten?",
        "Probeer rustiger te praten.",
        "Mooi gedaan.\nZorg dat je haar naam noemt.",
        "You should slow down.",
        "Nice. You really need to listen more!",
        "you shouldn't interrupt",
        "If I were you I would wait.",
        "Why didn't you ask?",
        "Why don’t you summarise first?",
        "Make sure to name her.",
        "Don't forget the name.",
    ],
)
def test_this_tells_somebody_what_to_do(words):
    assert advice_in(words)
    assert advice_in(words) in words


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Toen de klant boos werd, hoorde ik je zuchten.",
        "De klant zei: “U moet mij nu helpen!”",
        'The customer said "you should be ashamed", and you stayed calm.',
        "Wat zou er gebeuren als je eerst samenvat?",
        "Moet je dan eerst samenvatten?",
        "Zou je rustiger kunnen praten?",
        "Ik moest lachen toen je dat zei.",
        "Je was stil. Daardoor moest zij nadenken.",
        "Je zou kunnen zeggen: wat heeft u nodig?",
        "You could say: what do you need?",
        "What would happen if you waited?",
        "I saw you wait, and the customer had to think.",
        "Should you say that at once?",
        "Ik probeerde mee te schrijven.",
        "Je gemoedelijke toon hielp.",
    ],
)
def test_this_does_not(words):
    assert advice_in(words) == ""


@given(st.text(max_size=400))
def test_whatever_is_typed_the_words_found_stand_in_it(words):
    assert advice_in(words) in words
