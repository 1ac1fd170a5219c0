"""Files that are brought in, through the screen and the process that decodes: a sentence each."""

import asyncio

import numpy as np
import pytest
import soundfile

from tests.speech.test_imported import HOSTILE, voice
from trainingsveld.app.coaching.bring_in import CallBringing
from trainingsveld.ui.coaching.bringing import BringCall


def loud(seconds=12, rate=8_000):
    """A call that is cut off at full scale from begin to end."""
    return np.clip(voice(rate, seconds) * 9, -1, 1)


def written(path, wave, rate, subtype="PCM_16"):
    soundfile.write(path, wave, rate, subtype=subtype)


FILES = {
    "a letter": lambda path: path.write_bytes(HOSTILE["text"][0]),
    "an hour": lambda path: path.write_bytes(HOSTILE["an hour"][0]),
    "1,024 channels": lambda path: path.write_bytes(HOSTILE["1,024 channels"][0]),
    "silence": lambda path: written(path, np.zeros(8_000 * 12), 8_000),
    "gone": lambda _: None,
    "clipped": lambda path: written(path, loud(), 8_000),
    "192 kHz": lambda path: written(path, voice(192_000, 11), 192_000, "FLOAT"),
}
SAYS = {
    "a letter": "cannot be read as sound",
    "an hour": "over 45 minutes",
    "1,024 channels": "more than eight channels",
    "silence": "Nothing can be heard",
    "gone": "cannot be opened",
}


@pytest.fixture(scope="module")
def shown(qapp, tmp_path_factory):
    """Bring each of them in, one after the other on the same screen: what it says and shows."""
    folder = tmp_path_factory.mktemp("calls")
    found = {}

    async def bring():
        loop = asyncio.get_running_loop()
        port = CallBringing(None, None, loop.create_task)
        bringing = BringCall(port, lambda _: None)
        bringing.retranslate()
        bringing.show()
        for yes in bringing._yes:
            yes.setChecked(True)
        for number, (name, write) in enumerate(FILES.items()):
            path = folder / f"{number}.wav"
            write(path)
            bringing.look_at(path)
            assert bringing._busy.isVisible()
            await port._doing
            words = bringing._words.text() if bringing._words.isVisible() else ""
            spoilt = bringing._spoilt.text() if bringing._spoilt.isVisible() else ""
            found[name] = (words, bringing._cutting.isVisible(), spoilt, bringing._heard)
        bringing.leave()
        await asyncio.gather(*asyncio.all_tasks() - {asyncio.current_task()})
        bringing.close()
        bringing.deleteLater()

    asyncio.run(bring())
    return found


@pytest.mark.parametrize("name", SAYS)
def test_what_is_no_call_gets_one_sentence_and_another_can_be_chosen(shown, name):
    words, cutting, _, _ = shown[name]
    assert SAYS[name] in words
    assert not cutting
    assert "Traceback" not in words
    assert words.count("\n") == 0


def test_a_clipped_call_can_be_used_and_it_is_said_that_it_sounds_distorted(shown):
    words, cutting, spoilt, heard = shown["clipped"]
    assert (words, cutting) == ("", True)
    assert "distorted" in spoilt
    assert heard.seconds == pytest.approx(12, abs=0.1)


def test_a_call_of_192_khz_is_a_call_as_any_other(shown):
    words, cutting, spoilt, heard = shown["192 kHz"]
    assert (words, cutting, spoilt) == ("", True, "")
    assert heard.seconds == pytest.approx(11, abs=0.1)
