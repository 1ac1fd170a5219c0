"""A program that goes wrong as its argument says, for every question whose body is not "fair"."""

import json
import os
import signal
import struct
import sys
from threading import Event


def out(data):
    os.write(1, data)


def frame(head, body=b""):
    words = json.dumps(head).encode() if isinstance(head, dict) else head
    return struct.pack(">2sII", b"TV", len(words), len(body)) + words + body


def fair(number, body=b"fair", **more):
    return frame({"kind": "fair", "id": number, **more}, body)


def for_ever(data):
    while True:
        out(data)


WRONG = {
    "hang": lambda n: Event().wait(),
    "crash": lambda n: os.kill(os.getpid(), signal.SIGSEGV),
    "exit": lambda n: os._exit(0),
    "garbage": lambda n: (out(b"Segmentation fault\n" * 100), Event().wait()),
    "endless": lambda n: for_ever(bytes(65_536)),
    "endless-frames": lambda n: for_ever(fair(0)),
    "endless-errors": lambda n: [os.write(2, b"x" * 65_536) for _ in iter(int, 1)],
    "endless-body": lambda n: (
        out(struct.pack(">2sII", b"TV", 2, 4_000_000_000)),
        for_ever(b"{}" * 9),
    ),
    "half-a-frame": lambda n: (out(fair(n)[:-1]), os._exit(0)),
    "half-and-hang": lambda n: (out(fair(n)[:-1]), Event().wait()),
    "no-json": lambda n: (out(frame(b"[[[")), Event().wait()),
    "deep-json": lambda n: (out(frame(b"[" * 60_000)), Event().wait()),
    "not-a-table": lambda n: (out(frame(b"[1]")), Event().wait()),
    "no-number": lambda n: out(frame({})),
    "other-question": lambda n: out(fair(n + 1)),
    "ready-again": lambda n: out(frame({"kind": "ready"})),
    "nonsense": lambda n: out(frame({"kind": "sing", "id": n})),
}


def read(size):
    data = b""
    while len(data) < size:
        part = os.read(0, size - len(data))
        if not part:
            os._exit(0)
        data += part
    return data


def question():
    """What was asked: the head and the body."""
    _, size, body = struct.unpack(">2sII", read(10))
    return json.loads(read(size)), read(body)


def begin(how):
    """Say that it can be asked, unless it never can."""
    if how == "never-ready":
        Event().wait()
    if how == "missing":
        out(frame({"kind": "missing", "detail": "none here"}))
        Event().wait()
    out(frame({"kind": "ready"}))


def main(how, when="asked"):
    if when == "start":
        WRONG[how](0)
    begin(how)
    while True:
        head, body = question()
        if body == b"fair":
            out(fair(head["id"], head["word"].encode()))
        elif body == b"twice":
            out(fair(head["id"], b"once") + fair(head["id"], b"twice"))
        else:
            WRONG[how](head["id"])


if __name__ == "__main__":
    main(*sys.argv[1:])
