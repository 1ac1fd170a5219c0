"""A decoding program that goes wrong as its argument says, for every file it gets."""

import json
import struct
import sys
from threading import Event

from tests.speech.rogue_voice import FAIR, WRONG, frame, out, read, sound

WRONG = {
    **{how: wrong for how, wrong in WRONG.items() if how not in ("silent", "two-channels")},
    "too-long": lambda n: out(sound(n, FAIR * 700)),
    "code-out-of-place": lambda n: (out(frame({"kind": "ready"})), Event().wait()),
}


def main(how):
    if how == "never-ready":
        Event().wait()
    out(
        frame(
            {"kind": "missing", "detail": "no libsndfile"}
            if how == "missing"
            else {"kind": "ready"}
        )
    )
    while True:
        _, size, body = struct.unpack(">2sII", read(10))
        head = json.loads(read(size))
        if read(body) == b"fair":
            out(sound(head["id"]))
        else:
            WRONG[how](head["id"])


if __name__ == "__main__":
    main(*sys.argv[1:])
