"""The customer's lines as sound: found, made ready before they are needed, and paced."""

from collections.abc import Callable, Mapping

from trainingsveld.dialogue import CallState, Case, Said, following, gap_left, spoken_lines
from trainingsveld.scenario import Style
from trainingsveld.speech import Line, Sound, SpeechError, Voice
from trainingsveld.speech.actor import ActorLines
from trainingsveld.speech.casting import Cast
from trainingsveld.speech.render_ahead import Progress, prepare

MURMURS = {"nl": "Ja.", "en": "Yes."}
"""What a customer says in a short pause of the player's: it commits to nothing. Synthetic voices
spell a "hm"."""
MURMURING: frozenset[Style] = frozenset({"calm", "relieved", "upset", "tense"})
"""Who sounds otherwise does not show that they follow."""


class Lines:
    """The lines of one session. Without a clock (in seconds) the customer leaves no gap.

    Where a session has more than one case, the actors are found by the case's fingerprint.
    """

    def __init__(
        self,
        voice: Voice,
        actor: ActorLines | Mapping[str, ActorLines] | None,
        clock: Callable[[], float] | None,
        cast: Cast,
    ) -> None:
        self._voice, self._actor, self._clock, self._cast = voice, actor, clock, cast
        self._answered: float | None = None
        self._ready_for: CallState | None = None

    async def sound(self, case: Case, said: Said, style: Style) -> Sound:
        """Give a line as it sounds. Raises SpeechError.

        Variant 0 is a line that no file can be for: of a silence, or of not understanding.
        """
        actor = self._actor_of(case)
        if actor and said.variant:
            recorded = await actor.line(said.node, said.variant)
            if recorded is not None:
                return recorded
        return await self._voice.render(self._line(case, said.text, style))

    async def murmur(self, case: Case, style: Style, said: Said | None) -> Sound | None:
        """Give the customer's "hm" in this mood; None where there is none, or in another voice."""
        if style not in MURMURING:
            return None
        actor = self._actor_of(case)
        if actor and said and said.variant:
            recorded = await actor.line(said.node, said.variant)
            if recorded is not None:
                return None
        return await self._voice.render(self._line(case, _murmur(case), style))

    async def prepare(self, case: Case, progress: Progress) -> None:
        """Make every line of the case ready."""
        if actor := self._actor_of(case):
            nodes = case.scenario.nodes.values()
            await actor.prepare(
                (node.id, variant) for node in nodes for variant in range(1, len(node.say) + 1)
            )
        lines = [self._line(case, text, style) for text, style in spoken_lines(case)]
        await prepare(self._voice, lines, progress)

    async def make_ready(self, case: Case, call: CallState) -> None:
        """Bring what can be said next into memory; a later call takes the place of this one."""
        if call == self._ready_for:
            return
        self._ready_for = call
        for said, style in following(case, call):
            if self._ready_for != call:
                return
            try:
                await self.sound(case, said, style)
                if style in MURMURING:
                    await self._voice.render(self._line(case, _murmur(case), style))
            except SpeechError:
                return  # the line itself will say why, if it is needed

    def _actor_of(self, case: Case) -> ActorLines | None:
        if self._actor is None or isinstance(self._actor, ActorLines):
            return self._actor
        return self._actor.get(case.scenario.fingerprint)

    def _line(self, case: Case, text: str, style: Style) -> Line:
        scenario = case.scenario
        customer, voice = scenario.customer, scenario.customer.voice
        part = self._cast.part(f"{scenario.id} {customer.name}", scenario.language, voice.gender)
        own = tuple(scenario.pronounce.items())
        return Line(
            text, scenario.language, style, voice.gender, voice.rate, voice.pitch, own,
            voice.age, part,
        )  # fmt: skip

    def answered(self, quiet: float) -> None:
        """The player's answer is over; nothing was heard for its last so many seconds."""
        if self._clock:
            self._answered = self._clock() - quiet

    def gap(self, style: Style) -> float:
        """Seconds the customer still leaves before a line of this style. Asked once a line."""
        answered, self._answered = self._answered, None
        if answered is None or self._clock is None:
            return 0.0
        return gap_left(style, self._clock() - answered)


def _murmur(case: Case) -> str:
    return MURMURS["nl" if case.scenario.language.startswith("nl") else "en"]
