"""Recorded lines: found by name, decoded apart, and harmless whatever they are."""

import asyncio
import io
import os
import random
import struct
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import soundfile

import trainingsveld.app.voice_and_hearing as senses_module
from tests.as_found import as_found
from tests.small_case import CHANTAL, METHOD, SCENARIO
from tests.speech.actor_rogue import WRONG
from tests.speech.rogue_voice import FAIR
from trainingsveld.app.desk import AppDesk
from trainingsveld.app.engines import Engines, Switchable
from trainingsveld.conductor import Conductor
from trainingsveld.privacy import Level
from trainingsveld.process.client import Patience, ProcessError
from trainingsveld.session import (
    AnswerConsent,
    BeginSession,
    ChooseReply,
    Phase,
    SilenceElapsed,
    StartCall,
)
from trainingsveld.speech import Sound, SpeechError
from trainingsveld.speech.actor import ActorLines
from trainingsveld.speech.actor_decoder import MOST, SoundDecoder
from trainingsveld.speech.fake import FakeAudio, FakeVoice
from trainingsveld.store import Log, Vault, find_home
from trainingsveld.store.reference import customer_model

ROOT = Path(__file__).parents[2]
QUICK = Patience(start=10.0, answer=0.4)
TONE = (np.sin(np.arange(4_000) / 9) * 12_000).astype(np.int16)
NOISE = np.random.default_rng(7).integers(-30_000, 30_000, 400_000).astype(np.int16)


def recording(samples=TONE, rate=16_000, kind="WAV", subtype="PCM_16"):
    file = io.BytesIO()
    soundfile.write(file, samples, rate, subtype, format=kind)
    return file.getvalue()


def decode(*files, **options):
    """Decode in one process; a SpeechError instead of the sound where there is none."""

    async def go():
        decoder = SoundDecoder(**options)
        results = []
        for file in files:
            try:
                results.append(await decoder.decode(file))
            except SpeechError as error:
                results.append(error)
        pid = decoder.pid
        await decoder.close()
        return results, pid

    return asyncio.run(go())


# ---- what is played ----


@pytest.mark.parametrize("kind", ["WAV", "WAVEX", "FLAC"])
@pytest.mark.parametrize("rate", [8_000, 22_050, 48_000])
def test_a_recording_comes_out_as_it_went_in(kind, rate):
    (sound,), _ = decode(recording(rate=rate, kind=kind))
    assert sound == Sound(TONE.tobytes(), rate)


def test_every_width_that_recorders_write():
    kinds = [("WAV", s) for s in ("PCM_U8", "PCM_24", "PCM_32", "FLOAT", "DOUBLE")]
    kinds += [("FLAC", "PCM_S8"), ("FLAC", "PCM_24"), ("WAVEX", "PCM_24")]
    sounds, _ = decode(*(recording(TONE / 32_768, 16_000, *kind) for kind in kinds))
    for (_, subtype), sound in zip(kinds, sounds, strict=True):
        off = np.abs(np.frombuffer(sound.samples, "<i2").astype(int) - TONE)
        assert off.max() <= (256 if subtype in ("PCM_U8", "PCM_S8") else 1)


def test_stereo_becomes_the_mean_and_what_is_too_loud_is_clipped():
    two = np.array([[1_000, 3_000]] * 50, np.int16)
    loud = np.array([1e38, -1e38, 3e38, 0.5], np.float32)
    huge = np.array([[1e308, 1e308]] * 3)
    sounds, _ = decode(
        recording(two),
        recording(loud, subtype="FLOAT"),
        recording(huge, subtype="DOUBLE"),
    )
    values = [np.frombuffer(sound.samples, "<i2").tolist() for sound in sounds]
    assert values == [[2_000] * 50, [32_767, -32_768, 32_767, 16_384], [32_767] * 3]
    assert all(sound.channels == 1 for sound in sounds)


def test_a_minute_is_decoded_in_bounded_time(say):
    minute = np.resize(TONE, (48_000 * 60, 2))

    async def go():
        decoder = SoundDecoder()
        took = []
        for file in (recording(), recording(minute, 48_000, "FLAC"), recording()):
            began = time.perf_counter()
            await decoder.decode(file)
            took.append(1000 * (time.perf_counter() - began))
        await decoder.close()
        return took

    first, long, short = asyncio.run(go())
    say(f"start and decode {first:.0f} ms; a minute of FLAC {long:.0f} ms; a line {short:.1f} ms")


# ---- what is refused ----


def lying_flac(total, samples=TONE):
    file = bytearray(recording(samples, kind="FLAC"))
    word = int.from_bytes(file[18:26], "big")
    file[18:26] = (word >> 36 << 36 | total).to_bytes(8, "big")
    return bytes(file)


def lying_wav(at, form, value):
    file = bytearray(recording())
    struct.pack_into(form, file, at, value)
    return bytes(file)


def riff(*chunks):
    body = b"".join(name + struct.pack("<I", len(data)) + data for name, data in chunks)
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WAVE" + body


def pcm(channels, rate=16_000, bits=16, kind=1):
    step = channels * bits // 8
    return b"fmt ", struct.pack("<HHIIHH", kind, channels, rate, rate * step, step, bits)


def raw(samples, subtype="FLOAT"):
    return recording(np.array(samples), subtype=subtype)


def silent_hour():
    file = io.BytesIO()
    with soundfile.SoundFile(file, "w", 8_000, 1, "PCM_16", format="FLAC") as out:
        for _ in range(60):
            out.write(np.zeros(8_000 * 60, np.int16))
    return file.getvalue()


BAD = {
    "nothing": lambda: b"",
    "a mark": lambda: b"fLaC",
    "rubbish": lambda: NOISE.tobytes()[:5_000],
    "rubbish that begins as FLAC": lambda: b"fLaC" + NOISE.tobytes()[:5_000],
    "rubbish that begins as WAV": lambda: b"RIFF\x10\x27\0\0WAVE" + NOISE.tobytes()[:9_999],
    "a page": lambda: b"<html>404</html>",
    "ogg": lambda: recording(kind="OGG", subtype="VORBIS"),
    "mp3": lambda: recording(kind="MP3", subtype="MPEG_LAYER_III"),
    "aiff": lambda: recording(kind="AIFF"),
    "rf64": lambda: recording(kind="RF64"),
    "adpcm in WAV": lambda: recording(subtype="IMA_ADPCM"),
    "gsm in WAV": lambda: recording(subtype="GSM610", rate=8_000),
    "mu-law in WAV": lambda: recording(subtype="ULAW"),
    "no samples": lambda: recording(TONE[:0]),
    "no samples in FLAC": lambda: recording(TONE[:0], kind="FLAC"),
    "three channels": lambda: recording(np.zeros((99, 3), np.int16)),
    "eight channels in FLAC": lambda: recording(np.zeros((99, 8), np.int16), kind="FLAC"),
    "1,024 channels": lambda: riff(pcm(1_024), (b"data", bytes(2_048 * 9))),
    "65,535 channels": lambda: riff(pcm(65_535 // 2), (b"data", bytes(65_534))),
    "no channels": lambda: riff(pcm(0), (b"data", bytes(64))),
    "7,999 Hz": lambda: recording(rate=7_999),
    "96 kHz": lambda: recording(rate=96_000, kind="FLAC"),
    "0 Hz": lambda: lying_wav(24, "<I", 0),
    "4 GHz": lambda: lying_wav(24, "<I", 2**32 - 1),
    "over a minute": lambda: recording(np.zeros(60 * 8_000 + 1, np.int16), 8_000),
    "an hour of silence": silent_hour,
    "not a number": lambda: raw([0.1, float("nan"), 0.1]),
    "not a number, double": lambda: raw([[0.1, 0.2], [0.1, float("nan")]], "DOUBLE"),
    "infinite": lambda: raw([0.1, float("inf"), 0.1]),
    "WAV cut off": lambda: recording()[:-2],
    "WAV cut in its header": lambda: recording()[:40],
    "FLAC cut off": lambda: recording(NOISE, kind="FLAC")[:-9_000],
    "FLAC cut by little": lambda: recording(kind="FLAC")[:-1],
    "FLAC cut in its header": lambda: recording(kind="FLAC")[:30],
    "FLAC with a flipped bit": lambda: flipped(recording(NOISE, kind="FLAC"), 400_000),
    "FLAC says an hour": lambda: lying_flac(16_000 * 3_600),
    "FLAC says a bit more": lambda: lying_flac(4_001),
    "FLAC says nothing": lambda: lying_flac(0),
    "FLAC says less": lambda: lying_flac(4_000, NOISE),
    "FLAC says too much": lambda: lying_flac(2**36 - 1),
    "WAV says more": lambda: lying_wav(40, "<I", 9_000),
    "WAV says 4 GB": lambda: lying_wav(40, "<I", 2**32 - 1),
    "WAV with a mad frame": lambda: lying_wav(32, "<H", 40_000),
    "WAV with a frame of nothing": lambda: lying_wav(32, "<H", 0),
    "WAV of 1 bit": lambda: lying_wav(34, "<H", 1),
    "WAV without data": lambda: riff(pcm(1)),
    "WAV without format": lambda: riff((b"data", bytes(99))),
    "WAV of endless chunks": lambda: riff(pcm(1), *[(b"junk", b"")] * 200_000),
    "FLAC of endless tags": lambda: b"fLaC" + b"\x04\0\0\0" * 500_000,
}  # fmt: skip


def flipped(file, at):
    return file[:at] + bytes([file[at] ^ 8]) + file[at + 1 :]


def test_bad_sound_is_refused_by_a_process_that_lives_on(say):
    files = {name: make() for name, make in BAD.items()}
    began = time.perf_counter()
    results, pid = decode(*files.values(), recording())
    say(f"{len(BAD)} bad recordings refused in {time.perf_counter() - began:.2f} s")
    let_through = [n for n, r in zip(files, results, strict=False) if isinstance(r, Sound)]
    assert not let_through
    assert {result.code for result in results[:-1]} == {"bad-sound"}
    died = [
        (name, result.detail)
        for name, result in zip(files, results, strict=False)
        if isinstance(result.__cause__, ProcessError)
    ]
    assert not died
    assert results[-1].samples == TONE.tobytes()
    assert pid is not None


def test_whatever_is_broken_in_a_file_the_process_answers(say):
    chance = random.Random(11)  # noqa: S311 - the same every time, to be told of
    files = []
    for file in (recording(kind="FLAC"), recording(), recording(kind="FLAC", subtype="PCM_24")):
        for _ in range(100):
            broken = bytearray(file)
            for _ in range(chance.choice((1, 1, 5, 50))):
                broken[chance.randrange(min(len(broken), chance.choice((60, 10**9))))] ^= (
                    1 << chance.randrange(8)
                )
            files.append(bytes(broken[: chance.choice((None, chance.randrange(len(broken))))]))
    results, _ = decode(*files)
    died = [result for result in results if not isinstance(result, Sound)]
    assert not [result for result in died if isinstance(result.__cause__, ProcessError)]
    assert all(result.seconds <= 60 for result in results if isinstance(result, Sound))
    say(f"{len(died)} of {len(files)} broken recordings refused, none harmed the process")


def test_a_file_too_large_is_not_even_sent():
    (error,), pid = decode(bytes(MOST + 1))
    assert error.code == "bad-sound"
    assert pid is None


# ---- the process ----


def limits_of(pid):
    limits = Path(f"/proc/{pid}/limits").read_text("utf-8")
    return {line[:25].strip(): line[26:].split()[0] for line in limits.splitlines()}


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_process_is_limited():
    async def go():
        decoder = SoundDecoder()
        await decoder.decode(recording())
        limits = limits_of(decoder.pid)
        await decoder.close()
        return limits

    limits = asyncio.run(go())
    assert limits["Max address space"] == str(512 * 1024 * 1024)
    assert limits["Max file size"] == limits["Max core file size"] == "0"
    assert 5 <= int(limits["Max cpu time"]) <= 10


@pytest.mark.parametrize("how", WRONG)
def test_a_decoder_that_goes_wrong_is_killed_and_started_anew(how):
    async def go():
        decoder = SoundDecoder(("tests.speech.actor_rogue", how), QUICK)
        assert (await decoder.decode(b"fair")).samples == FAIR
        first = decoder.pid
        began = time.perf_counter()
        with pytest.raises(SpeechError) as caught:
            await decoder.decode(b"wrong")
        took = time.perf_counter() - began
        assert (await decoder.decode(b"fair")).samples == FAIR
        assert decoder.pid != first
        await decoder.close()
        with pytest.raises(ProcessLookupError):
            os.kill(first, 0)
        return caught.value.code, took

    code, took = asyncio.run(go())
    assert code == "bad-sound"
    assert took < 2.0  # its limit is 0.4 s; the rest is for a busy machine


@pytest.mark.parametrize(("how", "why"), [("missing", "none here"), ("crash", "given up")])
def test_after_three_deaths_nothing_is_tried_any_more(how, why):
    options = {"program": ("tests.speech.actor_rogue", how), "patience": QUICK}
    results, pid = decode(*[b"wrong"] * 4, **options)
    assert [result.code for result in results] == ["bad-sound"] * 4
    assert why in results[-1].detail
    assert pid is None


def test_cancelling_ends_the_work():
    async def go():
        decoder = SoundDecoder(("tests.speech.actor_rogue", "hang"))
        await decoder.decode(b"fair")
        work = asyncio.create_task(decoder.decode(b"wrong"))
        await asyncio.sleep(0)
        work.cancel()
        with pytest.raises(asyncio.CancelledError):
            await work
        assert decoder.pid is None
        await decoder.decode(b"fair")
        await decoder.close()

    asyncio.run(go())


@pytest.mark.parametrize("heavy", ["numpy", "soundfile"])
def test_the_main_process_decodes_nothing(heavy):
    code = (
        f"import trainingsveld.app, trainingsveld.app.desk, sys; sys.exit({heavy!r} in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


# ---- which file is for which line ----


async def by_content(file):
    """A decoder for tests: a sound of the file's own bytes."""
    if file == b"broken":
        raise SpeechError("bad-sound", "as the test asked")
    return Sound(file + bytes(len(file) % 2), 16_000)


def put(folder, **files):
    place = folder / "audio" / "nl"
    place.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (place / name.replace("__", ".")).write_bytes(content)
    return place


def lines_of(folder, *wanted, language="nl"):
    async def go():
        actor = ActorLines(folder, language, by_content)
        found = [await actor.line(*line) for line in wanted]
        return [sound and sound.samples.rstrip(b"\0").decode() for sound in found]

    return asyncio.run(go())


def test_files_are_for_the_lines_they_are_named_after(tmp_path):
    place = put(tmp_path, boos__flac=b"first", boos__2__wav=b"second", eind__wav=b"end")
    (place / "niet-nu.3.flac").write_bytes(b"third")
    wanted = [("boos", 1), ("boos", 2), ("boos", 3), ("eind", 1), ("eind", 2), ("niet-nu", 3)]
    assert lines_of(tmp_path, *wanted) == ["first", "second", None, "end", None, "third"]
    assert lines_of(tmp_path, ("boos", 0), ("niet-nu", 1), ("geen", 1)) == [None] * 3


def test_a_number_goes_before_none_and_flac_before_wav(tmp_path):
    put(tmp_path, a__flac=b"a", a__1__wav=b"a1", b__wav=b"bw", b__flac=b"bf")
    put(tmp_path, c__1__wav=b"cw", c__1__flac=b"cf", c__flac=b"c")
    assert lines_of(tmp_path, ("a", 1), ("b", 1), ("c", 1)) == ["a1", "bf", "cf"]


def test_case_is_ignored_everywhere_as_it_is_somewhere(tmp_path):
    place = put(tmp_path, Boos__FLAC=b"boos", eind__Wav=b"end")
    assert lines_of(tmp_path, ("boos", 1), ("eind", 1)) == ["boos", "end"]
    (place / "boos.flac").write_bytes(b"exact")
    assert len(list(place.iterdir())) == 2 or lines_of(tmp_path, ("boos", 1)) == ["exact"]


WRONG_NAMES = (
    "boos.0.flac", "boos.01.flac", "boos.1.1.flac", "boos.-1.flac", "boos..flac", "boos.flac.",
    "boos.flac.exe", "boos.ogg", "boos", ".flac", "1boos.flac", "boos .flac", " boos.flac",
    "boos.1 .flac", "bo_os.flac", "böos.flac", "boos\u200b.flac", "boos.\u0661.flac", "boos.flac\n",
    "boo\u017f.flac", "boos.99999.flac", f"{'a' * 65}.flac", "~boos.flac", "._boos.flac",
)  # fmt: skip


def test_wrong_names_are_nobodys(tmp_path):
    place = put(tmp_path)
    for name in WRONG_NAMES:
        (place / name).write_bytes(b"wrong")
    (place / "boos.flac").mkdir()
    nodes = (
        "boos",
        "1boos",
        "bo_os",
        "böos",
        "",
        "a" * 65,
        "~boos",
        "._boos",
        "boos ",
        "boo\u017f",
    )
    wanted = [(node, number) for node in nodes for number in (-1, 0, 1, 2, 99999)]
    assert lines_of(tmp_path, *wanted) == [None] * len(wanted)


def test_names_of_a_case_never_become_a_path(tmp_path):
    put(tmp_path / "inner")
    (tmp_path / "secret.flac").write_bytes(b"secret")
    (tmp_path / "inner" / "secret.flac").write_bytes(b"secret")
    for node in (
        "../secret",
        "../../secret",
        "../../../secret",
        str(tmp_path / "secret"),
        "secret",
    ):
        assert lines_of(tmp_path / "inner", (node, 1)) == [None]
    for language in ("..", ".", "", "nl/..", "nl/../..", "../..", "nl\0", "/", str(tmp_path)):
        assert lines_of(tmp_path / "inner", ("secret", 1), language=language) == [None]


def test_without_a_folder_there_is_only_the_voice(tmp_path):
    assert lines_of(None, ("boos", 1)) == [None]
    assert lines_of(tmp_path / "gone", ("boos", 1)) == [None]
    (tmp_path / "audio").write_bytes(b"no folder")
    assert lines_of(tmp_path, ("boos", 1)) == [None]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_that_leave_the_folder_are_ignored(tmp_path):
    case, out = tmp_path / "case", tmp_path / "out"
    place, outside = put(case, goed__flac=b"good"), put(out, geheim__flac=b"secret")
    (place / "boos.flac").symlink_to(outside / "geheim.flac")
    (place / "los.flac").symlink_to(place / "gone.flac")
    (place / "rond.flac").symlink_to(place / "rond.flac")
    (place / "zelf.flac").symlink_to("goed.flac")
    os.mkfifo(place / "pijp.flac")
    (place / "niets.flac").symlink_to("/dev/zero")
    wanted = [(name, 1) for name in ("boos", "los", "rond", "pijp", "niets", "zelf")]
    assert lines_of(case, *wanted) == [None] * 5 + ["good"]
    (case / "audio" / "en").symlink_to(outside)
    assert lines_of(case, ("geheim", 1), language="en") == [None]
    (tmp_path / "third").mkdir()
    (tmp_path / "third" / "audio").symlink_to(out / "audio")
    assert lines_of(tmp_path / "third", ("geheim", 1)) == [None]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_file_that_becomes_a_link_or_a_pipe_after_the_look_is_not_followed(tmp_path, caplog):
    place = put(tmp_path, a__flac=b"a", b__flac=b"b", c__flac=b"c")
    (tmp_path / "secret").write_bytes(b"secret")

    async def go():
        actor = ActorLines(tmp_path, "nl", by_content)
        assert await actor.line("c", 1)
        (place / "a.flac").unlink()
        (place / "a.flac").symlink_to(tmp_path / "secret")
        (place / "b.flac").unlink()
        os.mkfifo(place / "b.flac")
        async with asyncio.timeout(5):
            return [await actor.line("a", 1), await actor.line("b", 1)]

    assert asyncio.run(go()) == [None, None]
    assert caplog.text.count("is not used") == 2


def test_a_broken_file_is_logged_once_and_the_voice_speaks(tmp_path, caplog):
    place = put(tmp_path, boos__flac=b"broken")
    with (place / "groot.flac").open("wb") as file:
        file.truncate(3 << 30)
    assert lines_of(tmp_path, ("boos", 1), ("boos", 1), ("groot", 1)) == [None] * 3
    assert caplog.text.count("boos.1 is not used") == 1
    assert "groot.1 is not used: bad-sound" in caplog.text


def test_what_was_decoded_is_kept_as_long_as_there_is_room(tmp_path):
    place = put(tmp_path)
    for number in range(1, 5):
        (place / f"boos.{number}.flac").write_bytes(b"x")
    asked = []

    async def large(file):
        asked.append(file)
        return Sound(bytes(12 << 20), 48_000)

    async def go():
        actor = ActorLines(tmp_path, "nl", large)
        await actor.prepare(("boos", number) for number in range(1, 5))
        assert len(asked) == 3  # the third is the first that did not fit: then it stops
        assert await actor.line("boos", 2)
        assert len(asked) == 3
        assert await actor.line("boos", 4)
        assert len(asked) == 4

    asyncio.run(go())


# ---- in a call ----


class Call:
    """A conductor with fakes around it; `heard` says of each line who spoke it."""

    def __init__(self, folder, decode=by_content):
        self.log, self.voice, self.audio = Log(), FakeVoice(), FakeAudio()
        actor = ActorLines(folder, "nl", decode)
        self.conductor = Conductor(
            "s", self.log, Vault(), self.voice, self.audio, wait=self._never, actor=actor
        )

    async def _never(self, _seconds):
        await asyncio.Event().wait()

    @property
    def heard(self):
        played = self.audio.player.played
        return [s.samples.rstrip(b"\0").decode() if s.rate == 16_000 else "voice" for s in played]

    async def send(self, *commands):
        """Send, and wait until the customer has spoken."""
        for command in commands:
            self.conductor.send(command)
        listening = asyncio.Event()
        self.conductor.watch(lambda s: s.phase is Phase.LISTENING and listening.set())
        async with asyncio.timeout(5):
            await listening.wait()


def test_the_conductor_plays_the_actor_for_his_lines_and_the_voice_for_the_others(tmp_path):
    put(tmp_path, opening__flac=b"one", opening__0__flac=b"none", story__1__wav=b"angry story")
    put(tmp_path, story__2__wav=b"broken")

    async def main():
        call = Call(tmp_path)
        with call.log:
            async with call.conductor:
                await call.send(
                    BeginSession(SCENARIO, customer_model(), METHOD, (CHANTAL,)),
                    AnswerConsent(yes=True),
                    StartCall(),
                )
                await call.send(SilenceElapsed(call.conductor.state.since))
                await call.send(ChooseReply("rules"))
                said = [call.conductor.state.said]
                await call.send(ChooseReply("feeling"))
                said.append(call.conductor.state.said)
        return call.heard, said

    heard, said = asyncio.run(main())
    assert [(s.node, s.variant) for s in said] == [("opening", 2), ("story", 1)]
    assert heard == ["one", "voice", "voice", "angry story"]


def test_recordings_are_decoded_before_the_call(tmp_path):
    put(tmp_path, opening__flac=b"one", done__flac=b"last", elsewhere__flac=b"never")
    decoded = []

    async def remember(file):
        decoded.append(file)
        return await by_content(file)

    async def main():
        call = Call(tmp_path, remember)
        with call.log:
            async with call.conductor:
                call.conductor.send(BeginSession(SCENARIO, customer_model(), METHOD, (CHANTAL,)))
                ready = asyncio.Event()
                call.conductor.watch(lambda s: s.voice_ready and ready.set())
                async with asyncio.timeout(5):
                    await ready.wait()

    asyncio.run(main())
    assert decoded == [b"one", b"last"]


# ---- in the app ----


class Window:
    """The window as the desk knows it, without a screen."""

    state = send = None

    def enter_session(self, send, _room):
        self.send = send

    def render_state(self, state):
        self.state = state

    def leave_session(self):
        self.state = None

    def begin_case(self, _offered):
        """No incident is taken in here."""

    def tell(self, code, detail=""):
        raise AssertionError(f"{code}: {detail}")


def attend(qapp, home, engines, monkeypatch, act):
    """Run the app's desk for as long as this takes."""

    async def fakes(_home):
        return engines

    async def until(holds):
        async with asyncio.timeout(20):
            while not holds():  # noqa: ASYNC110 - the fakes keep lists, not events
                await asyncio.sleep(0.01)

    async def main():
        window = Window()
        with Log(home.log) as log:
            desk = AppDesk(home, log, qapp)
            async with desk.at(window):
                await act(desk, window, until)

    monkeypatch.setattr(senses_module, "find_engines", fakes)
    with as_found(qapp):
        asyncio.run(main())


@pytest.mark.parametrize("change", ["", "# changed\n"])
def test_the_app_finds_the_recordings_again_after_a_stop_if_the_case_is_the_same(
    qapp, tmp_path, change, monkeypatch
):
    monkeypatch.setenv("TRAININGSVELD_HOME", str(tmp_path))
    home, tone = find_home(), Sound(TONE.tobytes(), 16_000)
    put(home.cases, opening__flac=recording(kind="FLAC"))
    case = home.cases / "klein.toml"
    case.write_text(SCENARIO, "utf-8")
    audio = FakeAudio()
    engines = Engines(FakeVoice(), Switchable(audio), ())

    async def first(desk, window, until):
        desk.sessions.start(case, ("Chantal",), "aloba", by_hand=False, level=Level.OPEN)
        await until(lambda: window.state)
        window.send(AnswerConsent(yes=True))
        window.send(StartCall())
        await until(lambda: audio.player.played)

    async def second(desk, window, until):
        desk.sessions.go_on(desk.sessions.stopped().session)
        await until(lambda: window.state and window.state.phase is Phase.LISTENING)

    audio.player.mood = "stuck"  # he is still speaking when the app is closed
    attend(qapp, home, engines, monkeypatch, first)
    assert audio.player.played == [tone]
    audio.player.played.clear()
    audio.player.mood = "instant"
    case.write_text(change + SCENARIO, "utf-8")
    attend(qapp, home, engines, monkeypatch, second)
    assert len(audio.player.played) == 1
    assert (audio.player.played == [tone]) == (not change)


# ---- cases that share a folder ----


def test_a_case_that_shares_its_folder_has_recordings_of_its_own(tmp_path):
    put(tmp_path, opening__flac=b"for all", eind__flac=b"the end")
    own = tmp_path / "audio" / "klein" / "nl"
    own.mkdir(parents=True)
    (own / "opening.wav").write_bytes(b"for klein")

    def heard(case):
        async def go():
            actor = ActorLines(tmp_path, "nl", by_content, case=case)
            found = [await actor.line(node, 1) for node in ("opening", "eind")]
            return [sound and sound.samples.rstrip(b"\0").decode() for sound in found]

        return asyncio.run(go())

    assert heard("klein") == ["for klein", "the end"]
    assert heard("ander") == heard("") == heard("../klein") == ["for all", "the end"]
