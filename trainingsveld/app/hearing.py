"""What was said, written down for the page that asks which reply it was. Nothing of it is kept.

Off until somebody switches it on. Whatever goes wrong is told in one sentence, once a session, and
the call goes on by hand. The recogniser is loaded when somebody begins to speak.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from trainingsveld.app.hearing_ahead import HearingAhead, Pausing
from trainingsveld.app.serving import Start, Tell
from trainingsveld.session import Phase, State
from trainingsveld.speech import Sound, SpeechError
from trainingsveld.store import Settings

if TYPE_CHECKING:  # loaded when first needed: most never switch it on
    import asyncio

    from trainingsveld.outward.gate import Gate
    from trainingsveld.outward.standing import Standing
    from trainingsveld.speech.ports import Recogniser

logger = logging.getLogger(__name__)
Told = Callable[[str | None], None]
"""Is told what was said: "" when nothing could be made out, None when nobody could listen."""


class Transcription:
    """One recogniser for the program, made anew when the settings name another."""

    def __init__(
        self,
        models: Path,
        settings: Callable[[], Settings],
        start: Start,
        tell: Tell,
        made: "Callable[[Settings], Recogniser] | None" = None,
    ) -> None:
        self._models, self._settings = models, settings
        self._start, self._tell = start, tell
        self._make = made or self._made
        self._recogniser: Recogniser | None = None
        self._chosen: tuple[str, ...] = ()
        self._gate: Gate | None = None
        self._state = State()
        self._asking: asyncio.Task[None] | None = None
        self._ahead = HearingAhead(start, self._written)
        self.on_stricter: list[Callable[[], None]] = []
        """Called when other rules begin to hold: whoever else asks another computer."""
        self._complained: set[tuple[str, str]] = set()

    @property
    def on(self) -> bool:
        """Whether anything listens at all."""
        return self._settings().recognition != "off"

    def see(self, state: State) -> None:
        """Follow the session: its level and its people decide, and who speaks is listened to."""
        before, self._state = self._state, state
        if (before.level, before.people) != (state.level, state.people):
            if self._gate:
                self._gate.review()
            for review in self.on_stricter:
                review()
        if state.phase is Phase.ANSWERING is not before.phase and self.on:
            self._ahead.goes_on()
            self._start(self._warm())

    def left(self) -> None:
        """The session is over."""
        self._state, self._complained = State(), set()
        self._ahead.goes_on()
        if self._asking:
            self._asking.cancel()

    def transcribe(
        self, sound: Sound, language: str, told: Told, clips: tuple[str, ...] = ()
    ) -> None:
        """Have it told what is said in this recording; the last one asked for is told alone.

        What was heard ahead of these clips is not listened to again.
        """
        if self._asking:
            self._asking.cancel()
        self._asking = self._start(self._ask(sound, language, told, clips))

    def pauses(self, pausing: Pausing) -> None:
        """Somebody pauses in an answer: it may be over. Another computer is not asked so often."""
        if self._settings().recognition == "local":
            self._ahead.pauses(pausing)

    def goes_on(self) -> None:
        """They speak on."""
        self._ahead.goes_on()

    async def close(self) -> None:
        """End the recogniser and whatever it had open."""
        if self._recogniser:
            await self._recogniser.close()
        if self._gate:
            await self._gate.close()
        self._recogniser, self._chosen = None, ()

    async def _ask(self, sound: Sound, language: str, told: Told, clips: tuple[str, ...]) -> None:
        try:
            heard = await self._ahead.all_of(clips)
            if heard is None:
                heard = await self._written(sound, language)
        except SpeechError as error:
            self._complain(error)
            told(None)
        else:
            told(heard)

    async def _written(self, sound: Sound, language: str) -> str:
        recogniser = await self._current()
        return (await recogniser.transcribe(sound, language)).text

    async def _warm(self) -> None:
        (await self._current()).warm()

    async def _current(self) -> "Recogniser":
        now = self._settings()
        chosen = (now.recognition, now.recognition_model, now.recognition_address)
        if self._recogniser is None or chosen != self._chosen:
            before, self._recogniser, self._chosen = self._recogniser, self._make(now), chosen
            if before:
                await before.close()
        return self._recogniser

    def _made(self, settings: Settings) -> "Recogniser":
        from trainingsveld.outward.gate import Gate  # noqa: PLC0415 - see above
        from trainingsveld.speech.recognition.engines import RECOGNISERS, Hearing  # noqa: PLC0415

        if self._gate is None:
            self._gate = Gate(self.standing)
        model = settings.recognition_model
        place = self._models / Path(model).name
        hearing = Hearing(place, self._gate, settings.recognition_address, model)
        return RECOGNISERS[settings.recognition](hearing)

    def standing(self) -> "Standing":
        """Who plays alone and chose a server has agreed to it; a group has not been asked."""
        from trainingsveld.outward.standing import Standing  # noqa: PLC0415 - see above
        from trainingsveld.privacy import Outward  # noqa: PLC0415 - see above

        if not self._state.people:
            return Standing()
        people = tuple(person.id for person in self._state.people)
        now, alone = self._settings(), len(people) == 1
        chosen = {Outward.RECOGNITION: now.recognition, Outward.VOICE: now.voice}
        asked = [what for what, whose in chosen.items() if alone and whose == "server"]
        agreed = frozenset((one, what) for one in people for what in asked)
        return Standing(self._state.level, people, agreed)

    def _complain(self, error: SpeechError) -> None:
        """Say it once a session; the same sentence at every answer helps nobody."""
        from trainingsveld.outward.error import OutwardError  # noqa: PLC0415 - see above
        from trainingsveld.privacy import Outward  # noqa: PLC0415 - see above
        from trainingsveld.wording.outward import outward_trouble  # noqa: PLC0415 - see above

        logger.warning("an answer was not written down: %s", error)
        why, cause = "", error.__cause__
        if isinstance(cause, OutwardError):
            language = self._settings().language
            why = outward_trouble(cause.code, cause.detail, Outward.RECOGNITION, language)
        if (error.code, why) not in self._complained:
            self._complained.add((error.code, why))
            self._tell(error.code, why)
