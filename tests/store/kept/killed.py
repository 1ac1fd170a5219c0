"""Programs that are killed in the middle of writing; what they had said they did is compared."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from tests.store.kept.sounds import PAIR, RATE, key_of, opened, wrong_samples
from trainingsveld.store.disk import RealDisk
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.recording.recovery import recover

ROOT = Path(__file__).resolve().parents[3]

RECORDING = """
import sys
from pathlib import Path
from tests.store.kept.sounds import header, samples
from trainingsveld.store.disk import RealDisk
from trainingsveld.store.recording.writer import Writer

folder, public, level = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3]
out = open(1, "wb", buffering=0)
out.write(b"start\\n")
writer = Writer(RealDisk(), folder, header(level), [public])
at = 0
while at < 80_000:  # ten seconds
    writer.write(samples(80, at))
    at += 80
    out.write(b"%d\\n" % at)
writer.seal()
out.write(b"sealed\\n")
"""


def kill_after(code: str, words: list[str], seconds: float) -> list[str]:
    """Run a program, kill it so many seconds after its first line, and give the lines it said."""
    command = [sys.executable, "-c", code, *words]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, env=env, cwd=ROOT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(seconds)
        process.kill()
        rest = process.stdout.read()
    whole, _, _ = (first + rest).rpartition(b"\n")
    return whole.decode().split("\n")


def recording_wrong_with(folder: Path, seed: int) -> tuple[list[str], float]:
    """Kill one recording; give what is wrong and how many seconds of it were lost."""
    chance = random.Random(seed)  # noqa: S311 - repeatable
    level = chance.choice(["team", "confidential"])
    said = kill_after(RECORDING, [str(folder), PAIR[0].hex(), level], chance.random() * 0.12)
    written = [int(line) for line in said if line.isdigit()]
    names = sorted(path.stem for path in folder.glob("*.tvr"))
    if not names:
        return ([f"{len(written)} blocks and no file"] if written else []), 0.0
    name = names[0]
    try:
        recover(RealDisk(), folder / f"{name}.tvr", key_of(folder, name), os.urandom(24))
        with opened(folder, name) as reading:
            pieces, found = list(reading.pieces()), reading.check()
    except KeptError as error:  # killed before it had a header: nothing was said yet
        return ([str(error)] if written else []), 0.0
    lost = (max(written, default=0)) / RATE - found.seconds
    wrong = [f"{lost:.3f} s are lost"] if lost > 0.25 else []
    if found.damaged:
        wrong.append(f"{found.damaged} damaged records")
    if count := wrong_samples(pieces):
        wrong.append(f"{count} wrong samples")
    if found.ending != ("sealed" if "sealed" in said else found.ending):
        wrong.append(f"it was sealed, and is {found.ending}")
    return wrong, max(0.0, lost)
