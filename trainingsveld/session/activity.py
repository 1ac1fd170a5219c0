"""Activities: what should be going on in the world while the state is so.

Each is named by the log position at which it became wanted, so that a repeated line is another
activity than the first time, and a late report can be told from a fresh one.
"""

from msgspec import Struct

from trainingsveld.dialogue import breaks_in, next_silence
from trainingsveld.privacy import policy
from trainingsveld.scenario import Style
from trainingsveld.session.group.group import Group
from trainingsveld.session.group.hearing import heard_now
from trainingsveld.session.round_view import to_reveal
from trainingsveld.session.state import CALL, SILENT_AFTER, Clip, Phase, State
from trainingsveld.session.stretch import Stretch
from trainingsveld.session.wallboard import MOVES_AFTER


class PrepareVoice(Struct, frozen=True):
    """Render the lines of the case ahead."""

    since: int


class Speak(Struct, frozen=True):
    """Say this line aloud. `node` and `variant` name the file of a recorded actor, if any."""

    since: int
    text: str
    style: Style
    node: str
    variant: int


class ShowLine(Struct, frozen=True):
    """Leave the caption on for as long as reading it takes."""

    since: int
    seconds: float


class Record(Struct, frozen=True):
    """Record the player's answer into this vault item."""

    since: int
    clip: str


class CountSilence(Struct, frozen=True):
    """Wait for so many seconds of silence."""

    since: int
    seconds: int


class PlayBack(Struct, frozen=True):
    """Let a recording be heard."""

    since: int
    clip: str


class PlayStretches(Struct, frozen=True):
    """Let these stretches of the call be heard one after the other, again and again if asked."""

    since: int
    stretches: tuple[Stretch, ...]
    pace: int
    again: bool


class CountToThrowAway(Struct, frozen=True):
    """Wait for so many seconds for somebody to say that what was stopped may stay."""

    since: int
    seconds: int


class Destroy(Struct, frozen=True):
    """Destroy these recordings, keys first. It is no harm if some are gone already."""

    since: int
    clips: tuple[str, ...]


class RevealNotes(Struct, frozen=True):
    """Keep what was written without names, all of it at once and in an order of chance."""

    since: int


class Listen(Struct, frozen=True):
    """Hear when the player speaks, and record what `recording_now` names."""

    since: int


class CountMonologue(Struct, frozen=True):
    """Wait for so many seconds of one answer."""

    since: int
    seconds: int


class MoveQueue(Struct, frozen=True):
    """Wait for so many seconds until the queue on the wallboard moves."""

    since: int
    seconds: int


Activity = (
    PrepareVoice
    | Speak
    | ShowLine
    | Record
    | CountSilence
    | PlayBack
    | PlayStretches
    | CountToThrowAway
    | Destroy
    | Listen
    | CountMonologue
    | RevealNotes
    | MoveQueue
)

WORDS_A_SECOND = 3.0
"""Silent reading of captions: subtitling practice lies between 2.5 and 3.3 words a second."""


def reading_time(text: str) -> float:
    """Seconds that a caption needs."""
    return 1.0 + len(text.split()) / WORDS_A_SECOND


def activities(state: State) -> frozenset[Activity]:
    """Name them; the conductor starts the missing and stops the others."""
    revealed = {RevealNotes(state.since)} if to_reveal(state) else set[Activity]()
    return _of_recordings(state) | _of_session(state) | revealed


def _of_recordings(state: State) -> frozenset[Activity]:
    """What goes on beside everything else, also while the call is held and when all is over."""
    now: set[Activity] = set()
    kept = state.recordings
    if kept.leaving:
        now.add(Destroy(kept.since, kept.leaving))
    seconds = policy(state.level).throw_away_seconds
    if kept.undecided is not None and seconds is not None:
        now.add(CountToThrowAway(kept.undecided, seconds))
    return frozenset(now)


def _of_session(state: State) -> frozenset[Activity]:
    """At most one thing sounds or listens."""
    if state.held or state.closing:
        return frozenset()
    if state.playing:
        return frozenset({_playing(state.playing)})
    if state.group and state.phase is Phase.GATHERED:
        return _between_calls(state.group)
    if state.phase is Phase.BRIEFING:
        return frozenset() if state.voice_ready else frozenset({PrepareVoice(state.since)})
    if state.phase not in CALL:
        return frozenset()
    beside: set[Activity] = {Listen(state.listens)} if state.hands_free else set()
    if state.wallboard:
        beside.add(MoveQueue(state.wallboard.since, MOVES_AFTER))
    return _of_call(state) | beside


def _between_calls(group: Group) -> frozenset[Activity]:
    now = heard_now(group)
    if now is None:
        return frozenset()
    since, said, style = now
    return frozenset({Speak(since, said.text, style, said.node, said.variant)})


def _playing(clip: Clip) -> Activity:
    if clip.stretches:
        return PlayStretches(clip.since, clip.stretches, clip.pace, clip.again)
    return PlayBack(clip.since, clip.name)


def recording_now(state: State) -> str:
    """Name the clip that the player's voice goes to at this moment; "" when it goes nowhere."""
    answering = state.phase is Phase.ANSWERING and not state.held and not state.playing
    if not answering or not state.recording or state.failed_here:
        return ""
    return state.recordings.into


def _of_call(state: State) -> frozenset[Activity]:
    match state.phase:
        case Phase.SPEAKING if state.actor and state.said:
            return frozenset()
        case Phase.SPEAKING:
            return frozenset({_line(state)})
        case Phase.ANSWERING:
            return _answer(state)
        case Phase.LISTENING if not state.by_hand and not state.thinking:
            return _silence(state)
        case _:
            return frozenset()


def _answer(state: State) -> frozenset[Activity]:
    """Record it where nobody listens anyway, and count how long it lasts where that matters."""
    wanted: set[Activity] = set()
    clip = recording_now(state)
    if clip and not state.hands_free:
        wanted.add(Record(state.since, clip))
    case, call = state.on_call
    if breaks_in(case, call) and not state.thinking:
        wanted.add(CountMonologue(state.since, case.scenario.customer.listens))
    return frozenset(wanted)


def _line(state: State) -> Activity:
    said = state.said
    if said is None:
        return ShowLine(state.since, 0.0)
    if state.failed_here or state.failures >= SILENT_AFTER:
        return ShowLine(state.since, reading_time(said.text))
    return Speak(state.since, said.text, state.style, said.node, said.variant)


def _silence(state: State) -> frozenset[Activity]:
    """Steps are counted from the customer's line, so a later step waits for the difference."""
    case, call = state.on_call
    step = next_silence(case, call)
    if step is None:
        return frozenset()
    ladder = case.moment(call.node).silence
    waited = ladder[call.waited - 1][0].after if call.waited else 0
    return frozenset({CountSilence(state.since, max(1, step.after - waited))})
