"""The ports: what the rest of the program may ask of a voice, a speaker, a microphone, an ear.

Every method belongs to the event loop's thread. An engine that cannot do what is asked raises
SpeechError and nothing else; cancelling the awaiting task ends the work at once.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

from trainingsveld.speech.error import Availability, Warn
from trainingsveld.speech.heard import Heard
from trainingsveld.speech.recognition.transcribed import Transcribed
from trainingsveld.speech.sound import Sound

if TYPE_CHECKING:  # the helper processes load this module and need no scenarios
    from trainingsveld.scenario.model import Gender, Style

Take = Callable[[Sound], None]
"""Is handed the next block of a recording; may raise, which ends the recording."""
Level = Callable[[float], None]
"""Is told the peak of the last 32 ms, 0 to 1 of full scale, about thirty times a second."""
Complaint = Callable[[Warn], None]
"""Is told, once each, that no samples came for 500 ms, nothing but zeros for 2 s, or that another
microphone is in use than the chosen one, which is not there."""
Hears = Callable[[Heard], None]
"""Is told of each block whether somebody speaks. Nothing of it is kept."""


class Line(Struct, frozen=True):
    """What to say and how; `rate` 0.5–2 and `pitch` −10…10 are the customer's, normally 1 and 0.

    `pronounce` has the author's pairs of what is written and what is said instead. `age` is the
    customer's in years; `part` says which of the voices that fit is theirs, see `speech.casting`.
    """

    text: str
    language: str = "nl"
    style: "Style" = "calm"
    gender: "Gender" = "neutral"
    rate: float = 1.0
    pitch: float = 0.0
    pronounce: tuple[tuple[str, str], ...] = ()
    age: int = 40
    part: int = 0


class Device(Struct, frozen=True):
    """A speaker or microphone by the name the system gives it."""

    name: str
    speaks: bool
    hears: bool


class Engine(Protocol):
    """What voices and audio back ends have in common."""

    async def availability(self) -> Availability:
        """Say whether it can be used here and now, and if not why."""
        ...

    async def close(self) -> None:
        """Let go of processes and devices; it may be used again afterwards."""
        ...


class Voice(Engine, Protocol):
    """Turns lines into sound, in memory."""

    @property
    def identity(self) -> str:
        """Engine and version: two voices of one identity render a line alike."""
        ...

    async def render(self, line: Line) -> Sound:
        """Return the spoken line; cancelling kills the work."""
        ...


class Player(Engine, Protocol):
    """The loudspeaker."""

    async def play(self, sound: Sound) -> None:
        """Return when the last sample has sounded; cancelling falls silent within 200 ms."""
        ...


class Ear(Engine, Protocol):
    """The microphone."""

    async def record(
        self,
        take: Take,
        *,
        on_level: Level | None = None,
        on_warning: Complaint | None = None,
        on_heard: Hears | None = None,
    ) -> None:
        """Hand over 32 ms blocks (48 kHz, one channel) until cancelled.

        With `on_heard` each block is judged too, and told before the block itself; SpeechError
        "no-detector" where nothing here can judge.

        What had been said up to the cancel is still handed over, within 300 ms, before
        CancelledError comes out; a device that fails keeps what it had and raises SpeechError.
        """
        ...


class Audio(Player, Ear, Protocol):
    """A back end that is both speaker and microphone."""

    async def devices(self) -> tuple[Device, ...]:
        """List what is plugged in now."""
        ...

    def use(self, *, output: str | None, input_: str | None) -> None:
        """Choose by name from now on; None is the system's own choice."""
        ...


class Likening(Engine, Protocol):
    """Tells how alike texts are in meaning, for the matcher."""

    async def alike(self, said: str, texts: Sequence[str]) -> tuple[float, ...] | None:
        """Give −1 to 1 for each text; None when it cannot, and words alone have to do."""
        ...


class Recogniser(Engine, Protocol):
    """Turns an answer into words."""

    def warm(self) -> None:
        """Get ready, if that takes time: something is about to be said."""
        ...

    async def transcribe(
        self, sound: Sound, language: str, expected: Sequence[str] = ()
    ) -> Transcribed:
        """Return what was said; SpeechError "no-recogniser" without one. Cancelling ends it.

        `expected` are texts that may have been said, in other words perhaps: the words in them are
        heard more easily.
        """
        ...
