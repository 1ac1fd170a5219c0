"""A whole call of a case, said by the real voice at a real sound card, and heard there."""

import asyncio
from pathlib import Path

import numpy as np

from tests.session.test_as_played import do
from tests.sound_card import Recorder
from tests.speech.every_line import case_of, differs, wrong_with
from tests.speech.signals import found_at, samples
from tests.speech.unhurried import voice_of_this_machine
from trainingsveld.cli.render import line_of
from trainingsveld.conductor import Conductor
from trainingsveld.session import (
    AnswerConsent,
    BeginSession,
    Command,
    Person,
    Phase,
    StartCall,
    State,
)
from trainingsveld.session.activity import Speak, activities
from trainingsveld.speech import Sound
from trainingsveld.speech.cache import CachedVoice
from trainingsveld.speech.device_sound import DeviceSound
from trainingsveld.store import Log, Vault
from trainingsveld.store.reference import customer_model, feedback_methods

PIECE, ALIKE, HEARD = 0.4, 0.8, 0.7
"""A line is looked for in pieces of so many seconds; a piece that is so alike was heard, and so
many of them have to be. On a busy machine the virtual card loses some samples now and then."""
PATIENCE = 60.0


class Told(DeviceSound):
    """The sound card, and what was last asked of it."""

    asked: Sound | None = None

    async def play(self, sound: Sound) -> None:
        self.asked = sound
        await super().play(sound)


class Caller:
    """Whoever plays the case: sends what a test of it says, and listens."""

    def __init__(self, conductor: Conductor) -> None:
        self._conductor = conductor

    @property
    def state(self) -> State:
        return self._conductor.state

    def send(self, *commands: Command) -> None:
        for command in commands:
            self._conductor.send(command)


async def whole_call(path: Path, number: int, speaker: Recorder) -> tuple[int, list[str]]:
    """Play a case's own test with this number to its end; count the lines, and say what is odd."""
    text, case = path.read_text("utf-8"), case_of(path)  # noqa: ASYNC240 - nothing is on yet
    test = case.scenario.tests[number]
    voice = CachedVoice(voice_of_this_machine(), None)
    audio, log, vault = Told(), Log(None), Vault()
    conductor = Conductor("geheel", log, vault, voice, audio)
    call, odd, lines = Caller(conductor), list[str](), 0
    method = next(iter(feedback_methods().values()))
    people = (Person("p1", "n1", "player"),)
    try:
        async with conductor, asyncio.timeout(60 * PATIENCE):
            call.send(BeginSession(text, customer_model(), method, people))
            await _until(lambda: call.state.voice_ready)
            call.send(AnswerConsent(yes=False), StartCall())
            for word in ("", *test.play):
                if word:
                    do(call, word)
                while call.state.phase is Phase.SPEAKING:
                    odd += await _heard(call, audio, speaker)
                    lines += 1
    finally:
        await audio.close()
        await voice.close()
        log.close()
        vault.shred()
    end = case.scenario.nodes[call.state.call.node].end
    if test.expect.end and end not in test.expect.end:
        odd.append(f"{path.stem}, {test.name}: it ended at {call.state.call.node}")
    return lines, odd


async def _heard(call: Caller, audio: Told, speaker: Recorder) -> list[str]:
    """Hear one line out; say why what came from the loudspeaker is not that line."""
    since, audio.asked = call.state.since, None
    said = next((one for one in activities(call.state) if isinstance(one, Speak)), None)
    if said is None:
        await _until(lambda: call.state.phase is not Phase.SPEAKING or call.state.since != since)
        return [f"a line was shown and not said: {call.state.trouble}"]
    line = line_of(call.state.on_call[0].scenario, said.text, said.style)
    odd = differs(call.state, said.text)
    begun = len(speaker.sound.samples)
    await _until(lambda: call.state.phase is not Phase.SPEAKING or call.state.since != since)
    if audio.asked is None:
        return [*odd, f"nothing was played: {line.text!r}"]
    whole = speaker.sound
    heard = _heard_of(audio.asked, Sound(whole.samples[begun:], whole.rate))
    if heard < HEARD:
        odd.append(f"only {heard:.0%} of it was heard: {line.text!r}")
    return [*odd, *wrong_with(line, audio.asked)]


def _heard_of(line: Sound, heard: Sound) -> float:
    """Say which share of a line's pieces came out of the loudspeaker."""
    size = 2 * round(PIECE * line.rate)
    pieces = [line.samples[at : at + size] for at in range(0, len(line.samples) - size, size)]
    sounds = [Sound(piece, line.rate) for piece in pieces]
    loud = [sound for sound in sounds if np.abs(samples(sound)).max() > 0.05]
    found = [found_at(heard, sound)[1] > ALIKE for sound in loud]
    return sum(found) / max(1, len(found))


async def _until(holds) -> None:
    async with asyncio.timeout(PATIENCE):
        while not holds():  # noqa: ASYNC110 - what is watched is outside
            await asyncio.sleep(0.01)
