"""Hearing a customer's line between two calls: at the warm-up, and at the start of a day."""

from trainingsveld.dialogue import Said, begin, style_of
from trainingsveld.scenario import Style
from trainingsveld.session.group.event import LineAsked, LineOver
from trainingsveld.session.group.group import WARMING, Group
from trainingsveld.session.group.warm_up import telling_lines, warm_up_said
from trainingsveld.session.refused import Refused

_DAY = 86_400


def line_of(group: Group, turn: int) -> Said | None:
    """Give the line that whoever is on answers; at a day's start all the same, another each day."""
    lines = warm_up_said(group.cases[0])
    if not lines:
        return None
    if group.day_start:
        return lines[group.began // _DAY % telling_lines(group.cases[0])]
    return lines[turn % len(lines)]


def ask_line(group: Group, line: int) -> tuple[LineAsked | LineOver, ...]:
    """Let it be heard; once more while it sounds stops it."""
    if group.step not in WARMING or not 0 <= line < len(warm_up_said(group.cases[0])):
        raise Refused("not-now")
    return (LineOver(),) if group.hears else (LineAsked(line),)


def line_over(group: Group | None, since: int) -> tuple[LineOver, ...]:
    """It has sounded, or could not; a late report says nothing."""
    return (LineOver(),) if group and group.hears and group.hears[1] == since else ()


def heard_now(group: Group) -> tuple[int, Said, Style] | None:
    """Give what sounds now: since when, what, and in what mood."""
    if group.hears is None or group.step not in WARMING:
        return None
    line, since = group.hears
    case = group.cases[0]
    return since, warm_up_said(case)[line], style_of(case, begin(case).state)
