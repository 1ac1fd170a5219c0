"""Samples of the long loops `soak/vault_*.py`; the figures stand at the end of the run."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.store.kept import attacks, folk, killed, power
from tests.store.kept.disks import FaultyDisk
from tests.store.kept.sounds import (
    DAY,
    PAIR,
    RATE,
    header,
    key_of,
    opened,
    samples,
    wrong_samples,
)
from trainingsveld.store.keeping.people import People
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.recording.layout import Header
from trainingsveld.store.recording.recovery import recover
from trainingsveld.store.recording.writer import Writer


def test_every_structural_attack_is_noticed(tmp_path: Path, say):
    found = attacks.structural(tmp_path)
    assert len(found) >= 18
    assert {what for what, (noticed, _, wrong) in found.items() if not noticed or wrong} == set()
    say(f"{len(found)} structural attacks, all noticed, no wrong sample")


def test_every_flipped_bit_is_noticed_and_costs_one_record_at_most(tmp_path: Path, say):
    victim = attacks.Victim(tmp_path)
    bits = range(0, victim.bits, 499)
    found = [victim.flipped(bit) for bit in bits]
    assert all(noticed for noticed, _, _ in found)
    assert not any(wrong for *_, wrong in found)
    most = max(lost for _, lost, _ in found)
    assert most <= 1
    say(f"{len(found)} flipped bits, all noticed, at most {most} record lost")


def test_every_cut_is_noticed(tmp_path: Path, say):
    victim = attacks.Victim(tmp_path)
    found = [victim.cut(size) for size in range(0, victim.bits // 8, 101)]
    assert all(noticed for noticed, _, _ in found)
    assert not any(wrong for *_, wrong in found)
    say(f"{len(found)} cuts, all noticed")


@pytest.mark.parametrize("seed", range(4))
def test_killed_while_recording(tmp_path: Path, seed: int, say):
    wrong, lost = killed.recording_wrong_with(tmp_path, seed)
    assert wrong == []
    say(f"killed: {lost * 1000:.0f} ms lost")


def test_the_current_goes(say):
    lost = []
    for seed in range(60):
        wrong, gone = power.wrong_with(seed)
        assert wrong == [], seed
        lost.append(gone)
    say(f"{len(lost)} disks without current: at most {max(lost):.2f} s lost")


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
@pytest.mark.parametrize("for_ever", [True, False])
def test_the_nth_call_fails_for_every_n(tmp_path: Path, code: int, for_ever: bool, say):
    """Whatever call fails: no crash, no wrong sample, what was taken is there."""
    n, whole = 0, 0
    while True:
        n += 1
        room = tmp_path / str(n)
        disk = FaultyDisk(n, code=code, for_ever=for_ever)
        made_room = []
        try:
            writer = Writer(
                disk, room, header(), [PAIR[0]], make_room=lambda made=made_room: made.append(1)
            )
        except KeptError as error:
            expected = "disk-full" if code == errno.ENOSPC else "disk-failed"
            assert error.code == expected  # noqa: PT017 - whether it fails depends on n
            continue
        taken = 0
        for at in range(0, RATE, 500):
            writer.write(samples(500, at))
            taken = at + 500 if writer.trouble is None else taken
        sealed = writer.seal()
        disk.heal()
        recover(disk, room / f"{sealed.name}.tvr", key_of(room, sealed.name), os.urandom(24))
        with opened(room, sealed.name) as reading:
            pieces, found = list(reading.pieces()), reading.check()
        assert wrong_samples(pieces) == 0
        assert found.seconds >= taken / RATE - 0.5, n
        assert sealed.whole is (writer.trouble is None)
        if sealed.whole:
            assert found.ending == "sealed"
            whole += 1
        if disk.calls < n:
            break
    assert n > 20
    say(f"{n - 1} calls failed one by one ({errno.errorcode[code]}), {whole} recordings whole")


LIMITED = """
import resource, sys
from pathlib import Path
from tests.store.kept.sounds import header, samples
from trainingsveld.store.disk import RealDisk
from trainingsveld.store.recording.writer import Writer
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
limit = int(sys.argv[3])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
writer = Writer(RealDisk(), Path(sys.argv[1]), header("team"), [bytes.fromhex(sys.argv[2])])
for at in range(0, 16000, 80):
    writer.write(samples(80, at))
sealed = writer.seal()
print(sealed.name, sealed.whole, writer.trouble.code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits")
@pytest.mark.parametrize("limit", [5_000, 9_000, 16_384, 20_000])
def test_a_limit_of_file_size_still_seals(tmp_path: Path, limit: int, say):
    command = [sys.executable, "-c", LIMITED, str(tmp_path), PAIR[0].hex(), str(limit)]
    env = {**os.environ, "PYTHONPATH": str(killed.ROOT)}
    done = subprocess.run(command, check=True, env=env, capture_output=True, text=True)
    name, whole, code = done.stdout.split()
    assert (whole, code) == ("False", "disk-full")
    with opened(tmp_path, name) as reading:
        found = reading.check()
        assert found.ending == "sealed"
        assert wrong_samples(reading.pieces()) == 0
        fits = (limit - 256) // header().record - 1
        assert found.seconds >= 0.25 * fits
    say(f"files of at most {limit:,} bytes: sealed with {found.seconds:.2f} s in it")


@pytest.fixture
def small_disk(tmp_path: Path):
    """A disk of one megabyte, where we may make one."""
    room = tmp_path / "small"
    room.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(room)]
    root = sys.platform.startswith("linux") and os.geteuid() == 0
    if not root or subprocess.run(mount, check=False).returncode:
        pytest.skip("only root may make a small disk")
    yield room
    subprocess.run(["umount", str(room)], check=True)


def test_on_a_full_disk_the_reserve_seals_and_withdrawal_works(small_disk: Path, say):
    with People(small_disk / "people", DAY) as people:
        sanne, hers = folk.add(people, "Sanne")
        assert people.keep_reserve()
        level = Header("confidential", RATE, DAY, 700)
        writer = Writer(
            people.disk, sanne.place.sound, level, [sanne.file.public_key],
            make_room=people.free_reserve,
        )  # fmt: skip
        at = 0
        while writer.trouble is None:
            writer.write(samples(2_000, at))
            at += 2_000
        assert writer.trouble.code == "disk-full"
        sealed = writer.seal()
        assert not sealed.whole
        with hers.open(sealed.name) as reading:
            assert reading.check().whole
            assert reading.check().seconds >= (at - 2_000) / RATE - 0.25
            assert wrong_samples(reading.pieces()) == 0
        filler = small_disk / "filler"
        with pytest.raises(OSError, match="No space"):  # not a byte is left
            filler.write_bytes(bytes(1 << 20))
        gone = people.erase(sanne) if at % 4_000 else hers.withdraw([sealed.name])
        assert gone.locked
        assert not gone.left
        assert list(small_disk.rglob("*.tvr")) == []
    say(f"a full disk: {at / RATE:.1f} s sealed from the reserve, taken away with no byte left")
