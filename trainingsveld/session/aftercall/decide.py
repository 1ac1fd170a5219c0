"""The rules of the work that follows a call: after the round, and one's own view first."""

from trainingsveld.session.aftercall.command import (
    AfterCallCommand,
    BeginWork,
    HandInWork,
    KeepWork,
    LeaveWork,
    LookOver,
    TickTask,
)
from trainingsveld.session.aftercall.event import (
    AfterCallEvent,
    LookedOver,
    TaskTicked,
    WorkBegun,
    WorkHandedIn,
    WorkKept,
    WorkLeft,
)
from trainingsveld.session.aftercall.work import Work, WorkStep
from trainingsveld.session.refused import Refused
from trainingsveld.session.state import Phase, State


def decide_aftercall(state: State, command: AfterCallCommand) -> tuple[AfterCallEvent, ...]:
    """Say what follows. Nothing here has to be done: whoever wants goes back to the call."""
    case = state.case
    wanted = case.scenario.aftercall if case else None
    if wanted is None or state.phase is not Phase.RESULT or state.closing:
        raise Refused("not-now")
    work = state.work
    if isinstance(command, BeginWork):
        return () if work and work.is_open else (WorkBegun(),)
    if work is None or not work.is_open:
        raise Refused("not-now")
    match command:
        case LeaveWork():
            return (WorkLeft(),)
        case LookOver(seen):
            return _looked(work, seen, len(wanted.mail.checklist) if wanted.mail else 0)
        case _:
            pass
    if work.step is not WorkStep.DOING:
        raise Refused("not-now")
    match command:
        case TickTask(task, done, at):
            if task not in {one.id for one in wanted.tasks}:
                raise Refused("not-offered", task)
            was = any(one.task == task for one in work.done)
            return (TaskTicked(task, done, max(0, at)),) if was is not done else ()
        case KeepWork(note, mail):
            same = (note, mail) == (work.note, work.mail)
            return () if same else (WorkKept(note, mail if wanted.mail else ""),)
        case HandInWork(at):
            if wanted.mail and not work.mail:
                raise Refused("write-first")
            return (WorkHandedIn(max(0, at)),)


def _looked(work: Work, seen: tuple[bool, ...], lines: int) -> tuple[AfterCallEvent, ...]:
    if work.step not in (WorkStep.OWN_VIEW, WorkStep.TOGETHER):
        raise Refused("not-now")
    if len(seen) != lines:
        raise Refused("not-offered")
    return (LookedOver(seen),)
