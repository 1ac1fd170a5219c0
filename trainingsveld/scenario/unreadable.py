"""Files that are no text to read: which kinds are refused, and the finding for each refusal."""

import errno
import stat

from trainingsveld.scenario.finding import Finding

_CODES = {
    errno.ENOENT: "TV0121",
    errno.ENOTDIR: "TV0121",
    errno.EISDIR: "TV0122",
    errno.EACCES: "TV0123",
    errno.EPERM: "TV0123",
    errno.ENODEV: "TV0125",
}


def refuse_kind(mode: int) -> None:
    """Raise OSError for anything but an ordinary file: to open a pipe is to wait for ever."""
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, "a folder")
    if not stat.S_ISREG(mode):
        raise OSError(errno.ENODEV, "a pipe, a device or a socket")


def unreadable(file: str, error: OSError | ValueError) -> Finding:
    """Put the system's refusal into the one finding a file then has."""
    number = error.errno if isinstance(error, OSError) else None
    reason = error.strerror if isinstance(error, OSError) else str(error)
    params = {"value": file, "reason": reason or "?"}
    return Finding(_CODES.get(number or 0, "TV0124"), "error", 1, 1, params)
