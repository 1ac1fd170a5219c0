"""A new case from ten questions, before there is a text to write in."""

from trainingsveld.ui.workbench.new_case.page import NewCasePage

__all__ = ["NewCasePage"]
