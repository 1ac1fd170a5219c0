"""The map of a case as a widget."""

from trainingsveld.ui.map.case_map import CaseMap

__all__ = ["CaseMap"]
