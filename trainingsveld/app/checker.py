"""Looks at texts in a helper process, which may be ended at any time."""

import asyncio
import pickle
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from trainingsveld.authoring.map import Point
from trainingsveld.authoring.workbench import Look, Picture, Rehearsal, Way
from trainingsveld.process.child import Child
from trainingsveld.process.frames import Head
from trainingsveld.ui.workbench.ports import TroubleCode

Told = Callable[[Any], None]
_GIVE_UP = 3  # deaths in a row


@dataclass(slots=True)
class _Due:
    """An answer somebody waits for."""

    id: int
    head: Head
    body: bytes
    told: Told


class Checker:
    """What `ui.workbench.ports.Checks` asks for.

    The process starts with the first text. One that does not answer within `patience` seconds, or
    dies, is started anew with whatever is asked next; after three deaths in a row no more.
    """

    def __init__(
        self,
        trouble: Callable[[TroubleCode, str], None],
        program: Sequence[str] = ("trainingsveld.cli.live",),
        patience: float = 20.0,
    ) -> None:
        self._trouble, self._program, self._patience = trouble, program, patience
        self._child: Child | None = None
        self._due: dict[str, _Due] = {}
        self._asked = 0
        self._deaths = 0
        self._last_text: bytes | None = None
        self._picture: Picture | None = None
        self._watchdog: asyncio.TimerHandle | None = None

    @property
    def pid(self) -> int | None:
        """The process, while there is one."""
        return self._child.pid if self._child else None

    def look(
        self,
        text: str,
        moved: Mapping[str, Point],
        told: Callable[[Look], None],
        drawn: Callable[[Picture], None],
    ) -> None:
        """Look at a text, and draw it."""
        self._last_text = text.encode("utf-8", "surrogatepass")
        self._ask("look", {"moved": dict(moved)}, self._last_text, told)
        if (due := self._due.get("look")) is not None:
            self._due["picture"] = replace(due, told=drawn)

    def ways(self, node: str, told: Callable[[tuple[Way, ...]], None]) -> None:
        """Find ways to a moment."""
        self._ask("ways", {"node": node}, b"", told)

    def rehearse(self, words: Sequence[str], told: Callable[[Rehearsal | None], None]) -> None:
        """Play a row of words."""
        self._ask("rehearse", {"words": list(words)}, b"", told)

    def story(
        self, words: Sequence[str], language: str, told: Callable[[tuple[str, ...]], None]
    ) -> None:
        """Tell a row of words."""
        self._ask("story", {"words": list(words), "language": language}, b"", told)

    async def close(self) -> None:
        """End the process and wait until it is gone."""
        self._due.clear()
        self._rest()
        if (child := self._child) is not None:
            self._child = None
            child.kill()
            await child.ended.wait()

    def _ask(self, kind: str, more: Head, body: bytes, told: Told) -> None:
        if self._deaths >= _GIVE_UP:
            return
        self._asked += 1
        head: Head = {"id": self._asked, "ask": kind, **more}
        self._due[kind] = _Due(self._asked, head, body, told)
        if self._child is None:
            self._start()
            if kind != "look" and self._last_text is not None:  # it is about the last text
                self._child_send({"id": 0, "ask": "look", "moved": {}}, self._last_text)
        self._child_send(head, body)
        self._watch()

    def _start(self) -> None:
        self._child = Child(
            self._program[0], self._program[1:], on_frame=self._frame, on_end=self._ended
        )

    def _child_send(self, head: Head, body: bytes) -> None:
        if self._child:
            self._child.send(head, body)

    def _watch(self) -> None:
        self._rest()
        loop = asyncio.get_running_loop()
        self._watchdog = loop.call_later(self._patience, self._hung)

    def _rest(self) -> None:
        if self._watchdog:
            self._watchdog.cancel()
            self._watchdog = None

    def _frame(self, head: Head, body: bytes) -> None:
        due = self._due.get(str(head.get("told")))
        if due is None or due.id != head.get("id"):
            return
        self._deaths = 0
        if not head.get("more"):
            del self._due[head["told"]]
        if not self._due.keys() - {"picture"}:  # which a text that is no case does not have
            self._rest()
        if head.get("same"):
            due.told(self._picture)
            return
        answer: Any = pickle.loads(body)  # noqa: S301 - our own process wrote it, over our own pipe
        if isinstance(answer, Picture):
            self._picture = answer
        due.told(answer)

    def _hung(self) -> None:
        self._watchdog = None
        if self._child:
            self._child.kill("hung")

    def _ended(self, why: str) -> None:
        if self._child is None:
            return
        said = " | ".join(self._child.complaints)
        self._child = None
        self._rest()
        self._due.clear()
        self._deaths += 1
        gone = self._deaths >= _GIVE_UP
        self._trouble("check-gone" if gone else "check-hung", "" if why == "hung" else said[-300:])
