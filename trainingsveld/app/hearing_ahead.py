"""What was said up to a pause, written down while it lasts: perhaps the answer ends there.

If it does, the words are there as soon as that is certain, and they make it certain sooner. One
recording is written down at a time, and none is cut off: that would cost the model its process.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from trainingsveld.speech import Sound, SpeechError
from trainingsveld.speech.recognition.transcribed import Transcribed

logger = logging.getLogger(__name__)
Understood = Callable[[str, bool], None]
"""Is told what was said so far, while the pause lasts, and whether its last words are certain."""


class Pausing:
    """One pause: which recordings the answer has, and what they sound like up to here."""

    def __init__(
        self,
        clips: tuple[str, ...],
        sound: Sound,
        language: str,
        understood: Understood,
        expected: tuple[str, ...] = (),
    ) -> None:
        self.clips, self.sound, self.language = clips, sound, language
        self.understood, self.expected = understood, expected
        self.lasts = True
        self.heard = Transcribed("")
        self.over = asyncio.Event()


class HearingAhead:
    """Asks `transcribe` about the latest pause, and again about the next one."""

    def __init__(
        self,
        start: Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]],
        transcribe: Callable[[Sound, str, tuple[str, ...]], Awaitable[Transcribed]],
    ) -> None:
        self._start, self._transcribe = start, transcribe
        self._latest: Pausing | None = None
        self._running = False

    def pauses(self, pausing: Pausing) -> None:
        """Somebody is silent for a moment."""
        self.goes_on()
        self._latest = pausing
        if not self._running:
            self._running = True
            self._start(self._follow())

    def goes_on(self) -> None:
        """They speak on, or another answer began: what was heard is not all."""
        if self._latest:
            self._latest.lasts = False
            self._latest = None

    async def all_of(self, clips: tuple[str, ...]) -> str | None:
        """Give the words of these recordings if nothing was said since the last pause in them."""
        latest = self._latest
        if latest is None or latest.clips != clips:
            return None
        await latest.over.wait()
        return latest.heard.text or None  # of nothing at all, better listen to the whole again

    async def _follow(self) -> None:
        try:
            while (now := self._latest) and not now.over.is_set():
                try:
                    now.heard = await self._transcribe(now.sound, now.language, now.expected)
                except SpeechError as error:  # asked at the end again, and said then
                    logger.info("nothing was heard ahead: %s", error)
                finally:
                    now.over.set()
                if now.lasts and now.heard.known:
                    now.understood(now.heard.known, now.heard.ended)
        finally:
            self._running = False
