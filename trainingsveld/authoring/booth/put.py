"""Writing a file so that a kill leaves the old one or the new one."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path


def put(path: Path, data: bytes) -> None:
    """Write beside the place and then put it there; its folder is made. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    made = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        made.chmod(0o644)  # it was made for one user alone, and a case is there to be shared
        made.replace(path)
    except BaseException:
        with suppress(OSError):
            made.unlink()
        raise
