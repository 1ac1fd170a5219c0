"""Sound whose every sample is known, and recordings of it."""

import os
from array import array
from pathlib import Path

from trainingsveld.store.disk import Disk, RealDisk
from trainingsveld.store.recording import slots
from trainingsveld.store.recording.layout import Header
from trainingsveld.store.recording.reader import Reading
from trainingsveld.store.recording.writer import SLOTS, SOUND, Sealed, Writer
from trainingsveld.store.sealing import new_pair

RATE = 8_000
DAY = 20_800
PAIR = new_pair()
OTHER = new_pair()


def header(level="confidential", rate=RATE, **more) -> Header:
    return Header(level, rate, DAY, 660, **more)


def samples(frames: int, start: int = 0) -> bytes:
    """Every frame another value than its neighbours, and never zero."""
    return array("h", ((at * 7919) % 32_749 + 1 for at in range(start, start + frames))).tobytes()


def recorded(
    folder: Path, seconds: float, disk: Disk | None = None, level="team", rate=RATE, block=0.01
) -> Sealed:
    writer = Writer(disk or RealDisk(), folder, header(level, rate), [PAIR[0]])
    speak(writer, seconds, rate, block)
    return writer.seal()


def speak(writer: Writer, seconds: float, rate=RATE, block=0.01) -> None:
    step = round(block * rate)
    for at in range(0, round(seconds * rate), step):
        writer.write(samples(min(step, round(seconds * rate) - at), at))


def opened(folder: Path, name: str, disk: Disk | None = None, pair=PAIR, today=DAY) -> Reading:
    disk = disk or RealDisk()
    data = slots.read(disk, folder / f"{name}{SLOTS}")
    key = slots.open_slot(data, pair[0], pair[1], today)
    return Reading(disk, folder / f"{name}{SOUND}", key)


def key_of(folder: Path, name: str, disk: Disk | None = None) -> bytearray:
    data = slots.read(disk or RealDisk(), folder / f"{name}{SLOTS}")
    return slots.open_slot(data, *PAIR, DAY)


def wrong_samples(pieces, rate=RATE) -> int:
    """How many frames were heard that were not said there."""
    wrong = at = 0
    for piece in pieces:
        frames = len(piece.samples) // 2
        if piece.heard == "sound":
            said = samples(frames, at)
            wrong += sum(
                a != b
                for a, b in zip(
                    memoryview(piece.samples).cast("h"), memoryview(said).cast("h"), strict=True
                )
            )
        at += frames
    return wrong


def nothing(size: int) -> bytes:
    return os.urandom(size)
