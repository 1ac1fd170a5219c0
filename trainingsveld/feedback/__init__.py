"""Feedback methods: which question to which role, in what order. Data in, order out. Pure."""

from trainingsveld.feedback.method import Kind, Method, MethodError, Of, Step, parse_method
from trainingsveld.feedback.order import Task, own_view_ends, tasks, visible_from

__all__ = [
    "Kind", "Method", "MethodError", "Of", "Step", "Task",
    "own_view_ends", "parse_method", "tasks", "visible_from",
]  # fmt: skip
