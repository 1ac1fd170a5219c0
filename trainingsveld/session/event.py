"""Events: what has happened. Past tense, frozen, and without anybody's words or voice.

An event once released is readable for ever: never rename one, and give a new field a default.
"""

from dataclasses import dataclass

from trainingsveld.session.person import Person


@dataclass(frozen=True, slots=True)
class SessionBegun:
    """A case was started. The texts travel along, so that a log explains itself for ever."""

    scenario: str
    model: str
    method: str
    people: tuple[Person, ...]
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class ConsentAnswered:
    """Recording is agreed, or it is off for this session."""

    yes: bool


@dataclass(frozen=True, slots=True)
class VoicePrepared:
    """The lines are ready to be heard."""


@dataclass(frozen=True, slots=True)
class CallStarted:
    """The customer began."""


@dataclass(frozen=True, slots=True)
class LineSpoken:
    """The customer's line was said to its end, or read."""


@dataclass(frozen=True, slots=True)
class LineInterrupted:
    """Somebody talked through the customer's line."""


@dataclass(frozen=True, slots=True)
class LineRepeated:
    """The customer says the line once more."""


@dataclass(frozen=True, slots=True)
class SpeechFailed:
    """Voice, player or microphone failed; the session goes on with captions."""

    code: str


@dataclass(frozen=True, slots=True)
class AnswerStarted:
    """The player began to speak. `clip` is empty where nothing is recorded."""

    clip: str


@dataclass(frozen=True, slots=True)
class AnswerStopped:
    """The player has spoken."""


@dataclass(frozen=True, slots=True)
class TypingStarted:
    """The player began to type."""


@dataclass(frozen=True, slots=True)
class WordsGiven:
    """What the player typed is in the vault under this name."""

    words: str


@dataclass(frozen=True, slots=True)
class RepliesShown:
    """The player chooses without saying it aloud."""


@dataclass(frozen=True, slots=True)
class ReplyChosen:
    """This reply came closest; the customer reacts to it."""

    reply: str


@dataclass(frozen=True, slots=True)
class NoneFitted:
    """What was said came close to nothing; the customer does not follow."""


@dataclass(frozen=True, slots=True)
class SilencePassed:
    """The next step of the silence ladder was reached."""


@dataclass(frozen=True, slots=True)
class WentOn:
    """Nothing could be said; the call went on by itself."""


@dataclass(frozen=True, slots=True)
class CardOpened:
    """A screen of "the system" was opened."""

    card: str


@dataclass(frozen=True, slots=True)
class ActionDone:
    """Something was done on a screen."""

    action: str


@dataclass(frozen=True, slots=True)
class Rewound:
    """The call is back at the beginning of this turn; later turns no longer count.

    `compared` says that what was tried since is laid under the next attempt.
    """

    turn: int
    compared: bool = False


@dataclass(frozen=True, slots=True)
class ClipStarted:
    """A recording is being played."""

    clip: str


@dataclass(frozen=True, slots=True)
class ClipEnded:
    """It no longer is."""


@dataclass(frozen=True, slots=True)
class TimeOutCalled:
    """Everything holds still."""


@dataclass(frozen=True, slots=True)
class PlayStopped:
    """Play and recording were stopped at once."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """It goes on."""


@dataclass(frozen=True, slots=True)
class CallEnded:
    """The room left the call before the customer did."""


@dataclass(frozen=True, slots=True)
class CurtainOpened:
    """The next person has the laptop."""


@dataclass(frozen=True, slots=True)
class NoteWritten:
    """The step that was on is answered; the words are in the vault under this name."""

    words: str


@dataclass(frozen=True, slots=True)
class TaskPassed:
    """Somebody had nothing to add, or everybody has read it."""


@dataclass(frozen=True, slots=True)
class NoteChosen:
    """The player wants to try this note."""

    note: int


@dataclass(frozen=True, slots=True)
class TriedAgain:
    """A second try began at this turn."""

    turn: int


@dataclass(frozen=True, slots=True)
class ActionAgreed:
    """Somebody will do something by a date."""

    words: str
    owner: str
    by: str


@dataclass(frozen=True, slots=True)
class ActionDeclined:
    """There is no action, because."""

    words: str


@dataclass(frozen=True, slots=True)
class SessionClosed:
    """The session is over."""


Event = (
    SessionBegun | ConsentAnswered | VoicePrepared | CallStarted | LineSpoken | LineInterrupted
    | LineRepeated | SpeechFailed | AnswerStarted | AnswerStopped | TypingStarted | WordsGiven
    | RepliesShown | ReplyChosen | NoneFitted | SilencePassed | WentOn | CardOpened | ActionDone
    | Rewound | ClipStarted | ClipEnded | TimeOutCalled | PlayStopped | Resumed | CallEnded
    | CurtainOpened | NoteWritten | TaskPassed | NoteChosen | TriedAgain | ActionAgreed
    | ActionDeclined | SessionClosed
)  # fmt: skip
