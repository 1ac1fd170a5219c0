"""Bookkeeping of the work that follows a call."""

from msgspec.structs import replace

from trainingsveld.session.aftercall.event import (
    AfterCallEvent,
    LookedOver,
    TaskTicked,
    WorkBegun,
    WorkHandedIn,
    WorkKept,
    WorkLeft,
)
from trainingsveld.session.aftercall.work import Ticked, Work, WorkStep
from trainingsveld.session.state import State


def take(state: State, event: AfterCallEvent) -> State:
    """Take one event in."""
    work = state.work or Work()
    return replace(state, work=_work(state, work, event))


def _work(state: State, work: Work, event: AfterCallEvent) -> Work:
    match event:
        case WorkBegun():
            return replace(work, is_open=True)
        case WorkLeft():
            return replace(work, is_open=False)
        case TaskTicked(task, done, at):
            others = tuple(one for one in work.done if one.task != task)
            return replace(work, done=(*others, Ticked(task, at)) if done else others)
        case WorkKept(note, mail):
            return replace(work, note=note, mail=mail)
        case WorkHandedIn(at):
            checklist = bool(work.mail) and _has_checklist(state)
            step = WorkStep.OWN_VIEW if checklist else WorkStep.OVER
            return replace(work, took=at, step=step)
        case LookedOver(seen):
            if work.step is WorkStep.OWN_VIEW:
                step = WorkStep.TOGETHER if len(state.people) > 1 else WorkStep.OVER
                return replace(work, own=seen, step=step)
            return replace(work, together=seen, step=WorkStep.OVER)


def _has_checklist(state: State) -> bool:
    work = state.case.scenario.aftercall if state.case else None
    return bool(work and work.mail and work.mail.checklist)
