"""A device taken away while the sound server lives on, which moves us to another and says nothing.

And given back: everything then goes on as before.
"""

import asyncio

import pytest

from tests.speech.signals import loud_until
from tests.speech.test_devices import LONG, at_the_desk, clock, ended, until
from trainingsveld.speech import SpeechError
from trainingsveld.speech.tone import tone

pytestmark = pytest.mark.desktop
WELL_UNDER_WAY = 15
"""Blocks after which the server has told where we are."""
MIC = ("remap-source", "source_name=mic", "master=micfeed.monitor", "channels=1")
SPK = ("null-sink", "sink_name=spk", "rate=48000", "channels=2", "norewinds=1")


@pytest.fixture
def other_microphone(sound_card):
    sound_card.plug("null-sink", "sink_name=far", "rate=48000", "channels=1", "norewinds=1")
    sound_card.plug("remap-source", "source_name=mic2", "master=far.monitor", "channels=1")
    yield
    sound_card.unplug("remap-source", "mic2")
    sound_card.unplug("null-sink", "far")


@pytest.fixture
def card(sound_card):
    """One that is whole again afterwards."""
    yield sound_card
    sound_card.kill()


def lost(task):
    with pytest.raises(SpeechError) as caught:
        task.result()
    return caught.value.code


@pytest.mark.parametrize("chosen", ["mic", None])
def test_a_microphone_that_is_taken_away_is_said_and_the_next_recording_has_another(
    card, other_microphone, chosen, say
):
    async def use(device):
        device.use(output=None, input_=chosen)
        blocks, later, warnings, again = [], [], [], []
        recording = asyncio.create_task(device.record(blocks.append))
        await until(lambda: len(blocks) > WELL_UNDER_WAY)
        pid = device.pid
        card.unplug("remap-source", "mic")
        gone = clock()
        await until(recording.done)
        say(f"unplugged and said after {1000 * (clock() - gone):.0f} ms")
        recording_2 = asyncio.create_task(device.record(later.append, on_warning=warnings.append))
        await until(lambda: len(later) > 3 or recording_2.done())
        recording_2.cancel()
        await ended(recording_2)
        card.plug(*MIC)
        recording_3 = asyncio.create_task(device.record(again.append))
        await until(lambda: len(again) > 3 or recording_3.done())
        recording_3.cancel()
        await ended(recording_3)
        return lost(recording), "other-device" in warnings, device.pid == pid

    code, said, same_process = at_the_desk(use)
    assert code == "device-lost"
    assert said == (chosen is not None)
    assert same_process  # nothing was wrong with it


def test_where_no_microphone_is_left_the_customer_is_not_recorded_instead(card):
    async def use(device):
        device.use(output=None, input_=None)
        blocks = []
        recording = asyncio.create_task(device.record(blocks.append))
        await until(lambda: len(blocks) > WELL_UNDER_WAY)
        card.unplug("remap-source", "mic")
        await until(recording.done)
        codes, heard = [lost(recording)], []
        for _ in range(3):
            after = []
            another = asyncio.create_task(device.record(after.append))
            await until(another.done)
            codes.append(lost(another))
            heard.append(sum(block.seconds for block in after))
        return codes, heard

    codes, heard = at_the_desk(use)
    assert set(codes) == {"no-device"}
    assert min(heard) < 0.5, "more than that only where other programs hold it up"


def test_a_loudspeaker_that_is_taken_away_is_said_and_the_recording_goes_on(card):
    async def use(device):
        device.use(output=None, input_=None)
        blocks = []
        recording = asyncio.create_task(device.record(blocks.append))
        playing = asyncio.create_task(device.play(LONG))
        with card.listen() as speaker:
            await until(lambda: len(blocks) > WELL_UNDER_WAY and loud_until(speaker.sound))
            card.unplug("null-sink", "spk")
            await until(playing.done)
        before = len(blocks)
        with card.listen(device="micfeed.monitor") as left:  # the only one that is left
            await device.play(tone(seconds=0.3))
            await until(lambda: loud_until(left.sound))
        card.plug(*SPK)
        await until(lambda: len(blocks) > before + 3 or recording.done())
        recording.cancel()
        await ended(recording)
        return lost(playing)

    assert at_the_desk(use) == "device-lost"


def test_somebody_who_moves_us_to_another_microphone_loses_nothing(card, other_microphone):
    async def use(device):
        device.use(output=None, input_=None)
        blocks = []
        recording = asyncio.create_task(device.record(blocks.append))
        await until(lambda: len(blocks) > WELL_UNDER_WAY)
        card.move_recordings("mic2")
        before = len(blocks)
        await until(lambda: len(blocks) > before + 60 or recording.done())
        recording.cancel()
        await ended(recording)

    at_the_desk(use)
