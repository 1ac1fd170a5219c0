"""Why a file cannot be brought in."""

from typing import Literal, get_args

Fault = Literal["not-sound", "empty", "too-long", "channels", "silent", "gone"]
FAULTS: tuple[Fault, ...] = get_args(Fault)
LONGEST = 45 * 60.0
"""Seconds a call may last."""
CHANNELS = 8
"""Channels it may have; they are heard as one."""
PIECE = 10
"""Seconds of a piece."""
CHUNK = 1 << 20
"""Bytes of the file that are asked for at a time."""


class CallFileError(Exception):
    """The file cannot be used; `detail` is the library's word for it, for the log."""

    def __init__(self, code: Fault, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code: Fault = code
