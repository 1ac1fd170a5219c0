"""The rules of the feedback round."""

import re

from trainingsveld.session.command import (
    AgreeAction,
    ChooseNote,
    Command,
    DeclineAction,
    GiveMinute,
    GoOn,
    HandIn,
    NotesShuffled,
    OpenCurtain,
    PassTask,
    TryAgain,
    WriteNote,
)
from trainingsveld.session.event import (
    ActionAgreed,
    ActionDeclined,
    CurtainOpened,
    Event,
    MinuteGiven,
    NoteChosen,
    NotesRevealed,
    NoteWritten,
    TaskPassed,
    TriedAgain,
)
from trainingsveld.session.refused import Refused
from trainingsveld.session.round_view import to_reveal, visible_notes
from trainingsveld.session.state import State

_DATE = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", re.ASCII)


def decide_round(state: State, command: Command) -> tuple[Event, ...]:
    """Say what follows during the feedback round."""
    task = state.round.task
    if isinstance(command, NotesShuffled):
        return _revealed(state, command)
    if task is None:
        raise Refused("not-now")
    if state.round.curtain:
        if isinstance(command, OpenCurtain):
            return (CurtainOpened(),)
        raise Refused("not-now")
    if isinstance(command, GiveMinute):
        return (MinuteGiven(),)
    match command, task.step.kind:
        case HandIn(), "note" if state.unsigned_now:
            return (TaskPassed(),)
        case WriteNote(), "note" if not state.unsigned_now:
            return _written(state, command)
        case (PassTask(), "note" | "choose" | "try" | "talk") | (GoOn(), "talk"):
            return (TaskPassed(),)
        case GoOn(), "reveal" if not to_reveal(state):
            return (TaskPassed(),)
        case ChooseNote(note), "choose":
            return _choose(state, note)
        case TryAgain(turn), "try":
            if not 0 <= turn < len(state.turns):
                raise Refused("nothing-to-take-back")
            return (TriedAgain(turn),)
        case AgreeAction() | DeclineAction(), "action":
            return agreed(state, command)
        case _:
            raise Refused("not-now")


def _written(state: State, command: WriteNote) -> tuple[Event, ...]:
    if not command.words:
        raise Refused("write-first")
    turn = -1 if command.turn is None else command.turn
    if command.turn is not None and not 0 <= turn < len(state.turns):
        raise Refused("not-offered", str(turn))
    return (NoteWritten(command.words, turn),)


def _revealed(state: State, command: NotesShuffled) -> tuple[Event, ...]:
    """Who has written and who has passed is one and the same until here, in the log too."""
    if not to_reveal(state) or command.since != state.since:
        return ()
    return (NotesRevealed(command.notes),)


def _choose(state: State, note: int) -> tuple[Event, ...]:
    if note not in {number for number, _ in visible_notes(state)}:
        raise Refused("not-offered", str(note))
    return (NoteChosen(note),)


def agreed(state: State, command: AgreeAction | DeclineAction) -> tuple[Event, ...]:
    """A round ends with who does what by when, or with an explicit "none, because"."""
    match command:
        case AgreeAction(words, owner, by, notice, need):
            if not words:
                raise Refused("write-first")
            if owner not in {person.id for person in state.people}:
                raise Refused("unknown-person", owner)
            if not _DATE.fullmatch(by):
                raise Refused("bad-date", by)
            return (ActionAgreed(words, owner, by, notice, need),)
        case DeclineAction(words):
            if not words:
                raise Refused("write-first")
            return (ActionDeclined(words),)
