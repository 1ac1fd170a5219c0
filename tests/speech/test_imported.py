"""A call of elsewhere: read a piece at a time, and what is no call is refused in bounded time."""

import asyncio
import math
import os
import struct
import sys
import time
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
import soundfile

from trainingsveld.speech.imported.call_file import CallFile
from trainingsveld.speech.imported.decoding import CallSound
from trainingsveld.speech.imported.fault import PIECE, CallFileError

SECONDS = 25


def voice(rate, seconds=SECONDS, channels=1, loud=0.4):
    at = np.arange(rate * seconds) / rate
    wave = loud * np.sin(2 * np.pi * 220 * at) * (0.6 + 0.4 * np.sin(2 * np.pi * 3 * at))
    return np.repeat(wave[:, None], channels, axis=1).astype("float32")


def file_of(folder, name, rate=8_000, subtype=None, form=None, **how):
    path = folder / name
    soundfile.write(path, voice(rate, **how), rate, subtype=subtype, format=form)
    return path


def read(path):
    """In this process, which is quicker and the same code."""
    with path.open("rb", buffering=0) as file:
        call = CallSound(file, path.stat().st_size)
        return call, [call.piece(n) for n in range(math.ceil(call.seconds / PIECE))]


def asked(path):
    async def look():
        call = CallFile(path)
        try:
            await call.open()
            pieces = [await call.piece(number) for number in range(call.pieces)]
            return call, pieces
        finally:
            await call.close()

    return asyncio.run(look())


@pytest.mark.parametrize(
    ("name", "rate", "subtype", "channels"),
    [
        ("a.wav", 44_100, "PCM_16", 2), ("b.flac", 48_000, "PCM_24", 1), ("c.mp3", 44_100, None, 2),
        ("d.wav", 192_000, "FLOAT", 1), ("e.wav", 8_000, "ALAW", 1), ("f.wav", 11_025, "PCM_U8", 8),
    ],
)  # fmt: skip
def test_what_a_call_is_recorded_in_is_brought_to_one_channel(
    tmp_path, name, rate, subtype, channels
):
    call, pieces = read(file_of(tmp_path, name, rate, subtype, channels=channels))
    assert call.rate == min(rate, 16_000)
    samples = b"".join(one.sound.samples for one in pieces)
    assert len(samples) / 2 / call.rate == pytest.approx(SECONDS, abs=0.1)
    wave = np.frombuffer(samples, "<i2") / 32_768
    wanted = voice(call.rate)[: len(wave), 0]
    seam = PIECE * call.rate
    for at in (seam, 2 * seam):  # nothing is heard where two pieces meet
        here = wave[at - 400 : at + 400]
        assert np.abs(np.diff(here)).max() < 0.09
    if name != "c.mp3":  # the coder moves it by a few milliseconds
        assert np.abs(wave[: len(wanted)] - wanted[: len(wave)])[100:-100].max() < 0.05
    loud = [value for one in pieces for value in one.loud]
    assert len(loud) == pytest.approx(10 * SECONDS, abs=2)
    assert 0.05 < max(loud) < 0.5


def header(channels=1, rate=8_000, data=8_000, promised=None):
    """A WAV whose header may lie."""
    frame = 2 * channels
    speed = rate * frame & 0xFFFFFFFF
    head = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, channels, rate, speed, frame & 0xFFFF, 16)
    body = head + struct.pack("<4sI", b"data", promised or data) + os.urandom(data)
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WAVE" + body


HOSTILE = {
    "nothing": (b"", "not-sound"),
    "text": (b"Dit is geen geluid, maar een brief.\n" * 99, "not-sound"),
    "picture": (b"\x89PNG\r\n\x1a\n" + os.urandom(4_000), "not-sound"),
    "a zip called wav": (b"PK\x03\x04" + bytes(4_000), "not-sound"),
    "riff of rubbish": (b"RIFF" + bytes(4) + b"WAVE" + os.urandom(4_000), "not-sound"),
    "flac of rubbish": (b"fLaC" + os.urandom(8_000), "not-sound"),
    "1,024 channels": (header(1_024, data=1_024 * 2 * 400), "channels"),
    "an hour": (header(data=8_000 * 2 * 60 * 60), "too-long"),
    "a header that lies": (header(rate=0), "not-sound"),
    "4 GHz": (header(rate=4_000_000_000), "not-sound"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_call_is_refused_soon(tmp_path, name):
    data, code = HOSTILE[name]
    path = tmp_path / "x.wav"
    path.write_bytes(data)
    began = time.process_time()
    with pytest.raises(CallFileError) as refused:
        read(path)
    assert refused.value.code == code
    assert time.process_time() - began < 15


def test_mp3_rubbish_ends_in_bounded_time(tmp_path):
    path = tmp_path / "x.mp3"
    path.write_bytes(b"ID3\x04\x00\x00\x00\x00\x00\x00" + os.urandom(200_000))
    began = time.process_time()
    with suppress(CallFileError):  # chance can look like sound; it is harmless then
        _, pieces = read(path)
        assert all(len(one.sound.samples) <= PIECE * 2 * 16_000 for one in pieces)
    assert time.process_time() - began < 30


def test_the_process_says_it_too(tmp_path):
    path = tmp_path / "x.wav"
    path.write_bytes(HOSTILE["text"][0])
    with pytest.raises(CallFileError) as refused:
        asked(path)
    assert refused.value.code == "not-sound"


def test_a_file_that_goes_and_one_that_never_was(tmp_path):
    with pytest.raises(CallFileError) as refused:
        asked(tmp_path / "weg.wav")
    assert refused.value.code == "gone"


def test_samples_that_are_no_numbers_are_silence_and_too_loud_ones_are_told(tmp_path):
    wave = voice(8_000)
    wave[100:200], wave[300:400], wave[8_000:24_000] = np.nan, np.inf, 3.0
    path = tmp_path / "x.wav"
    soundfile.write(path, wave, 8_000, subtype="FLOAT")
    _, pieces = read(path)
    assert sum(one.spoilt for one in pieces) == pytest.approx(2.0, abs=0.1)
    first = np.frombuffer(pieces[0].sound.samples, "<i2")
    assert not first[110:190].any()


@pytest.mark.parametrize(("name", "least"), [("x.wav", 11.9), ("x.flac", 10.5), ("x.mp3", 11.0)])
def test_cut_off_half_way_what_is_there_is_read(tmp_path, name, least):
    path = file_of(tmp_path, name)
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 12 // SECONDS])
    with path.open("rb", buffering=0) as file:
        call = CallSound(file, path.stat().st_size)
        lengths = [call.piece(number).sound.seconds for number in (0, 1, 2, 0)]
    assert least <= call.seconds <= 12.3
    assert sum(lengths[:3]) == pytest.approx(call.seconds, abs=0.1)
    assert lengths[3] == PIECE, "what was before that can be had again"


def test_the_process_says_how_much_is_missing(tmp_path):
    path = file_of(tmp_path, "x.flac")
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 12 // SECONDS])
    call, _ = asked(path)
    assert call.seconds + call.missing == pytest.approx(SECONDS, abs=0.1)
    assert call.missing > 12


def test_a_cancelled_question_costs_the_process_and_nothing_else(tmp_path):
    path = file_of(tmp_path, "c.mp3", 44_100, channels=2)

    async def look():
        call = CallFile(path)
        await call.open()
        before = call._process.pid
        asking = asyncio.ensure_future(call.piece(0))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        asking.cancel()
        await asyncio.wait([asking])
        pieces = [await call.piece(number) for number in range(call.pieces)]
        after = call._process.pid
        await call.close()
        return before, after, pieces

    before, after, pieces = asyncio.run(look())
    assert before != after
    assert sum(one.sound.seconds for one in pieces) == pytest.approx(SECONDS, abs=0.1)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_process_keeps_no_more_for_twelve_minutes_than_for_one(tmp_path):
    path, minute = tmp_path / "x.wav", voice(8_000, 60)[:, 0]
    with soundfile.SoundFile(path, "w", 8_000, 1, "PCM_16") as out:
        for _ in range(12):
            out.write(minute)

    def peak(pid):
        """MB that it has had at most."""
        status = Path(f"/proc/{pid}/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) / 1024

    async def look():
        call = CallFile(path)
        await call.open()
        after = []
        for number in range(call.pieces):
            await call.piece(number)
            after.append(peak(call._process.pid))
        await call.close()
        return after

    after = asyncio.run(look())
    assert len(after) == 72
    assert after[-1] - after[5] < 6  # 11 minutes are 21 of them


def test_a_process_that_asks_for_ever_is_given_up(tmp_path):
    path = file_of(tmp_path, "x.wav")

    class Greedy:
        pid = 1

        async def ask(self, _head, _body, read):
            return read({"kind": "need", "at": 0}, b"")

        async def close(self):
            pass

    async def look():
        call = CallFile(path)
        call._process = Greedy()
        try:
            await call.open()
        finally:
            await call.close()

    with pytest.raises(CallFileError, match="asks for more"):
        asyncio.run(look())
