"""The voice of this machine for tests that are not about time: a busy machine may let it wait."""

from trainingsveld.process.client import Patience
from trainingsveld.speech.pyttsx3_voice import Pyttsx3Voice

UNHURRIED = Patience(start=100.0, answer=100.0)
"""Seconds; longer than any test lasts that has something to wait for."""


def voice_of_this_machine() -> Pyttsx3Voice:
    """Make it, as the program does."""
    return Pyttsx3Voice(patience=UNHURRIED)
