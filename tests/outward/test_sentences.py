"""Whatever the gate refuses or fails at is a sentence to act on, in two languages."""

from typing import get_args

import pytest

from trainingsveld.outward.error import OutwardCode, OutwardError
from trainingsveld.privacy import Level, Outward
from trainingsveld.wording.outward import outward_trouble


@pytest.mark.parametrize("code", get_args(OutwardCode))
def test_every_trouble_has_a_sentence(code):
    said = {
        outward_trouble(code, "x{y}", what, language)
        for what in Outward
        for language in ("nl", "en")
    }
    assert len(said) == 2 * len(Outward)
    for one in said:
        assert one.endswith(".")
        assert len(one) < 260
        assert "{what}" not in one


def test_a_refusal_names_the_level_why_and_what_to_do():
    for level, name in ((Level.CONFIDENTIAL, "Blijft bij jou"), (Level.EPHEMERAL, "Niets blijft")):
        error = OutwardError("level-forbids", level.value)
        said = outward_trouble(error.code, error.detail, Outward.RECOGNITION, "nl")
        assert name in said
        assert "niets over het netwerk" in said
        assert "met de hand" in said
