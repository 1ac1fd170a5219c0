"""The rules of an afternoon: which events a command leads to, or why it is refused."""

from collections.abc import Mapping

from trainingsveld.privacy.numbers import FEWEST
from trainingsveld.privacy.reveal import offer
from trainingsveld.session.command import AgreeAction, DeclineAction, NotesShuffled
from trainingsveld.session.decide_round import agreed
from trainingsveld.session.event import Event, TimeOutCalled
from trainingsveld.session.group.agenda import DAY_START, LONGEST, SHORTEST
from trainingsveld.session.group.command import (
    BeginAfternoon,
    BeginRound,
    BringIncident,
    ChangeTime,
    ChooseAnother,
    ChoosePlayer,
    EndRound,
    GroupCommand,
    HearLine,
    LeaveSession,
    NextStep,
    PassAtStep,
    PassTurn,
    SetLearningGoal,
    SkipStep,
    SpeakAtStep,
    TakeBreak,
    TellFact,
)
from trainingsveld.session.group.event import (
    AfternoonBegun,
    CheckedOut,
    LearningGoalSet,
    PassedAtStep,
    PersonLeft,
    PlayerChosen,
    RoundBegun,
    RoundHeld,
    SpokeAtStep,
    StepBegun,
    TimeChanged,
    TurnPassed,
)
from trainingsveld.session.group.group import (
    FEWEST_PEOPLE,
    IN_TURN,
    MOST_PEOPLE,
    WARMING,
    Group,
    Step,
)
from trainingsveld.session.group.hearing import ask_line
from trainingsveld.session.group.intake import AFTER_AT_INTAKE, bring, has_incident, tell
from trainingsveld.session.group.turns import (
    check_out_waits,
    may_play,
    next_to_speak,
    unheard,
)
from trainingsveld.session.refused import Refused
from trainingsveld.session.state import CALL, Phase, State

_AFTER = {
    Step.CHECK_IN: Step.AGREEMENT,
    Step.AGREEMENT: Step.GOAL,
    Step.WARM_UP: Step.CHOOSING,
    Step.CHOOSING: Step.TAKEAWAYS,
    Step.STEAM: Step.PLAYING,
    Step.TAKEAWAYS: Step.APPRECIATION,
    Step.APPRECIATION: Step.ACTIONS,
    Step.ACTIONS: Step.CHECK_OUT,
    Step.CHECK_OUT: Step.CLOSING,
}
"""What comes after a step that is simply gone on from."""
_DAY_START = {
    Step.AGREEMENT: Step.WARM_UP,
    Step.WARM_UP: Step.FIRST_WORDS,
    Step.FIRST_WORDS: Step.TAKEAWAYS,
    Step.TAKEAWAYS: Step.CLOSING,
}
"""The same for the start of a day."""


def begin_afternoon(state: State, command: BeginAfternoon) -> tuple[Event, ...]:
    """Gather. Raises Refused for fewer than three people or more than twelve, among others."""
    if state.phase is not Phase.NEW:
        raise Refused("not-now")
    ids = [person.id for person in command.people]
    if len(ids) < FEWEST_PEOPLE:
        raise Refused("too-few-people")
    if len(ids) > MOST_PEOPLE:
        raise Refused("too-many-people")
    if len(set(ids)) != len(ids) or any(one.role != "observer" for one in command.people):
        raise Refused("no-people")
    if not command.scenarios and not command.intake:
        raise Refused("no-case")
    least = DAY_START if command.day_start else SHORTEST
    if not least <= command.minutes <= LONGEST:
        raise Refused("bad-time", str(command.minutes))
    if command.naming not in offer(command.level, len(ids) - 1).ways:
        raise Refused("names-needed")
    return (
        AfternoonBegun(
            command.scenarios, command.model, command.method, command.people, command.goal,
            command.minutes, max(0, command.at), command.by_hand, command.actor, command.level,
            command.hands_free, command.naming, command.day_start, command.intake,
        ),
    )  # fmt: skip


_Between = (
    NextStep | SkipStep | TakeBreak | SpeakAtStep | PassAtStep | PassTurn | ChoosePlayer
    | ChooseAnother | SetLearningGoal | BeginRound
)  # fmt: skip
"""What is asked of a group between two calls, and only there."""


def decide_group(state: State, command: GroupCommand) -> tuple[Event, ...]:
    """Say what follows a command of an afternoon that is on."""
    group = state.group
    if group is None or state.phase is Phase.DONE or state.closing:
        raise Refused("not-now")
    match command:
        case LeaveSession():
            return _leave(state, command)
        case EndRound(at):
            return _end_round(state, group, at)
        case ChangeTime(minutes, at):
            least = DAY_START if group.day_start else SHORTEST
            if not least <= minutes <= LONGEST:
                raise Refused("bad-time", str(minutes))
            return (TimeChanged(minutes, at),) if minutes != group.minutes else ()
        case _:
            pass
    if state.phase is not Phase.GATHERED:
        raise Refused("not-now")
    if isinstance(command, BringIncident):
        _known(state, command.person)
        return bring(group, command.person)
    if isinstance(command, TellFact):
        return tell(group, command)
    if isinstance(command, HearLine):
        return ask_line(group, command.line)
    return _between(state, group, command)


def _between(state: State, group: Group, command: _Between) -> tuple[Event, ...]:
    match command:
        case NextStep(at):
            return _next(state, group, at)
        case SkipStep(at):
            if group.step not in WARMING:
                raise Refused("not-now")
            after = Step.TAKEAWAYS if group.day_start else Step.CHOOSING
            return (StepBegun(after, at),)
        case TakeBreak(at):
            if not group.plays or group.step is Step.BREAK or group.step is Step.CHECK_IN:
                raise Refused("not-now")
            return (StepBegun(Step.BREAK, at),)
        case SpeakAtStep() | PassAtStep():
            return _speak(state, group, command)
        case PassTurn() | ChoosePlayer() | ChooseAnother() | SetLearningGoal() | BeginRound():
            return _turn(state, group, command)


Gathered = AgreeAction | DeclineAction | NotesShuffled
"""What a round asks too, and a group between two rounds."""


def decide_gathered(state: State, command: Gathered) -> tuple[Event, ...]:
    """Agree the action of the round that is over, or bring in how the afternoon was."""
    group = state.group
    if isinstance(command, NotesShuffled):
        waits = group is not None and check_out_waits(group, state.people)
        if not waits or command.since != state.since:
            return ()
        names = tuple(words for _, words in command.notes)
        return (CheckedOut(names if len(names) >= FEWEST else ()),)
    if group is None or group.step is not Step.HARVEST:
        raise Refused("not-now")
    return agreed(state, command)


def _next(state: State, group: Group, at: int) -> tuple[Event, ...]:
    step = group.step
    if step is not Step.CHECK_IN and state.unconfirmed:
        raise Refused("agree-first")
    if step in IN_TURN and next_to_speak(group, state.people):
        raise Refused("not-all-heard")
    if step is Step.BREAK:
        return (StepBegun(group.back, at),)
    if step is Step.GOAL:
        after = Step.WARM_UP if group.agenda.warm_up else Step.CHOOSING
        return (StepBegun(after, at),)
    if step is Step.CHOOSING and unheard(group, state.people):
        raise Refused("not-all-heard")
    if step is Step.INCIDENT and not has_incident(group):
        raise Refused("no-incident")
    after = _order(group).get(step)
    if after is None or (step is Step.CHECK_OUT and check_out_waits(group, state.people)):
        raise Refused("not-now")
    return (StepBegun(after, at),)


def _order(group: Group) -> Mapping[Step, Step]:
    if group.intake is not None:
        return AFTER_AT_INTAKE
    return _DAY_START if group.day_start else _AFTER


def _speak(state: State, group: Group, command: SpeakAtStep | PassAtStep) -> tuple[Event, ...]:
    """Anybody who has not been heard yet may go first; twice is no mistake."""
    if group.step not in IN_TURN:
        raise Refused("not-now")
    _known(state, command.person)
    if command.person in group.heard:
        return ()
    if group.step is Step.CHECK_OUT and group.hidden:
        return (SpokeAtStep(command.person),)  # passing and handing in leave the same trace
    match command:
        case SpeakAtStep(person, words):
            return (SpokeAtStep(person, words),)
        case PassAtStep(person):
            return (PassedAtStep(person),)


def _turn(
    state: State,
    group: Group,
    command: PassTurn | ChoosePlayer | ChooseAnother | SetLearningGoal | BeginRound,
) -> tuple[Event, ...]:
    match command:
        case PassTurn(person) if group.step is Step.CHOOSING:
            _known(state, person)
            return () if person in group.passing else (TurnPassed(person),)
        case ChoosePlayer(person, case, relay, reverse) if group.step is Step.CHOOSING:
            _known(state, person)
            if state.unconfirmed:
                raise Refused("agree-first")
            if not 0 <= case < len(group.cases):
                raise Refused("no-case", str(case))
            if not may_play(group, state.people, person):
                raise Refused("others-first", person)
            return (PlayerChosen(person, case, relay and not reverse, reverse),)
        case ChooseAnother(at) if group.plays and group.step in (
            Step.PREPARE,
            Step.TAKEAWAYS,
        ):
            return (StepBegun(Step.CHOOSING, at),)
        case SetLearningGoal(words) if group.step is Step.PREPARE:
            return (LearningGoalSet(words),)
        case BeginRound() if group.step is Step.PREPARE:
            if state.unconfirmed:
                raise Refused("agree-first")
            return (RoundBegun(),)
        case _:
            raise Refused("not-now")


def _end_round(state: State, group: Group, at: int) -> tuple[Event, ...]:
    """A round that never got to its call is none; a call that runs is held first."""
    if state.phase is Phase.BRIEFING:
        return (StepBegun(Step.CHOOSING, at),)
    between = state.phase is Phase.GATHERED and group.step is Step.STEAM
    held = state.phase in CALL and state.held
    if between or held or state.phase in (Phase.FEEDBACK, Phase.RESULT):
        return (RoundHeld(at),)
    raise Refused("not-now")


def _leave(state: State, command: LeaveSession) -> tuple[Event, ...]:
    """The last one cannot leave: who is alone closes the session."""
    _known(state, command.person)
    if len(state.people) == 1:
        raise Refused("last-one")
    over = state.phase is Phase.RESULT and command.person == state.player
    left = PersonLeft(command.person, command.at)
    if state.phase in CALL and not state.held and command.person == state.stepped_in:
        return (TimeOutCalled(), left)
    return (RoundHeld(command.at), left) if over else (left,)


def _known(state: State, person: str) -> None:
    if person not in {one.id for one in state.people}:
        raise Refused("unknown-person", person)


def everybody_heard(state: State) -> bool:
    """Say whether an afternoon may be closed: everybody has played, spoken or passed."""
    return state.group is None or not unheard(state.group, state.people)
