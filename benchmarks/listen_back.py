"""How long a jump takes while listening back until it sounds, and what slowing a voice down costs.

At a virtual sound card: a recording of silence plays, one jumps into a tone, and the clock stops at
the first loud sample of the speaker's monitor. Slowing is measured on a voice-like sound of 20
seconds, by processor time, for each second of it.
"""

import asyncio
import os
import tempfile
import time
from pathlib import Path
from statistics import median

import numpy as np
from measuring import print_heading, print_table, read_words, verdict, whole
from measuring.call_latency import CASE, LOUD, missing

from tests.sound_card import RATE, Recorder, SoundCard
from trainingsveld.conductor import Conductor
from trainingsveld.session import (
    PACES,
    AnswerConsent,
    BeginSession,
    ChooseReply,
    EndCall,
    ListenTo,
    Person,
    SkipLine,
    StartAnswer,
    StartCall,
    StopAnswer,
    StopClip,
    Stretch,
)
from trainingsveld.speech import Sound
from trainingsveld.speech.device_sound import DeviceSound
from trainingsveld.speech.fake import FakeVoice
from trainingsveld.speech.slower import slowed
from trainingsveld.store import Log, Vault
from trainingsveld.store.reference import customer_model, feedback_methods

_QUIET = 30
"""Seconds of silence before the tone in the recording."""
_LIMIT = 5.0


def main() -> None:
    """Measure both."""
    parser = read_words(__doc__)
    parser.add_argument("--jumps", type=whole, default=20, help="jumps at each pace")
    words = parser.parse_args()
    print_heading()
    print_table(("slowed down to", "ms of CPU a second", "lasts"), [_slowing(p) for p in PACES[1:]])
    if why := missing():
        print(f"jumps are not measured: {why}")
        return
    with tempfile.TemporaryDirectory(prefix="tv-sound-") as folder:
        card = SoundCard(Path(folder))
        card.start()
        os.environ.update(card.env)
        try:
            rows = asyncio.run(_jumps(card, words.jumps))
        finally:
            card.kill()
    print_table(("pace", "jumps", "median ms", "most ms", "target 300"), rows)


def _slowing(pace: int) -> tuple[str, ...]:
    at = np.arange(20 * RATE) / RATE
    phase = 2 * np.pi * np.cumsum(160 + 40 * np.sin(np.pi * at)) / RATE
    wave = sum(np.cos(one * phase) / one for one in range(1, 12)) * 4_000
    sound = Sound(wave.astype("<i2").tobytes(), RATE)
    slowed(sound, pace)
    begun = time.process_time()
    made = slowed(sound, pace)
    spent = 1000 * (time.process_time() - begun) / sound.seconds
    return f"{pace} %", f"{spent:.1f}", f"{made.seconds / sound.seconds:.2f} times"


async def _jumps(card: SoundCard, jumps: int) -> list[tuple[str, ...]]:
    audio, vault, log = DeviceSound(), Vault(), Log(None)
    async with Conductor("meting", log, vault, FakeVoice(), audio) as conductor:
        _after_a_call(conductor, vault)
        with card.listen(10) as speaker:
            rows = [await _at(conductor, speaker, pace, jumps) for pace in PACES]
        conductor.send(StopClip())
    await audio.close()
    log.close()
    return rows


def _after_a_call(conductor: Conductor, vault: Vault) -> None:
    """One turn with a recording, and then the round."""
    people = (Person("p1", "n1", "player"),)
    begin = BeginSession(CASE, customer_model(), feedback_methods()["aloba"], people)
    for command in (begin, AnswerConsent(True), StartCall(), SkipLine(), StartAnswer("c")):
        conductor.send(command)
    tone = np.sin(2 * np.pi * 300 * np.arange(60 * RATE) / RATE) * 9_000
    vault.record("c", bytes(2 * RATE * _QUIET) + tone.astype("<i2").tobytes(), RATE)
    for command in (StopAnswer(), ChooseReply("a"), SkipLine(), EndCall()):
        conductor.send(command)


async def _at(conductor: Conductor, speaker: Recorder, pace: int, jumps: int) -> tuple[str, ...]:
    took: list[float] = []
    for number in range(jumps):
        conductor.send(ListenTo((Stretch(0, 0, "answer", "c", 1_000),), pace))
        await asyncio.sleep(1.0)
        begun = time.perf_counter()
        into = 1000 * _QUIET + 500 + 900 * (number % 20)
        conductor.send(ListenTo((Stretch(0, 0, "answer", "c", into),), pace))
        took.append(1000 * (await _loud(speaker, begun) - begun))
    most = max(took)
    return f"{pace} %", str(jumps), f"{median(took):.0f}", f"{most:.0f}", verdict(most <= 300)


async def _loud(speaker: Recorder, begun: float) -> float:
    """Wait for the first loud sample after this moment."""
    while time.perf_counter() - begun < _LIMIT:
        sound, first = speaker.since(begun)
        loud = np.abs(np.frombuffer(sound.samples, "<i2")) > 32_768 * LOUD
        if loud.any():
            return first + float(np.argmax(loud)) / RATE
        await asyncio.sleep(0.002)
    return begun + _LIMIT


if __name__ == "__main__":
    main()
