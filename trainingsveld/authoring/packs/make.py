"""Making a pack: gather, write down what is in it, write it, and let it in by our own door."""

import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace

from trainingsveld.authoring.packs.door import Listen, open_pack
from trainingsveld.authoring.packs.gather import Gathered, gather, load
from trainingsveld.authoring.packs.write import zipped
from trainingsveld.scenario.packs import (
    MANIFEST,
    MOST_FILES,
    Manifest,
    PackFault,
    manifest_text,
    read_manifest,
)


class Unwritable(OSError):
    """The pack cannot be written; `filename` is where it should have come."""


@dataclass(frozen=True, slots=True)
class Made:
    """A pack that was written. `left_out` are files of the folder that are not in it."""

    file: Path
    manifest: Manifest
    fingerprint: str
    left_out: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """What somebody says about the pack to be made; it goes before what a `pack.toml` says."""

    id: str = ""
    title: str = ""
    version: str = ""
    authors: tuple[str, ...] = ()
    licence: str = ""


def make_pack(paths: Sequence[Path], given: Given, out: Path | None, listen: Listen) -> Made:
    """Make a pack of folders and case files.

    Without `out` the file is called after id and version and comes in the present folder. It is
    there whole, or as it was. Raises PackFault, Unwritable, and OSError when a file cannot be read.
    """
    described = _described(paths, given)
    gathered = gather(paths, listen)
    if len(gathered.files) > MOST_FILES:
        raise PackFault("many-files", most=str(MOST_FILES))
    manifest = replace(
        described,
        languages=tuple(sorted(gathered.languages)),
        files=tuple(sorted(gathered.hashes.items())),
    )
    text = manifest_text(manifest).encode()
    read_manifest(text, whole=True)
    out = out or Path(f"{manifest.id}-{manifest.version}.zip")
    return Made(out, manifest, _write(text, gathered, out), tuple(gathered.left_out))


def _described(paths: Sequence[Path], given: Given) -> Manifest:
    """Put together what the pack is called, who made it and so on."""
    files = [path if path.name == MANIFEST else path / MANIFEST for path in paths]
    own = [file for file in files if file.is_file()]
    if len(own) > 1:
        raise PackFault("two-manifests", str(own[1]), other=str(own[0]))
    said = _read(own[0]) if own else Manifest("", "", "", (), "")
    manifest = replace(
        said,
        id=given.id or said.id,
        title=given.title or said.title,
        version=given.version or said.version,
        authors=given.authors or said.authors,
        licence=given.licence or said.licence,
    )
    keys = ("id", "title", "version", "authors", "licence")
    if missing := [key for key in keys if not getattr(manifest, key)]:
        raise PackFault("undescribed", keys=", ".join(missing))
    return manifest


def _read(file: Path) -> Manifest:
    try:
        return read_manifest(file.read_bytes(), whole=False)
    except PackFault as fault:
        raise PackFault(fault.code, str(file), fault.finding, **fault.values) from None


def _write(text: bytes, gathered: Gathered, out: Path) -> str:
    """Write it under another name, read it as anybody's, and only then give it its own."""
    files = gathered.files
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=out.parent, prefix=".pack-")
    except OSError as error:
        raise Unwritable(error.errno, error.strerror, str(out)) from error
    try:
        with os.fdopen(handle, "wb") as file:
            for piece in zipped(
                (MANIFEST, *files), lambda one: text if one == MANIFEST else load(files[one])
            ):
                file.write(piece)
        with open_pack(Path(name)) as pack:
            for _ in pack.files(lambda _: True):  # gathering has listened to these very bytes
                pass
            fingerprint = pack.fingerprint
        Path(name).chmod(0o644)
        Path(name).replace(out)
    except BaseException as error:
        Path(name).unlink(missing_ok=True)
        if isinstance(error, OSError) and error.filename not in map(str, files.values()):
            raise Unwritable(error.errno, error.strerror, str(out)) from error
        raise
    return fingerprint
