"""What a process that reads a stranger's file may use of the computer.

Where the system can say so: Windows cannot, there the parent's patience is the only limit.
"""

import contextlib
import sys


def limit(memory: int) -> None:
    """Allow so many bytes of addresses from now on, and no byte written to any file."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - there is none on Windows

    for what, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_FSIZE, 0)):
        with contextlib.suppress(ValueError, OSError):  # the Mac refuses some
            resource.setrlimit(what, (most, most))


def allow_processor(seconds: int) -> None:
    """Let the system end this process when what comes now takes longer than this."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - there is none on Windows

    used = resource.getrusage(resource.RUSAGE_SELF)
    until = int(used.ru_utime + used.ru_stime) + 1 + seconds
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (until, hard))
