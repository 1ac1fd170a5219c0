"""A helper program that is ready and then misbehaves as it is told: one frame for each question."""

from collections.abc import Mapping
from itertools import count
from typing import Any

from trainingsveld.process.parent import Parent

RAW_NAN = b'TV\0\0\0\x20\0\0\0\0{"text":"ja","sure":NaN,"id":1  }'
"""A frame as no encoder of ours makes it."""


def misbehave(kind: str, reply: str, answers: Mapping[str, Mapping[str, Any]], lacks: str) -> None:
    """Answer with a `reply` of that kind; `lacks` is what is missing where "missing" is asked."""
    parent = Parent()
    if kind == "missing":
        parent.send({"kind": "missing", "detail": lacks})
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
            parent._out.write(RAW_NAN)
            parent._out.flush()
        elif kind != "hang":
            parent.send({"kind": reply, "id": head["id"], **answers[kind]})
