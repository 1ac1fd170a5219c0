"""Packs in the running app: installed in a thread, played with the actor's voice, removed."""

import asyncio
from pathlib import Path

import pytest

import trainingsveld.app.voice_and_hearing as senses_module
from tests.app.test_app import run
from tests.authoring.packs.hostile import attacks
from tests.authoring.packs.parts import GOOD, TONE, parts, picture, raw_zip, recording
from trainingsveld.app.engines import Engines, Switchable
from trainingsveld.privacy import Level
from trainingsveld.session import AnswerConsent, ChooseReply, Phase, StartCall
from trainingsveld.speech import Sound
from trainingsveld.speech.fake import FakeAudio, FakeVoice
from trainingsveld.store import Settings, find_home, save_settings

VOICE = "klein/audio/nl/opening.flac"


@pytest.fixture
def audio():
    return FakeAudio()


@pytest.fixture
def home(tmp_path, monkeypatch, audio):
    monkeypatch.setenv("TRAININGSVELD_HOME", str(tmp_path / "home"))
    save_settings(tmp_path / "home" / "settings.json", Settings(welcomed=True, nickname="Bo"))

    async def fakes(_home):
        return Engines(FakeVoice(), Switchable(audio), ())

    monkeypatch.setattr(senses_module, "find_engines", fakes)
    return find_home()


@pytest.fixture
def pack(tmp_path):
    file = tmp_path / "proef.zip"
    file.write_bytes(raw_zip(parts()))
    return file


async def coming(ask) -> object:
    """Wait for what a function is told."""
    waiting = asyncio.get_running_loop().create_future()
    ask(waiting.set_result)
    async with asyncio.timeout(30):
        return await waiting


async def install(helper, file: Path, told=lambda *_: None):
    look = await coming(lambda done: helper.desk.packs.look(file, done))
    assert look.manifest, look.refusal
    return look, await coming(
        lambda done: helper.desk.packs.install(file, look.fingerprint, told, done)
    )


def test_an_installed_case_is_played_with_its_recordings_and_survives_its_removal(
    qapp, home, pack, audio
):
    async def play(helper):
        parts_told = []
        look, end = await install(helper, pack, lambda *part: parts_told.append(part))
        assert look.present is None
        assert end.ok
        assert parts_told[-1][0] == parts_told[-1][1] == sum(map(len, GOOD.values()))
        (case,) = [one for one in helper.desk.cases() if one.pack == "proef"]
        helper.desk.sessions.start(case.path, ("Bo",), "aloba", by_hand=False)
        await helper.phase(Phase.BRIEFING)
        helper.send(AnswerConsent(yes=True), StartCall())
        await helper.until(lambda: audio.player.played)
        assert audio.player.played == [Sound(TONE.tobytes(), 16_000)]
        assert (await coming(lambda done: helper.desk.packs.remove("proef", done))).ok
        assert not [one for one in helper.desk.cases() if one.pack]
        await helper.phase(Phase.LISTENING)
        helper.send(ChooseReply("feeling"))
        await helper.until(lambda: helper.state.call.node == "story")

    run(qapp, home, play)


def test_a_session_from_a_pack_finds_its_recordings_again_after_a_stop(qapp, home, pack, audio):
    async def first(helper):
        await install(helper, pack)
        (case,) = [one for one in helper.desk.cases() if one.pack == "proef"]
        helper.desk.sessions.start(case.path, ("Bo",), "aloba", by_hand=False, level=Level.OPEN)
        await helper.phase(Phase.BRIEFING)
        helper.send(AnswerConsent(yes=True), StartCall())
        await helper.until(lambda: audio.player.played)

    async def second(helper):
        helper.desk.sessions.go_on(helper.desk.sessions.stopped().session)
        await helper.until(lambda: audio.player.played)

    audio.player.mood = "stuck"  # he is still speaking when the app is closed
    run(qapp, home, first)
    audio.player.played.clear()
    run(qapp, home, second)
    assert audio.player.played == [Sound(TONE.tobytes(), 16_000)]


def test_another_version_and_the_same_pack_are_told_apart(qapp, home, pack, tmp_path):
    later = tmp_path / "later.zip"
    later.write_bytes(raw_zip(parts(version='"2.0"')))

    async def play(helper):
        await install(helper, pack)
        same = await coming(lambda done: helper.desk.packs.look(pack, done))
        assert same.present is None
        look, end = await install(helper, later)
        assert look.present.version == "1.0.0"
        assert end.ok
        (shelf,) = helper.desk.packs.shelves()
        assert shelf.manifest.version == "2.0"

    run(qapp, home, play)


@pytest.mark.parametrize("name", ["a recording that is text", "a wrong hash", "half of it"])
def test_a_hostile_pack_is_refused_in_a_sentence(qapp, home, tmp_path, name):
    file = tmp_path / "kwaad.zip"
    file.write_bytes(attacks()[name][0])

    async def play(helper):
        look = await coming(lambda done: helper.desk.packs.look(file, done))
        if look.manifest:
            ended = await coming(
                lambda done: helper.desk.packs.install(
                    file, look.fingerprint, lambda *_: None, done
                )
            )
            assert not ended.ok
            assert ended.refusal
        else:
            assert "kwaad.zip" in look.refusal
        assert helper.desk.packs.shelves() == ()

    run(qapp, home, play)


def test_stopping_and_closing_half_way_leave_nothing(qapp, home, tmp_path):
    files = {"klein/klein.toml": GOOD["klein/klein.toml"]}
    files |= {f"klein/audio/nl/opening.{n}.flac": recording() for n in range(1, 60)}
    file = tmp_path / "groot.zip"
    file.write_bytes(raw_zip(parts(files)))

    async def stops(helper):
        ended = asyncio.ensure_future(install(helper, file, lambda *_: helper.desk.packs.stop()))
        _, end = await ended
        assert not end.ok
        assert end.refusal == ""
        assert helper.desk.packs.shelves() == ()

    async def closes(helper):
        begun = asyncio.Event()
        look = await coming(lambda done: helper.desk.packs.look(file, done))
        helper.desk.packs.install(file, look.fingerprint, lambda *_: begun.set(), lambda _: None)
        await begun.wait()

    for act in (stops, closes):
        run(qapp, home, act)
        left = {path.name for path in home.packs.iterdir()}
        assert left == {"index.sqlite"}


def test_a_list_of_packs_that_cannot_be_read_is_said_at_the_start(qapp, home):
    home.packs.mkdir(parents=True)
    (home.packs / "index.sqlite").write_bytes(b"x" * 5000)

    async def play(helper):
        await helper.until(lambda: "packs-damaged" in helper.window._notices.codes())
        assert helper.desk.cases()

    run(qapp, home, play)


def test_the_picture_of_a_pack_is_read_beside_the_screen(qapp, home, tmp_path):
    file = tmp_path / "proef.zip"
    more = {"anders.png": picture(), "cover.png": picture(900, 30)}
    file.write_bytes(raw_zip(parts({**GOOD, **more})))

    async def play(helper):
        await install(helper, file)
        (shelf,) = helper.desk.packs.shelves()
        image = await coming(lambda told: helper.desk.packs.picture(shelf, told))
        assert (image.width(), image.height()) == (480, 16), "cover.png, made small"
        shelf.picture.write_bytes(b"rubbish")
        image = await coming(lambda told: helper.desk.packs.picture(shelf, told))
        assert image.isNull()

    run(qapp, home, play)
