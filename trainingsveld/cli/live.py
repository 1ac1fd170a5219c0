"""The process beside the workbench: texts come in, what is wrong with them goes out.

Run as `python -m trainingsveld.cli.live`; `app.checker` is its other end. It is no command of the
terminal: it stands here because it needs the check and the pipes, and no screen. A text may take
long to prove; a newer one ends the work on it, and whoever started us may end us at any time.
"""

import os
import pickle
from collections import deque
from collections.abc import Iterator
from typing import Any

from trainingsveld.authoring.map import Point
from trainingsveld.authoring.workbench import Bench
from trainingsveld.speech.frames import Head
from trainingsveld.speech.parent import Parent
from trainingsveld.store.reference import customer_model

Ask = tuple[Head, bytes]


class Asks:
    """What is asked, in order; of each kind only the newest, for nobody waits for the others."""

    def __init__(self, parent: Parent) -> None:
        self._parent = parent
        self._waiting: deque[Ask] = deque()

    def __iter__(self) -> Iterator[Ask]:
        while True:
            if not self._waiting:
                self._take(self._parent.inbox.get())
            self._take_all()
            yield self._waiting.popleft()

    def newer(self, kind: str) -> bool:
        """Say whether the same kind of thing has been asked again meanwhile."""
        self._take_all()
        return any(head["ask"] == kind for head, _ in self._waiting)

    def _take_all(self) -> None:
        while not self._parent.inbox.empty():
            self._take(self._parent.inbox.get())

    def _take(self, ask: Ask) -> None:
        kind = ask[0]["ask"]
        older = [one for one in self._waiting if one[0]["ask"] == kind]
        for one in older:
            self._waiting.remove(one)
        self._waiting.append(ask)


def main() -> None:
    """Answer until the parent is gone."""
    parent = Parent()
    _limit_memory()
    asks = Asks(parent)
    bench = Bench(customer_model())
    for head, body in asks:
        for told, answer in _answers(bench, asks, head, body):
            parent.send({"id": head["id"], "told": told}, pickle.dumps(answer))


def _answers(bench: Bench, asks: Asks, head: Head, body: bytes) -> Iterator[tuple[str, Any]]:
    match head["ask"]:
        case "look":
            text = body.decode("utf-8", "surrogatepass")
            found = bench.look(text, lambda: asks.newer("look"))
            yield "look", found
            if found.sound and not asks.newer("look"):
                moved = {node: Point(x, y) for node, (x, y) in head["moved"].items()}
                yield "picture", bench.picture(moved)
        case "rehearse":
            yield "rehearse", bench.rehearse(head["words"])
        case "ways":
            yield "ways", bench.ways(head["node"], lambda: asks.newer("ways"))
        case _:
            return


_MEMORY = 2 * 1024 * 1024 * 1024
"""Bytes of addresses; the largest case of 256 KiB takes a quarter of it."""


def _limit_memory() -> None:
    """Where the system can, so that no text makes the whole computer slow."""
    if os.name == "nt":
        return
    import resource  # noqa: PLC0415 - there is none on Windows

    try:
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    except (ValueError, OSError):  # the Mac refuses
        return


if __name__ == "__main__":
    main()
