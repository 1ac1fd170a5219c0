"""Every case that ships is played by its own tests, and the voice says every line of them."""

import asyncio

import pytest

from tests.speech.call_aloud import whole_call
from tests.speech.every_line import CASES, said_in_tests, wrong_with
from tests.speech.unhurried import voice_of_this_machine
from trainingsveld.speech import Line, Sound

GROUPS = 4
"""Each with one engine, so that several can go on at once."""


def test_there_are_cases_to_play():
    assert len(CASES) >= 24


@pytest.mark.parametrize(
    ("sound", "why"),
    [
        (Sound(b"", 48_000), "no sound"),
        (Sound.silence(1.5), "cannot be heard"),
        (Sound(b"\xff\x7f" * 72_000, 48_000), "it clips"),
        (Sound(b"\x00\x20" * 9_600, 48_000), "0.20 s for 4 words"),
        (Sound(b"\x00\x20" * 480_000, 48_000), "10.00 s for 4 words"),
    ],
)
def test_what_is_no_line_is_noticed(sound, why):
    (found,) = wrong_with(Line("Waar blijft mijn geld?"), sound)
    assert why in found


@pytest.mark.parametrize("group", range(GROUPS))
def test_every_line_that_is_said_can_be_heard(group, say):
    said = {path.stem: said_in_tests(path) for path in CASES[group::GROUPS]}
    assert not {name: odd for name, (_, odd) in said.items() if odd}
    assert all(len(lines) >= 5 for lines, _ in said.values())

    async def go():
        voice = voice_of_this_machine()
        sounds = [(line, await voice.render(line)) for lines, _ in said.values() for line in lines]
        await voice.close()
        return sounds

    sounds = asyncio.run(go())
    assert not [why for line, sound in sounds for why in wrong_with(line, sound)]
    seconds = sum(sound.seconds for _, sound in sounds)
    say(f"{len(sounds)} lines of {len(said)} cases, {seconds / 60:.0f} minutes of speech")


@pytest.mark.desktop
def test_a_whole_call_is_heard_at_the_sound_card(sound_card, say):
    """The shortest; `soak calls_aloud` plays one of every case."""
    path = next(path for path in CASES if path.stem == "cancelled-holiday")
    with sound_card.listen() as speaker:
        lines, odd = asyncio.run(whole_call(path, 1, speaker))
    assert not odd
    assert lines >= 3
    say(f"{lines} lines of a call came out of the loudspeaker")
