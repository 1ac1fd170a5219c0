"""A decoding program that goes wrong as its argument says, for every file it gets."""

import sys

from tests.process.rogue import begin, out, question
from tests.speech.rogue_voice import WRONG, sound


def main(how):
    begin(how)
    while True:
        head, body = question()
        if body == b"fair":
            out(sound(head["id"]))
        else:
            WRONG[how](head["id"])


if __name__ == "__main__":
    main(*sys.argv[1:])
