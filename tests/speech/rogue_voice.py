"""A voice program that goes wrong as its argument says, for a text with "rogue" in it, once
started with "start" at once; any other text is answered with a fair sound."""

import json
import os
import signal
import struct
import sys
from threading import Event

FAIR = bytes((0, 1)) * 2_205


def out(data):
    os.write(1, data)


def frame(head, body=b""):
    words = json.dumps(head).encode() if isinstance(head, dict) else head
    return struct.pack(">2sII", b"TV", len(words), len(body)) + words + body


def sound(number, body=FAIR, **change):
    return frame({"kind": "sound", "id": number, "rate": 22_050, "channels": 1, **change}, body)


def for_ever(data):
    while True:
        out(data)


WRONG = {
    "hang": lambda n: Event().wait(),
    "crash": lambda n: os.kill(os.getpid(), signal.SIGSEGV),
    "exit": lambda n: os._exit(0),
    "garbage": lambda n: (out(b"Segmentation fault\n" * 100), Event().wait()),
    "endless": lambda n: for_ever(bytes(65_536)),
    "endless-frames": lambda n: for_ever(sound(0)),
    "endless-errors": lambda n: [os.write(2, b"x" * 65_536) for _ in iter(int, 1)],
    "endless-body": lambda n: (
        out(struct.pack(">2sII", b"TV", 2, 4_000_000_000)),
        for_ever(b"{}" * 9),
    ),
    "half-a-frame": lambda n: (out(sound(n)[:500]), os._exit(0)),
    "half-and-hang": lambda n: (out(sound(n)[:500]), Event().wait()),
    "no-json": lambda n: (out(frame(b"[[[")), Event().wait()),
    "deep-json": lambda n: (out(frame(b"[" * 60_000)), Event().wait()),
    "not-a-table": lambda n: (out(frame(b"[1]")), Event().wait()),
    "no-kind": lambda n: out(frame({})),
    "other-line": lambda n: out(sound(n + 1)),
    "empty": lambda n: out(sound(n, b"")),
    "silent": lambda n: out(sound(n, bytes(4_410))),
    "odd-bytes": lambda n: out(sound(n, FAIR[:-1])),
    "mad-rate": lambda n: out(sound(n, rate=10**9)),
    "rate-no-number": lambda n: out(sound(n, rate="NaN")),
    "too-long": lambda n: out(sound(n, FAIR * 700)),
    "two-channels": lambda n: out(sound(n, channels=2)),
}


def read(size):
    data = b""
    while len(data) < size:
        part = os.read(0, size - len(data))
        if not part:
            os._exit(0)
        data += part
    return data


def main(how, when="line"):
    if when == "start":
        WRONG[how](0)
    if how != "never-ready":
        out(
            frame(
                {"kind": "missing", "detail": "none here"}
                if how == "missing"
                else {"kind": "ready"}
            )
        )
    while True:
        _, size, body = struct.unpack(">2sII", read(10))
        head = json.loads(read(size))
        read(body)
        if "rogue" in head["line"]["text"]:
            WRONG[how](head["id"])
        else:
            out(sound(head["id"]))


if __name__ == "__main__":
    main(*sys.argv[1:])
