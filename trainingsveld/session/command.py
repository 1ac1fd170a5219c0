"""Commands: what somebody, or a finished activity, asks of the session. Imperative.

A report from an activity carries `since`, the log position at which that activity became wanted;
a late report from an older one is no event.
"""

from dataclasses import dataclass

from trainingsveld.session.person import Person


@dataclass(frozen=True, slots=True)
class BeginSession:
    """Start a case with these people. The texts are those of the files; names are vault items."""

    scenario: str
    model: str
    method: str
    people: tuple[Person, ...]
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class AnswerConsent:
    """Say for the room whether answers may be recorded: yes only if everybody said yes."""

    yes: bool


@dataclass(frozen=True, slots=True)
class StartCall:
    """The customer may begin."""


@dataclass(frozen=True, slots=True)
class VoiceReady:
    """The lines are rendered, or as many as could be."""

    since: int


@dataclass(frozen=True, slots=True)
class LineFinished:
    """The customer's line has sounded, or was long enough on the screen."""

    since: int


@dataclass(frozen=True, slots=True)
class LineFailed:
    """The line cannot be heard; `code` is a speech error's."""

    since: int
    code: str


@dataclass(frozen=True, slots=True)
class SkipLine:
    """I have read the line: go on."""


@dataclass(frozen=True, slots=True)
class RepeatLine:
    """Say that again, please. Costs nothing."""


@dataclass(frozen=True, slots=True)
class StartAnswer:
    """I begin to speak. `clip` is the vault item the sound goes to, if recording was agreed."""

    clip: str


@dataclass(frozen=True, slots=True)
class StopAnswer:
    """I have finished speaking."""


@dataclass(frozen=True, slots=True)
class RecordingFailed:
    """The microphone gave nothing; `code` is a speech error's."""

    since: int
    code: str


@dataclass(frozen=True, slots=True)
class StartTyping:
    """I begin to type an answer: silence no longer counts."""


@dataclass(frozen=True, slots=True)
class GiveWords:
    """What I typed is in the vault under this name."""

    words: str


@dataclass(frozen=True, slots=True)
class ShowReplies:
    """I choose without saying it aloud."""


@dataclass(frozen=True, slots=True)
class ChooseReply:
    """This reply came closest."""

    reply: str


@dataclass(frozen=True, slots=True)
class ChooseNone:
    """None of the replies comes close."""


@dataclass(frozen=True, slots=True)
class SilenceElapsed:
    """Nobody spoke for as long as the next step of the ladder waits."""

    since: int


@dataclass(frozen=True, slots=True)
class OpenCard:
    """Look at a screen of "the system"."""

    card: str


@dataclass(frozen=True, slots=True)
class DoAction:
    """Do something on an opened screen."""

    action: str


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Take the last turn back."""


@dataclass(frozen=True, slots=True)
class RewindTo:
    """Go back to the beginning of this turn, counting from 0."""

    turn: int


@dataclass(frozen=True, slots=True)
class PlayClip:
    """Let me hear this recording."""

    clip: str


@dataclass(frozen=True, slots=True)
class StopClip:
    """That is enough of it."""


@dataclass(frozen=True, slots=True)
class ClipFinished:
    """The recording has sounded, or could not."""

    since: int


@dataclass(frozen=True, slots=True)
class CallTimeOut:
    """Hold everything for a moment. Anybody may."""


@dataclass(frozen=True, slots=True)
class StopPlay:
    """Stop play and recording at once."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on where it stopped."""


@dataclass(frozen=True, slots=True)
class EndCall:
    """Leave the call as it is and talk about it."""


@dataclass(frozen=True, slots=True)
class OpenCurtain:
    """The next person has the laptop."""


@dataclass(frozen=True, slots=True)
class WriteNote:
    """Answer the step that is on; the words are in the vault under this name."""

    words: str


@dataclass(frozen=True, slots=True)
class PassTask:
    """I have nothing to add. Needs no reason and records none."""


@dataclass(frozen=True, slots=True)
class GoOn:
    """We have read it together."""


@dataclass(frozen=True, slots=True)
class ChooseNote:
    """I want to try this one; `note` counts from 0 among the notes of the round."""

    note: int


@dataclass(frozen=True, slots=True)
class TryAgain:
    """A second try from the beginning of this turn."""

    turn: int


@dataclass(frozen=True, slots=True)
class AgreeAction:
    """What (a vault item) who will do, by when (ISO date)."""

    words: str
    owner: str
    by: str


@dataclass(frozen=True, slots=True)
class DeclineAction:
    """No action, because (a vault item)."""

    words: str


@dataclass(frozen=True, slots=True)
class CloseSession:
    """We are done here."""


Command = (
    BeginSession | AnswerConsent | StartCall | VoiceReady | LineFinished | LineFailed | SkipLine
    | RepeatLine | StartAnswer | StopAnswer | RecordingFailed | StartTyping | GiveWords
    | ShowReplies | ChooseReply | ChooseNone | SilenceElapsed | OpenCard | DoAction | TakeBack
    | RewindTo | PlayClip | StopClip | ClipFinished | CallTimeOut | StopPlay | Resume | EndCall
    | OpenCurtain | WriteNote | PassTask | GoOn | ChooseNote | TryAgain | AgreeAction
    | DeclineAction | CloseSession
)  # fmt: skip
