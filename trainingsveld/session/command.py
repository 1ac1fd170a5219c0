"""Commands: what somebody, or a finished activity, asks of the session. Imperative.

A report from an activity carries `since`, the log position at which that activity became wanted;
a late report from an older one is no event.
"""

from msgspec import Struct

from trainingsveld.privacy import DEFAULT, Level, Naming
from trainingsveld.session.aftercall.command import AfterCallCommand
from trainingsveld.session.alone import Alone
from trainingsveld.session.group.command import BeginAfternoon, GroupCommand
from trainingsveld.session.person import Person
from trainingsveld.session.stretch import Stretch


class BeginSession(Struct, frozen=True):
    """Start a case with these people. The texts are those of the files; names are vault items.

    `actor` says that somebody at the table speaks for the customer. `level` is what was promised,
    `naming` whether those who look on sign what they write. `alone` is for one person.
    """

    scenario: str
    model: str
    method: str
    people: tuple[Person, ...]
    by_hand: bool = False
    actor: bool = False
    level: Level = DEFAULT
    hands_free: bool = False
    naming: Naming = Naming.NAMED
    alone: Alone = Alone()


class ConfirmRules(Struct, frozen=True):
    """This person says yes to the ground rules."""

    person: str


class ChangeLevel(Struct, frozen=True):
    """Promise more than was promised. Never less."""

    level: Level


class JoinSession(Struct, frozen=True):
    """Somebody comes in and looks on. The call holds, and everybody is asked anew."""

    person: Person


class AnswerConsent(Struct, frozen=True):
    """Say for the room whether answers may be recorded: the outcome of `privacy.consent`.

    A yes is everybody's: `heard` names who was asked, by id. Who plays alone need not be named. A
    no names nobody.
    """

    yes: bool
    heard: tuple[str, ...] = ()


class StopRecording(Struct, frozen=True):
    """Stop play at once and take the yes back; keep or throw away is asked afterwards."""


class KeepRecordings(Struct, frozen=True):
    """What was recorded until it was stopped may stay."""


class ThrowAway(Struct, frozen=True):
    """This recording goes, now; or all of this person's; or, without either, all of this call's."""

    clip: str = ""
    person: str = ""


class TimeToKeepElapsed(Struct, frozen=True):
    """Nobody said that what was stopped may stay."""

    since: int


class ClipsDestroyed(Struct, frozen=True):
    """What was thrown away can no longer be heard by anybody."""

    since: int


class StartCall(Struct, frozen=True):
    """The customer may begin."""


class VoiceReady(Struct, frozen=True):
    """The lines are rendered, or as many as could be."""

    since: int


class LineFinished(Struct, frozen=True):
    """The customer's line has sounded, or was long enough on the screen."""

    since: int


class LineFailed(Struct, frozen=True):
    """The line cannot be heard; `code` is a speech error's."""

    since: int
    code: str


class SkipLine(Struct, frozen=True):
    """I have read the line, or as the actor said it: go on."""


class ShowCaptions(Struct, frozen=True):
    """Let me read what the customer says, from now on or no more."""

    on: bool = True


class ShowWallboard(Struct, frozen=True):
    """Show who practises alone a simulated queue that moves by this seed; 0 takes it away."""

    seed: int = 0


class QueueElapsed(Struct, frozen=True):
    """The queue that stood still since `since` moves."""

    since: int


class RepeatLine(Struct, frozen=True):
    """Say that again, please. Costs nothing."""


class AnswerBy(Struct, frozen=True):
    """From now on I answer this way; neither is holding a key to talk."""

    hands_free: bool = False
    by_hand: bool = False


class SetMark(Struct, frozen=True):
    """I saw this: a criterion on somebody's card, or "" for the moment itself.

    As measured by whoever has a clock, in milliseconds: `at` of the call, `into` since the line or
    the answer that is on began.
    """

    behaviour: str = ""
    at: int = 0
    into: int = -1


class TakeTime(Struct, frozen=True):
    """I am still thinking: neither silence nor a pause counts. Once more: they do again."""


class ListeningFailed(Struct, frozen=True):
    """Nothing here can hear when somebody speaks; `code` is a speech error's."""

    since: int
    code: str


class RecordingBroke(Struct, frozen=True):
    """The microphone went away and another one is there; the answer goes on in `clip`."""

    since: int
    clip: str


class BreakIn(Struct, frozen=True):
    """The answer has lasted as long as the customer listens."""

    since: int


class StartAnswer(Struct, frozen=True):
    """I begin to speak. `clip` is the vault item the sound goes to, if recording was agreed."""

    clip: str


class StopAnswer(Struct, frozen=True):
    """I have finished speaking."""


class RecordingFailed(Struct, frozen=True):
    """The microphone gave nothing; `code` is a speech error's."""

    since: int
    code: str


class StartTyping(Struct, frozen=True):
    """I begin to type an answer: silence no longer counts."""


class GiveWords(Struct, frozen=True):
    """What I typed is in the vault under this name."""

    words: str


class ShowReplies(Struct, frozen=True):
    """I choose without saying it aloud."""


class ChooseReply(Struct, frozen=True):
    """This reply came closest."""

    reply: str


class ChooseNone(Struct, frozen=True):
    """None of the replies comes close."""


class SilenceElapsed(Struct, frozen=True):
    """Nobody spoke for as long as the next step of the ladder waits."""

    since: int


class OpenCard(Struct, frozen=True):
    """Look at a screen of "the system". `at` is when, in milliseconds of the call; −1: untold."""

    card: str
    at: int = -1


class ReadArticle(Struct, frozen=True):
    """Read an article, counting from 0, of a screen that is a knowledge base; `at` as there."""

    card: str
    article: int
    at: int = -1


class DoAction(Struct, frozen=True):
    """Do something on an opened screen; `at` as for opening one."""

    action: str
    at: int = -1


class TakeBack(Struct, frozen=True):
    """Take the last turn back."""


class RewindTo(Struct, frozen=True):
    """Go back to the beginning of this turn, counting from 0."""

    turn: int


class TakeSeat(Struct, frozen=True):
    """This person has the agent's seat from now on.

    From where the call is, or from the beginning of `turn`, counting from 0.
    """

    person: str
    turn: int | None = None


class NudgeMood(Struct, frozen=True):
    """The customer's director wants the customer angrier (1) or calmer (−1)."""

    by: int


class DirectTo(Struct, frozen=True):
    """The customer's director lets the call go on as if this reply had been given."""

    reply: str


class PlayClip(Struct, frozen=True):
    """Let me hear this recording."""

    clip: str


class ListenTo(Struct, frozen=True):
    """Let us hear these, in this order, at this pace in percent, again and again if asked."""

    stretches: tuple[Stretch, ...]
    pace: int = 100
    again: bool = False


class StopClip(Struct, frozen=True):
    """That is enough of it."""


class ClipFinished(Struct, frozen=True):
    """The recording has sounded, or could not."""

    since: int


class CallTimeOut(Struct, frozen=True):
    """Hold everything for a moment. Anybody may."""


class StopPlay(Struct, frozen=True):
    """Stop play and recording at once."""


class Resume(Struct, frozen=True):
    """Go on where it stopped."""


class EndCall(Struct, frozen=True):
    """Leave the call as it is and talk about it."""


class HandIn(Struct, frozen=True):
    """What I wrote without my name waits with what the others wrote; this says only that I did."""


class NotesShuffled(Struct, frozen=True):
    """What waited is kept, in an order of chance: each with the step it answers, and its words.

    A step is the number of its first task, which is the same whoever wrote.
    """

    since: int
    notes: tuple[tuple[int, str], ...]


class OpenCurtain(Struct, frozen=True):
    """The next person has the laptop."""


class WriteNote(Struct, frozen=True):
    """Answer the step that is on; the words are in the vault under this name.

    `turn` is the moment in the call it is about, counting from 0; None: no one moment.
    """

    words: str
    turn: int | None = None


class PassTask(Struct, frozen=True):
    """I have nothing to add. Needs no reason and records none."""


class GoOn(Struct, frozen=True):
    """We have read it together."""


class GiveMinute(Struct, frozen=True):
    """The task that is on may take a minute more."""


class ChooseNote(Struct, frozen=True):
    """I want to try this one; `note` counts from 0 among the notes of the round."""

    note: int


class TryAgain(Struct, frozen=True):
    """A second try from the beginning of this turn."""

    turn: int


class AgreeAction(Struct, frozen=True):
    """What (a vault item) who will do, by when (ISO date).

    `notice` is how the others will notice, `need` what it takes: vault items, or "".
    """

    words: str
    owner: str
    by: str
    notice: str = ""
    need: str = ""


class DeclineAction(Struct, frozen=True):
    """No action, because (a vault item)."""

    words: str


class PrepareClosing(Struct, frozen=True):
    """Show what goes and what stays, before we close."""


class StayOpen(Struct, frozen=True):
    """We are not done here after all."""


class CloseSession(Struct, frozen=True):
    """We are done here."""


Command = (
    BeginSession | ChangeLevel | JoinSession | AnswerConsent | StopRecording | KeepRecordings
    | ThrowAway | TimeToKeepElapsed | ClipsDestroyed | StartCall | VoiceReady | LineFinished
    | LineFailed | SkipLine | RepeatLine | StartAnswer | StopAnswer | RecordingFailed | StartTyping
    | GiveWords | ShowReplies | ChooseReply | ChooseNone | SilenceElapsed | OpenCard | DoAction
    | ReadArticle | ShowWallboard | QueueElapsed
    | TakeBack | RewindTo | PlayClip | StopClip | ClipFinished | CallTimeOut | StopPlay | Resume
    | EndCall | OpenCurtain | WriteNote | PassTask | GoOn | ChooseNote | TryAgain | AgreeAction
    | DeclineAction | CloseSession | AnswerBy | TakeTime | ListeningFailed | RecordingBroke
    | BreakIn | ConfirmRules | HandIn | NotesShuffled | PrepareClosing | StayOpen | SetMark
    | ListenTo | ShowCaptions | TakeSeat | NudgeMood | DirectTo | BeginAfternoon | GroupCommand
    | GiveMinute | AfterCallCommand
)  # fmt: skip
