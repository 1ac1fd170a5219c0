"""Playing a long recording of the vault: a part at a time, so that it is never whole in memory."""

import asyncio
import time
from collections.abc import Callable

from trainingsveld.app.engines import Search
from trainingsveld.app.serving import Start
from trainingsveld.app.vaults.things import AppVaults
from trainingsveld.speech import Audio, Sound, SpeechError
from trainingsveld.speech.slower import slowed
from trainingsveld.store.kept_error import KeptError
from trainingsveld.ui.vault.ports import Done, Thing

_PART = 30.0
"""Seconds that are read, and played, at a time."""
_LOOK = 0.5
"""Seconds between two words of where it is."""


class ThingPlayer:
    """Plays one recording; a second one ends the first."""

    def __init__(self, vaults: AppVaults, engines: Search, start: Start) -> None:
        self._vaults, self._engines, self._start = vaults, engines, start
        self._playing: asyncio.Task[None] | None = None

    def play(
        self, thing: Thing, at: float, pace: int, place: Callable[[float], None], done: Done
    ) -> None:
        """Play it from there on; `done` is told how it ended, not that it was hushed."""
        before = self._playing

        async def run() -> None:
            if before and not before.done():
                before.cancel()
                await asyncio.wait([before])
            trouble = ""
            try:
                audio = (await self._engines).audio
                here = at
                while sound := await asyncio.to_thread(self._part, thing, here):
                    slow = await asyncio.to_thread(slowed, sound, pace)
                    await _told_where(audio, slow, here, pace, place)
                    here += sound.seconds
            except KeptError as error:
                trouble = self._vaults.sentence(error)
            except SpeechError as error:
                trouble = str(error)
            done(trouble)

        self._playing = self._start(run())

    def hush(self) -> None:
        """Fall silent."""
        if self._playing:
            self._playing.cancel()
            self._playing = None

    def _part(self, thing: Thing, at: float) -> Sound | None:
        """Read some of it; None past its end."""
        with self._vaults.vault.open(thing.name, thing.number) as reading:
            rate = reading.header.rate
            wanted, here = round(at * rate), 0
            found: list[bytes] = []
            size = 0
            for piece in reading.pieces():
                frames = len(piece.samples) // 2
                if here + frames > wanted:
                    part = piece.samples[2 * max(0, wanted - here) :]
                    found.append(part)
                    size += len(part) // 2
                here += frames
                if size >= _PART * rate:
                    break
        return Sound(b"".join(found), rate) if size else None


async def _told_where(
    audio: Audio, sound: Sound, at: float, pace: int, place: Callable[[float], None]
) -> None:
    """Play, and tell twice a second where it is."""
    began = time.monotonic()
    playing = asyncio.ensure_future(audio.play(sound))
    try:
        while not playing.done():
            place(at + (time.monotonic() - began) * pace / 100)
            await asyncio.wait([playing], timeout=_LOOK)
        await playing
    finally:
        playing.cancel()
