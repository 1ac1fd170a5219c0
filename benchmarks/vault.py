"""What keeping costs: recording, the first sound of ten minutes, taking away, unlocking.

The recorder writes blocks of 10 ms at 48 kHz through its thread, encrypted and waited for on the
disk, as fast as the disk lets it: its processor time over the time the sound lasts is the share of
a core. With `--beat` it is given the blocks at the pace of speech instead, for so many seconds;
dropped blocks are counted, and so is what its thread takes.
"""

import os
import tempfile
import time
from pathlib import Path
from statistics import median

from measuring import print_heading, print_table, read_words, verdict, whole

from trainingsveld.store.disk import RealDisk
from trainingsveld.store.keeping.places import PersonPlace
from trainingsveld.store.keeping.withdrawal import withdraw
from trainingsveld.store.recording import slots
from trainingsveld.store.recording.behind import Recorder
from trainingsveld.store.recording.layout import Header
from trainingsveld.store.recording.reader import Reading
from trainingsveld.store.recording.writer import Writer
from trainingsveld.store.sealing import new_pair
from trainingsveld.store.vaults import vault_file
from trainingsveld.store.vaults.vault_file import Cost

RATE = 48_000
BLOCK = 480
PUBLIC, SECRET = new_pair()
HEADER = Header("confidential", RATE, 20_000, 700)


def main() -> None:
    """Measure each."""
    parser = read_words(__doc__)
    parser.add_argument("--minutes", type=whole, default=10, help="how long the recording is")
    parser.add_argument("--rounds", type=whole, default=3)
    parser.add_argument("--memory", type=whole, default=256, help="MiB a guess takes")
    parser.add_argument("--beat", type=whole, help="seconds at the pace of speech")
    words = parser.parse_args()
    print_heading()
    share, first, gone, names = list[float](), list[float](), list[float](), list[float]()
    with tempfile.TemporaryDirectory() as room:
        place = PersonPlace(Path(room), "0" * 32)
        for _ in range(words.rounds):
            name, spent = record(place, words.minutes * 60)
            share.append(100 * spent / (words.minutes * 60))
            first.append(1000 * first_sound(place, name))
            before = time.perf_counter()
            withdraw(RealDisk(), place, [name])
            gone.append(time.perf_counter() - before)
            names.append(unlock(Cost(memory=words.memory << 20)))
        rows = [
            row("recorder, % of a core", share, 1.0),
            row(f"first sound of {words.minutes} minutes, ms", first, 100.0),
            row("taking it away, s", gone, 1.0),
            row("a guess at a passphrase, s of a core", names, 1.0),
        ]
        print_table(("what", "median", "best", "target", ""), rows)
        if words.beat:
            dropped, busy = keep_pace(place, words.beat)
            print(f"\n{words.beat} s at the pace of speech: {dropped} blocks dropped, {busy:.2f} %")


def row(what: str, found: list[float], most: float) -> list[str]:
    """One line of the table."""
    middle = median(found)
    return [what, f"{middle:.2f}", f"{min(found):.2f}", f"≤ {most:g}", verdict(middle <= most)]


def record(place: PersonPlace, seconds: int) -> tuple[str, float]:
    """Record so long, as fast as it goes; give its name and the processor time."""
    block = os.urandom(2 * BLOCK)
    recorder = Recorder(lambda: Writer(RealDisk(), place.sound, HEADER, [PUBLIC]), 1 << 30)
    before = time.process_time()
    for _ in range(seconds * RATE // BLOCK):
        recorder.put(block)
    sealed = recorder.seal()
    assert sealed
    assert sealed.whole
    return sealed.name, time.process_time() - before


def first_sound(place: PersonPlace, name: str) -> float:
    """Give the seconds from the key of the owner to the first piece of sound."""
    before = time.perf_counter()
    disk = RealDisk()
    key = slots.open_slot(slots.read(disk, place.slots(name)), PUBLIC, SECRET, 20_000)
    with Reading(disk, place.recording(name), key) as reading:
        assert next(reading.pieces()).heard == "sound"
        return time.perf_counter() - before


def unlock(cost: Cost) -> float:
    """Give the processor time of one guess."""
    file, _ = vault_file.make("x", b"drie blauwe fietsen", b"acht woorden", cost)
    before = time.process_time()
    vault_file.unlock(file, "passphrase", b"drie blauwe fietsen")
    return time.process_time() - before


def keep_pace(place: PersonPlace, seconds: int) -> tuple[int, float]:
    """Hand over a block every 10 ms; give how many were dropped, and the share of a core."""
    block = os.urandom(2 * BLOCK)
    recorder = Recorder(lambda: Writer(RealDisk(), place.sound, HEADER, [PUBLIC]))
    begun, spent = time.perf_counter(), time.process_time() - time.thread_time()
    for number in range(seconds * 100):
        time.sleep(max(0.0, begun + number / 100 - time.perf_counter()))
        recorder.put(block)
    recorder.seal()
    spent = time.process_time() - time.thread_time() - spent
    return recorder.dropped, 100 * spent / seconds


if __name__ == "__main__":
    main()
