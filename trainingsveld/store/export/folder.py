"""An export as a folder that everybody can read."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from trainingsveld.store.export.contents import File
from trainingsveld.store.kept_error import KeptError, of_disk


def to_folder(out: Path, files: Iterable[File]) -> None:
    """Write the files into a new folder; what was written goes again when it cannot be finished.

    Raises KeptError "file-exists" or "disk-…", and whatever giving the files raises.
    """
    written: list[Path] = []
    try:
        try:
            out.mkdir(mode=0o700, parents=True)
        except FileExistsError as error:
            raise KeptError("file-exists", str(out)) from error
        written.append(out)
        for name, data in files:
            path = out / name
            if not path.parent.exists():
                path.parent.mkdir(mode=0o700)
                written.append(path.parent)
            with path.open("xb") as file:
                written.append(path)
                file.write(data)
    except BaseException as error:
        for path in reversed(written):
            with suppress(OSError):
                path.rmdir() if path.is_dir() else path.unlink()
        if isinstance(error, OSError):
            raise of_disk(error) from error
        raise
