"""Feedback methods: which question to which role, in what order. Data in, order out. Pure."""

from trainingsveld.feedback.advice import advice_in
from trainingsveld.feedback.method import Form, Kind, Method, Of, Step, Texts
from trainingsveld.feedback.order import Task, own_view_ends, tasks, visible_from
from trainingsveld.feedback.reader import (
    MethodError,
    MethodReading,
    is_method,
    parse_method,
    read_method,
)

__all__ = [
    "Form", "Kind", "Method", "MethodError", "MethodReading", "Of", "Step", "Task", "Texts",
    "advice_in", "is_method", "own_view_ends", "parse_method", "read_method", "tasks",
    "visible_from",
]  # fmt: skip
