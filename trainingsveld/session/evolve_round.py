"""Bookkeeping of the feedback round."""

from msgspec.structs import replace

from trainingsveld.feedback import tasks
from trainingsveld.session.event import (
    ActionAgreed,
    ActionDeclined,
    CurtainOpened,
    MinuteGiven,
    NoteChosen,
    NotesRevealed,
    NoteWritten,
    TaskPassed,
    TriedAgain,
)
from trainingsveld.session.group.group import Step
from trainingsveld.session.group.turns import noted
from trainingsveld.session.rewind import rewound, without_empty_try
from trainingsveld.session.seat import out_of_seat
from trainingsveld.session.state import CALL, Action, Note, Phase, Round, State

RoundEvent = (
    CurtainOpened | NoteWritten | MinuteGiven | TaskPassed | NoteChosen | TriedAgain | ActionAgreed
    | ActionDeclined | NotesRevealed
)  # fmt: skip
_MINUTE = 60


def begin(state: State) -> State:
    """The call is over: start the round, or go on with it after a second try.

    A try in which nothing happened is none. A group lets off steam first; a drill is too short for
    a round. Whoever stepped in has no longer the seat.
    """
    state = out_of_seat(without_empty_try(state))
    if state.group and state.phase in CALL and not state.round.tasks:
        group = replace(state.group, step=Step.STEAM)
        gathered = replace(state, phase=Phase.GATHERED, since=state.position, group=group)
        return replace(gathered, held="", playing=None)
    state = replace(state, phase=Phase.FEEDBACK, since=state.position, held="", playing=None)
    if state.round.tasks or state.alone.skill:
        return _settle(state, state.round)
    assert state.method is not None  # noqa: S101 - a call has begun, so a method was chosen
    return _settle(state, Round(tasks(state.method, state.player, state.observers)))


def take(state: State, event: RoundEvent) -> State:
    """Take an event of the round in."""
    current = state.round
    match event:
        case CurtainOpened():
            return replace(state, round=replace(current, curtain=False), since=state.position)
        case MinuteGiven():
            return replace(state, round=replace(current, more=current.more + _MINUTE))
        case TaskPassed():
            return _next(_noted(state, spoke=_same_as_writing(state)), current)
        case NoteWritten(words, about):
            note = Note(current.at, words, turn=None if about < 0 else about)
            notes = (*current.notes, note)
            return _next(_noted(state, spoke=True), replace(current, notes=notes))
        case NotesRevealed(notes):
            unsigned = (Note(step, words, unsigned=True) for step, words in notes)
            shown = replace(current, notes=(*current.notes, *unsigned), revealed=current.at)
            return replace(state, round=shown)
        case NoteChosen(note):
            return _next(state, replace(current, chosen=note))
        case TriedAgain(turn):
            ready = replace(current, at=current.at + 1, notes=still_there(current, turn))
            return rewound(replace(state, round=ready), turn, compared=True)
        case ActionAgreed(words, owner, by, notice, need):
            action = Action(words, owner, by, notice, need)
            return _next(state, replace(current, action=action))
        case ActionDeclined(words):
            return _next(state, replace(current, action=Action(words)))


def _same_as_writing(state: State) -> bool:
    """Say whether who passed and who wrote or spoke are not to be told apart."""
    task = state.round.task
    return state.unsigned_now or (task is not None and task.step.kind == "talk")


def _noted(state: State, *, spoke: bool) -> State:
    task = state.round.task
    return replace(state, group=noted(state.group, task.person if task else "", spoke=spoke))


def without(state: State, person: str) -> State:
    """Somebody left: the round goes on without what was still to be asked of them."""
    current = state.round
    done, task = current.tasks[: current.at], current.task
    coming = tuple(one for one in current.tasks[current.at :] if one.person != person)
    following = replace(current, tasks=(*done, *coming))
    if task is None or task.person != person:
        return replace(state, round=following)
    after = following.task
    curtain = after is not None and after.step.kind != "talk" and after.person != ""
    return _settle(state, replace(following, curtain=curtain))


def still_there(current: Round, turn: int) -> tuple[Note, ...]:
    """Take the moment from notes about turns that a second try plays anew."""
    return tuple(
        replace(note, turn=None) if note.turn is not None and note.turn > turn else note
        for note in current.notes
    )


def _next(state: State, current: Round) -> State:
    """Go to the next task; a curtain goes up when the laptop changes hands for it."""
    before = current.task
    following = replace(current, at=current.at + 1, more=0)
    after = following.task
    handed = bool(
        after
        and before
        and after.step.kind != "talk"
        and after.person not in ("", before.person)
        and (before.person or after.step.of == "observers")
    )
    return _settle(state, replace(following, curtain=handed))


def _settle(state: State, current: Round) -> State:
    over = current.task is None
    return replace(
        state,
        round=current,
        phase=Phase.RESULT if over else Phase.FEEDBACK,
        since=state.position,
    )
