"""Listening to recordings of strangers from a thread, for whoever has to decide about them."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from trainingsveld.speech.actor_decoder import SoundDecoder
from trainingsveld.speech.error import SpeechError

Result = TypeVar("Result")


async def listening(work: Callable[[Callable[[bytes], bool]], Result]) -> Result:
    """Run `work` in a thread and lend it an ear: is this file a recording that can be played?

    The files are decoded in a process of their own, which is ended here. When this is cancelled,
    the ear says no to everything, and the thread is waited for.
    """
    decoder = SoundDecoder()
    loop = asyncio.get_running_loop()
    over = False

    def listen(file: bytes) -> bool:
        if over:
            return False
        try:
            asyncio.run_coroutine_threadsafe(decoder.decode(file), loop).result()
        except SpeechError:
            return False
        return True

    thread = asyncio.ensure_future(asyncio.to_thread(work, listen))
    try:
        return await asyncio.shield(thread)
    except asyncio.CancelledError:
        over = True
        await decoder.close()
        with suppress(Exception):
            await thread
        raise
    finally:
        await decoder.close()
