"""A sound process may do what it likes: what waits for it fails in time, and nothing hangs."""

import asyncio
import time

import pytest

from trainingsveld.speech import SpeechError
from trainingsveld.speech.device_sound import DeviceSound
from trainingsveld.speech.tone import tone

CODES = {
    "hang": "sound-hung",
    "crash": "sound-crashed",
    "garbage": "sound-crashed",
    "nonsense": "sound-crashed",
    "no-number": "sound-crashed",
    "lost": "device-lost",
    "unknown": "sound-crashed",
}
USES = {
    "play": lambda device: device.play(tone()),
    "record": lambda device: device.record(lambda _: None),
    "devices": lambda device: device.devices(),
}


def rogue(*how):
    return DeviceSound(("tests.speech.rogue_sound", *how))


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("how", CODES)
def test_what_waits_for_it_fails_in_time(how, use):
    async def go():
        device = rogue(how)
        with pytest.raises(SpeechError) as caught:
            await USES[use](device)
        assert device.pid is None  # the next use gets a fresh process
        await device.close()
        return caught.value.code

    assert asyncio.run(go()) == CODES[how]


def test_a_block_that_is_no_sound_ends_the_recording():
    async def go():
        device = rogue("bad-block")
        with pytest.raises(SpeechError):
            await device.record(lambda _: None)
        await device.close()

    asyncio.run(go())


@pytest.mark.parametrize(("use", "limit"), [("play", 0.2), ("record", 0.3)])
def test_a_device_that_does_not_stop_is_killed(use, limit, say):
    async def go():
        device = rogue("deaf")
        task = asyncio.create_task(USES[use](device))
        while not (device._run and device._run._jobs):  # noqa: ASYNC110 - it comes up by itself
            await asyncio.sleep(0.01)
        first = device._run
        began = time.perf_counter()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        took = time.perf_counter() - began
        await first.child.ended.wait()
        await device.close()
        return took

    took = asyncio.run(go())
    say(f"a stuck {use} is killed after {1000 * took:.0f} ms (limit {1000 * limit:.0f})")
    assert took < 20  # it is deaf for ever


@pytest.mark.parametrize("how", ["crash", "garbage"])
def test_a_process_that_does_not_start_says_why(how):
    async def go():
        device = rogue(how, "start")
        found = await device.availability()
        await device.close()
        return found

    found = asyncio.run(go())
    assert (found.ok, found.code) == (False, "sound-crashed")


def test_closing_fails_what_is_going_on():
    async def go():
        device = rogue("deaf")
        tasks = [asyncio.create_task(use(device)) for use in USES.values()]
        done, _ = await asyncio.wait(tasks, timeout=0.3)
        assert not done
        await device.close()
        return await asyncio.gather(*tasks, return_exceptions=True)

    assert all(isinstance(end, SpeechError) for end in asyncio.run(go()))
