"""What was said up to a pause, written down while it lasts."""

import asyncio

import pytest

from tests.app.test_hearing import Program, run
from trainingsveld.app.hearing_ahead import Pausing
from trainingsveld.session import Phase, State
from trainingsveld.speech import Sound
from trainingsveld.speech.fake import FakeRecogniser
from trainingsveld.speech.tone import tone
from trainingsveld.store import Settings


class Ear(FakeRecogniser):
    """Says how long each sound was; `gate` holds an answer back."""

    def __init__(self):
        super().__init__()
        self.gate = asyncio.Event()
        self.gate.set()

    async def transcribe(self, sound, language, expected=()):
        await self.gate.wait()
        return await super().transcribe(sound, language, expected)


@pytest.fixture
def ear():
    return Ear()


@pytest.fixture
def program(tmp_path, ear):
    ear.text = "Dat zoek ik uit."
    return Program(tmp_path, Settings(recognition="local"), lambda _: ear)


def pausing(program, clips=("c",), seconds=1.0):
    heard = []
    program.hearing.pauses(
        Pausing(
            clips,
            Sound.join([tone()] * round(seconds)),
            "nl",
            lambda words, ended: heard.append(words if ended else f"{words} …"),
            ("Dat zoek ik voor u uit.",),
        )
    )
    return heard


async def settled(program):
    await asyncio.wait(program.begun)


def final(program, clips=("c",)):
    program.hearing.transcribe(tone(), "nl", program.asked.append, clips)


def test_what_was_heard_in_the_last_pause_is_not_listened_to_again(program, ear):
    async def use(program):
        heard = pausing(program)
        await settled(program)
        assert heard == ["Dat zoek ik uit."]
        final(program)
        await settled(program)
        assert program.asked == ["Dat zoek ik uit."]
        return len(ear.asked)

    assert run(program, use) == 1


def test_who_speaks_on_is_listened_to_as_a_whole(program, ear):
    async def use(program):
        heard = pausing(program)
        program.hearing.goes_on()
        ear.text = "Dat zoek ik uit en dan bel ik u terug."
        final(program)
        await settled(program)
        assert heard == [], "the first half is not all of it"
        return program.asked

    assert run(program, use) == ["Dat zoek ik uit en dan bel ik u terug."]


def test_of_two_pauses_the_later_one_counts_and_nothing_is_cut_off(program, ear):
    async def use(program):
        ear.gate.clear()
        first = pausing(program)
        await asyncio.sleep(0)
        program.hearing.goes_on()
        second = pausing(program, seconds=2)
        final(program)
        await asyncio.sleep(0)
        assert program.asked == [], "it waits for what is being heard already"
        ear.gate.set()
        await settled(program)
        assert first == []
        assert second == ["Dat zoek ik uit."]
        return program.asked

    assert run(program, use) == ["Dat zoek ik uit."]


def test_other_recordings_are_another_answer(program, ear):
    async def use(program):
        pausing(program)
        await settled(program)
        program.hearing.see(State(phase=Phase.ANSWERING))
        ear.text = "Goedendag."
        final(program, ("d",))
        await settled(program)
        return program.asked

    assert run(program, use) == ["Goedendag."]


def test_where_it_fails_it_is_asked_again_at_the_end_and_said_once(program, ear, caplog):
    async def use(program):
        ear.mood = "failing"
        heard = pausing(program)
        await settled(program)
        assert (heard, program.told) == ([], [])
        ear.mood = "instant"
        final(program)
        await settled(program)
        return program.asked

    assert run(program, use) == ["Dat zoek ik uit."]


def test_another_computer_is_not_asked_at_every_pause(program, ear):
    async def use(program):
        program.settings = Settings(recognition="server")
        pausing(program)
        await asyncio.sleep(0)
        return ear.asked

    assert run(program, use) == []


def test_what_may_be_said_is_told_and_whether_the_last_words_are_certain(program, ear):
    async def use(program):
        ear.over = 0.2
        heard = pausing(program)
        await settled(program)
        return heard

    assert run(program, use) == ["Dat zoek ik uit. …"]
    assert ear.expected == [("Dat zoek ik voor u uit.",)]


@pytest.mark.parametrize(
    ("over", "told"), [(0.85, "Dat zoek ik voor u uit."), (0.7, "Dat zoek ik uit. …")]
)
def test_a_reply_that_was_certainly_said_whole_is_what_is_told(program, ear, over, told):
    async def use(program):
        ear.over, ear.reply = over, "Dat zoek ik voor u uit."
        heard = pausing(program)
        await settled(program)
        final(program)
        await settled(program)
        return heard

    assert run(program, use) == [told]
    assert program.asked == ["Dat zoek ik uit."], "what is shown is what was heard"
