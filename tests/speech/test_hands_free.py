"""Hands-free: whose turn it is decides what a voice means."""

from trainingsveld.speech import Heard
from trainingsveld.speech.fake import BLOCK
from trainingsveld.speech.hands_free import HandsFree, Signs
from trainingsveld.speech.sound import Sound

VOICE, QUIET = Heard(0.95, -20.0), Heard(0.01, -70.0)
LEAK = Heard(0.95, -20.0, leak=0.9)


class Room:
    """Somebody at a microphone. `told` is what was called, `clips` what was recorded."""

    def __init__(self):
        self.told, self.clips, self.count = [], {}, 0
        told = self.told.append
        self.hands = HandsFree(
            Signs(
                began=lambda: told("began"), ended=lambda: told("ended"),
                resumed=lambda: told("resumed"), murmur=lambda: told("murmur"),
                leaking=lambda: told("leak"), keep=self.keep,
            )
        )  # fmt: skip

    def keep(self, clip, block):
        self.clips.setdefault(clip, []).append(block.samples[0])

    def hear(self, heard, seconds):
        for _ in range(round(seconds / 0.032)):
            self.count = (self.count + 1) % 256
            self.hands.heard(heard)
            self.hands.take(Sound(bytes((self.count, 0)) * BLOCK, 48_000))
        return self

    def since(self):
        said, self.told[:] = list(self.told), []
        return said


def test_an_open_turn_an_answer_and_its_end():
    room = Room()
    room.hands.follow("open", 1.2)
    assert room.hear(QUIET, 2).since() == []
    assert room.hear(VOICE, 0.5).since() == ["began"]
    room.hands.follow("answering", 1.2, "clip")
    assert room.hear(VOICE, 1).hear(QUIET, 1.3).since() == ["ended"]


def test_a_recording_begins_before_the_voice_was_noticed():
    room = Room()
    room.hands.follow("open", 1.2)
    room.hear(QUIET, 2).hear(VOICE, 0.2)
    room.hands.follow("answering", 1.2, "clip")
    room.hear(VOICE, 0.1)
    numbers = room.clips["clip"]
    assert len(numbers) > 15
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def test_without_a_clip_nothing_is_kept():
    room = Room()
    room.hands.follow("answering", 1.2)
    room.hear(VOICE, 3)
    assert room.clips == {}


def test_who_goes_on_soon_after_the_end_is_heard_and_later_not():
    room = Room()
    room.hands.follow("open", 1.2)
    room.hear(VOICE, 1)
    room.hands.follow("answering", 1.2)
    room.hear(QUIET, 1.3)
    room.hands.follow("choosing", 1.2)
    room.since()
    assert room.hear(VOICE, 0.5).since() == ["began"]
    room.hands.follow("answering", 1.2)
    room.hear(QUIET, 1.3)
    room.hands.follow("choosing", 1.2)
    room.since()
    assert room.hear(QUIET, 2.2).hear(VOICE, 3).since() == []


def test_a_murmur_comes_in_a_pause_of_a_long_answer_and_seldom():
    room = Room()
    room.hands.follow("open", 1.2)
    room.hear(VOICE, 0.5)
    room.hands.follow("answering", 1.2)
    room.since()
    assert room.hear(QUIET, 0.4).since() == []
    assert room.hear(VOICE, 3).hear(QUIET, 0.1).since() == ["resumed"]
    assert room.hear(QUIET, 0.1).since() == ["murmur"]
    assert room.hear(VOICE, 3).hear(QUIET, 0.4).since() == ["resumed"]
    assert room.hear(VOICE, 5).hear(QUIET, 0.4).since() == ["resumed", "murmur"]


def test_the_customer_who_breaks_in_is_not_interrupted_by_the_same_breath():
    room = Room()
    room.hands.follow("answering", 1.2)
    room.hear(VOICE, 5)
    room.hands.follow("customer", 1.2)
    room.since()
    assert room.hear(VOICE, 2).since() == []
    assert room.hear(QUIET, 0.4).hear(VOICE, 0.2).since() == ["began"]


def test_a_leak_interrupts_nobody_and_is_said_once():
    room = Room()
    room.hands.follow("customer", 1.2)
    assert room.hear(LEAK, 5).since() == ["leak"]
    assert room.hear(VOICE, 0.1).since() == ["began"]
