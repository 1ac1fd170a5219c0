"""What should be going on at a moment of a talk."""

from dataclasses import dataclass

from trainingsveld.coaching.state import Talk

SILENCE = 10.0
"""Seconds of silence after a coach's question."""


@dataclass(frozen=True, slots=True)
class KeepSilence:
    """Count the silence that began at this log position."""

    since: int
    seconds: float = SILENCE


def activities(talk: Talk) -> frozenset[KeepSilence]:
    """Say what should be going on now."""
    return frozenset((KeepSilence(talk.silent_since),) if talk.silent_since else ())
