"""Events: what has happened. Past tense, frozen, and without anybody's words or voice.

An event once released is readable for ever: never rename one, and give a new field a default.
"""

from msgspec import Struct

from trainingsveld.privacy import Level, Naming
from trainingsveld.session.aftercall.event import AfterCallEvent
from trainingsveld.session.alone import Alone
from trainingsveld.session.group.event import GroupEvent
from trainingsveld.session.person import Person
from trainingsveld.session.stretch import Stretch


class SessionBegun(Struct, frozen=True):
    """A case was started. The texts travel along, so that a log explains itself for ever.

    A log from before there were levels was written when nothing was kept.
    """

    scenario: str
    model: str
    method: str
    people: tuple[Person, ...]
    by_hand: bool = False
    actor: bool = False
    level: Level = Level.EPHEMERAL
    hands_free: bool = False
    naming: Naming = Naming.NAMED
    alone: Alone = Alone()


class RulesConfirmed(Struct, frozen=True):
    """Somebody said yes to the ground rules."""

    person: str


class LevelChanged(Struct, frozen=True):
    """The session became stricter."""

    level: Level


class PersonJoined(Struct, frozen=True):
    """Somebody came in; nothing is recorded before everybody, they too, has said yes."""

    person: Person


class ConsentAnswered(Struct, frozen=True):
    """Recording is agreed, or it is off for this session."""

    yes: bool


class RecordingStopped(Struct, frozen=True):
    """Play was stopped and the yes taken back; what was recorded waits for a word."""


class RecordingsKept(Struct, frozen=True):
    """What was recorded until it was stopped stays."""


class RecordingsThrownAway(Struct, frozen=True):
    """These recordings no longer count; their keys are being destroyed."""

    clips: tuple[str, ...]


class RecordingsGone(Struct, frozen=True):
    """What was thrown away is destroyed."""


class VoicePrepared(Struct, frozen=True):
    """The lines are ready to be heard."""


class CallStarted(Struct, frozen=True):
    """The customer began."""


class LineSpoken(Struct, frozen=True):
    """The customer's line was said to its end, or read."""


class LineInterrupted(Struct, frozen=True):
    """Somebody talked through the customer's line."""


class CaptionsShown(Struct, frozen=True):
    """The customer can be read from now on, or only heard."""

    on: bool


class WallboardShown(Struct, frozen=True):
    """A simulated queue can be seen, which moves by this seed; 0: no longer."""

    seed: int = 0


class QueueMoved(Struct, frozen=True):
    """The simulated queue moved; how follows from its seed and from how often it did."""


class LineRepeated(Struct, frozen=True):
    """The customer says the line once more."""


class SpeechFailed(Struct, frozen=True):
    """Voice, player or microphone failed; the session goes on with captions."""

    code: str


class WayChosen(Struct, frozen=True):
    """The player answers hands-free, by hand, or, if neither, by holding a key.

    `code` is the speech error that made it so, if one did.
    """

    hands_free: bool
    by_hand: bool
    code: str = ""


class MarkSet(Struct, frozen=True):
    """Somebody, nobody knows who, saw this behaviour, or "" for the moment itself.

    In milliseconds: `at` of the call, `into` since the line or the answer that was on began.
    """

    behaviour: str
    at: int
    into: int = -1


class TimeTaken(Struct, frozen=True):
    """The player asked for time to think, or no longer needs it."""

    on: bool


class RecordingWentOn(Struct, frozen=True):
    """The microphone went away: there is a gap, and the answer goes on in this clip."""

    clip: str


class BrokeIn(Struct, frozen=True):
    """The customer broke into an answer that was too long."""


class AnswerStarted(Struct, frozen=True):
    """The player began to speak. `clip` is empty where nothing is recorded."""

    clip: str


class AnswerStopped(Struct, frozen=True):
    """The player has spoken."""


class TypingStarted(Struct, frozen=True):
    """The player began to type."""


class WordsGiven(Struct, frozen=True):
    """What the player typed is in the vault under this name."""

    words: str


class RepliesShown(Struct, frozen=True):
    """The player chooses without saying it aloud."""


class ReplyChosen(Struct, frozen=True):
    """This reply came closest; the customer reacts to it."""

    reply: str


class NoneFitted(Struct, frozen=True):
    """What was said came close to nothing; the customer does not follow."""


class SilencePassed(Struct, frozen=True):
    """The next step of the silence ladder was reached."""


class WentOn(Struct, frozen=True):
    """Nothing could be said; the call went on by itself."""


class CardOpened(Struct, frozen=True):
    """A screen of "the system" was opened, for the first time or again.

    `at` is when, in milliseconds of the call, here and below; −1 where nobody told.
    """

    card: str
    at: int = -1


class ArticleRead(Struct, frozen=True):
    """An article, counting from 0, of a screen that is a knowledge base was read."""

    card: str
    article: int
    at: int = -1


class ActionDone(Struct, frozen=True):
    """Something was done on a screen."""

    action: str
    at: int = -1


class Rewound(Struct, frozen=True):
    """The call is back at the beginning of this turn; later turns no longer count.

    `compared` says that what was tried since is laid under the next attempt.
    """

    turn: int
    compared: bool = False


class SeatTaken(Struct, frozen=True):
    """Somebody else has the agent's seat, and plays on.

    From where the call is, or, counting from 0, from the beginning of `turn`: what was tried since
    is then laid under the next attempt.
    """

    person: str
    turn: int = -1


class MoodNudged(Struct, frozen=True):
    """The customer's director made the customer angrier (1) or calmer (−1)."""

    by: int


class BranchChosen(Struct, frozen=True):
    """The customer's director let the call go on as if this reply had been given."""

    reply: str


class ClipStarted(Struct, frozen=True):
    """A recording is being played."""

    clip: str


class ListeningStarted(Struct, frozen=True):
    """These parts of the call are being listened to together, one after the other."""

    stretches: tuple[Stretch, ...]
    pace: int = 100
    again: bool = False


class ClipEnded(Struct, frozen=True):
    """It no longer is."""


class TimeOutCalled(Struct, frozen=True):
    """Everything holds still."""


class PlayStopped(Struct, frozen=True):
    """Play and recording were stopped at once."""


class Resumed(Struct, frozen=True):
    """It goes on."""


class CallEnded(Struct, frozen=True):
    """The room left the call before the customer did."""


class CurtainOpened(Struct, frozen=True):
    """The next person has the laptop."""


class NoteWritten(Struct, frozen=True):
    """The step that was on is answered; the words are in the vault under this name.

    `turn` is the moment in the call it is about, counting from 0; −1: no one moment.
    """

    words: str
    turn: int = -1


class MinuteGiven(Struct, frozen=True):
    """The task that is on was given a minute more."""


class TaskPassed(Struct, frozen=True):
    """Somebody had nothing to add, or everybody has read it."""


class NotesRevealed(Struct, frozen=True):
    """What was written without names is there for all to read, in an order of chance.

    Each is the number of the first task of its step, and a vault item. Until now none of it was in
    the log: there it would have stood in the order of the givers.
    """

    notes: tuple[tuple[int, str], ...]


class NoteChosen(Struct, frozen=True):
    """The player wants to try this note."""

    note: int


class TriedAgain(Struct, frozen=True):
    """A second try began at this turn."""

    turn: int


class ActionAgreed(Struct, frozen=True):
    """Somebody will do something by a date; how it will be noticed, and what it takes."""

    words: str
    owner: str
    by: str
    notice: str = ""
    need: str = ""


class ActionDeclined(Struct, frozen=True):
    """There is no action, because."""

    words: str


class ClosingPrepared(Struct, frozen=True):
    """What goes and what stays is being looked at."""


class ClosingLeft(Struct, frozen=True):
    """The session goes on."""


class SessionClosed(Struct, frozen=True):
    """The session is over."""


SessionEvent = (
    SessionBegun | LevelChanged | PersonJoined | ConsentAnswered | RecordingStopped | RecordingsKept
    | RecordingsThrownAway | RecordingsGone | VoicePrepared | CallStarted | LineSpoken
    | LineInterrupted | LineRepeated | SpeechFailed | AnswerStarted | AnswerStopped | TypingStarted
    | WordsGiven | RepliesShown | ReplyChosen | NoneFitted | SilencePassed | WentOn | CardOpened
    | ActionDone | Rewound | ClipStarted | ClipEnded | TimeOutCalled | PlayStopped | Resumed
    | CallEnded | CurtainOpened | NoteWritten | TaskPassed | NoteChosen | TriedAgain | ActionAgreed
    | ActionDeclined | SessionClosed | WayChosen | TimeTaken | RecordingWentOn | BrokeIn
    | RulesConfirmed | NotesRevealed | ClosingPrepared | ClosingLeft | MarkSet
    | ListeningStarted | CaptionsShown | SeatTaken | MoodNudged | BranchChosen | MinuteGiven
    | ArticleRead | WallboardShown | QueueMoved
)  # fmt: skip
"""What happens in a session with or without a group."""
Event = SessionEvent | GroupEvent | AfterCallEvent
