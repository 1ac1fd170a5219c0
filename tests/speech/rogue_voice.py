"""A voice program that goes wrong as its argument says, for a text with "rogue" in it, once
started with "start" at once; any other text is answered with a fair sound. What goes wrong whatever
is asked is in `tests.process.rogue`."""

import sys

from tests.process import rogue
from tests.process.rogue import begin, frame, out, question

FAIR = bytes((0, 1)) * 2_205


def sound(number, body=FAIR, **change):
    return frame({"kind": "sound", "id": number, "rate": 22_050, "channels": 1, **change}, body)


SOUNDS = {
    "empty": lambda n: out(sound(n, b"")),
    "odd-bytes": lambda n: out(sound(n, FAIR[:-1])),
    "mad-rate": lambda n: out(sound(n, rate=10**9)),
    "rate-no-number": lambda n: out(sound(n, rate="NaN")),
    "too-long": lambda n: out(sound(n, FAIR * 700)),
}
WRONG = {how: rogue.WRONG[how] for how in ("hang", "crash", "nonsense", "garbage")} | SOUNDS
OF_A_VOICE = {
    "silent": lambda n: out(sound(n, bytes(4_410))),
    "two-channels": lambda n: out(sound(n, channels=2)),
}


def main(how, when="line"):
    wrong = WRONG | OF_A_VOICE
    if when == "start":
        wrong[how](0)
    begin(how)
    while True:
        head, _ = question()
        if "rogue" in head["line"]["text"]:
            wrong[how](head["id"])
        else:
            out(sound(head["id"]))


if __name__ == "__main__":
    main(*sys.argv[1:])
