"""A sound process that goes wrong as its argument says: to everything it is asked, or at once."""

import os
import sys
from threading import Event, Thread

from tests.process.rogue import frame, out, question


def alive():
    while True:
        out(frame({"kind": "alive"}))
        Event().wait(0.1)


def failed(code):
    return lambda n: out(frame({"kind": "failed", "id": n, "code": code, "detail": "as asked"}))


WRONG = {
    "hang": lambda n: Event().wait(),
    "deaf": lambda n: Thread(target=alive, daemon=True).start(),
    "crash": lambda n: os.abort(),
    "garbage": lambda n: (out(b"ALSA lib pcm.c:8570: underrun\n" * 9), Event().wait()),
    "nonsense": lambda n: out(frame({"kind": "sing", "id": n})),
    "no-number": lambda n: out(frame({"kind": "block"})),
    "bad-block": lambda n: out(frame({"kind": "block", "id": n, "rate": "?", "peak": 1}, b"abc")),
    "lost": failed("device-lost"),
    "unknown": failed("whatever"),
}


def main(how, when="asked"):
    if when == "start":
        WRONG[how](0)
    out(frame({"kind": "ready"}))
    while True:
        head, _ = question()
        WRONG[how](head["id"])


if __name__ == "__main__":
    main(*sys.argv[1:])
