"""What was heard up to a pause is not heard again at the end, and is forgotten after it."""

import asyncio

import numpy as np
import pytest

from tests.speech.unhurried import voice_of_this_machine
from trainingsveld.speech import Line, Sound
from trainingsveld.speech.recognition.whisper_process import Whisper


class Counted(Whisper):
    """Writes down for how many seconds it listened."""

    listened = 0.0

    def _hear_part(self, part, language):
        self.listened += part.seconds
        return super()._hear_part(part, language)


@pytest.fixture(scope="module")
def ear(whisper_base):
    return Counted(str(whisper_base))


@pytest.fixture(scope="module")
def parts():
    """Two sentences with a pause between them, and one after."""

    async def say():
        voice = voice_of_this_machine()
        try:
            texts = ("I am so sorry to hear that, and I will look into it at once.", "Thank you.")
            return [await voice.render(Line(text, "en")) for text in texts]
        finally:
            await voice.close()

    first, rest = asyncio.run(say())
    pause = Sound.silence(0.7, first.rate)
    return [first, pause, rest, pause]


def test_only_what_came_after_the_last_pause_is_left_at_the_end(ear, parts):
    ear.forget()
    whole = ear.hear(Sound.join(parts), "en")
    assert "sorry" in whole[0]
    assert "hank you" in whole[0]
    ear.forget()
    ear.listened = 0.0
    ahead = ear.hear(Sound.join(parts[:2]), "en")
    first = ear.listened
    assert first == pytest.approx(parts[0].seconds, abs=0.8)
    assert ear.hear(Sound.join(parts), "en") == whole, "the same words, whether ahead or not"
    assert whole[0].startswith(ahead[0])
    assert ear.listened - first < first / 2, "the first sentence was not heard again"
    ear.listened = 0.0
    assert ear.hear(Sound.join(parts), "en") == whole
    assert ear.listened == 0


def test_another_language_another_answer_or_nothing_for_long_and_it_is_forgotten(ear, parts):
    ear.hear(Sound.join(parts), "en")
    ear.listened = 0.0
    ear.hear(Sound.join(parts[:1]), "nl")
    assert ear.listened > 1, "other words in another language"
    ear.hear(Sound(np.zeros(8_000, "<i2").tobytes(), 16_000), "nl")
    assert not ear._parts
    ear.hear(Sound.join(parts[:1]), "en")
    assert ear._parts
    ear.forget()
    assert not ear._parts
