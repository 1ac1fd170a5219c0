"""What may be said is told to the recogniser: it hears it more easily, and makes nothing of it."""

import asyncio

import numpy as np
import pytest

from tests.outward.server import whole
from tests.speech.recognition.test_contract import JSON, shared
from trainingsveld.outward.gate import Gate
from trainingsveld.speech import Line, Sound
from trainingsveld.speech.pyttsx3_voice import Pyttsx3Voice
from trainingsveld.speech.recognition.last_words import how_surely_said
from trainingsveld.speech.recognition.server import RecognitionServer
from trainingsveld.speech.recognition.spectrum import RATE
from trainingsveld.speech.recognition.spelling import sign_sound, speller
from trainingsveld.speech.recognition.tokens import BEFORE, as_tokens, as_words, places_of_tokens
from trainingsveld.speech.recognition.transcribed import (
    ENDED,
    MOST_EXPECTED,
    WHOLE,
    Transcribed,
    believed,
    worth_saying,
)
from trainingsveld.speech.recognition.whisper_process import Whisper
from trainingsveld.speech.recognition.whole import Said
from trainingsveld.speech.tone import tone

SAID = "Ik boek de dubbele afschrijving vandaag nog terug."
OTHER = "Wilt u uw klantnummer voor mij opzoeken?"


@pytest.fixture(scope="module")
def said():
    """Give an answer in Dutch by a voice that a small model hears badly."""

    async def say():
        voice = Pyttsx3Voice()
        try:
            return await voice.render(Line(SAID, "nl"))
        finally:
            await voice.close()

    return asyncio.run(say())


@pytest.fixture(scope="module")
def ear(whisper_base):
    return Whisper(str(whisper_base))


def test_more_of_the_words_are_heard_when_they_are_expected(ear, said):
    alone = shared(ear.hear(said, "nl").text, SAID)
    told = shared(ear.hear(said, "nl", (OTHER, SAID)).text, SAID)
    assert told > alone
    assert told >= 0.6


def test_in_silence_and_in_other_words_nothing_of_it_is_made_up(ear, said):
    silence = Sound(np.zeros(32_000, "<i2").tobytes(), 16_000)
    assert ear.hear(silence, "nl", (SAID,)).text == ""
    assert shared(ear.hear(said, "nl", (OTHER,)).text, OTHER) < 0.5


def test_a_reply_is_certain_when_it_was_said_whole_and_not_before(ear, said):
    whole = ear.hear(said, "nl", (OTHER, SAID)).whole
    begun = Sound(said.samples[: len(said.samples) // 2], said.rate)
    assert whole.place == 1
    assert whole.sure > 0.5
    assert ear.hear(begun, "nl", (OTHER, SAID)).whole.sure < 0.2


def test_letters_are_of_one_language_and_of_what_was_expected(ear, said):
    assert ear.hear(said, "en", (OTHER, SAID)).whole == Said()
    assert ear.hear(said, "nl").whole == Said()


def test_an_ear_that_no_letters_were_learnt_from_is_not_believed(ear, whisper_base, said):
    mute = Whisper(str(whisper_base))
    heard = ear._heard_by(ear._encode(sign_sound(RATE), 6.0), sign_sound(RATE))
    assert speller().knows(heard)
    assert not speller().knows(heard[:, ::-1])
    assert not speller().knows(np.tile(heard, 2))
    mute._spells = False
    heard = mute.hear(said, "nl", (SAID,))
    assert heard.whole == Said()
    assert 0 < heard.over < 1, "then by the places of its last words"


def test_what_is_expected_belongs_to_what_was_heard_ahead(ear, said):
    first = ear.hear(said, "nl", (SAID,))
    assert ear.hear(said, "nl", (SAID,)) == first
    assert ear.hear(said, "nl", (OTHER,)) != first


def test_a_vocabulary_is_read_in_both_forms_and_rubbish_is_none(whisper_base, tmp_path):
    places = places_of_tokens(whisper_base)
    assert places[BEFORE] > 50_000
    listed = sorted(places, key=places.__getitem__)
    (tmp_path / "vocabulary.txt").write_text("\n".join(listed) + "\n", "utf-8")
    assert {**places_of_tokens(tmp_path), "": 0} == {**places, "": 0}
    (tmp_path / "vocabulary.txt").write_bytes(b"\xff\xfe")
    assert places_of_tokens(tmp_path) == {}
    (tmp_path / "vocabulary.txt").unlink()
    for rubbish in ("", "[1, null", "{}", '["a"]', "[" * 100_000):
        (tmp_path / "vocabulary.json").write_text(rubbish)
        assert places_of_tokens(tmp_path) == {}


def test_a_model_without_its_vocabulary_writes_as_if_nothing_were_expected(whisper_base, said, ear):
    bare = Whisper(str(whisper_base))
    bare._places = {}
    assert bare.hear(said, "nl", (SAID,)).text == ear.hear(said, "nl").text


def test_tokens_are_the_models_own_and_give_the_words_again(whisper_base):
    places = places_of_tokens(whisper_base)
    text = "Dat kost € 12,50 per maand, zei de coördinator: “prima”."
    tokens = as_tokens(text, places)
    assert all(token in places for token in tokens)
    assert as_words(tokens) == text
    assert len(tokens) < len(text) / 2


def test_pairs_are_joined_in_the_order_of_learning():
    known = ("Ġ", "a", "b", "c", "bc", "ab", "Ġab", "Ġa")
    places = {token: place for place, token in enumerate(known)}
    assert as_tokens("abc", places) == ["Ġa", "bc"], "bc was learnt before ab"
    assert as_tokens("ab", places) == ["Ġab"]
    assert as_tokens("az", places) == ["Ġa"], "what has no token is left out"
    assert as_tokens("", places) == []


def heard_at(*seconds):
    """Places of tokens that begin at so many seconds."""
    return [(token, round(second / 0.02)) for token, second in enumerate(seconds)]


def test_words_that_took_their_time_were_said_and_crowded_ones_were_not():
    said = how_surely_said(heard_at(0.3, 0.7, 1.1, 1.5, 2.0, 2.4, 2.7), 6, 3.4)
    crowded = how_surely_said(heard_at(0.3, 0.7, 2.9, 2.94, 2.98, 3.02, 3.2), 6, 3.4)
    behind = how_surely_said(heard_at(0.3, 0.7, 1.1, 1.5, 2.0, 2.4, 4.9), 6, 3.4)
    assert said > ENDED
    assert max(crowded, behind) < 0.5
    assert how_surely_said(heard_at(0.3, 0.6), 2, 2.5) == 0, "too few to tell"
    assert how_surely_said([], 6, 2.5) == 0


@pytest.mark.parametrize(("reply", "whole"), [(0, SAID), (1, OTHER), (None, "")])
def test_the_reply_that_was_said_whole_is_one_of_those_told(reply, whole):
    assert believed("Ja.", 0.9, 0.8, reply, (SAID, OTHER)).reply == whole


@pytest.mark.parametrize("reply", [2, -1, "0", 0.5, [0]])
def test_a_reply_that_was_not_told_is_not_believed(reply):
    assert believed("Ja.", 0.9, 0.8, reply, (SAID, OTHER)) is None


def test_what_is_known_is_the_reply_only_where_it_is_certain():
    assert Transcribed("Ik pak de tafel.", 0.4, WHOLE, SAID).known == SAID
    assert Transcribed("Ik pak de tafel.", 0.4, WHOLE - 0.01, SAID).known == "Ik pak de tafel."
    assert Transcribed("Ik pak de tafel.", 0.4, 0.9).known == "Ik pak de tafel."


def test_so_much_is_told_and_each_text_once():
    assert worth_saying(("Ja.", " Ja. ", "", "Nee,  dank u.")) == ["Ja.", "Nee, dank u."]
    many = worth_saying(f"Regel {number} van een lange casus." for number in range(10_000))
    assert sum(map(len, many)) <= MOST_EXPECTED
    assert many[0] == "Regel 0 van een lange casus."


@pytest.mark.parametrize("over", [float("nan"), -0.1, 1.1, True, "1", None])
def test_a_share_that_is_none_is_not_believed(over):
    assert believed("Ja.", 0.9, over) is None


def test_only_a_sure_end_ends_an_answer_sooner():
    assert Transcribed("Ja.", over=0.95).ended
    assert Transcribed("Ja.", over=WHOLE, reply="Ja.").ended
    assert not Transcribed("Ja.", over=WHOLE).ended
    assert not Transcribed("Ja.", over=0.5).ended
    assert not Transcribed("Ja.").ended


def test_a_server_is_told_too(server):
    bodies = []

    def answer(connection, _path, _headers, body):
        bodies.append(body)
        words = b'{"text": "Ja."}'
        connection.sendall(whole(words, JSON))
        return True

    server.answers["v1/audio/transcriptions"] = answer

    async def ask():
        gate = Gate()
        try:
            ear = RecognitionServer(gate, server.url("v1/"), "whisper-1")
            await ear.transcribe(tone(), "nl", (SAID, OTHER))
            await ear.transcribe(tone(), "nl")
        finally:
            await gate.close()

    asyncio.run(ask())
    told, alone = bodies
    assert f'name="prompt"\r\n\r\n{SAID} {OTHER}\r\n'.encode() in told
    assert b"prompt" not in alone
