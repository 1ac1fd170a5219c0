"""An answer of a call of before, out of the open vault, and after it the answer of now.

It goes past the session and its log: a log that anybody can read would say which file of a vault
belongs to which call.
"""

import asyncio
import logging
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from trainingsveld.app.engines import Search
from trainingsveld.app.vaults.work import VaultWork
from trainingsveld.speech import Sound, SpeechError
from trainingsveld.store import Vault
from trainingsveld.store.kept_error import KeptError
from trainingsveld.ui.alone.ports import Sounds

if TYPE_CHECKING:
    from trainingsveld.store.keeping.open_vault import OpenVault

logger = logging.getLogger(__name__)
Told = Callable[[Sounds], None]


class ThenAndNow:
    """What `ui.alone.ports.EarlierSound` asks for; `clips` are those of the session."""

    def __init__(self, vaults: VaultWork, clips: Vault, engines: Search) -> None:
        self._vaults, self._clips, self._engines = vaults, clips, engines
        self._playing: asyncio.Task[None] | None = None
        self._told: Told | None = None
        vaults.watch(self._follow)

    def there(self, names: Sequence[str]) -> bool:
        """Whether all of these can be heard."""
        if self._vaults.opened() is None:
            return False
        return all(map(self._vaults.vault.has, names))

    def hear(self, then: Sequence[str], now: Sequence[str], told: Told) -> None:
        """Play them one after the other."""
        self.hush()
        self._told = told
        self._playing = self._vaults.start(self._play(then, now))

    def hush(self) -> None:
        """Fall silent."""
        self._told = None
        if self._playing:
            self._playing.cancel()
            self._playing = None

    def close(self) -> None:
        """The session is left."""
        self.hush()
        self._vaults.unwatch(self._follow)

    async def _play(self, then: Sequence[str], now: Sequence[str]) -> None:
        ended: Sounds = "over"
        try:
            before = await asyncio.to_thread(_read, self._vaults.vault, then)
            audio = (await self._engines).audio
            self._tell("then")
            for sound in before:
                await audio.play(sound)
            self._tell("now")
            for sound in self._of_now(now):
                await audio.play(sound)
        except KeptError as error:
            logger.info("an answer of before is not there: %s", error)
            ended = "locked" if error.code == "vault-locked" else "gone"
        except SpeechError as error:
            logger.warning("then and now were not heard: %s", error)
            ended = "failed"
        self._tell(ended)

    def _of_now(self, clips: Sequence[str]) -> Iterator[Sound]:
        for clip in clips:
            if (found := self._clips.sound(clip)) is None:
                raise KeptError("recording-gone", clip)
            yield Sound(*found)

    def _tell(self, sounds: Sounds) -> None:
        if self._told:
            self._told(sounds)

    def _follow(self) -> None:
        """A vault that is locked is not heard any longer."""
        if self._playing and self._vaults.opened() is None:
            told = self._told
            self.hush()
            if told:
                told("locked")


def _read(vault: "OpenVault", names: Sequence[str]) -> list[Sound]:
    found: list[Sound] = []
    for name in names:
        if not vault.has(name):
            raise KeptError("recording-gone", name)
        with vault.open(name) as reading:
            samples = b"".join(piece.samples for piece in reading.pieces())
            found.append(Sound(samples, reading.header.rate))
    return found
