"""What somebody with the disk in hand may do to a sealed recording; none of it goes unnoticed."""

from collections.abc import Callable
from pathlib import Path

from tests.store.kept.sounds import OTHER, PAIR, RATE, header, opened, recorded, samples
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.recording import slots
from trainingsveld.store.recording.layout import HEADER

SIZE = header().record


class Bytes:
    """A recording's file in parts: the header, and its records with the final one."""

    def __init__(self, data: bytes) -> None:
        self.head = data[:HEADER]
        self.records = [data[at : at + SIZE] for at in range(HEADER, len(data), SIZE)]

    def join(self) -> bytes:
        return self.head + b"".join(self.records)


def verdict(folder: Path, name: str, said: bytes) -> tuple[bool, int, int]:
    """Give whether the change was noticed, how many records were lost, and frames heard wrongly."""
    try:
        with opened(folder, name) as reading:
            pieces = list(reading.pieces())
            damaged = sum(piece.heard == "damaged" for piece in pieces)
            noticed = reading.ending != "sealed" or damaged > 0
            heard = b"".join(piece.samples for piece in pieces)
    except KeptError:
        return True, 0, 0
    wrong = at = 0
    for piece in pieces:
        size = len(piece.samples)
        if piece.heard == "sound" and piece.samples != said[at : at + size]:
            wrong += size // 2
        at += size
    lost = damaged + max(0, len(said) - len(heard)) // (SIZE - 48)
    return noticed, lost, wrong


class Victim:
    """A sealed recording that is spoiled in one place at a time."""

    def __init__(self, folder: Path, seconds: float = 0.9) -> None:
        self._folder, self._said = folder, samples(round(seconds * RATE))
        self._name = recorded(folder, seconds).name
        self._path = folder / f"{self._name}.tvr"
        self._data = self._path.read_bytes()
        self.bits = 8 * len(self._data)

    def flipped(self, bit: int) -> tuple[bool, int, int]:
        """Flip one bit; give what came of it."""
        spoiled = bytearray(self._data)
        spoiled[bit // 8] ^= 1 << bit % 8
        return self._with(bytes(spoiled))

    def cut(self, size: int) -> tuple[bool, int, int]:
        """Cut it at a length; give what came of it."""
        return self._with(self._data[:size])

    def _with(self, data: bytes) -> tuple[bool, int, int]:
        self._path.write_bytes(data)
        return verdict(self._folder, self._name, self._said)


def structural(folder: Path) -> dict[str, tuple[bool, int, int]]:
    """Try every attack on how a recording is put together; give what came of each."""
    found: dict[str, tuple[bool, int, int]] = {}
    said = samples(7_200)
    for what, attack in ATTACKS.items():
        room = folder / what.replace(" ", "-")
        victim, other = recorded(room, 0.9).name, recorded(room, 0.9).name
        attack(room, victim, other)
        found[what] = verdict(room, victim, said)
    return found


def _edit(change: Callable[[Bytes, Bytes], None]) -> Callable[[Path, str, str], None]:
    def attack(room: Path, victim: str, other: str) -> None:
        path = room / f"{victim}.tvr"
        ours, theirs = Bytes(path.read_bytes()), Bytes((room / f"{other}.tvr").read_bytes())
        change(ours, theirs)
        path.write_bytes(ours.join())

    return attack


def _swap(ours: Bytes, _: Bytes) -> None:
    ours.records[0], ours.records[1] = ours.records[1], ours.records[0]


def _repeat(ours: Bytes, _: Bytes) -> None:
    ours.records.insert(1, ours.records[0])


def _leave_out(ours: Bytes, _: Bytes) -> None:
    del ours.records[1]


def _leave_out_the_first(ours: Bytes, _: Bytes) -> None:
    del ours.records[0]


def _leave_out_before_the_end(ours: Bytes, _: Bytes) -> None:
    del ours.records[-2]


def _no_end(ours: Bytes, _: Bytes) -> None:
    del ours.records[-1]


def _end_early(ours: Bytes, _: Bytes) -> None:
    ours.records[1:] = ours.records[-1:]


def _end_twice(ours: Bytes, _: Bytes) -> None:
    ours.records.append(ours.records[-1])


def _go_on_after_the_end(ours: Bytes, _: Bytes) -> None:
    ours.records.append(ours.records[0])


def _half_a_record_behind(ours: Bytes, _: Bytes) -> None:
    ours.records.append(ours.records[0][: SIZE // 2])


def _splice(ours: Bytes, theirs: Bytes) -> None:
    ours.records[1] = theirs.records[1]


def _foreign_end(ours: Bytes, theirs: Bytes) -> None:
    ours.records[-1] = theirs.records[-1]


def _foreign_header(ours: Bytes, theirs: Bytes) -> None:
    ours.head = theirs.head


def _another_level(ours: Bytes, _: Bytes) -> None:
    ours.head = ours.head[:12] + b"\0" + ours.head[13:]


def _later_going(ours: Bytes, _: Bytes) -> None:
    ours.head = ours.head[:14] + b"\xff\x7f" + ours.head[16:]


def _whole_other_file(room: Path, victim: str, other: str) -> None:
    (room / f"{victim}.tvr").write_bytes((room / f"{other}.tvr").read_bytes())


def _foreign_slots(room: Path, victim: str, other: str) -> None:
    (room / f"{victim}.slots").write_bytes((room / f"{other}.slots").read_bytes())


def _own_key(room: Path, victim: str, _: str) -> None:
    """Seal a key of one's own to the victim's public key: its sound is not the victim's."""
    data = slots.encode(bytes(32), [PAIR[0]], bytes)
    (room / f"{victim}.slots").write_bytes(data)


def _strangers_slot(room: Path, victim: str, _: str) -> None:
    """Give the recording slots for a stranger alone."""
    data = slots.encode(bytes(32), [OTHER[0]], bytes)
    (room / f"{victim}.slots").write_bytes(data)


def _older_copy(room: Path, victim: str, _: str) -> None:
    """Put the unfinished file of before the sealing back."""
    path = room / f"{victim}.tvr"
    data = Bytes(path.read_bytes())
    path.write_bytes(data.head + b"".join(data.records[:2]) + data.records[2][:100])


ATTACKS: dict[str, Callable[[Path, str, str], None]] = {
    "two records swapped": _edit(_swap),
    "a record said twice": _edit(_repeat),
    "a record left out": _edit(_leave_out),
    "the first left out": _edit(_leave_out_the_first),
    "the last sound left out": _edit(_leave_out_before_the_end),
    "the end left out": _edit(_no_end),
    "ended early": _edit(_end_early),
    "ended twice": _edit(_end_twice),
    "sound behind the end": _edit(_go_on_after_the_end),
    "half a record behind the end": _edit(_half_a_record_behind),
    "a record of another recording": _edit(_splice),
    "the end of another recording": _edit(_foreign_end),
    "the header of another recording": _edit(_foreign_header),
    "another level in the header": _edit(_another_level),
    "a later going in the header": _edit(_later_going),
    "another recording under its name": _whole_other_file,
    "the keys of another recording": _foreign_slots,
    "a key of the attackers own": _own_key,
    "keys for a stranger": _strangers_slot,
    "an older copy": _older_copy,
}
