"""What the kept files need of a disk, and the one that is there."""

from trainingsveld.store.disk.port import (
    Disk,
    overwrite,
    read_at,
    read_whole,
    wait_for,
    write_new,
    write_whole,
)
from trainingsveld.store.disk.real import RealDisk

__all__ = [
    "Disk", "RealDisk", "overwrite", "read_at", "read_whole", "wait_for",
    "write_new", "write_whole",
]  # fmt: skip
