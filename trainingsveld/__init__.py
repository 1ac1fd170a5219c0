"""Trainingsveld: a team practises difficult customer calls together."""

__version__ = "0.1.0"
