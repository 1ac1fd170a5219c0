"""Every customer of a session has a voice of their own, and keeps it."""

import asyncio
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.speech.signals import pitch
from tests.speech.unhurried import voice_of_this_machine
from trainingsveld.speech import Line
from trainingsveld.speech.casting import Cast, Role, role
from trainingsveld.speech.mbrola import MbrolaVoice, mbrola_voices
from trainingsveld.speech.pyttsx3_engine import mbrola_for

CUSTOMERS = st.lists(st.tuples(st.text(), st.sampled_from(["nl", "nl-BE", "en"]), st.sampled_from(
    ["female", "male", "neutral"])), max_size=12, unique_by=lambda one: one[0])  # fmt: skip


@given(CUSTOMERS)
def test_no_two_customers_have_the_same_part_and_nobody_loses_theirs(customers):
    cast = Cast()
    parts = {who: cast.part(*who) for who in customers}
    assert {who: cast.part(*who) for who in reversed(customers)} == parts
    groups = [(who[1][:2], who[2], part) for who, part in parts.items()]
    assert len(set(groups)) == len(groups)


def test_who_comes_alone_has_the_same_voice_every_day():
    first, other_day = Cast(), Cast()
    other_day.part("somebody else", "en", "male")
    assert first.part("salaris Aksoy", "nl", "female") == other_day.part(
        "salaris Aksoy", "nl", "female"
    )


def test_voices_that_are_shared_are_told_apart_by_their_pitch():
    roles = [role(("claire",), ("xander",), "female", part) for part in range(5)]
    assert {one.voice for one in roles} == {"claire"}
    assert len({one.pitch for one in roles}) == 5
    assert role((), ("xander",), "female", 0) == Role("xander", 5.0)
    assert role((), (), "female", 0) is None


def test_a_borrowed_voice_is_never_that_of_its_owner():
    found = [
        role(("a",) if gender == "female" else (), ("a",), gender, part)
        for gender, part in product(("female", "male", "neutral"), range(3))
    ]
    assert len(set(found)) == len(found)


def rendered(*lines):
    async def go():
        voice = voice_of_this_machine()
        try:
            return [await voice.render(line) for line in lines]
        finally:
            await voice.close()

    return asyncio.run(go())


@pytest.mark.parametrize("gender", ["female", "male", "neutral"])
def test_eight_customers_sound_different(gender):
    text = "Ik zit hier met tachtig mensen zonder salaris."
    sounds = rendered(*(Line(text, gender=gender, part=part) for part in range(8)))
    assert len({sound.samples for sound in sounds}) == 8


def test_the_first_woman_is_higher_than_the_last_man():
    text = "Ik zit hier met tachtig mensen zonder salaris, wat gaan jullie doen?"
    women = rendered(*(Line(text, gender="female", part=part) for part in range(5)))
    men = rendered(*(Line(text, gender="male", part=part) for part in range(5)))
    assert min(map(pitch, women)) > max(map(pitch, men))


def test_the_old_speak_slower_and_the_upset_pause_longer():
    text = "Ik heb gebeld. Ik heb gemaild. En nog is er niets gebeurd."
    young, adult, old = rendered(*(Line(text, gender="female", age=age) for age in (20, 40, 80)))
    assert young.seconds < adult.seconds < old.seconds
    assert pitch(old) < pitch(adult) < pitch(young)


@pytest.mark.skipif(not mbrola_voices(), reason="needs mbrola and mbrola-nl2 (Debian non-free)")
def test_a_human_voice_says_a_line_at_its_own_rate():
    (sound,) = rendered(Line("Ik zit hier met tachtig mensen zonder salaris.", gender="male"))
    assert sound.rate == 16_000
    assert 2 < sound.seconds < 5


DESCRIPTION = "name dutch-mbrola\nlanguage nl 9\ngender male\n\nmbrola nl2 nl_phtrans\n"


@pytest.fixture
def system(tmp_path, monkeypatch):
    """A computer with MBROLA, whole: the program, a description, and the sounds."""
    for file, text in (
        ("bin/mbrola", "#!/bin/sh\n"),
        ("data/voices/mb/mb-nl2", DESCRIPTION),
        ("data/voices/mb/mb-nl2-en", DESCRIPTION.replace("nl 9", "en 9")),
        ("data/voices/mb/mb-de1", "language de 7\ngender female\nmbrola de1 de1_phtrans\n"),
        ("data/voices/mb/mb-xx", "\n\xff\nmbrola\n"),
        ("sounds/nl2/nl2", "human"),
    ):
        path = tmp_path / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="latin-1")
    (tmp_path / "bin/mbrola").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    return tmp_path


def test_only_what_is_installed_whole_can_speak(system):
    found = mbrola_voices([system / "data"], system / "sounds")
    assert found == [MbrolaVoice("mb-nl2", ("nl",), "male")]
    assert mbrola_for(found, "nl-BE", "male") == ["mb-nl2"]
    assert mbrola_for(found, "nl", "female") == []
    assert mbrola_for(found, "nl", "neutral") == [], "it would be the voice of two people"
    assert mbrola_for(found, "en", "male") == []
    (system / "bin/mbrola").unlink()
    assert mbrola_voices([system / "data"], system / "sounds") == []
