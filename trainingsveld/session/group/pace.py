"""How far ahead of or behind its agenda an afternoon is. The time is told, never looked up."""

from collections.abc import Sequence
from typing import Literal

from trainingsveld.session.group.group import ENDING, INTAKE, OPENING, WARMING, Group, Step
from trainingsveld.session.group.turns import yet_to_play
from trainingsveld.session.person import Person

_MINUTE = 60
AgendaPart = Literal["opening", "warm-up", "turn", "pause", "closing"]


def part_of(step: Step) -> AgendaPart:
    """The part of the agenda that a step belongs to."""
    if step in OPENING:
        return "opening"
    if step in ENDING:
        return "closing"
    if step in WARMING or step in INTAKE:
        return "warm-up"
    return "pause" if step is Step.BREAK else "turn"


def minutes_of(group: Group, part: AgendaPart) -> int:
    """How long a part is planned to take."""
    agenda = group.agenda
    return {
        "opening": agenda.opening, "warm-up": agenda.warm_up, "turn": agenda.turn,
        "pause": 0 if group.rested else agenda.pause, "closing": agenda.closing,
    }[part]  # fmt: skip


def needed(group: Group, people: Sequence[Person], now: int) -> float:
    """Minutes that what is left takes by the agenda; a part that ran over takes none any more."""
    agenda, part = group.agenda, part_of(group.step)
    spent = max(0, now - group.since) / _MINUTE
    here = max(0.0, minutes_of(group, part) - spent)
    turns = max(0, yet_to_play(group, people) - agenda.missing) if group.plays else 0
    pause = minutes_of(group, "pause")
    if part == "turn":  # the turn that is on is not to be counted twice
        here = 0.0 if group.step is Step.CHOOSING and not turns else here
        turns = max(0, turns - 1)
    ahead = {
        "opening": agenda.warm_up + turns * agenda.turn + pause + agenda.closing,
        "warm-up": turns * agenda.turn + pause + agenda.closing,
        "turn": turns * agenda.turn + pause + agenda.closing,
        "pause": turns * agenda.turn + agenda.closing,
        "closing": 0,
    }[part]
    return here + ahead + agenda.spare


def behind(group: Group, people: Sequence[Person], now: int) -> int:
    """Whole minutes behind the agenda; less than 0 is ahead. Nothing is ever cut off by it."""
    left = group.minutes - max(0, now - group.began) / _MINUTE
    return round(needed(group, people, now) - left)
