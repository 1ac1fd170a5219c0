"""A recogniser's process that misbehaves as it is told; its last argument is the model's folder."""

import sys
from itertools import count

from trainingsveld.process.parent import Parent

ANSWERS = {
    "good": {"text": "  Goede\tmorgen. ", "sure": 0.5}, "silent": {"text": "", "sure": 0},
    "nan": {"text": "ja", "sure": "nan"}, "no-text": {"sure": 1},
    "number": {"text": 3, "sure": 1},
    "surer": {"text": "ja", "sure": 7}, "true": {"text": "ja", "sure": True},
    "long": {"text": "x" * 100_000, "sure": 1}, "control": {"text": "a\x1b[2Jb\u202ec", "sure": 1},
}  # fmt: skip


def main() -> None:
    parent, kind = Parent(), sys.argv[1]
    if kind == "missing":
        parent.send({"kind": "missing", "detail": "no model"})
        return
    if kind == "endless":
        for number in count():
            parent.send({"kind": "ready", "number": number})
    parent.send({"kind": "ready"})
    while True:
        head, _ = parent.inbox.get()
        if kind == "crash":
            return
        if kind == "raw-nan":
            parent._out.write(b'TV\0\0\0\x20\0\0\0\0{"text":"ja","sure":NaN,"id":1  }')
            parent._out.flush()
        elif kind != "hang":
            parent.send({"kind": "heard", "id": head["id"], **ANSWERS[kind]})


if __name__ == "__main__":
    main()
