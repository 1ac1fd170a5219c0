"""The customer's voice: this computer's own, or another's where that was chosen and is allowed.

Whatever the other one fails at, the own voice says, and it is told once a session.
"""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from trainingsveld.app.serving import Tell
from trainingsveld.speech import Availability, Line, Sound, SpeechError, Voice
from trainingsveld.speech.cache import Cache, CachedVoice
from trainingsveld.store import Settings

if TYPE_CHECKING:  # loaded when first needed: most never have it
    from trainingsveld.outward.gate import Gate
    from trainingsveld.outward.standing import Standing

logger = logging.getLogger(__name__)


class VoiceElsewhere:
    """What `speech.Voice` asks for; nothing is loaded before somebody chooses a server."""

    def __init__(
        self,
        own: Voice,
        settings: Callable[[], Settings],
        standing: "Callable[[], Standing]",
        tell: Tell,
        cache: Cache | None = None,
    ) -> None:
        self._own, self._settings, self._tell = own, settings, tell
        self._standing, self._cache = standing, cache
        self._gate: Gate | None = None
        self._there: Voice | None = None
        self._chosen: tuple[str, ...] = ()
        self._given_up = False

    @property
    def identity(self) -> str:
        """That of the voice a line would have now."""
        return (self._elsewhere() or self._own).identity

    async def availability(self) -> Availability:
        """The own voice is always there to fall back on."""
        return await self._own.availability()

    async def render(self, line: Line) -> Sound:
        """Return the line in the chosen voice, or else in this computer's own."""
        there = self._elsewhere()
        if there is None:
            return await self._own.render(line)
        try:
            return await there.render(line)
        except SpeechError as error:
            if error.code not in ("voice-elsewhere", "voice-rubbish"):
                raise
            self._give_up(error)
            return await self._own.render(line)

    async def close(self) -> None:
        """End both."""
        if self._gate:
            await self._gate.close()
        await self._own.close()

    def review(self) -> None:
        """Other rules have begun to hold: what they forbid ends at once."""
        if self._gate:
            self._gate.review()

    def try_again(self) -> None:
        """A session is over; the other computer may be better in the next one."""
        self._given_up = False

    def _elsewhere(self) -> Voice | None:
        now = self._settings()
        chosen = (now.voice, now.voice_address, now.voice_model, now.voice_women, now.voice_men)
        if chosen != self._chosen:
            self._chosen, self._given_up, self._there = chosen, False, None
        if now.voice == "own" or self._given_up:
            return None
        there = self._there or self._made(now)
        return there if self._may() else None

    def _may(self) -> bool:
        from trainingsveld.privacy import Outward  # noqa: PLC0415 - see above

        return self._gate is not None and self._gate.refusal(Outward.VOICE) is None

    def _made(self, now: Settings) -> Voice:
        from trainingsveld.outward.gate import Gate  # noqa: PLC0415 - see above
        from trainingsveld.speech.server_voice import ServerVoice, ServerVoices  # noqa: PLC0415

        if self._gate is None:
            self._gate = Gate(self._standing)
        voices = ServerVoices(
            now.voice_address, now.voice_model, _names(now.voice_women), _names(now.voice_men)
        )
        self._there = CachedVoice(ServerVoice(self._gate, voices), self._cache)
        return self._there

    def _give_up(self, error: SpeechError) -> None:
        from trainingsveld.outward.error import OutwardError  # noqa: PLC0415 - see above
        from trainingsveld.privacy import Outward  # noqa: PLC0415 - see above
        from trainingsveld.wording.outward import outward_trouble  # noqa: PLC0415 - see above

        logger.warning("the other computer did not say a line: %s", error)
        cause = error.__cause__
        why = ""
        if isinstance(cause, OutwardError):
            language = self._settings().language
            why = outward_trouble(cause.code, cause.detail, Outward.VOICE, language)
        if not self._given_up:
            self._given_up = True
            self._tell("voice-elsewhere", why)


def _names(text: str) -> tuple[str, ...]:
    """Voices as somebody typed them: with commas between."""
    return tuple(name for part in text.split(",") if (name := part.strip()))
