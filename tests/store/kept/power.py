"""A recording on a disk that loses its current: what is found is true, and little is lost."""

import random
from pathlib import Path

from tests.store.kept.disks import MemoryDisk
from tests.store.kept.sounds import PAIR, RATE, header, key_of, opened, samples, wrong_samples
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.recording.recovery import recover
from trainingsveld.store.recording.writer import Writer

FOLDER = Path("/recordings")


def wrong_with(seed: int) -> tuple[list[str], float]:
    """Cut the current at a moment of a recording; give what is wrong, and the seconds lost."""
    chance = random.Random(seed)  # noqa: S311 - repeatable
    disk = MemoryDisk()
    level = chance.choice(["team", "confidential"])
    until = chance.randrange(0, 3 * RATE)
    writer = Writer(disk, FOLDER, header(level), [PAIR[0]])
    for at in range(0, until, 400):
        writer.write(samples(min(400, until - at), at))
    sealed = chance.random() < 0.3
    if sealed:
        writer.seal()
    image = disk.after_power_loss(chance)
    name = writer.name
    try:
        with opened(FOLDER, name, image) as reading:
            before = reading.check()
        recover(image, FOLDER / f"{name}.tvr", key_of(FOLDER, name, image), chance.randbytes(24))
        with opened(FOLDER, name, image) as reading:
            pieces, found = list(reading.pieces()), reading.check()
    except KeptError as error:
        return [f"it cannot be opened: {error}"], 0.0
    lost = until / RATE - found.seconds + 0.25 * found.damaged
    wrong = [f"{lost:.2f} s are lost"] if lost > 1.0 or (sealed and lost > 0) else []
    if count := wrong_samples(pieces):
        wrong.append(f"{count} wrong samples")
    if sealed and found.ending != "sealed":
        wrong.append(f"it was sealed, and is {found.ending}")
    if not sealed and before.ending != "open":
        wrong.append(f"it was not sealed, and is {before.ending}")
    return wrong, max(0.0, lost)
