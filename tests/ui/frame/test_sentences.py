"""Every code of the rooms below has a sentence, in both languages."""

from typing import get_args

import pytest

from trainingsveld.session import RefusedCode
from trainingsveld.speech.error import Code, Warn
from trainingsveld.store import StoreCode
from trainingsveld.ui.refusals import REFUSALS, refusal
from trainingsveld.ui.sentences import NOTICES, OTHERWISE, notice

CODES = [
    *get_args(StoreCode),
    *get_args(Code),
    *get_args(Warn),
    "ended-by-force",
    "microphone-changed",
    "no-sound-device",
    "no-drill",
    "no-voice",
    "display-gone",
    "scenario-broken",
    "scenario-missing",
]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_code_has_its_own_words(dressed, code, language):
    dressed[1].use(language)
    words = notice(code)
    assert words.title
    assert words.title != notice("unheard-of").title
    assert len(words.text.split(". ")) >= 2
    assert words.text.endswith(".")


def test_no_sentence_is_for_a_code_that_is_not_there():
    assert set(NOTICES) == set(CODES)


def test_an_unknown_code_still_says_something(dressed):
    dressed[1].use("en")
    assert notice("unheard-of") == OTHERWISE


def test_every_refusal_has_its_own_words(dressed):
    assert set(REFUSALS) == set(get_args(RefusedCode))
    dressed[1].use("nl")
    said = {refusal(code) for code in get_args(RefusedCode)}
    assert len(said) == len(REFUSALS)
    assert said.isdisjoint(REFUSALS.values())
