"""Every trouble of what is kept is a sentence in both languages, with the same values."""

import re
from typing import get_args

import pytest
import rtoml

from trainingsveld.store.keeping.inventory import Kind
from trainingsveld.store.kept_error import KeptCode
from trainingsveld.wording.kept import kept_trouble
from trainingsveld.wording.phrases import FOLDER

WORDS = rtoml.loads((FOLDER / "kept.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("code", get_args(KeptCode))
def test_every_code_has_a_sentence(code: str):
    for language in ("nl", "en"):
        assert len(kept_trouble(code, "x" * 999, language)) > 30


def test_every_sentence_has_both_languages_and_the_same_values():
    for key, both in WORDS.items():
        assert set(both) == {"nl", "en"}, key
        values = [set(re.findall("{(.*?)}", text)) for text in both.values()]
        assert values[0] == values[1], key


def test_every_kind_of_file_has_a_name():
    assert {f"kind_{kind}" for kind in get_args(Kind)} <= set(WORDS)
