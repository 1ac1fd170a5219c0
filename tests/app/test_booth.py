"""The booth behind the screen: real files, real treatment, a microphone that is a fake."""

import asyncio
import os
import shutil
from contextlib import asynccontextmanager

import numpy as np
import pytest

from tests.speech.test_take import sound, speech
from trainingsveld.app.booth import ActorBooth
from trainingsveld.app.engines import Engines, Search, Switchable
from trainingsveld.speech import Sound, SpeechError
from trainingsveld.speech.actor import ActorLines
from trainingsveld.speech.fake import FakeAudio, FakeEar, FakeVoice
from trainingsveld.store.case_file import open_case_file
from trainingsveld.store.library import shipped_case

SHIPPED = shipped_case("salaris-niet-betaald")


def blocks(wave):
    samples, size = sound(wave).samples, 1_536 * 2
    return [Sound(samples[at : at + size], 48_000) for at in range(0, len(samples), size)]


class Told:
    """What came back, one after the other, awaited."""

    def __init__(self) -> None:
        self._told = asyncio.Queue()

    def __call__(self, *what) -> None:
        self._told.put_nowait(what if len(what) > 1 else what[0])

    async def next(self):
        async with asyncio.timeout(100):
            return await self._told.get()


@asynccontextmanager
async def booth_at(tmp_path, ear=None):
    audio = FakeAudio(ear=ear or FakeEar(blocks(speech())))
    search = Search()
    search.end(Engines(FakeVoice(), Switchable(audio), ()))
    async with asyncio.TaskGroup() as group:
        booth = ActorBooth(search, open_case_file, tmp_path / "own", group.create_task)
        yield booth, audio
        booth.stop()
        await booth.close()


@pytest.fixture
def case(tmp_path):
    path = tmp_path / "mijn" / SHIPPED.name
    path.parent.mkdir()
    shutil.copyfile(SHIPPED, path)
    return path


async def opened(booth, path):
    told = Told()
    booth.open(open_case_file(path), told)
    script, ended = await told.next()
    assert ended.code == ""
    return script


async def taken(booth, audio, script, place=0):
    told = Told()
    line, cue = script.lines[place]
    booth.record(line, cue, lambda _: None, lambda _: None, told)
    async with asyncio.timeout(100):
        while not audio.ear.recordings:  # noqa: ASYNC110 - it begins when the engines are there
            await asyncio.sleep(0)
        await audio.ear.heard.wait()
    booth.finish()
    return await told.next()


def run(coroutine):
    return asyncio.run(coroutine)


def test_a_line_is_recorded_heard_kept_and_then_played(tmp_path, case):
    async def go():
        async with booth_at(tmp_path) as (booth, audio):
            script = await opened(booth, case)
            line = script.lines[0][0]
            told = Told()
            ended = await taken(booth, audio, script)
            assert ended.code == ""
            assert ended.seconds == pytest.approx(2.42, abs=0.1)
            booth.hear(line, told)
            assert (await told.next()).code == ""
            booth.keep(line, told)
            assert (await told.next()).code == ""
            script = await opened(booth, case)
            kept = script.lines[0][0]
            assert (kept.status, kept.file.parent) == ("recorded", script.place)
            booth.hear(kept, told)
            assert (await told.next()).code == ""
            assert audio.player.played[0] == audio.player.played[1]
            actor = ActorLines(case.parent, "nl", booth._decoder.decode, case=case.stem)
            assert await actor.line(line.node, line.variant) == audio.player.played[0]
            booth.delete(kept, told)
            assert (await told.next()).code == ""
            assert (await opened(booth, case)).lines[0][0].status == "missing"

    run(go())


@pytest.mark.parametrize(
    ("fault", "wave"),
    [("silent", np.zeros(48_000)), ("soft", speech(level=0.002)), ("empty", np.zeros(0))],
)
def test_a_take_that_is_none_is_told_and_nothing_is_written(tmp_path, case, fault, wave):
    async def go():
        async with booth_at(tmp_path, FakeEar(blocks(wave))) as (booth, audio):
            script = await opened(booth, case)
            assert (await taken(booth, audio, script)).code == fault
            told = Told()
            booth.keep(script.lines[0][0], told)
            assert (await told.next()).code == "bad-sound"
            assert not script.place.exists()

    run(go())


def test_a_microphone_that_is_unplugged_ends_the_take(tmp_path, case):
    async def go():
        ear = FakeEar(blocks(speech()), mood="failing", code="device-lost")
        async with booth_at(tmp_path, ear) as (booth, _):
            script = await opened(booth, case)
            told = Told()
            booth.record(*script.lines[0], lambda _: None, lambda _: None, told)
            assert (await told.next()).code == "device-lost"
            assert booth._take is None

    run(go())


def test_leaving_in_the_middle_lets_go_of_the_microphone(tmp_path, case):
    async def go():
        async with booth_at(tmp_path) as (booth, audio):
            script = await opened(booth, case)
            told = Told()
            booth.record(*script.lines[0], lambda _: None, lambda _: None, told)
            while not audio.ear.recordings:  # noqa: ASYNC110 - as above
                await asyncio.sleep(0)
            doing = booth._doing
            booth.stop()
            await asyncio.wait([doing])
            assert audio.ear.cancelled == 1

    run(go())


def test_what_ships_is_copied_into_the_own_folder_and_recorded_there(tmp_path):
    async def go():
        async with booth_at(tmp_path) as (booth, audio):
            script = await opened(booth, SHIPPED)
            assert script.closed == "ships"
            told = Told()
            booth.copy(script.file, told)
            mine, ended = await told.next()
            assert (ended.code, mine.closed) == ("", "")
            assert mine.file.path == tmp_path / "own" / SHIPPED.stem / SHIPPED.name
            assert mine.file.text == script.file.text
            await taken(booth, audio, mine)
            booth.keep(mine.lines[0][0], told)
            assert (await told.next()).code == ""
            booth.copy(script.file, told)
            again, _ = await told.next()
            assert again.lines[0][0].status == "recorded"

    run(go())


def test_hushing_stops_what_sounds_and_keeps_the_take(tmp_path, case):
    async def go():
        async with booth_at(tmp_path) as (booth, audio):
            script = await opened(booth, case)
            line = script.lines[0][0]
            await taken(booth, audio, script)
            audio.player.mood = "stuck"
            told = Told()
            booth.hear(line, told)
            while not audio.player.played:  # noqa: ASYNC110 - as above
                await asyncio.sleep(0)
            doing = booth._doing
            booth.hush()
            await asyncio.wait([doing])
            assert audio.player.cancelled == 1
            booth.keep(line, told)
            assert (await told.next()).code == ""

    run(go())


def test_the_level_is_told_and_nothing_is_taken(tmp_path, case):
    async def go():
        async with booth_at(tmp_path) as (booth, audio):
            script = await opened(booth, case)
            levels, told = [], Told()
            booth.listen(levels.append, lambda _: None, told)
            while not levels:  # noqa: ASYNC110 - as above
                await asyncio.sleep(0)
            doing = booth._doing
            booth.hush()
            await asyncio.wait([doing])
            assert audio.ear.cancelled == 1
            booth.keep(script.lines[0][0], told)
            assert (await told.next()).code == "bad-sound"

    run(go())


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_that_is_closed_is_known(tmp_path, case):
    case.parent.chmod(0o500)

    async def go():
        async with booth_at(tmp_path) as (booth, _):
            assert (await opened(booth, case)).closed == "forbidden"

    run(go())


@pytest.mark.parametrize(("number", "code"), [(28, "full"), (13, "forbidden"), (5, "failed")])
def test_a_disk_that_refuses_leaves_the_take_to_be_kept_again(
    tmp_path, case, monkeypatch, number, code
):
    async def go():
        async with booth_at(tmp_path) as (booth, audio):
            script = await opened(booth, case)
            line = script.lines[0][0]
            await taken(booth, audio, script)
            told = Told()

            def refuse(*_):
                raise OSError(number, os.strerror(number), str(script.place))

            with monkeypatch.context() as patch:
                patch.setattr("trainingsveld.authoring.booth.put.os.fsync", refuse)
                booth.keep(line, told)
                ended = await told.next()
            assert (ended.code, str(script.place) in ended.detail) == (code, True)
            booth.keep(line, told)
            assert (await told.next()).code == ""

    run(go())


def test_a_case_that_is_gone_or_broken_is_a_code(tmp_path, case):
    async def go():
        async with booth_at(tmp_path) as (booth, _):
            file = open_case_file(case)
            told = Told()
            case.write_text("rubbish")
            booth.open(file, told)
            assert [one and one.code for one in await told.next()] == [None, "broken"]
            with pytest.raises(SpeechError):
                await booth._hear((await opened(booth, SHIPPED)).lines[0][0])

    run(go())
