"""After a crash: keep the whole records of a recording that has no end, and give it one."""

from pathlib import Path

from trainingsveld.store.disk import Disk, wait_for, write_whole
from trainingsveld.store.kept_error import of_disk
from trainingsveld.store.recording.layout import HEADER, Kind, Record
from trainingsveld.store.recording.reader import Reading


def recover(disk: Disk, path: Path, key: bytearray, nonce: bytes) -> bool:
    """Seal a recording as "recovered"; False when it has its end already.

    What stands behind its last whole record goes. Can be done again when it was cut short. Wipes
    the key. Raises KeptError.
    """
    with Reading(disk, path, key) as found:
        if found.ending in ("sealed", "recovered"):
            return False
        kept = _whole(found)
        final = found.cipher.encode(kept, Record(Kind.FINAL, recovered=True), nonce)
        try:
            file = disk.open(path, write=True)
            try:
                write_whole(disk, file, final, HEADER + kept * found.header.record)
                disk.cut(file, HEADER + (kept + 1) * found.header.record)
                wait_for(disk, file)
            finally:
                disk.close(file)
        except OSError as error:
            raise of_disk(error) from error
    return True


def _whole(found: Reading) -> int:
    """Give how many records there are up to the last one that can be read.

    Behind it stands what was being written, or what the disk put there.
    """
    for number in reversed(range(found.records)):
        if found.record(number) is not None:
            return number + 1
        if found.final(number) is not None:  # something was put behind it
            return number
    return 0
