"""A recording comes back as it was said, for whom it was sealed to, and for nobody else."""

import threading
from pathlib import Path

import pytest

from tests.store.kept.disks import FaultyDisk, StutteringDisk
from tests.store.kept.sounds import (
    DAY,
    OTHER,
    PAIR,
    RATE,
    header,
    key_of,
    opened,
    recorded,
    samples,
    speak,
    wrong_samples,
)
from trainingsveld.store.disk import RealDisk
from trainingsveld.store.disk.replace import finish_replace, replace
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.recording import slots
from trainingsveld.store.recording.behind import Recorder
from trainingsveld.store.recording.layout import Kind, look_at
from trainingsveld.store.recording.reader import Checked
from trainingsveld.store.recording.recovery import recover
from trainingsveld.store.recording.writer import Writer, padded_count
from trainingsveld.store.sealing import new_pair


def joined(reading) -> bytes:
    return b"".join(piece.samples for piece in reading.pieces())


@pytest.mark.parametrize("level", ["open", "team", "confidential"])
@pytest.mark.parametrize("rate", [8_000, 11_025, 44_100, 48_000])
def test_every_sample_comes_back(tmp_path: Path, level, rate):
    sealed = recorded(tmp_path, 1.37, level=level, rate=rate)
    with opened(tmp_path, sealed.name) as reading:
        assert joined(reading) == samples(round(1.37 * rate))
        assert reading.check() == Checked("sealed", pytest.approx(1.37, abs=1e-4), 0, 0)
        assert reading.header.level == level
        assert reading.header.day == DAY
    assert sealed.whole


def test_nobody_else_opens_it_and_outside_there_is_little_to_read(tmp_path: Path):
    name = recorded(tmp_path, 0.5, level="confidential").name
    with pytest.raises(KeptError, match="recording-locked"):
        opened(tmp_path, name, pair=OTHER)
    head = (tmp_path / f"{name}.tvr").read_bytes()
    assert look_at(head) == ("confidential", 660)
    assert samples(100) not in head
    assert {path.suffix for path in tmp_path.iterdir()} == {".tvr", ".slots"}
    if RealDisk().names(tmp_path):
        assert all(path.stat().st_mode & 0o077 == 0 for path in tmp_path.iterdir())


def test_a_confidential_recording_tells_little_of_its_length(tmp_path: Path):
    short = recorded(tmp_path, 0.3, level="confidential")
    long = recorded(tmp_path, 9.0, level="confidential")
    sizes = {(tmp_path / f"{one.name}.tvr").stat().st_size for one in (short, long)}
    assert len(sizes) == 1
    assert short.padded
    for records in range(1, 20_000):
        padded = padded_count(records)
        assert records <= padded <= max(40, records * 1.125 + 1)


def test_a_gap_is_silence_of_its_length_and_said(tmp_path: Path):
    writer = Writer(RealDisk(), tmp_path, header("team"), [PAIR[0]])
    writer.write(samples(1_000))
    writer.gap(3_000)
    writer.gap(2_000)
    writer.write(samples(500, 6_000))
    name = writer.seal().name
    with opened(tmp_path, name) as reading:
        assert joined(reading) == samples(1_000) + bytes(10_000) + samples(500, 6_000)
        assert reading.check().missing == 5_000 / RATE
        assert reading.check().whole


def test_the_number_of_holders_is_not_told_and_each_opens_it(tmp_path: Path):
    pairs = [new_pair() for _ in range(slots.COUNT)]
    for count in (1, 7, slots.COUNT):
        writer = Writer(
            RealDisk(), tmp_path, header("team"), [p for p, _ in pairs[:count]], until=DAY
        )
        speak(writer, 0.3)
        name = writer.seal().name
        assert (tmp_path / f"{name}.slots").stat().st_size == 4096
        for number, pair in enumerate(pairs):
            if number < count:
                opened(tmp_path, name, pair=pair).close()
            else:
                with pytest.raises(KeptError, match="recording-locked"):
                    opened(tmp_path, name, pair=pair)
        if count > 1:
            with pytest.raises(KeptError, match="recording-locked"):
                opened(tmp_path, name, pair=pairs[1], today=DAY + 1)
    with pytest.raises(KeptError, match="slots-full"):
        Writer(RealDisk(), tmp_path / "none", header("team"), [PAIR[0]] * (slots.COUNT + 1))
    assert not list((tmp_path / "none").iterdir())


def test_at_confidential_there_is_one_holder(tmp_path: Path):
    with pytest.raises(KeptError, match="share-refused"):
        Writer(RealDisk(), tmp_path, header("confidential"), [PAIR[0], OTHER[0]])
    assert not list(tmp_path.iterdir())


def test_guests_go_without_a_key_and_the_speaker_stays(tmp_path: Path):
    writer = Writer(RealDisk(), tmp_path, header("team"), [PAIR[0], OTHER[0]], until=DAY)
    name = writer.seal().name
    path = tmp_path / f"{name}.slots"
    replace(RealDisk(), path, slots.without_guests(path.read_bytes(), bytes))
    opened(tmp_path, name).close()
    with pytest.raises(KeptError, match="recording-locked"):
        opened(tmp_path, name, pair=OTHER)
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize("step", range(1, 14))
def test_renewing_slots_can_be_cut_short_anywhere(tmp_path: Path, step: int):
    name = recorded(tmp_path, 0.3).name
    path = tmp_path / f"{name}.slots"
    key = bytes(key_of(tmp_path, name))
    new = slots.encode(key, [PAIR[0], OTHER[0]], bytes)
    disk = FaultyDisk(step)
    try:
        replace(disk, path, new)
    except OSError:
        finish_replace(RealDisk(), path, slots.is_whole)
    opened(tmp_path, name).close()
    assert {one.suffix for one in tmp_path.iterdir()} == {".tvr", ".slots"}


def test_what_a_crash_left_is_kept_and_sealed_as_recovered(tmp_path: Path):
    writer = Writer(RealDisk(), tmp_path, header("confidential"), [PAIR[0]])
    speak(writer, 1.6)
    path = tmp_path / f"{writer.name}.tvr"
    with path.open("ab") as file:
        file.write(b"torn" * 200)
    with opened(tmp_path, writer.name) as reading:
        assert reading.ending == "open"
    assert recover(RealDisk(), path, key_of(tmp_path, writer.name), bytes(24))
    assert not recover(RealDisk(), path, key_of(tmp_path, writer.name), bytes(24))
    with opened(tmp_path, writer.name) as reading:
        assert joined(reading) == samples(round(1.5 * RATE))
        assert reading.check().ending == "recovered"
    writer.discard()


def test_what_is_thrown_away_leaves_nothing(tmp_path: Path):
    writer = Writer(RealDisk(), tmp_path, header(), [PAIR[0]])
    speak(writer, 1)
    writer.discard()
    assert not list(tmp_path.iterdir())


def test_short_writes_and_interruptions_do_not_matter(tmp_path: Path):
    for seed in range(20):
        disk = StutteringDisk(seed)
        sealed = recorded(tmp_path, 1, disk, block=0.1)
        assert sealed.whole
        with opened(tmp_path, sealed.name, disk) as reading:
            assert joined(reading) == samples(RATE)


def test_behind_a_slow_disk_nobody_waits_and_a_gap_is_said(tmp_path: Path):
    held = threading.Event()

    class Slow(FaultyDisk):
        def sync(self, file: int) -> None:
            held.wait(20)
            self.disk.sync(file)

    recorder = Recorder(lambda: Writer(Slow(), tmp_path, header("team"), [PAIR[0]]), most=10)
    for at in range(0, RATE, 80):
        recorder.put(samples(80, at))
    assert recorder.dropped == 90
    held.set()
    sealed = recorder.seal()
    with opened(tmp_path, sealed.name) as reading:
        found = reading.check()
        assert found.missing * RATE == 80 * recorder.dropped
        assert found.whole
        assert wrong_samples(reading.pieces()) == 0
        assert found.seconds == 1


def test_a_recorder_that_cannot_begin_says_why(tmp_path: Path):
    recorder = Recorder(lambda: Writer(FaultyDisk(1), tmp_path, header(), [PAIR[0]]))
    recorder.put(samples(80))
    assert recorder.seal() is None
    assert recorder.trouble.code == "disk-full"


def test_kinds_are_told_apart_by_the_cipher(tmp_path: Path):
    name = recorded(tmp_path, 0.6).name
    with opened(tmp_path, name) as reading:
        last = reading.records - 1
        assert reading.record(last) is None, "the final record is no other"
        assert reading.final(0) is None, "no other record is the final one"
        assert reading.final(last).kind is Kind.FINAL
