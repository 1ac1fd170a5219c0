"""Disks that fail: one in memory that can lose its current, one that fails at the n-th call."""

import errno
import random
from dataclasses import dataclass, field
from pathlib import Path

from trainingsveld.store.disk import Disk, RealDisk

SECTOR = 512


@dataclass
class Inode:
    data: bytearray = field(default_factory=bytearray)
    safe: bytes = b""
    """What it held at its last sync."""
    versions: dict[int, list[bytes]] = field(default_factory=dict)
    """Per sector, what was written there since; any of them may be what is found."""
    sizes: list[int] = field(default_factory=list)


class MemoryDisk:
    """A disk in memory that remembers what a sync has made safe and what it has not."""

    def __init__(self) -> None:
        self.files: dict[Path, Inode] = {}
        self.open_files: dict[int, Inode] = {}
        self.folders: dict[Path, dict[str, Inode]] = {}
        """The names that are safe."""
        self.waiting: list[tuple[Path, str, Inode | None]] = []
        """Names that were given or taken away since, in order."""
        self._next = 3

    def create(self, path: Path) -> int:
        if path in self.files:
            raise FileExistsError(errno.EEXIST, "exists", str(path))
        self._name(path, Inode())
        return self.open(path)

    def open(self, path: Path, *, write: bool = False) -> int:
        if path not in self.files:
            raise FileNotFoundError(errno.ENOENT, "none", str(path))
        self._next += 1
        self.open_files[self._next] = self.files[path]
        return self._next

    def size(self, file: int) -> int:
        return len(self.open_files[file].data)

    def read(self, file: int, at: int, size: int) -> bytes:
        return bytes(self.open_files[file].data[at : at + size])

    def write(self, file: int, data: bytes, at: int) -> int:
        inode = self.open_files[file]
        if len(inode.data) < at:
            inode.data.extend(bytes(at - len(inode.data)))
        inode.data[at : at + len(data)] = data
        for sector in range(at // SECTOR, (at + len(data) - 1) // SECTOR + 1):
            now = bytes(inode.data[sector * SECTOR : (sector + 1) * SECTOR])
            inode.versions.setdefault(sector, []).append(now)
        inode.sizes.append(len(inode.data))
        return len(data)

    def cut(self, file: int, size: int) -> None:
        inode = self.open_files[file]
        inode.data[size:] = b""
        inode.sizes.append(size)

    def sync(self, file: int) -> None:
        inode = self.open_files[file]
        inode.safe, inode.versions, inode.sizes = bytes(inode.data), {}, []

    def close(self, file: int) -> None:
        del self.open_files[file]

    def rename(self, old: Path, new: Path) -> None:
        inode = self.files[old]
        self._name(new, inode)
        self._name(old, None)

    def unlink(self, path: Path) -> None:
        if path in self.files:
            self._name(path, None)

    def make_folder(self, path: Path) -> None:
        pass

    def remove_folder(self, path: Path) -> None:
        pass

    def sync_folder(self, path: Path) -> None:
        rest = []
        for folder, name, inode in self.waiting:
            if folder == path:
                _apply(self.folders, folder, name, inode)
            else:
                rest.append((folder, name, inode))
        self.waiting = rest

    def names(self, folder: Path) -> tuple[str, ...]:
        return tuple(sorted(path.name for path in self.files if path.parent == folder))

    def _name(self, path: Path, inode: Inode | None) -> None:
        if inode is None:
            del self.files[path]
        else:
            self.files[path] = inode
        self.waiting.append((path.parent, path.name, inode))

    def after_power_loss(self, chance: random.Random) -> "MemoryDisk":
        """Give a disk as it may be found: unsafe sectors old, new or torn, names in part."""
        image = MemoryDisk()
        folders = {folder: dict(names) for folder, names in self.folders.items()}
        in_order = chance.random() < 0.7
        kept = self.waiting[: chance.randint(0, len(self.waiting))]
        if not in_order:  # a file system without a journal
            kept = [one for one in self.waiting if chance.random() < 0.5]
        for folder, name, inode in kept:
            _apply(folders, folder, name, inode)
        for folder, names in folders.items():
            for name, inode in names.items():
                found = Inode(bytearray(_found(inode, chance)))
                found.safe = bytes(found.data)
                image.files[folder / name] = found
                image.folders.setdefault(folder, {})[name] = found
        return image


def _apply(folders, folder: Path, name: str, inode: Inode | None) -> None:
    names = folders.setdefault(folder, {})
    if inode is None:
        names.pop(name, None)
    else:
        names[name] = inode


def _found(inode: Inode, chance: random.Random) -> bytes:
    size = chance.choice([len(inode.safe), *inode.sizes])
    data = bytearray(inode.safe[:size].ljust(size, b"\0"))
    junk = chance.random() < 0.3  # what the disk held there before
    for sector, versions in inode.versions.items():
        at = sector * SECTOR
        choices = [None, *versions]
        picked = choices[chance.randrange(len(choices))]
        if picked is None:
            if junk and at >= len(inode.safe):
                data[at : at + SECTOR] = chance.randbytes(SECTOR)
            continue
        if chance.random() < 0.1:
            picked = picked[: chance.randrange(len(picked) + 1)]
        data[at : at + len(picked)] = picked
    return bytes(data[:size])


class FaultyDisk:
    """Another disk whose n-th call that changes something fails, and those after it if told so."""

    CHANGES = ("create", "write", "cut", "sync", "rename", "unlink", "sync_folder", "make_folder")

    def __init__(
        self,
        at: int | None = None,
        *,
        disk: Disk | None = None,
        code: int = errno.ENOSPC,
        for_ever: bool = True,
        only: tuple[str, ...] = CHANGES,
    ) -> None:
        self.disk = disk or RealDisk()
        self.calls = 0
        self._at, self._code, self._for_ever, self._only = at, code, for_ever, only

    def heal(self) -> None:
        self._at = None

    def __getattr__(self, name: str):
        call = getattr(self.disk, name)
        if name not in self._only:
            return call

        def tried(*args, **more):
            self.calls += 1
            if self._at is not None and (
                self.calls == self._at or (self._for_ever and self.calls > self._at)
            ):
                raise OSError(self._code, "planted")
            return call(*args, **more)

        return tried


class StutteringDisk(FaultyDisk):
    """Writes and reads a part of what it is given, and is interrupted again and again."""

    def __init__(self, seed: int, disk: Disk | None = None) -> None:
        super().__init__(disk=disk)
        self._chance = random.Random(seed)  # noqa: S311 - repeatable

    def _odd(self) -> None:
        self.calls += 1
        if self._chance.random() < 0.3:
            raise InterruptedError(errno.EINTR, "planted")

    def write(self, file: int, data: bytes, at: int) -> int:
        self._odd()
        return self.disk.write(file, data[: self._chance.randint(1, len(data))], at)

    def read(self, file: int, at: int, size: int) -> bytes:
        self._odd()
        return self.disk.read(file, at, self._chance.randint(1, size))

    def sync(self, file: int) -> None:
        self._odd()
        self.disk.sync(file)
