"""A model that says the same again and again is heard once; a person who does is left alone."""

import pytest

from trainingsveld.speech.recognition.whisper_process import without_stammer


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("kom maar niet Dave kom maar niet Dave kom maar", "kom maar niet Dave"),
        ("Goed. ja ja ja ja ja ja", "Goed. ja"),
        ("dat zoek ik uit dat zoek ik uit", "dat zoek ik uit"),
        ("nee nee nee", "nee nee nee"),
        ("ja hoor ja hoor", "ja hoor ja hoor"),
        ("dat zoek ik uit en dat regel ik", "dat zoek ik uit en dat regel ik"),
        ("", ""),
        ("一 二", "一 二"),
    ],
)
def test_the_same_words_again_and_again(text, kept):
    assert without_stammer(text) == kept
