"""Recognisers that are no good: each is told in one word, and the call goes on by hand."""

import asyncio
import os
import shutil

import numpy as np
import pytest

from tests.outward.server import whole
from trainingsveld.outward.error import OutwardError
from trainingsveld.outward.gate import Gate, Patience
from trainingsveld.outward.standing import Standing
from trainingsveld.privacy import Level, Outward
from trainingsveld.process import client
from trainingsveld.speech import Sound, SpeechError
from trainingsveld.speech.recognition.local import LocalWhisper
from trainingsveld.speech.recognition.server import RecognitionServer
from trainingsveld.speech.recognition.transcribed import Transcribed
from trainingsveld.speech.tone import tone

ROGUE = "tests.speech.recognition.rogue"
JSON = b"Content-Type: application/json\r\n"
YES = frozenset({("a", Outward.RECOGNITION)})


def local(kind, folder, answer=100.0):
    return LocalWhisper(folder, (ROGUE, kind), client.Patience(100.0, answer))


def said(engine, sound=None, times=1):
    """Give what it heard, or the codes of what went wrong."""

    async def go():
        found = []
        try:
            async with asyncio.timeout(100):
                for _ in range(times):
                    try:
                        found.append(await engine.transcribe(sound or tone(), "nl"))
                    except SpeechError as error:
                        found.append(error.code)
        finally:
            await engine.close()
            if gate := getattr(engine, "_gate", None):
                await gate.close()
        return found

    return asyncio.run(go())


@pytest.mark.parametrize(
    ("kind", "answer"),
    [
        ("good", Transcribed("Goede morgen.", 0.5)),
        ("silent", Transcribed("", 0.0)),
        ("control", Transcribed("a [2Jb c", 1.0)),
        ("nan", "recogniser-rubbish"),
        ("raw-nan", "recogniser-rubbish"),
        ("no-text", "recogniser-rubbish"),
        ("number", "recogniser-rubbish"),
        ("surer", "recogniser-rubbish"),
        ("true", "recogniser-rubbish"),
        ("endless", "recogniser-rubbish"),
        ("crash", "recogniser-crashed"),
        ("missing", "no-recogniser"),
    ],
)
def test_whatever_the_process_says_is_an_answer_or_one_word(kind, answer, tmp_path):
    assert said(local(kind, tmp_path)) == [answer]


def test_one_that_talks_without_end_in_an_answer_is_rubbish(tmp_path):
    assert said(local("long", tmp_path)) == ["recogniser-rubbish"]


def test_one_that_hangs_is_ended_and_after_three_deaths_left_alone(tmp_path):
    engine, pids = local("hang", tmp_path, 0.2), set()

    async def go():
        codes = []
        for _ in range(4):
            with pytest.raises(SpeechError) as caught:
                await engine.transcribe(tone(), "nl")
            codes.append(caught.value.code)
            pids.add(engine._process._life.child.pid)
        await engine.close()
        return codes

    assert asyncio.run(go()) == ["recogniser-hung"] * 3 + ["no-recogniser"]
    assert len(pids) == 3
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


@pytest.mark.parametrize(
    ("package", "model", "code"),
    [("nothing_like_this", True, "no-recogniser"), ("msgspec", False, "no-model"),
     ("msgspec", True, None)],
)  # fmt: skip
def test_what_is_missing_is_told_beforehand(package, model, code, tmp_path):
    if model:
        (tmp_path / "model.bin").touch()
    found = asyncio.run(LocalWhisper(tmp_path, package=package).availability())
    assert (found.ok, found.code) == (code is None, code)


@pytest.mark.parametrize("broken", ["none", "half", "swapped", "empty", "no-config"])
def test_a_model_that_is_no_model_is_told_and_costs_nothing_else(broken, whisper_base, tmp_path):
    folder = tmp_path / "model"
    folder.mkdir()
    if broken != "none":
        for file in whisper_base.iterdir():
            shutil.copy(file, folder)
        model = folder / "model.bin"
        match broken:
            case "half":
                os.truncate(model, 50_000_000)
            case "swapped":
                model.write_bytes(np.random.default_rng(1).bytes(1_000_000))
            case "empty":
                model.write_bytes(b"")
            case "no-config":
                (folder / "vocabulary.json").unlink()
    assert said(LocalWhisper(folder)) == ["no-recogniser"]


@pytest.mark.parametrize("kind", ["zeros", "noise", "clipped", "click", "tone"])
def test_what_is_no_speech_gives_few_words_or_none_and_never_an_error(kind, whisper_base):
    rng = np.random.default_rng(7)
    wave = {
        "zeros": np.zeros(80_000),
        "noise": rng.normal(0, 40, 80_000),
        "clipped": np.sign(rng.normal(0, 1, 80_000)) * 32_767,
        "click": np.eye(1, 80_000, 40_000).ravel() * 32_767,
        "tone": np.sin(np.arange(80_000) / 5) * 9_000,
    }[kind]
    (heard,) = said(LocalWhisper(whisper_base), Sound(wave.astype("<i2").tobytes(), 16_000))
    assert len(heard.text.split()) < 12


# ---- a server ----


SHORT = Patience(sign=0.5, answer=2.0)
"""For a server that will never answer; a good one may take its time on a busy machine."""


def server_at(url, standing=None, patience=None):
    gate = Gate((lambda: standing) if standing else Standing, patience or Patience())
    return RecognitionServer(gate, url, "whisper-1")


@pytest.mark.parametrize("level", list(Level))
def test_a_server_is_only_asked_at_the_open_level_and_with_everybodys_yes(server, level):
    server.answers["audio/transcriptions"] = lambda c, *_: c.sendall(whole(b'{"text": "ja"}', JSON))
    found = said(server_at(server.url(""), Standing(level, ("a",), YES)))
    refused = said(server_at(server.url(""), Standing(level, ("a", "b"), YES)))
    assert refused == ["recogniser-elsewhere"]
    if level is Level.OPEN:
        assert found == [Transcribed("ja")]
        assert server.connections == 1
    else:
        assert found == ["recogniser-elsewhere"]
        assert server.connections == 0, "no socket was opened"


def test_a_refusal_can_be_told_beforehand_and_says_which_level(server):
    engine = server_at(server.url(""), Standing(Level.TEAM, ("a",), YES))
    found = asyncio.run(engine.availability())
    assert (found.ok, found.code) == (False, "recogniser-elsewhere")

    async def go():
        with pytest.raises(SpeechError) as caught:
            await engine.transcribe(tone(), "nl")
        return caught.value.__cause__

    cause = asyncio.run(go())
    assert isinstance(cause, OutwardError)
    assert (cause.code, cause.detail) == ("level-forbids", "team")


@pytest.mark.parametrize("address", ["", "   ", "speech.example", "ftp://127.0.0.1/"])
def test_an_address_that_is_none_is_told_beforehand(address):
    engine = server_at(address)
    assert asyncio.run(engine.availability()).code == "recogniser-elsewhere"
    assert said(engine) == ["recogniser-elsewhere"]


@pytest.mark.parametrize(
    "body",
    [b"", b"null", b"[]", b"{}", b'{"text": 3}', b'{"text": null}', b"{", b"[" * 100_000,
     b'{"text": "%s"}' % (b"x" * 5_000), b"\xff\xfe", b'"text"'],
)  # fmt: skip
def test_an_answer_that_is_none(server, body):
    server.answers["audio/transcriptions"] = lambda c, *_: c.sendall(whole(body, JSON))
    assert said(server_at(server.url(""))) == ["recogniser-rubbish"]


@pytest.mark.parametrize("path", ["silent", "html", "gigabyte", "to/https://example.com", "dead"])
def test_a_server_that_is_no_good(server, path):
    engine = server_at(server.url(f"{path}?"), patience=SHORT)
    assert said(engine, times=2) == ["recogniser-elsewhere"] * 2
