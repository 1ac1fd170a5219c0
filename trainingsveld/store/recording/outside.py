"""What can be read of a recording without its key."""

from pathlib import Path

from trainingsveld.store.disk import Disk, read_at
from trainingsveld.store.kept_error import of_disk
from trainingsveld.store.recording.layout import HEADER, Level, look_at


def outside_of(disk: Disk, path: Path) -> tuple[Level, int]:
    """Give a recording's level and the month in which it goes. Raises KeptError."""
    try:
        file = disk.open(path)
        try:
            return look_at(read_at(disk, file, 0, HEADER))
        finally:
            disk.close(file)
    except OSError as error:
        raise of_disk(error) from error
