"""What the log of an afternoon holds when it is sealed into one person's vault.

An afternoon is one log, and its people are several. In somebody's own vault stands what was said in
the open, in the group, and their own rounds whole. Of another's round there is only that it was
held, with what the ledger needs: not what was chosen in it, not how the customer took it, and none
of its words. So whoever opens that vault can go on with the afternoon, and learns nothing new.

In their own call somebody else may have sat in the seat for a while. That it was so, and how the
customer took it, stands there, because the call goes on from it; what that one chose does not.
"""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from trainingsveld.session.event import (
    ActionAgreed,
    ActionDeclined,
    AnswerStarted,
    AnswerStopped,
    BranchChosen,
    BrokeIn,
    ClosingLeft,
    ClosingPrepared,
    ConsentAnswered,
    Event,
    LevelChanged,
    LineInterrupted,
    NoneFitted,
    PersonJoined,
    RecordingsGone,
    RecordingsKept,
    RecordingsThrownAway,
    RecordingStopped,
    RecordingWentOn,
    RepliesShown,
    ReplyChosen,
    RulesConfirmed,
    SessionClosed,
    SilencePassed,
    TypingStarted,
    WayChosen,
    WentOn,
    WordsGiven,
)
from trainingsveld.session.evolve import evolve
from trainingsveld.session.group.event import (
    AfternoonBegun,
    FactTold,
    LearningGoalSet,
    PersonLeft,
    RoundHeld,
    RoundKept,
    SpokeAtStep,
    StepBegun,
    TimeChanged,
    TurnKept,
)
from trainingsveld.session.group.group import Group, Step
from trainingsveld.session.state import CALL, Phase, State

_FOR_ALL = (
    RulesConfirmed | LevelChanged | PersonJoined | PersonLeft | ConsentAnswered | RecordingStopped
    | RecordingsKept | RecordingsThrownAway | RecordingsGone | TimeChanged | WayChosen
    | ClosingPrepared | ClosingLeft | SessionClosed
)  # fmt: skip
"""What is promised and agreed concerns everybody, and is never held back."""


_HALF_WAY = (
    AnswerStarted | AnswerStopped | TypingStarted | WordsGiven | RepliesShown | RecordingWentOn
)  # fmt: skip
"""What somebody does before it is an answer: a call that goes on begins it again."""
_MOVES = (
    ReplyChosen | NoneFitted | SilencePassed | WentOn | LineInterrupted | BrokeIn | BranchChosen
)
"""What comes of the one who has the seat, and makes a turn."""


class OwnLog(Struct, frozen=True):
    """Where it is in telling an afternoon to the vault of `person`; `state` is that of the session.

    What was told never changes: taking in more of the session only adds to it.
    """

    person: str
    state: State = State()

    def told(self, event: Event) -> "tuple[OwnLog, tuple[Event, ...]]":
        """Take an event in; give what is to be written for it."""
        before, after = self.state, evolve(self.state, event)
        new = replace(self, state=after)
        if not in_round(before):
            return new, (event,)
        if before.player == self.person:
            return new, _in_own_round(before, after, event)
        if in_round(after):
            return new, (event,) if isinstance(event, _FOR_ALL) else ()
        match event:
            case RoundHeld(at):
                return new, (_kept(after, at),)
            case PersonLeft(at=at) | StepBegun(at=at):
                return new, (_kept(before, at, held=False), event)
            case _:
                return new, (event,)

    def own(self, event: Event) -> bool:
        """Say whether the words that an event names may stand in this vault."""
        group = self.state.group
        if isinstance(event, AfternoonBegun | PersonJoined):
            return True
        if isinstance(event, SpokeAtStep):
            return event.person == self.person
        if isinstance(event, FactTold):  # an incident is of whoever brought it in
            return bool(group and group.intake and group.intake.bringer == self.person)
        if isinstance(event, WordsGiven):  # whoever steps in says it in their own name
            return self.state.seated == self.person
        if in_round(self.state) or isinstance(event, LearningGoalSet):
            return self.state.player == self.person
        if isinstance(event, ActionAgreed | ActionDeclined) and group and group.rounds:
            return group.rounds[-1].player == self.person
        return False


def _in_own_round(before: State, after: State, event: Event) -> tuple[Event, ...]:
    """Tell an event of one's own round; of who stepped in, only what became of the customer."""
    if before.phase not in CALL or before.seated == before.player:
        return (event,)
    if isinstance(event, _HALF_WAY):
        return ()
    if not isinstance(event, _MOVES) or len(after.turns) == len(before.turns):
        return (event,)
    turn = after.turns[-1]
    speaks = after.phase is Phase.SPEAKING
    return (TurnKept(turn.kind, turn.before, turn.after, after.said, after.style, speaks),)


def own_part(person: str, events: Iterable[Event]) -> tuple[Event, ...]:
    """Give what the log of these events is in somebody's own vault."""
    log, told = OwnLog(person), list[Event]()
    for event in events:
        log, new = log.told(event)
        told += new
    return tuple(told)


def in_round(state: State) -> bool:
    """Say whether somebody's round is on, from the briefing until it is held or left."""
    group = state.group
    if group is None:
        return False
    step = group.back if group.step is Step.BREAK else group.step
    return step in (Step.PLAYING, Step.STEAM)


def _kept(state: State, at: int, *, held: bool = True) -> RoundKept:
    group: Group | None = state.group
    assert group is not None  # noqa: S101 - a round is one of an afternoon
    return RoundKept(
        at,
        group.rounds[-1] if held else None,
        group.spoken,
        group.passed,
        group.rested,
        group.spent,
        group.back,
    )
