"""What a sentence model makes of what was typed, for a page that cannot wait for it."""

import asyncio
from collections.abc import Callable, Sequence

from trainingsveld.app.serving import Start
from trainingsveld.dialogue import Likeness
from trainingsveld.scenario import Reply
from trainingsveld.speech.engines import LIKENINGS, choose
from trainingsveld.speech.ports import Likening


class Meaning:
    """One question at a time: a new one takes the place of one nobody waits for any more.

    The model is looked for at the first question and loaded by it; without one nothing is told.
    """

    def __init__(self, start: Start, model: Likening | None = None) -> None:
        self._start, self._model = start, model
        self._asking: asyncio.Task[None] | None = None

    def alike(self, said: str, replies: Sequence[Reply], told: Callable[[Likeness], None]) -> None:
        """Have it told how alike what was said is to each reply's texts."""
        before, self._asking = self._asking, None
        self._asking = self._start(self._ask(before, said, tuple(replies), told))

    async def close(self) -> None:
        """End the question and the model's process."""
        if self._asking is not None:
            self._asking.cancel()
            await asyncio.wait((self._asking,))
        if self._model is not None:
            await self._model.close()

    async def _ask(
        self,
        before: asyncio.Task[None] | None,
        said: str,
        replies: tuple[Reply, ...],
        told: Callable[[Likeness], None],
    ) -> None:
        if before is not None:  # killing its process would cost the next question its start
            await asyncio.wait((before,))
        mine = asyncio.current_task()
        if mine is not self._asking:
            return
        if self._model is None:
            self._model = (await choose(LIKENINGS)).engine
        texts = [(reply.say, *reply.phrases) for reply in replies]
        values = await self._model.alike(said, [text for own in texts for text in own])
        if values is None or mine is not self._asking:
            return
        likeness, at = dict[str, Sequence[float]](), 0
        for reply, own in zip(replies, texts, strict=True):
            likeness[reply.id] = values[at : at + len(own)]
            at += len(own)
        told(likeness)
