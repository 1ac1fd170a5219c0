"""Finding what could tell who a case is about, and putting something made up in its place."""

from trainingsveld.authoring.anonymise.find import Found, find
from trainingsveld.authoring.anonymise.replace import Swap, proposals, replaced

__all__ = ["Found", "Swap", "find", "proposals", "replaced"]
