"""The work that follows a call, as in the real job: tasks, a note, the e-mail. Pure."""

from trainingsveld.session.aftercall.command import (
    AfterCallCommand,
    BeginWork,
    HandInWork,
    KeepWork,
    LeaveWork,
    LookOver,
    TickTask,
)
from trainingsveld.session.aftercall.work import Ticked, Work, WorkStep

__all__ = [
    "AfterCallCommand", "BeginWork", "HandInWork", "KeepWork", "LeaveWork", "LookOver", "TickTask",
    "Ticked", "Work", "WorkStep",
]  # fmt: skip
