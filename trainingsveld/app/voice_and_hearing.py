"""What speaks and what listens: looked for once, obeying the choices; others where allowed."""

import logging
from collections.abc import Callable
from contextlib import AsyncExitStack

from msgspec.structs import replace

from trainingsveld.app.engines import Search, find_engines, no_engines
from trainingsveld.app.hearing import Transcription
from trainingsveld.app.serving import Start, Tell
from trainingsveld.app.voice_elsewhere import VoiceElsewhere
from trainingsveld.speech import Voice
from trainingsveld.speech.cache import Cache
from trainingsveld.store import Home, Settings

logger = logging.getLogger(__name__)


class VoiceAndHearing:
    """`engines` has the voice and the sound once they are found, `hearing` writes down answers."""

    def __init__(
        self, home: Home, settings: Callable[[], Settings], start: Start, tell: Tell
    ) -> None:
        self._home, self._settings, self._tell = home, settings, tell
        self._elsewhere: VoiceElsewhere | None = None
        self.engines = Search()
        self.hearing = Transcription(home.models, settings, start, tell)

    async def find(self) -> None:
        """Find voice and sound, and tell what there is not."""
        try:
            engines = await find_engines(self._home)
        except Exception:
            logger.exception("a bug in the search for voice and sound")
            engines = no_engines()
        self._elsewhere = self._with_elsewhere(engines.voice)
        engines = replace(engines, voice=self._elsewhere)
        engines.obey(self._settings())
        self.engines.end(engines)
        for code, detail in engines.missing:
            logger.warning("%s: %s", code, detail)  # the screen says what to do about it
            self._tell(code)

    def obey(self, settings: Settings) -> None:
        """Take over the user's choice of devices; what is not found yet, when it is found."""
        if self.engines.found:
            self.engines.found.obey(settings)

    def try_again(self) -> None:
        """A session is over: another computer that had failed may be asked again."""
        if self._elsewhere:
            self._elsewhere.try_again()

    async def close(self) -> None:
        """Let go of processes and devices, also where one of them cannot be closed."""
        async with AsyncExitStack() as rest:
            if self.engines.found:
                rest.push_async_callback(self.engines.found.close)
            rest.push_async_callback(self.hearing.close)

    def _with_elsewhere(self, own: Voice) -> VoiceElsewhere:
        """Put the voice of another computer, where one is chosen, before this computer's own."""
        cache = Cache(self._home.voices) if self._home.writable else None
        made = VoiceElsewhere(own, self._settings, self.hearing.standing, self._tell, cache)
        self.hearing.on_stricter.append(made.review)
        return made
