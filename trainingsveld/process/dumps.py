"""No dump of this process's memory: what was said may be in it."""

import ctypes
import sys

_PR_SET_DUMPABLE = 4


def leave_no_dump() -> bool:
    """Switch memory dumps off; say whether that can be done here.

    On Linux other programs of the same user cannot read the memory afterwards either. Windows
    writes dumps only where an administrator has asked for them, and a program cannot say no.
    """
    if sys.platform == "win32":
        return False
    import resource  # noqa: PLC0415 - there is none on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0)
    return True
