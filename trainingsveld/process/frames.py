"""How we and our child processes talk: frames of a JSON head and a body of bytes, over pipes.

A frame is `TV`, the two lengths as big-endian 32-bit numbers, the head, the body. The mark makes
anything else that gets into the pipe known at once as rubbish.
"""

import json
import struct
from typing import Any, BinaryIO

Head = dict[str, Any]
_START = struct.Struct(">2sII")
_MARK = b"TV"
_MOST_HEAD = 64 * 1024
_MOST_BODY = 64 * 1024 * 1024  # two minutes of 48 kHz stereo are 23 MB


class RubbishError(Exception):
    """What came through the pipe is no frame."""


def pack(head: Head, body: bytes = b"") -> bytes:
    """Return the bytes of one frame."""
    words = json.dumps(head, allow_nan=False).encode()
    return _START.pack(_MARK, len(words), len(body)) + words + body


def read(pipe: BinaryIO) -> tuple[Head, bytes] | None:
    """Wait for the next frame; None at the end of the pipe, RubbishError for anything else."""
    start = _exactly(pipe, _START.size)
    if start is None:
        return None
    mark, head_size, body_size = _START.unpack(start)
    if mark != _MARK or head_size > _MOST_HEAD or body_size > _MOST_BODY:
        raise RubbishError(repr(start))
    words, body = _exactly(pipe, head_size), _exactly(pipe, body_size)
    if words is None or body is None:
        return None
    try:
        head = json.loads(words)
    except ValueError as error:
        raise RubbishError("the head is no JSON") from error
    if not isinstance(head, dict):
        raise RubbishError("the head is no table")
    return head, body  # pyright: ignore[reportUnknownVariableType]  # JSON keys are texts


def _exactly(pipe: BinaryIO, size: int) -> bytes | None:
    """Read so many bytes; None when the pipe ends first."""
    parts: list[bytes] = []
    while size:
        part = pipe.read(min(size, 1 << 20))
        if not part:
            return None
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
