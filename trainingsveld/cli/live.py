"""The process beside the workbench: texts come in, what is wrong with them goes out.

Run as `python -m trainingsveld.cli.live`; `app.checker` is its other end. It is no command of the
terminal: it stands here because it needs the check and the pipes, and no screen. A text may take
long to prove; a newer one ends the work on it, and whoever started us may end us at any time.
"""

import os
import pickle
from collections import deque
from collections.abc import Iterator

from trainingsveld.authoring.map import Point
from trainingsveld.authoring.workbench import Bench, Picture
from trainingsveld.process.frames import Head
from trainingsveld.process.parent import Parent
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

    def waits(self, kind: str) -> bool:
        """Say whether this kind of thing has been asked and not answered."""
        self._take_all()
        return any(head["ask"] == kind for head, _ in self._waiting)

    def taken_out(self, kind: str) -> list[Ask]:
        """Give what of this kind waits, ahead of everything else."""
        self._take_all()
        found = [one for one in self._waiting if one[0]["ask"] == kind]
        for one in found:
            self._waiting.remove(one)
        return found

    def _take_all(self) -> None:
        while not self._parent.inbox.empty():
            self._take(self._parent.inbox.get())

    def _take(self, ask: Ask) -> None:
        kind = ask[0]["ask"]
        older = [one for one in self._waiting if one[0]["ask"] == kind]
        for one in older:
            self._waiting.remove(one)
        self._waiting.append(ask)


class Desk:
    """Answers what is asked. While a proof is going on, calls can still be tried out."""

    def __init__(self, parent: Parent) -> None:
        self._parent = parent
        self._asks = Asks(parent)
        self._bench = Bench(customer_model())
        self._drawn: Picture | None = None

    def work(self) -> None:
        """Answer for ever."""
        for head, body in self._asks:
            self._answer(head, body)

    def _answer(self, head: Head, body: bytes) -> None:
        match head["ask"]:
            case "look":
                self._look(head, body.decode("utf-8", "surrogatepass"))
            case "rehearse":
                self._tell(head, "rehearse", self._bench.rehearse(head["words"]))
            case "story":
                self._tell(head, "story", self._bench.story(head["words"], head["language"]))
            case "ways":
                self._tell(head, "ways", self._bench.ways(head["node"]))
            case _:
                return

    def _look(self, head: Head, text: str) -> None:
        moved = {node: Point(x, y) for node, (x, y) in head["moved"].items()}
        for found in self._bench.looks(text, self._meanwhile):
            self._tell(head, "look", found, more=not found.proved)
            if found.sound and found.proved and not self._asks.waits("look"):
                self._draw(head, moved)  # last: what is wrong should not wait for it

    def _draw(self, head: Head, moved: dict[str, Point]) -> None:
        """Most edits change no way on the map: the one that was told last is not told again."""
        before, self._drawn = self._drawn, self._bench.picture(moved)
        if self._drawn == before:
            self._parent.send({"id": head["id"], "told": "picture", "same": True})
        else:
            self._tell(head, "picture", self._drawn)

    def _meanwhile(self) -> bool:
        """Say whether there is a newer text; answer what needs no proof."""
        for kind in ("rehearse", "story"):
            for head, body in self._asks.taken_out(kind):
                self._answer(head, body)
        return self._asks.waits("look")

    def _tell(self, head: Head, told: str, answer: object, *, more: bool = False) -> None:
        self._parent.send({"id": head["id"], "told": told, "more": more}, pickle.dumps(answer))


def main() -> None:
    """Answer until the parent is gone."""
    parent = Parent()
    _limit_memory()
    Desk(parent).work()


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
